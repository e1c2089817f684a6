// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace renkei {

/// The rules of this program that a clause may name as `rule:…`.
QStringList ruleKeys();
/// What the program does that a clause may name as `workflow:…`: registers, documents, waiver, submission,
/// operators, display-name.
QStringList clauseWorkflows();

} // namespace renkei
