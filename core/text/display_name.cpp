// SPDX-License-Identifier: Apache-2.0
#include "text/display_name.h"

#include "text/fold.h"

namespace renkei {

QString displayName(const QString &personName, const QString &officeShortName, const QString &officeName)
{
    QString person;
    for (const QChar c : personName) {
        if (!c.isSpace()) {
            person += c;
        }
    }
    const QString office =
        officeShortName.trimmed().isEmpty() ? officeName.trimmed() : officeShortName.trimmed();
    return person.isEmpty() || office.isEmpty() ? person : QString(person + u'／' + office);
}

QString officeKey(const QString &name)
{
    static const QStringList legalForms = [] {
        QStringList keys;
        for (const char16_t *form :
             {u"株式会社", u"有限会社", u"合同会社", u"社会福祉法人", u"医療法人社団", u"医療法人財団",
              u"社会医療法人", u"医療法人", u"一般社団法人", u"公益社団法人", u"一般財団法人",
              u"公益財団法人", u"特定非営利活動法人", u"NPO法人", u"(株)", u"(有)", u"(同)"}) {
            keys += searchKey(QString::fromUtf16(form));
        }
        return keys;
    }();
    QString key = searchKey(name);
    if (key.contains(u'社') || key.contains(u'人') || key.contains(u'(')) {
        for (const QString &form : legalForms) {
            key.remove(form);
        }
    }
    return key;
}

OfficeNames::OfficeNames(const QStringList &officeNames)
{
    for (const QString &name : officeNames) {
        const QString key = officeKey(name);
        if (!key.isEmpty()) {
            m_keys += key;
        }
    }
}

bool OfficeNames::areAll(const QString &displayName) const
{
    if (!displayName.contains(u'／') && !displayName.contains(u'/')) {
        return m_keys.contains(officeKey(displayName));
    }
    bool isAny = false;
    for (const QString &part : toHalfWidth(displayName).split(u'/')) {
        const QString key = officeKey(part);
        if (!key.isEmpty() && !m_keys.contains(key)) {
            return false;
        }
        isAny = isAny || !key.isEmpty();
    }
    return isAny;
}

bool isOfficeNameOnly(const QString &displayName, const QStringList &officeNames)
{
    return OfficeNames(officeNames).areAll(displayName);
}

} // namespace renkei
