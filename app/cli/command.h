// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "platform/keychain.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <span>

/// The command line: one table of commands (commands.cpp), one file a verb under commands/. The synopsis of a
/// command names its options; it throws Error for what it cannot do and Misuse for how it was called.
namespace renkei {
struct RegisterSpec;
}

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

/// What was typed after the command's name.
struct Arguments
{
    QStringList positionals;
    QHash<QString, QStringList> options; ///< a switch has an empty list
};

/// One call of one command: its parsed words and where its answers go.
class Invocation
{
public:
    Invocation(const Environment &environment, Arguments arguments)
        : m_environment(environment)
        , m_arguments(std::move(arguments))
    {
    }

    const Environment &environment() const { return m_environment; }
    /// Positional argument; throws Misuse naming it when it is missing.
    QString positional(int index, const char *name) const;
    const QStringList &positionals() const { return m_arguments.positionals; }
    bool has(const QString &option) const { return m_arguments.options.contains(option); }
    bool wantsJson() const { return has(QStringLiteral("json")); }
    /// The last one given; empty when there is none.
    QString value(const QString &option) const;
    QStringList values(const QString &option) const { return m_arguments.options.value(option); }
    /// Throws Misuse when the option is missing or empty.
    QString required(const QString &option) const;
    /// Whole number of 0 or more; throws Misuse.
    int number(const QString &option, int otherwise) const;
    /// One of `choices`; throws Misuse naming them.
    QString choice(const QString &option, const QStringList &choices, const QString &otherwise) const;

    void print(const QString &line) const;
    void printJson(const QJsonValue &value) const;
    /// One row: everything with --json, otherwise the line; each is worked out only when it is asked for.
    template <class ToJson, class ToLine>
    void answer(ToJson json, ToLine line) const
    {
        if (wantsJson()) {
            printJson(json());
        } else {
            print(line());
        }
    }
    /// Several rows: an array with --json, otherwise a line each.
    template <class Rows, class ToJson, class ToLine>
    void answerAll(const Rows &rows, ToJson json, ToLine line) const
    {
        QJsonArray all;
        for (const auto &row : rows) {
            if (wantsJson()) {
                all.append(json(row));
            } else {
                print(line(row));
            }
        }
        if (wantsJson()) {
            printJson(all);
        }
    }
    /// A message for the person, on stderr.
    void tell(const QString &sentence) const;

private:
    const Environment &m_environment;
    Arguments m_arguments;
};

struct Command
{
    const char *name;     ///< one or two words: "list", "pack check"
    const char *synopsis; ///< UTF-8; what follows the name: names every option (command_options.h)
    const char *summary;  ///< English, translated in context "Command"
    void (*run)(const Invocation &invocation);
    const char *example = nullptr; ///< UTF-8; a call of it without the name and --ledger
    /// Registers whose edited fields are options as well ("…" in the synopsis).
    QList<const RegisterSpec *> (*fieldsOf)() = nullptr;
};

std::span<const Command> commands();

/// Runs one call. `arguments` without the program's name.
ExitCode runCommand(const QStringList &arguments, const Environment &environment);

} // namespace renkei::cli
