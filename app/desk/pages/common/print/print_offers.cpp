// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/print/print_offers.h"

namespace renkei::desk {

static void offer(QList<QStringList> &offers, const QStringList &forms)
{
    if (!forms.isEmpty() && !offers.contains(forms)) {
        offers.append(forms);
    }
}

QList<QStringList> printOffers(const RegionPack &pack, const QStringList &asked)
{
    QList<QStringList> offers;
    if (asked.size() > 1) {
        offer(offers, asked);
    }
    for (const QString &id : asked) {
        offer(offers, {id});
        offer(offers, pack.formsTogether(id));
    }
    const QString subject = asked.isEmpty() ? QString() : pack.form(asked.first()).subject;
    for (const PackForm &form : pack.forms) {
        if (!subject.isEmpty() && form.subject == subject) {
            offer(offers, {form.id});
            offer(offers, pack.formsTogether(form.id));
        }
    }
    return offers;
}

} // namespace renkei::desk
