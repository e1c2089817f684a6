// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <catch2/catch_tostring.hpp>

#include <algorithm>

/// Lets Catch2 print what differs.
template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes)
    {
        // Control characters, as pictures have them, upset the reporter.
        const bool isText = std::none_of(bytes.begin(), bytes.end(),
                                         [](char c) { return quint8(c) < 0x20U && c != '\n' && c != '\t'; });
        return isText ? '"' + bytes.toStdString() + '"' : bytes.left(60).toHex().toStdString();
    }
};

template <>
struct Catch::StringMaker<QDate>
{
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};
