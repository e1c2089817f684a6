// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <QStringList>

namespace renkei::test {

/// Text placed without the typesetter, one glyph a cluster, not justified; runs of one font each. `origin` in
/// mm, baseline.
std::vector<forms::PlacedRun> placedRuns(const QString &text, QPointF origin, double sizePt = 10.5);

/// One A4 page: the paragraphs as issued text, the values below them as filled text with fields "field1",
/// "field2" …, a box, a rule, a ring.
forms::PlacedDocument placedDocument(const QStringList &paragraphs, const QStringList &values,
                                     const QByteArray &data = R"({"renkei":1,"form":"form4","data":{}})");

/// The paragraphs of tests/data/regulation/<name>.
QStringList regulationText(const QString &name);

} // namespace renkei::test
