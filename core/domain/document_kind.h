// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

namespace renkei {

/// A paper the regulation asks for, and whose it is.
struct DocumentKind
{
    const char *key;             ///< "staff-pledge": command line, ledger, pack
    const char *label;           ///< English, translated in context "DocumentKind"
    const char *subjectRegister; ///< "office", "staff", "patient", "reviewGroup", "review"; empty = any
    const char *waiverGround; ///< article that lets it be omitted or substituted (第3条, 第6条, 第9条)

    QString translatedLabel() const;
};

/// usage-application (様式1), office-pledge (様式2), staff-pledge (様式3), consent (様式4), acknowledgement
/// (MCSユーザー確認書), consent-withdrawal, review-sheet (精査票), manager-confirmation, other.
std::span<const DocumentKind> documentKinds();
/// Throws Error(NotFound) naming the kinds there are.
const DocumentKind &documentKind(const QString &key);

/// Where one paper of one subject stands. Shown as shape, word and colour together.
enum class DocumentState {
    Missing,     ///< 未
    Printed,     ///< 印刷済
    Signed,      ///< 署名受領
    Substituted, ///< 代替文書
    Waived,      ///< 省略
    Withdrawn,   ///< 撤回
    Expired      ///< 失効: the time it was given for is over, or it is to be renewed
};

QString translatedState(DocumentState state);
/// "missing", "printed", "signed", "substituted", "waived", "withdrawn", "expired": JSON and command line.
QString stateKey(DocumentState state);
/// Nothing more is asked of the office for this paper.
bool isSettled(DocumentState state);

} // namespace renkei
