// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace renkei::test {

static QByteArray outputOf(QProcess &process)
{
    REQUIRE(process.waitForFinished(120000));
    return process.readAllStandardOutput();
}

RenkeiProgram::RenkeiProgram()
    : environment(QProcessEnvironment::systemEnvironment())
{
    REQUIRE(m_folder.isValid());
    environment.insert(QStringLiteral("LANG"), QStringLiteral("ja_JP.UTF-8"));
    environment.remove(QStringLiteral("LC_ALL"));
    environment.remove(QStringLiteral("RENKEI_PASSWORD"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // the program picks offscreen itself
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    file(QStringLiteral("password.txt"), "Renkei-2026-desk\n");
}

QString RenkeiProgram::file(const QString &name, const QByteArray &bytes) const
{
    QFile target(path(name));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(bytes) == bytes.size());
    return target.fileName();
}

ProgramResult RenkeiProgram::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(RENKEI_BINARY "/renkei"), arguments);
    const QByteArray out = outputOf(process);
    return {process.exitCode(), QString::fromUtf8(out), QString::fromUtf8(process.readAllStandardError())};
}

ProgramResult RenkeiProgram::onLedger(const QStringList &arguments) const
{
    return run(arguments + QStringList{QStringLiteral("--ledger"), ledger(),
                                       QStringLiteral("--password-file"), passwordFile()});
}

ProgramResult RenkeiProgram::makeLedger(const QString &officeName) const
{
    return run({QStringLiteral("new"), ledger(), QStringLiteral("--desk"), QStringLiteral("office"),
                QStringLiteral("--office"), officeName, QStringLiteral("--password-file"), passwordFile()});
}

ProgramResult RenkeiProgram::makeDemo(const QStringList &size) const
{
    return run(
        QStringList{QStringLiteral("demo"), ledger(), QStringLiteral("--password-file"), passwordFile()} +
        size);
}

QString RenkeiProgram::pdfText(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                                QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
    QString text = QString::fromUtf8(outputOf(process));
    REQUIRE(process.exitCode() == 0);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QStringList words(const char *line, const QStringList &more)
{
    return QString::fromUtf8(line).split(u' ') + more;
}

QString idOf(const ProgramResult &result)
{
    CAPTURE(result.err);
    REQUIRE(result.code == 0);
    return result.firstLine();
}

} // namespace renkei::test
