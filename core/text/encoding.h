// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Text files as Japanese offices have them: UTF-8 with or without byte order mark, UTF-16 from Excel's
/// "Unicode text", and CP932 (what Windows calls Shift JIS, with the NEC and IBM characters 髙﨑①㈱ and
/// user-defined ones). CP932 is a table of this program (resources/text/cp932.tsv), so it is the same on
/// every machine.
namespace renkei {

enum class Encoding {
    Auto, ///< byte order mark, then strict UTF-8, then CP932
    Utf8,
    Utf16,
    Cp932
};

/// "auto", "utf-8", "utf-16", "cp932" (also "shift_jis", "sjis"); any case. Throws Error(InvalidInput).
Encoding encodingByName(const QString &name);
/// "utf-8" and so on, for messages and JSON.
QString encodingName(Encoding encoding);

struct DecodedText
{
    QString text; ///< without the byte order mark
    Encoding encoding = Encoding::Utf8;
    bool hadByteOrderMark = false;
};

/// Throws Error(InvalidInput) when the bytes are no text in that encoding; nothing is replaced silently.
DecodedText decodeText(const QByteArray &bytes, Encoding encoding = Encoding::Auto);

struct EncodedText
{
    QByteArray bytes;
    QStringList lacking; ///< characters CP932 does not have, each once, in the order they were met
};

/// Characters CP932 lacks are written as 〓 and listed, never replaced in silence. A variation selector is
/// listed together with its character, which is written without it.
EncodedText encodeCp932(const QString &text);
/// The list alone: asked before a file is written.
QStringList lackingInCp932(const QString &text);

} // namespace renkei
