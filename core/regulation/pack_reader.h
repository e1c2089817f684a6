// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <functional>

namespace renkei {

/// Reads one XML file of a pack element by element and refuses, with a PackError, everything its reader did
/// not ask for: unknown elements and attributes, stray text, document types, files beyond 2 MB.
class PackReader
{
public:
    /// `file` is relative to `folder`. Throws PackError when it is missing, too large, or its root has
    /// another name.
    PackReader(const QString &folder, const QString &file, const QString &root);

    /// What to do with each child element by name.
    using Children = QHash<QString, std::function<void()>>;
    /// Reads the children of the present element, whose attributes must all have been taken; each function
    /// leaves the reader at the end of its element (by children(), text() or empty()).
    void children(const Children &readers);
    /// The text of the present element, which has no child; blanks around it and line breaks inside it go.
    QString text();
    /// The present element has neither children nor text.
    void empty();

    /// Takes an attribute of the present element; `fallback` when it is missing.
    QString attribute(const char *name, const QString &fallback = {});
    /// Must be there and not blank.
    QString required(const char *name);
    /// required(), and new among `seen`.
    QString unique(const char *name, QSet<QString> &seen);
    QDate date(const char *name);
    /// "yes" or "no".
    bool flag(const char *name, bool fallback);
    /// A path inside the pack, with '/' and without "..".
    QString path(const char *name);

    /// `expectation` is a sentence.
    [[noreturn]] void fail(const QString &expectation) const;

private:
    /// Ends the taking of attributes: those that nobody asked for are an error.
    void attributesTaken();
    void readNext();

    QString m_file;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    QStringList m_asked;
    qint64 m_line = 0;
};

} // namespace renkei
