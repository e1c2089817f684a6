// SPDX-License-Identifier: Apache-2.0
#include "ledger/verb_label.h"

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
    VerbName{"office.add", QT_TRANSLATE_NOOP("Verb", "Office added")},
    VerbName{"office.edit", QT_TRANSLATE_NOOP("Verb", "Office changed")},
    VerbName{"office.bin", QT_TRANSLATE_NOOP("Verb", "Office put into the bin")},
    VerbName{"office.restore", QT_TRANSLATE_NOOP("Verb", "Office taken out of the bin")},
    VerbName{"staff.add", QT_TRANSLATE_NOOP("Verb", "Staff member added")},
    VerbName{"staff.edit", QT_TRANSLATE_NOOP("Verb", "Staff member changed")},
    VerbName{"staff.bin", QT_TRANSLATE_NOOP("Verb", "Staff member put into the bin")},
    VerbName{"staff.restore", QT_TRANSLATE_NOOP("Verb", "Staff member taken out of the bin")},
    VerbName{"patient.add", QT_TRANSLATE_NOOP("Verb", "Patient added")},
    VerbName{"patient.edit", QT_TRANSLATE_NOOP("Verb", "Patient changed")},
    VerbName{"patient.bin", QT_TRANSLATE_NOOP("Verb", "Patient put into the bin")},
    VerbName{"patient.restore", QT_TRANSLATE_NOOP("Verb", "Patient taken out of the bin")},
    VerbName{"document.attach", QT_TRANSLATE_NOOP("Verb", "Signed paper filed")},
    VerbName{"document.add", QT_TRANSLATE_NOOP("Verb", "Document added")},
    VerbName{"document.edit", QT_TRANSLATE_NOOP("Verb", "Document changed")},
    VerbName{"document.bin", QT_TRANSLATE_NOOP("Verb", "Document put into the bin")},
    VerbName{"document.restore", QT_TRANSLATE_NOOP("Verb", "Document taken out of the bin")},
    VerbName{"document.submit", QT_TRANSLATE_NOOP("Verb", "Submission noted")},
    VerbName{"document.waive", QT_TRANSLATE_NOOP("Verb", "Omission or substitute noted")},
    VerbName{"waiver.add", QT_TRANSLATE_NOOP("Verb", "Waiver added")},
    VerbName{"waiver.edit", QT_TRANSLATE_NOOP("Verb", "Waiver changed")},
    VerbName{"waiver.bin", QT_TRANSLATE_NOOP("Verb", "Waiver put into the bin")},
    VerbName{"waiver.restore", QT_TRANSLATE_NOOP("Verb", "Waiver taken out of the bin")},
    VerbName{"form.print", QT_TRANSLATE_NOOP("Verb", "Form printed or exported")},
    VerbName{"record.read", QT_TRANSLATE_NOOP("Verb", "Records looked at")},
    VerbName{"import.office", QT_TRANSLATE_NOOP("Verb", "Offices imported")},
    VerbName{"import.staff", QT_TRANSLATE_NOOP("Verb", "Staff imported")},
    VerbName{"import.patient", QT_TRANSLATE_NOOP("Verb", "Patients imported")},
    VerbName{"export.office", QT_TRANSLATE_NOOP("Verb", "Offices exported")},
    VerbName{"export.staff", QT_TRANSLATE_NOOP("Verb", "Staff exported")},
    VerbName{"export.patient", QT_TRANSLATE_NOOP("Verb", "Patients exported")},
    VerbName{"export.document", QT_TRANSLATE_NOOP("Verb", "Documents exported")},
    VerbName{"list.print", QT_TRANSLATE_NOOP("Verb", "List printed")},
    VerbName{"setting.change", QT_TRANSLATE_NOOP("Verb", "Setting changed")},
    VerbName{"operator.add", QT_TRANSLATE_NOOP("Verb", "Operator added")},
    VerbName{"operator.edit", QT_TRANSLATE_NOOP("Verb", "Operator changed")},
    VerbName{"operator.password", QT_TRANSLATE_NOOP("Verb", "Password of an operator changed")},
    VerbName{"operator.remove", QT_TRANSLATE_NOOP("Verb", "Operator removed")},
    VerbName{"operator.recovery", QT_TRANSLATE_NOOP("Verb", "Recovery code renewed")},
    VerbName{"history.undo", QT_TRANSLATE_NOOP("Verb", "Undone")},
    VerbName{"history.redo", QT_TRANSLATE_NOOP("Verb", "Redone")},
    VerbName{"history.destroy", QT_TRANSLATE_NOOP("Verb", "Earlier states destroyed for good")},
};

QString verbLabel(const QString &name)
{
    for (const VerbName &verb : verbs) {
        if (name == QLatin1StringView(verb.name)) {
            return QCoreApplication::translate("Verb", verb.label);
        }
    }
    return name;
}

QStringList knownVerbs()
{
    QStringList names;
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
