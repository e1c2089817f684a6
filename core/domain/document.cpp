// SPDX-License-Identifier: Apache-2.0
#include "domain/document.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Document::spec()
{
    static const FieldSpec fields[] = {
        field<&Document::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Text, Required | Listed | Edited),
        field<&Document::subjectRegister>("subjectRegister", QT_TRANSLATE_NOOP("Field", "Kind of subject"),
                                          Text, Required),
        field<&Document::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Reference,
                                  Required | Listed),
        field<&Document::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Text,
                                Listed | Searched | Edited),
        field<&Document::signedOn>("signedOn", QT_TRANSLATE_NOOP("Field", "Signed on"), Date,
                                   Listed | Edited),
        field<&Document::receivedOn>("receivedOn", QT_TRANSLATE_NOOP("Field", "Received on"), Date,
                                     Listed | Edited),
        field<&Document::textVersion>("textVersion", QT_TRANSLATE_NOOP("Field", "Version of the text"), Text,
                                      Listed),
        field<&Document::textHash>("textHash", QT_TRANSLATE_NOOP("Field", "Hash of the text"), Hash,
                                   FieldUses()),
        field<&Document::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis"), Text, Edited),
        field<&Document::explainedOn>("explainedOn", QT_TRANSLATE_NOOP("Field", "Explained on"), Date,
                                      Edited),
        field<&Document::explainedBy>("explainedBy", QT_TRANSLATE_NOOP("Field", "Explained by"), Name,
                                      Searched | Edited),
        field<&Document::receivedBy>("receivedBy", QT_TRANSLATE_NOOP("Field", "Received by"), Name,
                                     Searched | Edited),
        field<&Document::signerKind>("signerKind", QT_TRANSLATE_NOOP("Field", "Signed by"), Text, Edited),
        field<&Document::signerName>("signerName", QT_TRANSLATE_NOOP("Field", "Name of the agent"), Name,
                                     Edited),
        field<&Document::signerRelation>("signerRelation",
                                         QT_TRANSLATE_NOOP("Field", "Relation of the agent"), Text, Edited),
        field<&Document::signerReason>("signerReason", QT_TRANSLATE_NOOP("Field", "Why an agent signed"),
                                       Text, Edited),
        field<&Document::copiesHanded>("copiesHanded", QT_TRANSLATE_NOOP("Field", "Copies handed over"),
                                       Number, Edited),
        field<&Document::originalPlace>("originalPlace", QT_TRANSLATE_NOOP("Field", "Where the original is"),
                                        Text, Listed | Searched | Edited),
        field<&Document::submittedOn>("submittedOn", QT_TRANSLATE_NOOP("Field", "Submitted on"), Date,
                                      Listed | Edited),
        field<&Document::submittedBy>("submittedBy", QT_TRANSLATE_NOOP("Field", "Submitted by"), Choice,
                                      Listed | Edited, "submissionWays"),
        field<&Document::invitationOn>("invitationOn", QT_TRANSLATE_NOOP("Field", "Invitation received on"),
                                       Date, Listed | Edited),
        field<&Document::expiresOn>("expiresOn", QT_TRANSLATE_NOOP("Field", "Valid until"), Date,
                                    Listed | Edited),
        field<&Document::withdrawnOn>("withdrawnOn", QT_TRANSLATE_NOOP("Field", "Withdrawn on"), Date,
                                      Listed),
        field<&Document::withdrawnBy>("withdrawnBy", QT_TRANSLATE_NOOP("Field", "Withdrawn by"), Name,
                                      FieldUses()),
        field<&Document::withdrawnReason>(
            "withdrawnReason", QT_TRANSLATE_NOOP("Field", "Reason for the withdrawal"), Text, FieldUses()),
        field<&Document::withdrawnAt>("withdrawnAt", QT_TRANSLATE_NOOP("Field", "Withdrawal entered at"),
                                      Moment, FieldUses()),
        field<&Document::printout>("printout", QT_TRANSLATE_NOOP("Field", "Printout"), Reference, FieldUses(),
                                   "printout"),
        field<&Document::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Hash, FieldUses()),
        field<&Document::mediaType>("mediaType", QT_TRANSLATE_NOOP("Field", "Media type"), Text, FieldUses()),
        field<&Document::fileName>("fileName", QT_TRANSLATE_NOOP("Field", "File name"), Text, FieldUses()),
        field<&Document::pages>("pages", QT_TRANSLATE_NOOP("Field", "Pages"), Number, Listed),
        field<&Document::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Searched | Edited),
    };
    static const RegisterSpec spec{"document", "documents", QT_TRANSLATE_NOOP("Register", "Document"),
                                   fields};
    return spec;
}

} // namespace renkei
