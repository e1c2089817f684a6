// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

using SignerId = Id<struct SignerTag>;

/// Somebody who signed a consent beside the patient or agent: a member of the family.
struct Signer : Row
{
    SignerId id;
    DocumentId document;
    QString name;
    QString relation; ///< 続柄
    QDate signedOn;
    QString note;

    static const RegisterSpec &spec();
};

/// Values of Document::signerKind: who signed in the patient's place.
inline constexpr char16_t signerSelf[] = u"self";   ///< 本人
inline constexpr char16_t signerAgent[] = u"agent"; ///< 代理人

} // namespace renkei
