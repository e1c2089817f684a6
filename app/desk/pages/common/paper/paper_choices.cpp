// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/paper_choices.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_text.h"
#include "domain/document.h"
#include "domain/signer.h"

#include <QComboBox>
#include <QFormLayout>

namespace renkei::desk {

PaperChoices::PaperChoices(const QByteArray &name, QWidget *parent)
    : QWidget(parent)
    , m_basis(new QComboBox)
    , m_signer(new QComboBox)
{
    for (const char16_t *basis : {u"", basisSignature, basisOral, basisEmergency}) {
        m_basis->addItem(basisText(QString::fromUtf16(basis)), QString::fromUtf16(basis));
    }
    for (const char16_t *signer : {u"", signerSelf, signerAgent}) {
        m_signer->addItem(signerKindText(QString::fromUtf16(signer)), QString::fromUtf16(signer));
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    addLabelled(form, Document::spec().field("basis").translatedLabel(), m_basis, QByteArray(name + "Basis"));
    addLabelled(form, Document::spec().field("signerKind").translatedLabel(), m_signer,
                QByteArray(name + "Signer"));
    connect(m_basis, &QComboBox::currentIndexChanged, this, &PaperChoices::changed);
    connect(m_signer, &QComboBox::currentIndexChanged, this, &PaperChoices::changed);
}

QString PaperChoices::basis() const
{
    return m_basis->currentData().toString();
}

QString PaperChoices::signerKind() const
{
    return m_signer->currentData().toString();
}

void PaperChoices::setChoices(const QString &basis, const QString &signerKind)
{
    m_basis->setCurrentIndex(std::max(0, m_basis->findData(basis)));
    m_signer->setCurrentIndex(std::max(0, m_signer->findData(signerKind)));
}

} // namespace renkei::desk
