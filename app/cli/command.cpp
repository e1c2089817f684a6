// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace renkei::cli {

QString Invocation::positional(int index, const char *name) const
{
    const QStringList words = m_parser.positionalArguments();
    if (index >= words.size() || words.at(index).isEmpty()) {
        throw Misuse(CommandLine::tr("%1 is missing.").arg(QLatin1StringView(name)));
    }
    return words.at(index);
}

QString Invocation::required(const QString &option) const
{
    QString text = m_parser.value(option);
    if (text.isEmpty()) {
        throw Misuse(CommandLine::tr("The option --%1 is missing.").arg(option));
    }
    return text;
}

int Invocation::number(const QString &option, int otherwise) const
{
    if (!m_parser.isSet(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const int result = m_parser.value(option).toInt(&isNumber);
    if (!isNumber || result < 0) {
        throw Misuse(
            CommandLine::tr("--%1 takes a whole number, not \"%2\".").arg(option, m_parser.value(option)));
    }
    return result;
}

QString Invocation::choice(const QString &option, const QStringList &choices, const QString &otherwise) const
{
    if (!m_parser.isSet(option)) {
        return otherwise;
    }
    QString text = m_parser.value(option);
    if (!choices.contains(text)) {
        throw Misuse(CommandLine::tr("--%1 takes one of %2, not \"%3\".")
                         .arg(option, choices.join(QStringLiteral(", ")), text));
    }
    return text;
}

void Invocation::print(const QString &line) const
{
    m_environment.out << line << '\n';
}

void Invocation::printJson(const QJsonValue &value) const
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_environment.out << QString::fromUtf8(document.toJson());
}

void Invocation::tell(const QString &sentence) const
{
    m_environment.err << sentence << '\n';
}

void addValue(QCommandLineParser &parser, const QString &name, const QString &valueName)
{
    parser.addOption(QCommandLineOption(name, QString(), valueName));
}

void addSwitch(QCommandLineParser &parser, const QString &name)
{
    parser.addOption(QCommandLineOption(name));
}

void addLedgerOptions(QCommandLineParser &parser)
{
    addValue(parser, QStringLiteral("ledger"), QStringLiteral("LEDGER"));
    addValue(parser, QStringLiteral("password-file"), QStringLiteral("F"));
    addValue(parser, QStringLiteral("operator"), QStringLiteral("NAME"));
}

static void printUsage(QTextStream &stream)
{
    stream << CommandLine::tr("Usage: renkei COMMAND …") << '\n';
    for (const Command &command : commands()) {
        stream << "  renkei " << command.name << ' ' << command.synopsis << '\n'
               << "      " << QCoreApplication::translate("Command", command.summary) << '\n';
    }
    stream << CommandLine::tr(
                  "The password comes from the first line of --password-file or from RENKEI_PASSWORD.")
           << '\n'
           << CommandLine::tr("Exit code: 0 = done, 1 = refused, 2 = misused.") << '\n';
}

/// The command whose words the call begins with, the longer name first ("pack check" before "pack").
static const Command *commandOf(const QStringList &arguments)
{
    const Command *best = nullptr;
    qsizetype bestWords = 0;
    for (const Command &command : commands()) {
        const QStringList words = QString::fromLatin1(command.name).split(u' ');
        if (words.size() > bestWords && arguments.first(std::min(words.size(), arguments.size())) == words) {
            best = &command;
            bestWords = words.size();
        }
    }
    return best;
}

static ExitCode misused(const Environment &environment, const Command *command, const QString &sentence)
{
    environment.err << sentence << '\n';
    if (command != nullptr) {
        environment.err << CommandLine::tr("Usage: ") << "renkei " << command->name << ' '
                        << command->synopsis << '\n';
    } else {
        environment.err << CommandLine::tr("renkei --help lists the commands.") << '\n';
    }
    return ExitCode::Misused;
}

ExitCode runCommand(const QStringList &arguments, const Environment &environment)
{
    const QString first = arguments.value(0);
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h") ||
        first == QStringLiteral("help")) {
        printUsage(environment.out);
        return ExitCode::Done;
    }
    if (first == QStringLiteral("--version")) {
        environment.out << QCoreApplication::applicationName() << ' '
                        << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Done;
    }
    const Command *command = commandOf(arguments);
    if (command == nullptr) {
        return misused(environment, nullptr,
                       first.isEmpty() ? CommandLine::tr("Please name a command.")
                                       : CommandLine::tr("There is no command \"%1\".").arg(first));
    }
    QCommandLineParser parser;
    addSwitch(parser, QStringLiteral("help"));
    command->declare(parser);
    // QCommandLineParser takes the program's name first.
    const qsizetype nameWords = QString::fromLatin1(command->name).count(u' ') + 1;
    if (!parser.parse(QStringList(QStringLiteral("renkei")) + arguments.mid(nameWords))) {
        const QStringList unknown = parser.unknownOptionNames();
        return misused(environment, command,
                       unknown.isEmpty()
                           ? parser.errorText()
                           : CommandLine::tr("There is no option --%1 here.").arg(unknown.constFirst()));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        environment.out << "renkei " << command->name << ' ' << command->synopsis << '\n'
                        << QCoreApplication::translate("Command", command->summary) << '\n';
        return ExitCode::Done;
    }
    try {
        command->run(Invocation(environment, parser));
        return ExitCode::Done;
    } catch (const Misuse &misuse) {
        return misused(environment, command, misuse.sentence());
    } catch (const Error &error) {
        environment.err << error.sentence() << '\n';
        return ExitCode::Refused;
    }
}

} // namespace renkei::cli
