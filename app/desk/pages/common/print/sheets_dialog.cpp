// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/print/sheets_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/print/sheet_output.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/widgets/sheet_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace renkei::desk {

/// All pages of all documents behind each other, for looking through.
static forms::PlacedDocument inOne(const std::vector<forms::PlacedDocument> &documents)
{
    forms::PlacedDocument all = documents.empty() ? forms::PlacedDocument() : documents.front();
    for (size_t i = 1; i < documents.size(); ++i) {
        all.pages.insert(all.pages.end(), documents[i].pages.begin(), documents[i].pages.end());
    }
    return all;
}

SheetsDialog::SheetsDialog(DeskContext &context, const QString &title, const QString &remark,
                           std::vector<forms::PlacedDocument> documents, std::function<void()> done,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_documents(std::move(documents))
    , m_done(std::move(done))
{
    setObjectName(QStringLiteral("sheets"));
    setWindowTitle(title);
    auto *view = new SheetView;
    view->setObjectName(QStringLiteral("sheetsView"));
    view->setDocument(inOne(m_documents));
    auto *print = named(new QPushButton(icon(QStringLiteral("print")), tr("Print")), "sheetsPrint");
    auto *save = named(new QPushButton(icon(QStringLiteral("document")), tr("Save as PDF")), "sheetsSave");
    auto *close = named(new QPushButton(tr("Close")), "sheetsClose");
    print->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    if (!remark.isEmpty()) {
        auto *label = new QLabel(remark);
        label->setWordWrap(true);
        label->setProperty("role", QStringLiteral("hint"));
        layout->addWidget(label);
    }
    layout->addWidget(view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(print);
    layout->addLayout(buttons);
    resize(760, 900);
    connect(print, &QPushButton::clicked, this, [this] { finish(&printSheets); });
    connect(save, &QPushButton::clicked, this, [this] { finish(&saveSheets); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void SheetsDialog::finish(bool (*output)(DeskContext &, QWidget *, const std::vector<forms::PlacedDocument> &,
                                         const QString &))
{
    m_context.guarded(this, [&] {
        if (output(m_context, this, m_documents, windowTitle())) {
            if (m_done) {
                m_done();
            }
            accept();
        }
    });
}

} // namespace renkei::desk
