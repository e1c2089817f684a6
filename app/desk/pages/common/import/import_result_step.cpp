// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/import/import_result_step.h"

#include "app/desk/pages/common/import/import_assistant.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

ImportResultStep::ImportResultStep(ImportState &state, QWidget *parent)
    : StepPage(parent)
    , m_state(state)
    , m_text(new QLabel)
{
    m_text->setObjectName(QStringLiteral("importResult"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addStretch(1);
}

QString ImportResultStep::title() const
{
    return tr("Done");
}

QString ImportResultStep::forwardLabel() const
{
    return tr("Close");
}

void ImportResultStep::enter()
{
    const ImportResult &result = m_state.result;
    QStringList sentences{tr("%1 rows were added and %2 updated.").arg(result.added).arg(result.updated)};
    if (result.skipped > 0) {
        sentences.append(tr("%1 rows were left out, as you decided.").arg(result.skipped));
    }
    if (result.rejected > 0) {
        sentences.append(tr("%1 rows are waiting for correction in %2.")
                             .arg(result.rejected)
                             .arg(QDir::toNativeSeparators(m_state.rejectsFile)));
    }
    sentences.append(tr("F8 takes the whole import back."));
    m_text->setText(sentences.join(u'\n'));
    m_text->setAccessibleName(m_text->text());
}

} // namespace renkei::desk
