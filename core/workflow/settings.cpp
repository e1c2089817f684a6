// SPDX-License-Identifier: Apache-2.0
#include "workflow/settings.h"

#include "domain/setting.h"

#include <array>

namespace renkei {

struct SettingSpec
{
    const char *name;
    const char *defaultText;
};
static constexpr std::array specs{
    SettingSpec{SettingName::desk, "office"},
    SettingSpec{SettingName::pack, "fukushima"},
    SettingSpec{SettingName::lockMinutes, "5"},
    SettingSpec{SettingName::firstYear, "gannen"},
};

QByteArray controlQrSetting(const QString &formId)
{
    return "print.controlQr." + formId.toUtf8();
}

QByteArray importMappingSetting(const QByteArray &registerKey)
{
    return "import.mapping." + registerKey;
}

static std::optional<Setting> stored(const Ledger &ledger, QByteArrayView name)
{
    Selection selection;
    selection.where = {{"name", QString::fromUtf8(name)}};
    selection.limit = 1;
    const QList<Setting> found = ledger.all<Setting>(selection);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QString defaultSetting(QByteArrayView name)
{
    for (const SettingSpec &spec : specs) {
        if (name == QByteArrayView(spec.name)) {
            return QString::fromUtf8(spec.defaultText);
        }
    }
    return {};
}

QString setting(const Ledger &ledger, QByteArrayView name)
{
    const std::optional<Setting> row = stored(ledger, name);
    return row ? row->text : defaultSetting(name);
}

bool settingFlag(const Ledger &ledger, QByteArrayView name, bool fallback)
{
    const QString text = setting(ledger, name);
    return text.isEmpty() ? fallback : text == u"true";
}

int settingNumber(const Ledger &ledger, QByteArrayView name, int fallback)
{
    bool isNumber = false;
    const int number = setting(ledger, name).toInt(&isNumber);
    return isNumber ? number : fallback;
}

void putSetting(Change &change, const Ledger &ledger, QByteArrayView name, const QString &text)
{
    Setting row = stored(ledger, name).value_or(Setting());
    row.name = QString::fromUtf8(name);
    row.text = text;
    change.put(row);
}

void setSetting(Session &session, QByteArrayView name, const QString &text)
{
    if (setting(session.ledger, name) == text) {
        return;
    }
    session.ledger.change(session.notice(QStringLiteral("setting.change"), QString::fromUtf8(name)),
                          [&](Change &change) { putSetting(change, session.ledger, name, text); });
}

DeskKind deskKind(const Ledger &ledger)
{
    return setting(ledger, SettingName::desk) == u"centre" ? DeskKind::Centre : DeskKind::Office;
}

OfficeId ownOfficeId(const Ledger &ledger)
{
    return OfficeId(uuidFromString(setting(ledger, SettingName::ownOffice)).value_or(QUuid()));
}

RegionPack packOf(const Ledger &ledger)
{
    return RegionPack::byNameOrFolder(setting(ledger, SettingName::pack));
}

} // namespace renkei
