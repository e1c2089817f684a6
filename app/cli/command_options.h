// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

/// The options of a command. Its synopsis is the one place that names them: what stands there is parsed, and
/// what does not stand there is refused.
namespace renkei::cli {

struct CommandOption
{
    QString name;
    QString valueName; ///< empty = a switch
    QString meaning;   ///< translated, for --help
};

/// Those of the synopsis in its order, with --ledger also --password-file and --operator, then one for each
/// edited field of the command's registers.
QList<CommandOption> optionsOf(const Command &command);

/// What an option says in that command; empty when nothing is known of it (option_meaning.cpp).
QString optionMeaning(const QString &command, const QString &option);

} // namespace renkei::cli
