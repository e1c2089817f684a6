// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/print/print_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/print/print_offers.h"
#include "app/desk/pages/common/print/sheet_output.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/sheet_view.h"
#include "text/error.h"
#include "workflow/settings.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace renkei::desk {

static QString offerText(const RegionPack &pack, const QStringList &formIds)
{
    if (formIds.size() == 1) {
        const PackForm &form = pack.form(formIds.first());
        return form.number == form.title ? form.title : PrintDialog::tr("%1 %2").arg(form.number, form.title);
    }
    QStringList numbers;
    for (const QString &id : formIds) {
        numbers.append(pack.form(id).number);
    }
    return PrintDialog::tr("%1 together").arg(numbers.join(PrintDialog::tr(" and ")));
}

PrintDialog::PrintDialog(DeskContext &context, const QStringList &formIds, QList<Subject> subjects,
                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_subjects(std::move(subjects))
    , m_form(new QComboBox)
    , m_mode(new QButtonGroup(this))
    , m_asName(named(new QCheckBox(tr("Print name and date too")), "printAsName"))
    , m_copies(new QSpinBox)
    , m_markCopies(named(new QCheckBox(tr("Mark each copy")), "printMarkCopies"))
    , m_controlQr(named(new QCheckBox(tr("Control number and QR")), "printControlQr"))
    , m_bindingMargin(named(new QCheckBox(tr("Margin for punched holes")), "printBindingMargin"))
    , m_handOutList(named(new QCheckBox(tr("With a hand-out list")), "printHandOutList"))
    , m_apart(named(new QCheckBox(tr("One PDF file per person")), "printApart"))
    , m_view(new SheetView)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_whose(new QLabel)
    , m_message(messageLabel("printMessage"))
    , m_print(named(new QPushButton(icon(QStringLiteral("print")), tr("Print")), "printNow"))
    , m_save(named(new QPushButton(icon(QStringLiteral("document")), tr("Save as PDF")), "printSavePdf"))
{
    setObjectName(QStringLiteral("print"));
    m_about = formIds.isEmpty() ? QString() : m_context.session().pack.form(formIds.first()).subject;
    setWindowTitle(m_subjects.isEmpty() ? tr("Print") : tr("Print — %1").arg(subjectTitle(m_subjects)));
    const RegionPack &pack = m_context.session().pack;
    for (const QStringList &offer : printOffers(pack, formIds)) {
        m_form->addItem(offerText(pack, offer), offer);
    }
    m_view->setObjectName(QStringLiteral("printPreview"));
    m_view->setAccessibleName(tr("Sheet as it will be printed"));
    m_whose->setObjectName(QStringLiteral("printWhose"));
    m_whose->setAlignment(Qt::AlignCenter);
    const auto prepare = [this](QToolButton *button, const char *name, const char *iconName,
                                const QString &label, int by) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setToolTip(label);
        button->setAccessibleName(label);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    };
    prepare(m_previous, "printPrevious", "left", tr("Sheet before"), -1);
    prepare(m_next, "printNext", "right", tr("Next sheet"), 1);

    auto *people = new QHBoxLayout;
    people->addWidget(m_previous);
    people->addWidget(m_whose, 1);
    people->addWidget(m_next);
    auto *left = new QVBoxLayout;
    left->addLayout(people);
    left->addWidget(m_view, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::wide);
    layout->addLayout(left, 1);
    layout->addWidget(makeOptions());
    resize(1080, 820);
    formChanged();
    m_form->setFocus();
}

PrintDialog::~PrintDialog() = default;

QWidget *PrintDialog::makeOptions()
{
    auto *options = new QWidget;
    options->setFixedWidth(300);
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins({});
    addChoices(layout);
    layout->addStretch(1);
    layout->addWidget(m_message);
    auto *close = named(new QPushButton(tr("Cancel")), "printCancel");
    close->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_print->setDefault(true);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    layout->addWidget(close);

    const auto redrawn = [this] { redraw(); };
    connect(m_form, &QComboBox::currentIndexChanged, this, &PrintDialog::formChanged);
    connect(m_mode, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            redraw();
        }
    });
    for (QCheckBox *box : {m_asName, m_markCopies, m_controlQr, m_bindingMargin, m_handOutList}) {
        connect(box, &QCheckBox::toggled, this, redrawn);
    }
    connect(m_copies, &QSpinBox::valueChanged, this, redrawn);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return options;
}

void PrintDialog::addChoices(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addLabelled(form, tr("Form"), m_form, "printForm");
    layout->addLayout(form);

    struct Choice
    {
        forms::FillMode mode;
        QString label;
        const char *name;
    };
    const Choice choices[] = {{forms::FillMode::Complete, tr("Filled in"), "printComplete"},
                              {forms::FillMode::Office, tr("Only the office filled in"), "printOffice"},
                              {forms::FillMode::Blank, tr("Blank"), "printBlank"}};
    for (const Choice &choice : choices) {
        auto *button = named(new QRadioButton(choice.label), choice.name);
        m_mode->addButton(button, int(choice.mode));
        layout->addWidget(button);
    }
    const auto first = m_subjects.isEmpty() ? forms::FillMode::Office : forms::FillMode::Complete;
    m_mode->button(int(first))->setChecked(true);
    m_mode->button(int(forms::FillMode::Complete))->setEnabled(!m_subjects.isEmpty());

    m_asName->setToolTip(tr("Otherwise name and date stay open for handwriting."));
    layout->addSpacing(space::normal);
    layout->addWidget(m_asName);
    layout->addWidget(m_controlQr);
    layout->addWidget(m_bindingMargin);
    layout->addWidget(m_markCopies);
    layout->addWidget(m_handOutList);
    layout->addWidget(m_apart);
    m_copies->setRange(1, 99);
    auto *copies = new QFormLayout;
    addLabelled(copies, tr("Copies"), m_copies, "printCopies");
    layout->addLayout(copies);
    m_handOutList->setChecked(true);
    m_handOutList->setVisible(m_subjects.size() > 1);
    m_apart->setVisible(m_subjects.size() > 1);
}

QStringList PrintDialog::formIds() const
{
    return m_form->currentData().toStringList();
}

void PrintDialog::formChanged()
{
    bool controlQr = false;
    bool copies = false;
    bool handwritten = false;
    m_context.guarded(this, [&] {
        const RegionPack &pack = m_context.session().pack;
        for (const QString &id : formIds()) {
            controlQr =
                controlQr || settingFlag(m_context.ledger(), controlQrSetting(id), pack.form(id).controlQr);
            const forms::FormTemplate form = forms::loadTemplate(pack, id);
            copies = copies || (!form.copies.empty() && !form.copiesAlways);
            for (const forms::FormField &field : form.fields) {
                handwritten = handwritten || field.handwritten;
            }
        }
    });
    const QSignalBlocker quiet(m_controlQr);
    m_controlQr->setChecked(controlQr);
    m_markCopies->setVisible(copies);
    m_asName->setVisible(handwritten);
    redraw();
}

/// The chosen people belong to the register of the form that was asked for; a sheet about the office (a FAX
/// cover) is printed once beside theirs.
forms::PrintRequest PrintDialog::request(const QString &formId) const
{
    forms::PrintRequest request;
    for (const Subject &subject : m_subjects) {
        request.subjects.append(subject.id);
    }
    request.mode = forms::FillMode(m_mode->checkedId());
    request.asName = m_asName->isChecked();
    request.copies = m_copies->value();
    request.markCopies = m_markCopies->isChecked();
    request.controlQr = m_controlQr->isChecked();
    request.bindingMargin = m_bindingMargin->isChecked();
    request.handOutList = m_handOutList->isChecked();
    return forms::requestForSheet(m_context.session(), request, m_about, formId);
}

void PrintDialog::redraw()
{
    say(m_message, {});
    m_runs.clear();
    size_t count = 0;
    try {
        for (const QString &id : formIds()) {
            m_runs.push_back(std::make_unique<forms::PrintRun>(m_context.session(), request(id)));
            count += m_runs.back()->count();
        }
        m_shown = std::min(m_shown, count == 0 ? 0 : count - 1);
        size_t index = m_shown;
        for (const auto &run : m_runs) {
            if (index < run->count()) {
                forms::PrintedForm form = run->form(index);
                m_view->setDocument(form.documents.front());
                m_whose->setText(
                    tr("%1 (%2/%3)")
                        .arg(form.subjectName.isEmpty() ? form.documents.front().title : form.subjectName)
                        .arg(m_shown + 1)
                        .arg(count));
                break;
            }
            index -= run->count();
        }
    } catch (...) {
        m_view->setMessage(sentenceOfCurrentException());
        say(m_message, sentenceOfCurrentException());
        m_whose->clear();
    }
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < count);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_print->setEnabled(count > 0);
    m_save->setEnabled(count > 0);
}

void PrintDialog::step(int by)
{
    m_shown = by < 0 ? m_shown - std::min<size_t>(m_shown, 1) : m_shown + 1;
    redraw();
}

QString PrintDialog::title() const
{
    QStringList parts;
    for (const QString &id : formIds()) {
        parts.append(m_context.session().pack.form(id).number);
    }
    if (!m_subjects.isEmpty() && m_mode->checkedId() == int(forms::FillMode::Complete)) {
        parts.append(m_subjects.size() == 1 ? m_subjects.first().name
                                            : tr("%1 persons").arg(m_subjects.size()));
    }
    return parts.join(u' ');
}

void PrintDialog::finish(const std::function<bool(const std::vector<forms::PlacedDocument> &)> &output)
{
    m_context.guarded(this, [&] {
        QProgressDialog progress(tr("Preparing the sheets"), tr("Stop"), 0, 0, this);
        progress.setWindowModality(Qt::WindowModal);
        progress.setMinimumDuration(300);
        std::vector<forms::PlacedDocument> documents;
        for (const auto &run : m_runs) {
            auto made = run->all([&](size_t done, size_t count) {
                progress.setMaximum(int(count));
                progress.setValue(int(done));
                return !progress.wasCanceled();
            });
            std::move(made.begin(), made.end(), std::back_inserter(documents));
        }
        progress.reset();
        if (output(documents)) {
            for (const auto &run : m_runs) {
                run->record();
            }
            m_context.saved();
            accept();
        }
    });
}

void PrintDialog::print()
{
    finish([this](const auto &documents) { return printSheets(m_context, this, documents, title()); });
}

void PrintDialog::savePdf()
{
    if (!m_apart->isVisibleTo(this) || !m_apart->isChecked()) {
        finish([this](const auto &documents) { return saveSheets(m_context, this, documents, title()); });
        return;
    }
    m_context.guarded(this, [this] {
        std::vector<NamedSheets> sheets;
        for (size_t f = 0; f < m_runs.size(); ++f) {
            const QString number = m_context.session().pack.form(formIds().at(qsizetype(f))).number;
            for (size_t i = 0; i < m_runs[f]->count(); ++i) {
                forms::PrintedForm form = m_runs[f]->form(i);
                sheets.push_back({number + u' ' + form.subjectName, std::move(form.documents)});
            }
        }
        if (saveSheetsApart(m_context, this, sheets)) {
            for (const auto &run : m_runs) {
                run->record();
            }
            m_context.saved();
            accept();
        }
    });
}

} // namespace renkei::desk
