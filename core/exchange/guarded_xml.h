// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QXmlStreamReader>

namespace renkei {

/// Walks the XML inside an Excel file. Throws the damaged-workbook Error for XML that is not well formed, is
/// nested deeper than table_limits::xmlDepth, or declares a document type (where entity bombs live; Excel
/// never writes one). Elements are compared by local name, so that both dialects of the format are read.
class GuardedXml
{
public:
    GuardedXml(const QByteArray &xml, QString part);

    /// Enters the next child of the current element; false when there is none left and the element is closed.
    bool nextChild();
    /// The characters directly inside the current element; closes it.
    QString text();
    /// Closes the current element.
    void skip();

    bool is(QStringView localName) const { return m_reader.name() == localName; }
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }

private:
    QXmlStreamReader::TokenType next();

    QXmlStreamReader m_reader;
    QString m_part;
    int m_depth = 0;
};

/// The value of the attribute with that local name, in whatever namespace; null when there is none.
QStringView attribute(const QXmlStreamAttributes &attributes, QStringView localName);

} // namespace renkei
