// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/print/form_preview.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/widgets/sheet_view.h"
#include "domain/document_kind.h"
#include "domain/field_text.h"
#include "forms/form_data.h"
#include "forms/prefill.h"
#include "text/error.h"

#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

namespace renkei::desk {

/// Short enough to feel live, long enough that fast typing draws once a word.
static constexpr int drawDelay = 80;

FormPreview::FormPreview(DeskContext &context, const RegisterSpec &spec, const QStringList &kinds,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_spec(spec)
    , m_choice(new QComboBox)
    , m_view(new SheetView)
    , m_timer(new QTimer(this))
{
    for (const QString &kind : kinds) {
        if (const PackForm *form = m_context.session().pack.formForKind(kind)) {
            m_choice->addItem(tr("Sample of %1").arg(documentKind(kind).translatedLabel()), form->id);
        }
    }
    m_choice->setObjectName(QStringLiteral("previewForm"));
    m_choice->setAccessibleName(tr("Form shown"));
    m_view->setObjectName(QStringLiteral("formPreview"));
    m_view->setAccessibleName(tr("Sample of the form"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    layout->addWidget(m_view, 1);
    setMinimumHeight(160);
    m_timer->setSingleShot(true);
    m_timer->setInterval(drawDelay);
    connect(m_timer, &QTimer::timeout, this, &FormPreview::draw);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FormPreview::chooseForm);
}

FormPreview::~FormPreview() = default;

void FormPreview::chooseForm()
{
    m_typesetter.reset();
    m_timer->start();
}

void FormPreview::setRecord(const Record &record)
{
    m_record = record;
    m_timer->start();
}

void FormPreview::flush()
{
    if (m_timer->isActive()) {
        m_timer->stop();
        draw();
    }
}

/// "staff.name" of a template's field for the field "name" of the register staff.
static bool comesFrom(const forms::FormField &field, const RegisterSpec &spec, QByteArrayView key)
{
    return field.from == QLatin1StringView(spec.key) + u'.' + QString::fromUtf8(key);
}

void FormPreview::markField(const QByteArray &fieldKey)
{
    flush();
    QString marked;
    if (m_typesetter && !fieldKey.isEmpty()) {
        for (const forms::FormField &field : m_typesetter->form().fields) {
            if (comesFrom(field, m_spec, fieldKey)) {
                marked = field.key;
                break;
            }
        }
    }
    m_view->setMarkedField(marked);
}

QJsonObject FormPreview::data() const
{
    const forms::FormTemplate &form = m_typesetter->form();
    forms::PrefillRequest request;
    request.asName = true;
    request.subject = m_record.id;
    if (m_record.id.isNull()) {
        request.mode = forms::FillMode::Office;
    }
    QJsonObject data = forms::prefill(m_context.session(), form, request);
    for (const FieldSpec &spec : m_spec.fields) {
        for (const forms::FormField &field : form.fields) {
            if (comesFrom(field, m_spec, spec.key)) {
                forms::setDataValue(data, field.key, fieldPlain(spec, m_record.value(spec.key)));
            }
        }
    }
    return data;
}

void FormPreview::draw()
{
    if (m_record.spec == nullptr || m_choice->currentIndex() < 0) {
        m_view->clear();
        return;
    }
    try {
        if (!m_typesetter) {
            m_typesetter.emplace(
                forms::loadTemplate(m_context.session().pack, m_choice->currentData().toString()));
        }
        m_view->setDocument(m_typesetter->typeset(data()));
    } catch (...) {
        m_view->setMessage(sentenceOfCurrentException());
    }
}

} // namespace renkei::desk
