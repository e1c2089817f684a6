// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "platform/keychain.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

#include <span>

/// The command line: one table of commands (commands.cpp), one file a verb under commands/. A command
/// declares its options, then runs; it throws Error for what it cannot do and Misuse for how it was called.
namespace renkei::cli {

/// Translation context of everything the command line says.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Exit codes of `renkei`.
enum class ExitCode { Done = 0, Refused = 1, Misused = 2 };

/// Wrong words on the command line; the sentence says which.
class Misuse
{
public:
    explicit Misuse(QString sentence)
        : m_sentence(std::move(sentence))
    {
    }
    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// What a command reads from and writes to; tests bring their own.
struct Environment
{
    const Clock &clock;
    Keychain &keychain;
    QTextStream &out;
    QTextStream &err;
};

/// One call of one command: its parsed words and where its answers go.
class Invocation
{
public:
    Invocation(const Environment &environment, const QCommandLineParser &parser)
        : m_environment(environment)
        , m_parser(parser)
    {
    }

    const Environment &environment() const { return m_environment; }
    /// Positional argument; throws Misuse naming it when it is missing.
    QString positional(int index, const char *name) const;
    QStringList positionals() const { return m_parser.positionalArguments(); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// Throws Misuse when the option is missing or empty.
    QString required(const QString &option) const;
    /// Whole number of 0 or more; throws Misuse.
    int number(const QString &option, int otherwise) const;
    /// One of `choices`; throws Misuse naming them.
    QString choice(const QString &option, const QStringList &choices, const QString &otherwise) const;

    void print(const QString &line) const;
    void printJson(const QJsonValue &value) const;
    /// A message for the person, on stderr.
    void tell(const QString &sentence) const;

private:
    const Environment &m_environment;
    const QCommandLineParser &m_parser;
};

struct Command
{
    const char *name;     ///< one or two words: "list", "pack check"
    const char *synopsis; ///< what follows the name
    const char *summary;  ///< English, translated in context "Command"
    void (*declare)(QCommandLineParser &parser);
    void (*run)(const Invocation &invocation);
};

/// Declares an option that takes a value / a switch.
void addValue(QCommandLineParser &parser, const QString &name, const QString &valueName);
void addSwitch(QCommandLineParser &parser, const QString &name);
/// --ledger, --password-file, --operator.
void addLedgerOptions(QCommandLineParser &parser);

std::span<const Command> commands();

/// Runs one call. `arguments` without the program's name.
ExitCode runCommand(const QStringList &arguments, const Environment &environment);

} // namespace renkei::cli
