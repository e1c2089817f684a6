// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <catch2/catch_tostring.hpp>

/// Lets Catch2 print what differs.
template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QDate>
{
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};
