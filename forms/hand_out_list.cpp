// SPDX-License-Identifier: Apache-2.0
#include "forms/hand_out_list.h"

#include "exchange/control_code.h"
#include "forms/typesetter.h"
#include "text/error.h"

#include <QFile>
#include <QJsonArray>

namespace renkei::forms {

PlacedDocument setHandOutList(const QString &formTitle, const QString &officeName, const QDate &day,
                              const QList<HandOut> &lines)
{
    QFile file(QStringLiteral(":/forms/hand_out_list.xml"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Internal, {}, QStringLiteral("hand_out_list.xml is not in the program"));
    }
    QJsonArray rows;
    for (const HandOut &line : lines) {
        rows.append(QJsonObject{
            {QStringLiteral("number"), QString::number(rows.size() + 1)},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("control"), line.controlId.isNull() ? QString() : controlNumber(line.controlId)},
            {QStringLiteral("sheets"), QString::number(line.sheets)}});
    }
    const QJsonObject data{{QStringLiteral("form"), formTitle},
                           {QStringLiteral("office"), officeName},
                           {QStringLiteral("date"), day.toString(Qt::ISODate)},
                           {QStringLiteral("count"), QString::number(lines.size())},
                           {QStringLiteral("sheets"), rows}};
    PlacedDocument document = typeset(readTemplate(file.readAll(), file.fileName()), data);
    document.data.clear(); // a list for the desk, no form: nothing to read back
    return document;
}

} // namespace renkei::forms
