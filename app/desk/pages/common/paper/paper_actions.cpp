// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/paper_actions.h"

#include "app/desk/pages/common/paper/attach_dialog.h"
#include "app/desk/pages/common/paper/document_dialog.h"
#include "app/desk/pages/common/paper/resign_dialog.h"
#include "app/desk/pages/common/paper/submission_dialog.h"
#include "app/desk/pages/common/paper/waiver_dialog.h"
#include "app/desk/pages/common/paper/withdrawal_dialog.h"
#include "app/desk/pages/common/print/print_dialog.h"
#include "app/desk/pages/common/print/sheets_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "domain/printout.h"
#include "text/era.h"
#include "text/error.h"

namespace renkei::desk {

static void openOver(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openPrint(DeskContext &context, QWidget *parent, const QStringList &kinds,
               const QList<Subject> &subjects)
{
    context.guarded(parent, [&] {
        QStringList forms;
        for (const QString &kind : kinds) {
            if (const PackForm *form = context.session().pack.formForKind(kind)) {
                forms.append(form->id);
            }
        }
        if (forms.isEmpty()) {
            throw Error(
                ErrorCode::NotFound,
                QCoreApplication::translate("PaperActions", "The region has no form for this document."));
        }
        openOver(new PrintDialog(context, forms, subjects, parent));
    });
}

void openAttach(DeskContext &context, QWidget *parent, const Subject &subject, const QString &kind,
                const QStringList &files)
{
    context.guarded(parent, [&] {
        auto *dialog = new AttachDialog(context, subject, kind, parent);
        if (!files.isEmpty()) {
            const QStringList rest = files.mid(1);
            QObject::connect(dialog, &QDialog::finished, parent, [=, &context] {
                if (!rest.isEmpty()) {
                    openAttach(context, parent, subject, kind, rest);
                }
            });
            dialog->useFile(files.first());
        }
        openOver(dialog);
    });
}

void openWaiver(DeskContext &context, QWidget *parent, const QString &kind, const QList<Subject> &subjects)
{
    if (!subjects.isEmpty()) {
        context.guarded(parent, [&] { openOver(new WaiverDialog(context, subjects, kind, parent)); });
    }
}

void openSubmission(DeskContext &context, QWidget *parent, const Subject &office)
{
    context.guarded(parent, [&] { openOver(new SubmissionDialog(context, office, parent)); });
}

void openWithdrawal(DeskContext &context, QWidget *parent, const QUuid &document)
{
    context.guarded(parent, [&] { openOver(new WithdrawalDialog(context, DocumentId(document), parent)); });
}

void openResign(DeskContext &context, QWidget *parent)
{
    context.guarded(parent, [&] { openOver(new ResignDialog(context, parent)); });
}

void openDocument(DeskContext &context, QWidget *parent, const QUuid &document)
{
    context.guarded(parent, [&] { openOver(new DocumentDialog(context, DocumentId(document), parent)); });
}

void openReprint(DeskContext &context, QWidget *parent, const QUuid &printout)
{
    context.guarded(parent, [&] {
        const auto row = context.ledger().get<Printout>(PrintoutId(printout));
        const QString title = context.session().pack.form(row.formId).number;
        const QString remark =
            QCoreApplication::translate("PaperActions",
                                        "The sheets as they were printed on %1: text and data of then.")
                .arg(displayDate(row.printedAt.toLocalTime().date()));
        openOver(
            new SheetsDialog(context, title, remark, forms::reprint(context.session(), row.id), {}, parent));
    });
}

} // namespace renkei::desk
