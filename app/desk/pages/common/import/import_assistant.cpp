// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/import/import_assistant.h"

#include "app/desk/pages/common/import/import_mapping_step.h"
#include "app/desk/pages/common/import/import_preview_step.h"
#include "app/desk/pages/common/import/import_result_step.h"
#include "app/desk/pages/common/import/import_source_step.h"
#include "app/desk/shell/desk_context.h"
#include "workflow/settings.h"

namespace renkei::desk {

ImportOptions ImportState::importOptions() const
{
    ImportOptions made;
    made.defaultOffice = ownOfficeId(context.ledger()).uuid();
    made.today = context.clock().today();
    return made;
}

ImportAssistant::ImportAssistant(DeskContext &context, const RegisterSpec &spec, QWidget *parent)
    : StepDialog(tr("Import a list — %1").arg(spec.translatedLabel()), parent)
    , m_state(std::make_unique<ImportState>(ImportState{context, spec, {}, {}, {}, {}, true, {}, {}, {}, {}}))
    , m_source(new ImportSourceStep(*m_state))
{
    setObjectName(QStringLiteral("importAssistant"));
    addStep(m_source);
    addStep(new ImportMappingStep(*m_state));
    addStep(new ImportPreviewStep(*m_state));
    addStep(new ImportResultStep(*m_state));
    resize(940, 640);
    start();
}

ImportAssistant::~ImportAssistant() = default;

void ImportAssistant::useFile(const QString &path)
{
    m_source->useFile(path);
}

void openImport(DeskContext &context, QWidget *parent, const RegisterSpec &spec, const QString &file)
{
    auto *assistant = new ImportAssistant(context, spec, parent);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    if (!file.isEmpty()) {
        assistant->useFile(file);
    }
    assistant->open();
}

} // namespace renkei::desk
