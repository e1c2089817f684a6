// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace renkei::desk {

/// Which fields of a signed paper are entered by hand, for the dialogs that take it in and show it.
QList<QByteArray> paperFields();
/// Does the field belong to papers of that kind? A pledge has no agent, a consent is submitted to nobody.
/// `signerKind` decides about the agent, `basis` about the explanation.
bool fitsPaper(QByteArrayView field, const QString &kind, const QString &signerKind);

} // namespace renkei::desk
