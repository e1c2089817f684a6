// SPDX-License-Identifier: Apache-2.0
#include "exchange/control_code.h"

#include <QList>

namespace renkei {

static constexpr int fieldCount = 5;

static QByteArray checkOf(QByteArrayView head)
{
    const quint16 check = qChecksum(head, Qt::ChecksumItuV41);
    return QByteArray::number(check, 16).toUpper().rightJustified(4, '0');
}

QByteArray controlCodePayload(const ControlCode &code)
{
    const QByteArray head = "RD1:" + code.formId.toUpper().toUtf8() + ':' +
                            code.printout.toRfc4122().toHex().toUpper() + ':' +
                            QByteArray::number(code.sheet) + '/' + QByteArray::number(code.sheets);
    return head + ':' + checkOf(head);
}

std::optional<ControlCode> controlCodeFromPayload(const QByteArray &payload)
{
    const QList<QByteArray> fields = payload.trimmed().split(':');
    if (fields.size() != fieldCount || fields[0] != "RD1") {
        return {};
    }
    const QByteArray head = fields.mid(0, fieldCount - 1).join(':');
    const QByteArray id = QByteArray::fromHex(fields[2]);
    const QList<QByteArray> sheet = fields[3].split('/');
    if (checkOf(head) != fields[4] || fields[2].size() != 32 || id.size() != 16 || sheet.size() != 2) {
        return {};
    }
    ControlCode code;
    code.formId = QString::fromUtf8(fields[1]).toLower();
    code.printout = QUuid::fromRfc4122(id);
    code.sheet = sheet[0].toInt();
    code.sheets = sheet[1].toInt();
    if (code.formId.isEmpty() || code.printout.isNull() || code.sheet < 1 || code.sheets < code.sheet) {
        return {};
    }
    return code;
}

QString controlNumber(const QUuid &printout)
{
    const QString digits = QString::fromLatin1(printout.toRfc4122().toHex().toUpper()).right(8);
    return digits.left(4) + u'-' + digits.right(4);
}

} // namespace renkei
