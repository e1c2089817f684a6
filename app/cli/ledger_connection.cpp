// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ledger_connection.h"

#include "ledger/ledger_access.h"
#include "text/error.h"
#include "workflow/operators.h"
#include "workflow/settings.h"

#include <QFile>

namespace renkei::cli {

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(
            ErrorCode::NotFound,
            CommandLine::tr("The file \"%1\" cannot be read. Please check its name and place.").arg(path),
            file.errorString());
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        throw Error(ErrorCode::DeviceFailed, CommandLine::tr("Reading the file \"%1\" failed.").arg(path),
                    file.errorString());
    }
    return bytes;
}

QString secretFromFile(const QString &path)
{
    const QByteArray bytes = bytesOfFile(path);
    QString line = QString::fromUtf8(bytes.left(bytes.indexOf('\n')));
    if (line.endsWith(u'\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, CommandLine::tr("The first line of \"%1\" is empty.").arg(path));
    }
    return line;
}

QString passwordOf(const Invocation &invocation)
{
    if (invocation.has(QStringLiteral("password-file"))) {
        return secretFromFile(invocation.value(QStringLiteral("password-file")));
    }
    QString password = qEnvironmentVariable("RENKEI_PASSWORD");
    if (password.isEmpty()) {
        throw Misuse(CommandLine::tr("Please give the password with --password-file or in RENKEI_PASSWORD."));
    }
    return password;
}

/// Who works: the one whose slot the password opened, or the one named when the password fits several.
static Operator operatorOf(const Invocation &invocation, const Ledger &ledger, const QList<QUuid> &slotIds)
{
    const QString name = invocation.value(QStringLiteral("operator"));
    if (name.isEmpty() && slotIds.size() == 1) {
        if (const std::optional<Operator> found = operatorOfSlots(ledger, slotIds)) {
            return *found;
        }
    }
    Operator named = operatorByName(ledger, name);
    if (!slotIds.contains(named.slot)) {
        throw Error(
            ErrorCode::WrongPassword,
            CommandLine::tr("This is not the password of %1. Please use the password of that operator.")
                .arg(name));
    }
    return named;
}

LedgerConnection::LedgerConnection(const Invocation &invocation)
    : LedgerConnection(invocation, invocation.required(QStringLiteral("ledger")))
{
}

LedgerConnection::LedgerConnection(const Invocation &invocation, const QString &folder)
{
    const Environment &environment = invocation.environment();
    OpenedLedger opened = openLedger(folder, passwordOf(invocation), environment.keychain, environment.clock);
    m_ledger = std::move(opened.ledger);
    m_pack = packOf(*m_ledger);
    const Operator who = operatorOf(invocation, *m_ledger, opened.slotIds);
    m_session.emplace(Session{*m_ledger, m_pack, environment.clock, who.id, who.name});
}

const RegisterSpec &registerOfNoun(const QString &noun, std::initializer_list<const RegisterSpec *> allowed)
{
    QStringList nouns;
    for (const RegisterSpec *spec : allowed) {
        if (noun == QLatin1StringView(spec->key) || noun == QLatin1StringView(spec->table)) {
            return *spec;
        }
        nouns += QLatin1StringView(spec->table);
    }
    throw Misuse(CommandLine::tr("\"%1\" is not one of: %2.").arg(noun, nouns.join(QStringLiteral(", "))));
}

} // namespace renkei::cli
