// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"
#include "domain/group.h"

#include <functional>

class QWidget;

namespace renkei::desk {

class DeskContext;

/// 新しいグループ: of one patient, or free. `made` is called when there is one.
void openNewGroup(DeskContext &context, QWidget *parent, const std::function<void(const QUuid &id)> &made);
/// 保管庫へ移す, with day and reason; everybody still in it is released.
void openArchive(DeskContext &context, QWidget *parent, const QList<Subject> &groups);
/// 保管庫から戻す.
void unarchive(DeskContext &context, const QList<Subject> &groups);
/// 連携元の変更: starts the procedure with its steps.
void openHostChange(DeskContext &context, QWidget *parent, const QList<Subject> &groups);
/// 精査を始める for these groups, and goes there.
void beginReview(DeskContext &context, const QList<Subject> &groups);

} // namespace renkei::desk
