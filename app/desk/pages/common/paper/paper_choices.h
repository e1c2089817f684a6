// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;

namespace renkei::desk {

/// How a consent was given: on which basis (署名, 口頭と記録, 緊急) and by whom (本人, 代理人).
class PaperChoices : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the prefix of the object names: "<name>Basis", "<name>Signer".
    explicit PaperChoices(const QByteArray &name, QWidget *parent = nullptr);

    QString basis() const;
    QString signerKind() const;
    void setChoices(const QString &basis, const QString &signerKind);

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_basis;
    QComboBox *m_signer;
};

} // namespace renkei::desk
