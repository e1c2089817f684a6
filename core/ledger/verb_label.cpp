// SPDX-License-Identifier: Apache-2.0
#include "ledger/verb_label.h"

#include "domain/register.h"

#include <QCoreApplication>

#include <array>

namespace renkei {

struct VerbName
{
    const char *name;
    const char *label;
};

static constexpr std::array verbs{
    VerbName{"ledger.create", QT_TRANSLATE_NOOP("Verb", "Ledger made")},
    VerbName{"ledger.backup", QT_TRANSLATE_NOOP("Verb", "Backup made")},
    VerbName{"ledger.restore", QT_TRANSLATE_NOOP("Verb", "Restored from a backup")},
    VerbName{"demo.fill", QT_TRANSLATE_NOOP("Verb", "Demo data filled in")},
    VerbName{"document.attach", QT_TRANSLATE_NOOP("Verb", "Signed paper filed")},
    VerbName{"document.withdraw", QT_TRANSLATE_NOOP("Verb", "Consent or pledge withdrawn")},
    VerbName{"document.submit", QT_TRANSLATE_NOOP("Verb", "Submission noted")},
    VerbName{"document.waive", QT_TRANSLATE_NOOP("Verb", "Omission or substitute noted")},
    VerbName{"scans.file", QT_TRANSLATE_NOOP("Verb", "Pile of scans filed")},
    VerbName{"finding.defer", QT_TRANSLATE_NOOP("Verb", "Finding put off")},
    VerbName{"finding.resume", QT_TRANSLATE_NOOP("Verb", "Finding taken up again")},
    VerbName{"group.open", QT_TRANSLATE_NOOP("Verb", "Group opened")},
    VerbName{"group.archive", QT_TRANSLATE_NOOP("Verb", "Group moved to the archive")},
    VerbName{"group.unarchive", QT_TRANSLATE_NOOP("Verb", "Group taken out of the archive")},
    VerbName{"group.host", QT_TRANSLATE_NOOP("Verb", "Host office of a group changed")},
    VerbName{"member.invite", QT_TRANSLATE_NOOP("Verb", "Members invited")},
    VerbName{"member.judge", QT_TRANSLATE_NOOP("Verb", "Invitation judged")},
    VerbName{"member.approve", QT_TRANSLATE_NOOP("Verb", "Members approved")},
    VerbName{"member.join", QT_TRANSLATE_NOOP("Verb", "Members entered")},
    VerbName{"member.release", QT_TRANSLATE_NOOP("Verb", "Members released")},
    VerbName{"member.check", QT_TRANSLATE_NOOP("Verb", "Next check of a member set")},
    VerbName{"member.reconcile", QT_TRANSLATE_NOOP("Verb", "Members compared with MCS")},
    VerbName{"review.start", QT_TRANSLATE_NOOP("Verb", "Review started")},
    VerbName{"review.decide", QT_TRANSLATE_NOOP("Verb", "Members decided in a review")},
    VerbName{"review.assign", QT_TRANSLATE_NOOP("Verb", "Decisions handed to an operator")},
    VerbName{"review.close", QT_TRANSLATE_NOOP("Verb", "Review closed")},
    VerbName{"task.done", QT_TRANSLATE_NOOP("Verb", "Task done")},
    VerbName{"task.waive", QT_TRANSLATE_NOOP("Verb", "Task marked as not needed")},
    VerbName{"task.reopen", QT_TRANSLATE_NOOP("Verb", "Task opened again")},
    VerbName{"task.assign", QT_TRANSLATE_NOOP("Verb", "Task handed to somebody")},
    VerbName{"procedure.start", QT_TRANSLATE_NOOP("Verb", "Procedure started")},
    VerbName{"procedure.complete", QT_TRANSLATE_NOOP("Verb", "Procedure completed")},
    VerbName{"procedure.cancel", QT_TRANSLATE_NOOP("Verb", "Procedure called off")},
    VerbName{"administrator.appoint", QT_TRANSLATE_NOOP("Verb", "MCS administrator appointed")},
    VerbName{"administrator.handOver", QT_TRANSLATE_NOOP("Verb", "Office of MCS administrator handed over")},
    VerbName{"form.print", QT_TRANSLATE_NOOP("Verb", "Form printed or exported")},
    VerbName{"record.read", QT_TRANSLATE_NOOP("Verb", "Records looked at")},
    VerbName{"setting.change", QT_TRANSLATE_NOOP("Verb", "Setting of the ledger changed")},
    VerbName{"operator.password", QT_TRANSLATE_NOOP("Verb", "Password of an operator changed")},
    VerbName{"operator.remove", QT_TRANSLATE_NOOP("Verb", "Operator removed")},
    VerbName{"operator.recovery", QT_TRANSLATE_NOOP("Verb", "Recovery code renewed")},
    VerbName{"history.undo", QT_TRANSLATE_NOOP("Verb", "Undone")},
    VerbName{"history.redo", QT_TRANSLATE_NOOP("Verb", "Redone")},
    VerbName{"history.destroy", QT_TRANSLATE_NOOP("Verb", "Earlier states destroyed for good")},
};

/// What can be done with a row of any register; a new register has these verbs at once.
static constexpr std::array rowVerbs{
    VerbName{"add", QT_TRANSLATE_NOOP("Verb", "%1 added")},
    VerbName{"edit", QT_TRANSLATE_NOOP("Verb", "%1 changed")},
    VerbName{"bin", QT_TRANSLATE_NOOP("Verb", "%1 put into the bin")},
    VerbName{"restore", QT_TRANSLATE_NOOP("Verb", "%1 taken out of the bin")},
};

/// What can be done with a whole register: the verb stands before its key.
static constexpr std::array listVerbs{
    VerbName{"import", QT_TRANSLATE_NOOP("Verb", "List imported: %1")},
    VerbName{"export", QT_TRANSLATE_NOOP("Verb", "List exported: %1")},
};

static QString rowVerb(const RegisterSpec &spec, const VerbName &verb)
{
    return QLatin1StringView(spec.key) + u'.' + QLatin1StringView(verb.name);
}

static QString listVerb(const RegisterSpec &spec, const VerbName &verb)
{
    return QLatin1StringView(verb.name) + u'.' + QLatin1StringView(spec.key);
}

using NameOfVerb = QString (*)(const RegisterSpec &spec, const VerbName &verb);

/// The label of a verb that is made of a register and what is done with it; empty when it is none of these.
static QString registerVerbLabel(const QString &name, std::span<const VerbName> actions, NameOfVerb nameOf)
{
    for (const RegisterSpec *spec : allRegisters()) {
        for (const VerbName &action : actions) {
            if (name == nameOf(*spec, action)) {
                return QCoreApplication::translate("Verb", action.label).arg(spec->translatedLabel());
            }
        }
    }
    return {};
}

QString verbLabel(const QString &name)
{
    for (const VerbName &verb : verbs) {
        if (name == QLatin1StringView(verb.name)) {
            return QCoreApplication::translate("Verb", verb.label);
        }
    }
    const QString label =
        registerVerbLabel(name, rowVerbs, rowVerb) + registerVerbLabel(name, listVerbs, listVerb);
    return label.isEmpty() ? name : label;
}

QStringList knownVerbs()
{
    QStringList names;
    for (const RegisterSpec *spec : allRegisters()) {
        for (const VerbName &verb : rowVerbs) {
            names += rowVerb(*spec, verb);
        }
        for (const VerbName &verb : listVerbs) {
            names += listVerb(*spec, verb);
        }
    }
    for (const VerbName &verb : verbs) {
        names += QLatin1StringView(verb.name);
    }
    return names;
}

QString entryLabel(const HistoryEntry &entry)
{
    if (entry.undoes != 0) {
        return QCoreApplication::translate("Verb", "%1 (entry %2)")
            .arg(verbLabel(entry.verb))
            .arg(entry.undoes);
    }
    if (entry.imageCount > 1) {
        return QCoreApplication::translate("Verb", "%1 (%2)")
            .arg(verbLabel(entry.verb))
            .arg(entry.imageCount);
    }
    return verbLabel(entry.verb);
}

} // namespace renkei
