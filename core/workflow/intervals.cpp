// SPDX-License-Identifier: Apache-2.0
#include "workflow/intervals.h"

#include "text/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace renkei {

static constexpr std::array table{
    Interval{SettingName::reviewMonths, "reviewIntervalMonths", "N1.3",
             QT_TRANSLATE_NOOP("Interval", "Months between two reviews of a group"), IntervalUnit::Months, 6,
             1},
    Interval{SettingName::reviewDays, "reviewDays", "N1.3",
             QT_TRANSLATE_NOOP("Interval", "Days that a review may take"), IntervalUnit::Days, 30, 1},
    Interval{SettingName::pledgeRenewalMonths, "pledgeRenewalMonths", "9",
             QT_TRANSLATE_NOOP("Interval", "Renew the staff pledge after"), IntervalUnit::Months, 0, 0},
    Interval{SettingName::consentRenewalMonths, "consentRenewalMonths", "6",
             QT_TRANSLATE_NOOP("Interval", "Renew the consent after"), IntervalUnit::Months, 0, 0},
};

QString Interval::translatedLabel() const
{
    return QCoreApplication::translate("Interval", label);
}

std::span<const Interval> intervals()
{
    return table;
}

const Interval &intervalOf(QByteArrayView setting)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Interval &interval) {
        return setting == QByteArrayView(interval.setting);
    });
    if (found == table.end()) {
        throw Error(ErrorCode::Internal,
                    QCoreApplication::translate("Interval", "There is no such interval."),
                    QStringLiteral("no interval ") + QString::fromUtf8(setting));
    }
    return *found;
}

int usualNumber(const Interval &interval, const RegionPack &pack)
{
    return pack.policyNumber(QLatin1StringView(interval.policy), interval.fallback);
}

int numberOf(const Interval &interval, const Ledger &ledger, const RegionPack &pack)
{
    return settingNumber(ledger, interval.setting, usualNumber(interval, pack));
}

void setInterval(Session &session, const Interval &interval, int number)
{
    const int usual = usualNumber(interval, session.pack);
    if (number < interval.least && number != usual) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Interval", "\"%1\": please enter %2 or more.")
                        .arg(interval.translatedLabel())
                        .arg(interval.least));
    }
    if (number == numberOf(interval, session.ledger, session.pack)) {
        return;
    }
    const QString text = number == usual ? QString() : QString::number(number);
    session.ledger.change(
        session.verb(QStringLiteral("setting.change"), QLatin1StringView(interval.setting)),
        [&](Change &change) { putSetting(change, session.ledger, interval.setting, text); });
}

} // namespace renkei
