// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

/// Each command has a file of its name beside this one; what is done with one noun may share a file.
namespace renkei::cli {

extern const Command newCommand;
extern const Command demoCommand;
extern const Command listCommand;
extern const Command showCommand;
extern const Command addCommand;
extern const Command editCommand;
extern const Command removeCommand;
extern const Command importCommand;
extern const Command exportCommand;
extern const Command printCommand;
extern const Command readCommand;
extern const Command attachCommand;
extern const Command scansCommand;
extern const Command waiveCommand;
extern const Command withdrawCommand;
extern const Command oldTextCommand;
extern const Command submitCommand;
extern const Command searchCommand;
extern const Command checkCommand;
extern const Command clausesCommand;
extern const Command deferCommand;
extern const Command historyCommand;
extern const Command undoCommand;
extern const Command redoCommand;
extern const Command operatorAddCommand;
extern const Command verifyCommand;
extern const Command backupCommand;
extern const Command restoreCommand;
extern const Command packCheckCommand;
extern const Command groupsCommand;
extern const Command groupsListCommand;
extern const Command groupsShowCommand;
extern const Command groupsOpenCommand;
extern const Command groupsEditCommand;
extern const Command groupsArchiveCommand;
extern const Command groupsUnarchiveCommand;
extern const Command groupsHostCommand;
extern const Command membersCommand;
extern const Command membersListCommand;
extern const Command membersInviteCommand;
extern const Command membersEnterCommand;
extern const Command membersJudgeCommand;
extern const Command membersApproveCommand;
extern const Command membersJoinCommand;
extern const Command membersReleaseCommand;
extern const Command membersCheckCommand;
extern const Command membersReconcileCommand;
extern const Command reviewCommand;
extern const Command reviewListCommand;
extern const Command reviewShowCommand;
extern const Command reviewStartCommand;
extern const Command reviewDecideCommand;
extern const Command reviewAssignCommand;
extern const Command reviewCloseCommand;
extern const Command reviewReportCommand;
extern const Command procedureStartCommand;
extern const Command procedureListCommand;
extern const Command procedureShowCommand;
extern const Command procedureMoveCommand;
extern const Command procedureCompleteCommand;
extern const Command procedureCancelCommand;
extern const Command taskListCommand;
extern const Command taskDoneCommand;
extern const Command taskWaiveCommand;
extern const Command taskReopenCommand;
extern const Command taskAssignCommand;
extern const Command administratorAppointCommand;
extern const Command administratorHandOverCommand;
extern const Command administratorListCommand;

} // namespace renkei::cli
