// SPDX-License-Identifier: Apache-2.0
#include "ledger/cipher_database.h"

#include <QCoreApplication>

#include <functional>

namespace renkei {

using Check = std::function<void(const CipherDatabase &, QStringList &)>;

static QString say(const char *sentence)
{
    return QCoreApplication::translate("Integrity", sentence);
}

static void checkPages(const CipherDatabase &database, QStringList &problems)
{
    int pages = 0;
    QSqlQuery query = database.exec(QStringLiteral("PRAGMA cipher_integrity_check"));
    while (database.next(query)) {
        ++pages; // one row a bad page: reading the first alone would miss how far the damage goes
    }
    if (pages > 0) {
        problems.append(QCoreApplication::translate(
            "Integrity", "%n page(s) of the file were changed or are unreadable.", nullptr, pages));
    }
}

static void checkStructure(const CipherDatabase &database, QStringList &problems)
{
    QSqlQuery query = database.exec(QStringLiteral("PRAGMA integrity_check"));
    while (database.next(query)) {
        const QString line = query.value(0).toString();
        if (line != QLatin1StringView("ok")) {
            problems.append(
                say(QT_TRANSLATE_NOOP("Integrity", "The structure of the file is damaged: %1")).arg(line));
        }
    }
}

static void checkReferences(const CipherDatabase &database, QStringList &problems)
{
    QSqlQuery query = database.exec(QStringLiteral("PRAGMA foreign_key_check"));
    while (database.next(query)) {
        problems.append(
            say(QT_TRANSLATE_NOOP("Integrity", "A row of “%1” refers to a row of “%2” that is not there."))
                .arg(query.value(0).toString(), query.value(2).toString()));
    }
}

QStringList checkIntegrity(const QString &file, const SecretBytes &key)
{
    QStringList problems;
    for (const Check &check : {Check(checkPages), Check(checkStructure), Check(checkReferences)}) {
        try {
            const CipherDatabase database(file, key.clone(), CipherDatabase::Mode::ReadOnly);
            check(database, problems);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Damaged) {
                throw;
            }
            problems.append(error.sentence());
        }
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace renkei
