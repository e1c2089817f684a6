// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace renkei::test {

struct ProgramResult
{
    int code = -1;
    QString out;
    QString err;

    QString firstLine() const { return out.section(u'\n', 0, 0); }
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

/// The program `renkei` as people call it: the real executable, in Japanese, without a keychain, in a folder
/// of its own.
class RenkeiProgram
{
public:
    RenkeiProgram();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder and returns its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    ProgramResult run(const QStringList &arguments) const;
    /// As run, with --ledger and --password-file of the ledger made by makeLedger or makeDemo.
    ProgramResult onLedger(const QStringList &arguments) const;
    ProgramResult
    makeLedger(const QString &officeName = QStringLiteral("訪問看護ステーションふくしま")) const;
    ProgramResult makeDemo(const QStringList &size) const;
    QString ledger() const { return path(QStringLiteral("ledger")); }
    QString passwordFile() const { return path(QStringLiteral("password.txt")); }
    /// Text layer of a PDF as pdftotext gives it, all white space removed.
    static QString pdfText(const QString &pdf);

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

/// A command line as one types it, split at blanks, and what must not be split after it.
QStringList words(const char *line, const QStringList &more = {});
/// The id that a command printed; the command has to have succeeded.
QString idOf(const ProgramResult &result);

} // namespace renkei::test
