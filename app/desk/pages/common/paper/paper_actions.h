// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"

#include <QStringList>

class QWidget;

namespace renkei::desk {

class DeskContext;

/// What can be done about papers, from every page alike. Each opens its dialog over `parent` and returns at
/// once; what was stored shows everywhere because the ledger tells.

/// The forms of those document kinds for those subjects; nobody = blank forms.
void openPrint(DeskContext &context, QWidget *parent, const QStringList &kinds,
               const QList<Subject> &subjects);
/// 署名済みを登録. Subject and kind are proposed and may be empty; each file gets a dialog of its own, one
/// after the other.
void openAttach(DeskContext &context, QWidget *parent, const Subject &subject, const QString &kind,
                const QStringList &files = {});
void openWaiver(DeskContext &context, QWidget *parent, const QString &kind, const QList<Subject> &subjects);
/// 様式1 and 2 of an office: submitted when and how, invitation received when.
void openSubmission(DeskContext &context, QWidget *parent, const Subject &office);
/// 撤回 of a signed paper.
void openWithdrawal(DeskContext &context, QWidget *parent, const QUuid &document);
/// Who signed a text that was replaced, and the new one for them.
void openResign(DeskContext &context, QWidget *parent);
void openDocument(DeskContext &context, QWidget *parent, const QUuid &document);
/// The sheets as they were printed then.
void openReprint(DeskContext &context, QWidget *parent, const QUuid &printout);

} // namespace renkei::desk
