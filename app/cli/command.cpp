// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/command_options.h"
#include "text/error.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace renkei::cli {

QString Invocation::positional(int index, const char *name) const
{
    QString word = m_arguments.positionals.value(index);
    if (word.isEmpty()) {
        throw Misuse(CommandLine::tr("%1 is missing.").arg(QLatin1StringView(name)));
    }
    return word;
}

QString Invocation::value(const QString &option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.constLast();
}

QString Invocation::required(const QString &option) const
{
    QString text = value(option);
    if (text.isEmpty()) {
        throw Misuse(CommandLine::tr("The option --%1 is missing.").arg(option));
    }
    return text;
}

int Invocation::number(const QString &option, int otherwise) const
{
    if (!has(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const int result = value(option).toInt(&isNumber);
    if (!isNumber || result < 0) {
        throw Misuse(CommandLine::tr("--%1 takes a whole number, not \"%2\".").arg(option, value(option)));
    }
    return result;
}

QString Invocation::choice(const QString &option, const QStringList &choices, const QString &otherwise) const
{
    if (!has(option)) {
        return otherwise;
    }
    QString text = value(option);
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

static void printUsage(QTextStream &stream)
{
    stream << CommandLine::tr("Usage: renkei COMMAND …") << '\n';
    for (const Command &command : commands()) {
        stream << "  renkei " << command.name << ' ' << QString::fromUtf8(command.synopsis) << '\n'
               << "      " << QCoreApplication::translate("Command", command.summary) << '\n';
    }
    stream << CommandLine::tr(
                  "The password comes from the first line of --password-file or from RENKEI_PASSWORD.")
           << '\n'
           << CommandLine::tr(
                  "Wherever a person, office, patient or group is asked for, the name does as well as the "
                  "id.")
           << '\n'
           << CommandLine::tr("renkei COMMAND --help explains the options of a command.") << '\n'
           << CommandLine::tr("Exit code: 0 = done, 1 = refused, 2 = misused.") << '\n';
}

static void printHelp(QTextStream &stream, const Command &command, const QList<CommandOption> &options)
{
    stream << "renkei " << command.name << ' ' << QString::fromUtf8(command.synopsis) << '\n'
           << QCoreApplication::translate("Command", command.summary) << '\n';
    for (const CommandOption &option : options) {
        stream << "  --" << option.name << (option.valueName.isEmpty() ? "" : " ") << option.valueName << '\n'
               << "      " << option.meaning << '\n';
    }
    if (command.example != nullptr) {
        stream << CommandLine::tr("Example:") << '\n'
               << "  renkei " << command.name << ' ' << QString::fromUtf8(command.example) << '\n';
    }
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
                        << QString::fromUtf8(command->synopsis) << '\n';
    } else {
        environment.err << CommandLine::tr("renkei --help lists the commands.") << '\n';
    }
    return ExitCode::Misused;
}

static void addTo(QCommandLineParser &parser, const QList<CommandOption> &options)
{
    for (const CommandOption &option : options) {
        parser.addOption(QCommandLineOption(option.name, option.meaning, option.valueName));
    }
}

static Arguments argumentsFrom(const QCommandLineParser &parser, const QList<CommandOption> &options)
{
    Arguments arguments;
    arguments.positionals = parser.positionalArguments();
    for (const CommandOption &option : options) {
        if (parser.isSet(option.name)) {
            arguments.options.insert(option.name,
                                     option.valueName.isEmpty() ? QStringList() : parser.values(option.name));
        }
    }
    return arguments;
}

static QString wrongOption(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty() ? parser.errorText()
                             : CommandLine::tr("There is no option --%1 here.").arg(unknown.constFirst());
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
    const QList<CommandOption> options = optionsOf(*command);
    QCommandLineParser parser;
    addTo(parser, options);
    // QCommandLineParser takes the program's name first.
    const qsizetype nameWords = QString::fromLatin1(command->name).count(u' ') + 1;
    const bool isUnderstood = parser.parse(QStringList(QStringLiteral("renkei")) + arguments.mid(nameWords));
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp(environment.out, *command, options);
        return ExitCode::Done;
    }
    if (!isUnderstood) {
        return misused(environment, command, wrongOption(parser));
    }
    try {
        command->run(Invocation(environment, argumentsFrom(parser, options)));
        return ExitCode::Done;
    } catch (const Misuse &misuse) {
        return misused(environment, command, misuse.sentence());
    } catch (const Error &error) {
        environment.err << error.sentence() << '\n';
        return ExitCode::Refused;
    }
}

} // namespace renkei::cli
