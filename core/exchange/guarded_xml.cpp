// SPDX-License-Identifier: Apache-2.0
#include "exchange/guarded_xml.h"

#include "exchange/table_limits.h"
#include "exchange/zip_archive.h"

namespace renkei {

GuardedXml::GuardedXml(const QByteArray &xml, QString part)
    : m_reader(xml)
    , m_part(std::move(part))
{
}

QXmlStreamReader::TokenType GuardedXml::next()
{
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::Invalid:
        throw damagedWorkbook(QStringLiteral("XML of %1, line %2: %3")
                                  .arg(m_part)
                                  .arg(m_reader.lineNumber())
                                  .arg(m_reader.errorString()));
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        throw damagedWorkbook(QStringLiteral("XML of %1 declares a document type").arg(m_part));
    case QXmlStreamReader::StartElement:
        if (++m_depth > table_limits::xmlDepth) {
            throw damagedWorkbook(QStringLiteral("XML of %1 is nested too deeply").arg(m_part));
        }
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return token;
}

bool GuardedXml::nextChild()
{
    while (true) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
}

QString GuardedXml::text()
{
    QString result;
    while (true) {
        switch (next()) {
        case QXmlStreamReader::Characters:
            result += m_reader.text();
            break;
        case QXmlStreamReader::StartElement:
            skip();
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return result;
        default:
            break;
        }
    }
}

void GuardedXml::skip()
{
    for (int open = 1; open > 0;) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::StartElement) {
            ++open;
        } else if (token == QXmlStreamReader::EndElement) {
            --open;
        } else if (token == QXmlStreamReader::EndDocument) {
            return;
        }
    }
}

QStringView attribute(const QXmlStreamAttributes &attributes, QStringView localName)
{
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() == localName) {
            return candidate.value();
        }
    }
    return {};
}

} // namespace renkei
