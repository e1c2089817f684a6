// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"

#include <array>

namespace renkei::cli {

std::span<const Command> commands()
{
    static const std::array all{
        newCommand,
        demoCommand,
        listCommand,
        showCommand,
        addCommand,
        editCommand,
        removeCommand,
        importCommand,
        exportCommand,
        printCommand,
        readCommand,
        attachCommand,
        scansCommand,
        waiveCommand,
        submitCommand,
        searchCommand,
        checkCommand,
        historyCommand,
        undoCommand,
        redoCommand,
        operatorAddCommand,
        verifyCommand,
        backupCommand,
        restoreCommand,
        packCheckCommand,
        groupsCommand,
        groupsListCommand,
        groupsShowCommand,
        groupsOpenCommand,
        groupsEditCommand,
        groupsArchiveCommand,
        groupsUnarchiveCommand,
        groupsHostCommand,
        membersCommand,
        membersListCommand,
        membersInviteCommand,
        membersEnterCommand,
        membersJudgeCommand,
        membersApproveCommand,
        membersJoinCommand,
        membersReleaseCommand,
        membersCheckCommand,
        membersReconcileCommand,
        reviewCommand,
        reviewListCommand,
        reviewShowCommand,
        reviewStartCommand,
        reviewDecideCommand,
        reviewAssignCommand,
        reviewCloseCommand,
        reviewReportCommand,
    };
    return all;
}

} // namespace renkei::cli
