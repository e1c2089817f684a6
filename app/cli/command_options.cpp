// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_options.h"

#include "domain/register.h"

#include <QRegularExpression>

#include <algorithm>

namespace renkei::cli {

/// The options of one command while they are gathered; the first one of a name stays.
class OptionGatherer
{
public:
    explicit OptionGatherer(QString command)
        : m_command(std::move(command))
    {
    }

    void add(const QString &name, const QString &valueName)
    {
        if (find(name) == nullptr) {
            m_options.append({name, valueName, optionMeaning(m_command, name)});
        }
    }
    /// What nothing else is known of says what its field is called.
    void addField(const FieldSpec &field)
    {
        add(field.option(), QStringLiteral("TEXT"));
        CommandOption *option = find(field.option());
        if (option->meaning.isEmpty()) {
            option->meaning = field.translatedLabel();
        }
    }
    const QList<CommandOption> &options() const { return m_options; }

private:
    CommandOption *find(const QString &name)
    {
        const auto found = std::find_if(m_options.begin(), m_options.end(),
                                        [&](const CommandOption &option) { return option.name == name; });
        return found == m_options.end() ? nullptr : &*found;
    }

    QString m_command;
    QList<CommandOption> m_options;
};

static bool isOption(const QString &word)
{
    return word.startsWith(QStringLiteral("--"));
}

/// "ID…" gives "ID"; a word that is no value gives nothing.
static QString valueNameFrom(QString word)
{
    static const QRegularExpression ornaments(QStringLiteral("[\"…]"));
    word.remove(ornaments);
    return word == QStringLiteral("|") || word.contains(QStringLiteral("--")) ? QString() : word;
}

/// "[--on DATE]", "--accept|--decline", "(--item ID… | --unchanged)".
static void gatherFromSynopsis(OptionGatherer &gatherer, const QString &synopsis)
{
    static const QRegularExpression brackets(QStringLiteral("[\\[\\]()]"));
    const QStringList words =
        QString(synopsis).replace(brackets, QStringLiteral(" ")).simplified().split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringList alternatives = words.at(i).split(u'|');
        for (const QString &word : alternatives) {
            if (isOption(word)) {
                const bool isLast = &word == &alternatives.constLast();
                gatherer.add(word.mid(2), isLast ? valueNameFrom(words.value(i + 1)) : QString());
            }
        }
    }
}

static void gatherFields(OptionGatherer &gatherer, const Command &command)
{
    if (command.fieldsOf == nullptr) {
        return;
    }
    for (const RegisterSpec *spec : command.fieldsOf()) {
        for (const FieldSpec &field : spec->fields) {
            if (field.uses.testFlag(FieldUse::Edited)) {
                gatherer.addField(field);
            }
        }
    }
}

QList<CommandOption> optionsOf(const Command &command)
{
    OptionGatherer gatherer(QString::fromLatin1(command.name));
    const QString synopsis = QString::fromUtf8(command.synopsis);
    gatherFromSynopsis(gatherer, synopsis);
    if (synopsis.contains(QStringLiteral("--ledger"))) {
        gatherer.add(QStringLiteral("password-file"), QStringLiteral("FILE"));
        gatherer.add(QStringLiteral("operator"), QStringLiteral("NAME"));
    }
    gatherFields(gatherer, command);
    gatherer.add(QStringLiteral("help"), {});
    return gatherer.options();
}

} // namespace renkei::cli
