// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace renkei {

/// The rules of this program that a clause may name as `rule:…`.
QStringList ruleKeys();
/// What the program does that a clause may name as `workflow:…`: see the table in clause_service.cpp.
QStringList clauseWorkflows();

} // namespace renkei
