// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/region_pack.h"

#include <QComboBox>
#include <QUuid>

#include <functional>

namespace renkei {
class Ledger;
struct RegisterSpec;
} // namespace renkei

namespace renkei::desk {

/// A box that takes one of a pack's list or anything else that is typed; while typing it offers the entries
/// that hold what was typed, by name or alias, kana and width folded.
class FieldChoice : public QComboBox
{
    Q_OBJECT
public:
    FieldChoice(const RegionPack &pack, const QString &list, const QDate &day, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A box that picks a row of another register by name. Its rows are read when it is first opened or typed in.
class ReferenceChoice : public QComboBox
{
    Q_OBJECT
public:
    ReferenceChoice(const Ledger &ledger, const RegisterSpec &spec, QWidget *parent = nullptr);

    /// Null when nothing is typed or it names nobody.
    QUuid reference() const;
    void setReference(const QUuid &id);
    /// Something is typed that is the name of no row.
    bool isWrong() const;
    void showPopup() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void load();

    const Ledger &m_ledger;
    const RegisterSpec &m_spec;
    bool m_loaded = false;
};

} // namespace renkei::desk
