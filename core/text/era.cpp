// SPDX-License-Identifier: Apache-2.0
#include "text/era.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

namespace renkei {

static Error brokenTable(const QString &fileName, qint64 line, const QString &detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Era", "The list of eras cannot be read: %1, line %2.")
                .arg(fileName)
                .arg(line),
            detail};
}

EraTable EraTable::fromXml(const QByteArray &xml, const QString &fileName)
{
    EraTable table;
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.name() != u"eras") {
        throw brokenTable(fileName, reader.lineNumber(), QStringLiteral("expected <eras>"));
    }
    while (reader.readNextStartElement()) {
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString letter = attributes.value(QLatin1StringView("letter")).toString();
        Era era{attributes.value(QLatin1StringView("name")).toString(),
                attributes.value(QLatin1StringView("short")).toString(),
                letter.isEmpty() ? QChar() : letter.front().toUpper(),
                QDate::fromString(attributes.value(QLatin1StringView("from")).toString(), Qt::ISODate)};
        if (reader.name() != u"era" || era.name.isEmpty() || era.shortName.isEmpty() || letter.size() != 1 ||
            !era.from.isValid()) {
            throw brokenTable(fileName, reader.lineNumber(),
                              QStringLiteral("expected <era name short letter from/>"));
        }
        if (!table.m_eras.isEmpty() && era.from <= table.m_eras.constLast().from) {
            throw brokenTable(fileName, reader.lineNumber(), QStringLiteral("expected a later day"));
        }
        table.m_eras.append(std::move(era));
        reader.skipCurrentElement();
    }
    if (reader.hasError() || table.m_eras.isEmpty()) {
        throw brokenTable(fileName, reader.lineNumber(), reader.errorString());
    }
    return table;
}

const EraTable &EraTable::builtIn()
{
    static const EraTable table = [] {
        QFile file(QStringLiteral(":/text/eras.xml"));
        if (!file.open(QIODevice::ReadOnly)) {
            throw brokenTable(file.fileName(), 0, file.errorString());
        }
        return fromXml(file.readAll(), file.fileName());
    }();
    return table;
}

const Era *EraTable::at(const QDate &day) const
{
    const Era *found = nullptr;
    for (const Era &era : m_eras) {
        if (day.isValid() && era.from <= day) {
            found = &era;
        }
    }
    return found;
}

QDate EraTable::lastDay(const Era &era) const
{
    for (const Era &other : m_eras) {
        if (other.from > era.from) {
            return other.from.addDays(-1);
        }
    }
    return {};
}

static QString yearText(const Era *era, int gregorianYear, FirstYear firstYear)
{
    const int year = era == nullptr ? gregorianYear : gregorianYear - era->from.year() + 1;
    return era != nullptr && year == 1 && firstYear == FirstYear::Gannen ? QStringLiteral("元")
                                                                         : QString::number(year);
}

EraParts eraParts(const QDate &date, FirstYear firstYear, const EraTable &eras)
{
    if (!date.isValid()) {
        return {};
    }
    const Era *era = eras.at(date);
    return {era == nullptr ? QString() : era->name, yearText(era, date.year(), firstYear), date.month(),
            date.day()};
}

QString eraDate(const QDate &date, FirstYear firstYear, const EraTable &eras)
{
    if (!date.isValid()) {
        return {};
    }
    const EraParts parts = eraParts(date, firstYear, eras);
    return QStringLiteral("%1%2年%3月%4日").arg(parts.era, parts.year).arg(parts.month).arg(parts.day);
}

QString displayDate(const QDate &date, FirstYear firstYear, const EraTable &eras)
{
    const QString text = eraDate(date, firstYear, eras);
    return eras.at(date) == nullptr ? text : QStringLiteral("%1（%2年）").arg(text).arg(date.year());
}

QString isoDate(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

int fiscalYear(const QDate &date)
{
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

QString fiscalYearName(int year, FirstYear firstYear, const EraTable &eras)
{
    const Era *era = eras.at(QDate(year, 10, 1));
    return QStringLiteral("%1%2年度")
        .arg(era == nullptr ? QString() : era->name, yearText(era, year, firstYear));
}

} // namespace renkei
