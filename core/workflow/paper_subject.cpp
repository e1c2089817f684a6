// SPDX-License-Identifier: Apache-2.0
#include "workflow/paper_subject.h"

#include "domain/record_title.h"
#include "text/error.h"

namespace renkei {

Record paperSubject(const Ledger &ledger, const QString &kind, QString &registerKey, const QUuid &subject)
{
    const DocumentKind &known = documentKind(kind);
    const QString expected = QLatin1StringView(known.subjectRegister);
    if (registerKey.isEmpty()) {
        registerKey = expected;
    }
    if (registerKey.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PaperSubject",
                                                "Say whose paper this is: an office's, a staff member's or a "
                                                "patient's."),
                    QStringLiteral("no subject register"));
    }
    if (!expected.isEmpty() && registerKey != expected) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PaperSubject", "\"%1\" is no paper of this kind: %2.")
                        .arg(known.translatedLabel(), registerByKey(registerKey.toUtf8()).translatedLabel()),
                    QStringLiteral("kind and register do not fit"));
    }
    return ledger.get(registerByKey(registerKey.toUtf8()), subject);
}

QString paperSubjectName(const Ledger &ledger, const QString &registerKey, const QUuid &subject)
{
    if (registerKey.isEmpty()) {
        return {};
    }
    const auto record = ledger.find(registerByKey(registerKey.toUtf8()), subject);
    return record ? recordTitle(*record) : QString();
}

void requireNotInFuture(const QDate &day, const QDate &today, const QString &label)
{
    if (day.isValid() && day > today) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "PaperSubject", "%1 lies in the future. Please enter today or an earlier day.")
                        .arg(label),
                    QStringLiteral("date in the future"));
    }
}

} // namespace renkei
