// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_options.h"

#include <QCoreApplication>

#include <array>

namespace renkei::cli {

struct Meaning
{
    const char *option; ///< "--on" everywhere, "members check --on" in that command
    const char *text;   ///< translated in context "Option"
};

/// What the options say. Those of a register's fields go by the label of the field where nothing stands here.
static constexpr std::array meanings{
    Meaning{"--accept", QT_TRANSLATE_NOOP("Option", "The person accepted the invitation.")},
    Meaning{"--all", QT_TRANSLATE_NOOP("Option", "Also those that are over.")},
    Meaning{"--archived", QT_TRANSLATE_NOOP("Option", "Those in the archive instead of those in use.")},
    Meaning{"--as-name", QT_TRANSLATE_NOOP("Option", "Print the name where the person would sign by hand.")},
    Meaning{"--back", QT_TRANSLATE_NOOP("Option", "Take the row out of the bin (by its id).")},
    Meaning{"--bin", QT_TRANSLATE_NOOP("Option", "What lies in the bin instead of what is in use.")},
    Meaning{"--binding-margin", QT_TRANSLATE_NOOP("Option", "Leave a margin for binding at the left.")},
    Meaning{"--blank", QT_TRANSLATE_NOOP("Option", "The form without any names, to fill in by pen.")},
    Meaning{"--by", QT_TRANSLATE_NOOP("Option", "Who did it; the operator when nothing is said.")},
    Meaning{"--clause", QT_TRANSLATE_NOOP("Option", "Only this clause; renkei clauses lists the ids.")},
    Meaning{"--consent",
            QT_TRANSLATE_NOOP("Option", "A review of one group because its consent was withdrawn.")},
    Meaning{"--control-qr",
            QT_TRANSLATE_NOOP("Option",
                              "Print the control number with its QR code, by which scans are told apart.")},
    Meaning{"--copies", QT_TRANSLATE_NOOP("Option", "How many copies of each sheet, 1 to 99.")},
    Meaning{"scans --copies-handed",
            QT_TRANSLATE_NOOP("Option", "Every patient or agent of a consent in the pile has got a copy.")},
    Meaning{"--data", QT_TRANSLATE_NOOP("Option", "Fill the form from this JSON file, without a ledger.")},
    Meaning{"--decision",
            QT_TRANSLATE_NOOP("Option", "keep, release, unsure, or none to take a decision back.")},
    Meaning{"--decline", QT_TRANSLATE_NOOP("Option", "The person declined the invitation.")},
    Meaning{"--desk",
            QT_TRANSLATE_NOOP("Option", "office for the desk of an office, centre for the support centre.")},
    Meaning{"--document",
            QT_TRANSLATE_NOOP("Option", "The paper, by the id that renkei list documents shows.")},
    Meaning{"--dry-run", QT_TRANSLATE_NOOP("Option", "Only show what would happen; nothing is written.")},
    Meaning{"--due", QT_TRANSLATE_NOOP("Option", "Until when the review is to be finished.")},
    Meaning{"--duplicates",
            QT_TRANSLATE_NOOP("Option", "What to do with people who are in the ledger already.")},
    Meaning{"--encoding",
            QT_TRANSLATE_NOOP("Option", "The encoding of the file; cp932 is that of Japanese Windows.")},
    Meaning{"--enter", QT_TRANSLATE_NOOP("Option", "Enter who stands on MCS and not here.")},
    Meaning{"--free", QT_TRANSLATE_NOOP("Option", "A free group, without a patient.")},
    Meaning{"--group", QT_TRANSLATE_NOOP("Option", "The group, by name or id.")},
    Meaning{"--groups",
            QT_TRANSLATE_NOOP("Option", "How many groups; a third of the patients when nothing is said.")},
    Meaning{"--help", QT_TRANSLATE_NOOP("Option", "Shows this text.")},
    Meaning{"--item",
            QT_TRANSLATE_NOOP("Option", "A member of the review, by the id that renkei review show prints.")},
    Meaning{"--json", QT_TRANSLATE_NOOP("Option", "Answer as JSON, for other programs.")},
    Meaning{
        "--kind",
        QT_TRANSLATE_NOOP(
            "Option",
            "The kind of paper: staff-pledge, consent, office-pledge, usage-application, acknowledgement.")},
    Meaning{"--ledger", QT_TRANSLATE_NOOP("Option", "The folder of the ledger.")},
    Meaning{"--limit", QT_TRANSLATE_NOOP("Option", "How many lines at most.")},
    Meaning{"--list", QT_TRANSLATE_NOOP(
                          "Option", "A text file with the member list as MCS shows it, one name a line.")},
    Meaning{"--map", QT_TRANSLATE_NOOP(
                         "Option", "Which column holds which field, such as 氏名=name; as often as needed.")},
    Meaning{
        "--members",
        QT_TRANSLATE_NOOP("Option", "How many memberships in all; six for each group when nothing is said.")},
    Meaning{"--mode",
            QT_TRANSLATE_NOOP("Option", "How much is filled in: nothing, the office, or all that is known.")},
    Meaning{"--name", QT_TRANSLATE_NOOP("Option", "The name, exactly as it is to be printed.")},
    Meaning{"--new-password-file",
            QT_TRANSLATE_NOOP("Option", "A file whose first line is the password of the new operator.")},
    Meaning{"--no-control-qr", QT_TRANSLATE_NOOP("Option", "Print without control number and QR code.")},
    Meaning{"--no-scan", QT_TRANSLATE_NOOP("Option", "The paper is only noted; there is no scan of it.")},
    Meaning{"administrator hand-over --note", QT_TRANSLATE_NOOP("Option", "What was handed over.")},
    Meaning{"--office",
            QT_TRANSLATE_NOOP("Option", "The office, by name or id; one's own when nothing is said.")},
    Meaning{"--offices", QT_TRANSLATE_NOOP("Option", "How many offices.")},
    Meaning{"--on",
            QT_TRANSLATE_NOOP("Option", "The day, today when nothing is said: R8.11.22, 2026-11-22, 11/22.")},
    Meaning{"--open", QT_TRANSLATE_NOOP("Option", "Only those that are not done.")},
    Meaning{"--operator",
            QT_TRANSLATE_NOOP("Option", "The name of who works, where the password alone does not tell.")},
    Meaning{"--original-place", QT_TRANSLATE_NOOP("Option", "Where the sheets themselves are kept.")},
    Meaning{"--out", QT_TRANSLATE_NOOP("Option", "The file or folder to write.")},
    Meaning{"--overdue", QT_TRANSLATE_NOOP("Option", "All groups whose review is due.")},
    Meaning{"--pack", QT_TRANSLATE_NOOP("Option", "The rules and forms of a region: its name, or a folder.")},
    Meaning{"--password-file", QT_TRANSLATE_NOOP("Option", "A file whose first line is the password.")},
    Meaning{
        "--password-only",
        QT_TRANSLATE_NOOP("Option", "The password alone opens the ledger, without this machine's keychain.")},
    Meaning{"--past", QT_TRANSLATE_NOOP("Option", "Also those who were members once.")},
    Meaning{"--patient", QT_TRANSLATE_NOOP("Option", "The patient, by name or id.")},
    Meaning{"--patients", QT_TRANSLATE_NOOP("Option", "How many patients.")},
    Meaning{"--person",
            QT_TRANSLATE_NOOP("Option", "A review of all groups of this member of staff, by name or id.")},
    Meaning{"--plain",
            QT_TRANSLATE_NOOP("Option", "Only the registers: no reviews, procedures or withdrawals.")},
    Meaning{"--printout",
            QT_TRANSLATE_NOOP("Option",
                              "The review to which this printed sheet belongs, by the id in its QR code.")},
    Meaning{"--procedure",
            QT_TRANSLATE_NOOP("Option", "The procedure, by id or by the name of whom it is about.")},
    Meaning{"--purpose", QT_TRANSLATE_NOOP("Option", "What the list is for; it is kept in the history.")},
    Meaning{"--reason", QT_TRANSLATE_NOOP("Option", "Why; it is kept with the entry.")},
    Meaning{"--record", QT_TRANSLATE_NOOP("Option", "Keep the comparison as proof.")},
    Meaning{"--recovery-code-file",
            QT_TRANSLATE_NOOP("Option", "A file whose first line is the recovery code of the ledger.")},
    Meaning{"--rejects",
            QT_TRANSLATE_NOOP("Option", "Where rows go that cannot be taken in; the others are.")},
    Meaning{"--release", QT_TRANSLATE_NOOP("Option", "Release who stands here and not on MCS.")},
    Meaning{"--release-by", QT_TRANSLATE_NOOP("Option", "Who carries the releases out on MCS.")},
    Meaning{"--resign", QT_TRANSLATE_NOOP("Option", "For whoever signed an older text of the form.")},
    Meaning{"--resume", QT_TRANSLATE_NOOP("Option", "Take the matter up again before its day.")},
    Meaning{"--rule", QT_TRANSLATE_NOOP("Option", "The rule, as renkei check --json names it.")},
    Meaning{"--seed", QT_TRANSLATE_NOOP("Option", "Another number invents other people.")},
    Meaning{"--sheet",
            QT_TRANSLATE_NOOP("Option", "The sheet of the workbook; the first one when nothing is said.")},
    Meaning{"--signed",
            QT_TRANSLATE_NOOP("Option", "The day of the signature: R8.11.22, 2026-11-22, 11/22.")},
    Meaning{"--signer",
            QT_TRANSLATE_NOOP("Option", "Somebody who signed as well, with the relation to the patient.")},
    Meaning{"--staff", QT_TRANSLATE_NOOP("Option", "The member of staff, by name or id.")},
    Meaning{"--subject", QT_TRANSLATE_NOOP("Option", "Whom or what it is about, by name or id.")},
    Meaning{"--substitute",
            QT_TRANSLATE_NOOP("Option", "Write 〓 for a character that the encoding does not have.")},
    Meaning{"--substituted",
            QT_TRANSLATE_NOOP("Option", "Another document serves in its place; say which with --evidence.")},
    Meaning{"--title", QT_TRANSLATE_NOOP("Option", "A name for the review.")},
    Meaning{"--to-office", QT_TRANSLATE_NOOP("Option", "The office that becomes the host, by name or id.")},
    Meaning{"--together", QT_TRANSLATE_NOOP("Option", "Also the sheets that go with the form.")},
    Meaning{"--unchanged", QT_TRANSLATE_NOOP("Option", "Everybody who is neither conspicuous nor decided.")},
    Meaning{"--until", QT_TRANSLATE_NOOP("Option", "The last day for which it is put off.")},
    Meaning{"--submitted-on", QT_TRANSLATE_NOOP("Option", "The day the papers went to the centre.")},
    Meaning{"--submitted-by", QT_TRANSLATE_NOOP("Option", "How they went: FAX, mail, visit.")},
    Meaning{"--invitation-on", QT_TRANSLATE_NOOP("Option", "The day the invitation mail came.")},
    Meaning{"demo --staff", QT_TRANSLATE_NOOP("Option", "How many members of staff.")},
    Meaning{"new --office", QT_TRANSLATE_NOOP("Option", "The name of one's own office.")},
    Meaning{"import --office",
            QT_TRANSLATE_NOOP("Option", "The office of people whose row names none, by name or id.")},
    Meaning{"new --operator", QT_TRANSLATE_NOOP("Option", "The name of the first operator.")},
    Meaning{"demo --operator", QT_TRANSLATE_NOOP("Option", "The name of the first operator.")},
    Meaning{"print --subject", QT_TRANSLATE_NOOP("Option", "For whom, by name or id; all for everybody.")},
    Meaning{"print --staff",
            QT_TRANSLATE_NOOP("Option", "For whom of the staff, by name or id; all for everybody.")},
    Meaning{"print --patient",
            QT_TRANSLATE_NOOP("Option", "For which patient, by name or id; all for everybody.")},
    Meaning{"print --office",
            QT_TRANSLATE_NOOP("Option",
                              "The office that prints, by name or id; one's own when nothing is said.")},
    Meaning{"print --out",
            QT_TRANSLATE_NOOP("Option",
                              "A file that ends in .pdf for all in one, or a folder for one file each.")},
    Meaning{"administrator appoint --on",
            QT_TRANSLATE_NOOP("Option", "The first day, today when nothing is said.")},
    Meaning{"administrator appoint --by",
            QT_TRANSLATE_NOOP("Option", "Who appointed; the manager of the office signs for it.")},
    Meaning{"administrator hand-over --on", QT_TRANSLATE_NOOP("Option", "The last day in office.")},
    Meaning{"administrator hand-over --to", QT_TRANSLATE_NOOP("Option", "The successor, by name or id.")},
    Meaning{"groups host --to", QT_TRANSLATE_NOOP("Option", "The new host office, by name or id.")},
    Meaning{"task assign --to", QT_TRANSLATE_NOOP("Option", "The name of who is to do it.")},
    Meaning{"task list --procedure",
            QT_TRANSLATE_NOOP("Option",
                              "Only the steps of this procedure, by id or by the name of whom it is about.")},
    Meaning{"review assign --to", QT_TRANSLATE_NOOP("Option", "The operator who decides, by name.")},
    Meaning{"review start --reason", QT_TRANSLATE_NOOP("Option", "What happened.")},
    Meaning{"members check --on",
            QT_TRANSLATE_NOOP("Option", "The day of the next check; none when nothing is said.")},
    Meaning{"procedure start --on",
            QT_TRANSLATE_NOOP("Option", "The day it is planned for, such as the last working day.")},
    Meaning{"procedure move --on", QT_TRANSLATE_NOOP("Option", "The new planned day.")},
    Meaning{"withdraw --by",
            QT_TRANSLATE_NOOP("Option", "Who withdraws: the patient, an agent, a member of the family.")},
    Meaning{"attach --kind", QT_TRANSLATE_NOOP("Option", "What kind of paper it is.")},
    Meaning{"submit --kind", QT_TRANSLATE_NOOP("Option", "Only this paper; both when nothing is said.")},
    Meaning{"restore --out", QT_TRANSLATE_NOOP("Option", "The folder of the new ledger.")},
    Meaning{"restore --operator", QT_TRANSLATE_NOOP("Option", "The operator who gets the new password.")},
};

static QString meaningOf(const QString &option)
{
    for (const Meaning &meaning : meanings) {
        if (option == QLatin1StringView(meaning.option)) {
            return QCoreApplication::translate("Option", meaning.text);
        }
    }
    return {};
}

QString optionMeaning(const QString &command, const QString &option)
{
    const QString everywhere = QStringLiteral("--") + option;
    const QString here = meaningOf(command + u' ' + everywhere);
    return here.isEmpty() ? meaningOf(everywhere) : here;
}

} // namespace renkei::cli
