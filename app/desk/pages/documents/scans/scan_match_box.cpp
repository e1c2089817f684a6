// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/documents/scans/scan_match_box.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/subject_picker.h"
#include "app/desk/shell/theme.h"
#include "domain/document.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace renkei::desk {

ScanMatchBox::ScanMatchBox(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_subject(new SubjectPicker(context))
    , m_kind(new QComboBox)
    , m_explanation(new QLabel)
    , m_match(named(new QPushButton(tr("Put into this paper")), "scanMatch"))
    , m_takeBack(named(new QPushButton(tr("Take back")), "scanTakeBack"))
{
    m_explanation->setObjectName(QStringLiteral("scanExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setProperty("role", QStringLiteral("hint"));
    auto *fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLabelled(fields, tr("Whose paper"), m_subject, "scanSubject");
    addLabelled(fields, Document::spec().field("kind").translatedLabel(), m_kind, "scanKind");
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_match);
    for (QPushButton *button : {m_match, m_takeBack}) {
        button->setAutoDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(m_explanation);
    layout->addLayout(fields);
    layout->addLayout(buttons);
    connect(m_subject, &SubjectPicker::subjectChanged, this, &ScanMatchBox::subjectChanged);
    connect(m_match, &QPushButton::clicked, this,
            [this] { Q_EMIT matched(m_subject->subject(), m_kind->currentData().toString()); });
    connect(m_takeBack, &QPushButton::clicked, this, &ScanMatchBox::takenBack);
    update();
}

void ScanMatchBox::explain(const QString &sentence)
{
    m_explanation->setText(sentence);
    m_explanation->setVisible(!sentence.isEmpty());
}

void ScanMatchBox::setPossible(bool canMatch, bool canTakeBack)
{
    m_canMatch = canMatch;
    m_takeBack->setEnabled(canTakeBack);
    update();
}

void ScanMatchBox::startTyping()
{
    m_subject->setFocus();
    m_subject->selectAll();
}

void ScanMatchBox::subjectChanged()
{
    const QString before = m_kind->currentData().toString();
    m_kind->clear();
    if (const RegisterSpec *spec = m_subject->subject().spec) {
        for (const DocumentKind *kind : kindsFor(*spec)) {
            m_kind->addItem(kind->translatedLabel(), QString::fromLatin1(kind->key));
        }
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
    }
    update();
}

void ScanMatchBox::update()
{
    m_subject->setEnabled(m_canMatch);
    m_kind->setEnabled(m_canMatch);
    m_match->setEnabled(m_canMatch && m_subject->subject().spec != nullptr);
}

} // namespace renkei::desk
