// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/named_rows.h"
#include "workflow/session.h"

#include <memory>
#include <optional>

namespace renkei::cli {

/// First line of --password-file, otherwise RENKEI_PASSWORD. Throws Misuse when there is neither,
/// Error(NotFound) when the file cannot be read.
QString passwordOf(const Invocation &invocation);
/// First line of a file that holds a secret. Throws Error(NotFound, InvalidInput).
QString secretFromFile(const QString &path);
/// A file named on the command line, whole. Throws Error(NotFound, DeviceFailed).
QByteArray bytesOfFile(const QString &path);

/// A ledger opened for one command: by whom, with which pack.
class LedgerConnection
{
public:
    /// Opens --ledger.
    explicit LedgerConnection(const Invocation &invocation);
    LedgerConnection(const Invocation &invocation, const QString &folder);
    LedgerConnection(const LedgerConnection &) = delete;
    LedgerConnection &operator=(const LedgerConnection &) = delete;

    Session &session() { return *m_session; }
    Ledger &ledger() { return *m_ledger; }

private:
    RegionPack m_pack;
    std::unique_ptr<Ledger> m_ledger;
    std::optional<Session> m_session;
};

/// The register a noun names ("office" or "offices"); throws Misuse naming the nouns that `allowed` has.
const RegisterSpec &registerOfNoun(const QString &noun, std::initializer_list<const RegisterSpec *> allowed);

} // namespace renkei::cli
