// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Phones, post codes and mail addresses: any width is accepted, one form is kept.
namespace renkei {

/// Half-width; every sign that looks like a hyphen becomes '-'. The grouping stays as entered and no hyphen
/// is invented, because area codes differ in length: ０２４−５７２−６６７１ gives 024-572-6671, 0245726671
/// stays, and "024  572 6671" keeps one space between its groups. Other spaces go. Words (内線) stay.
QString canonicalPhone(const QString &typed);
/// 960-8002 from seven digits in any width, with or without 〒, hyphen and spaces. What has no seven digits
/// comes back half-width and trimmed.
QString canonicalPostCode(const QString &typed);
/// Half-width, without spaces and "mailto:", the domain in lower case.
QString canonicalMail(const QString &typed);

/// What is wrong with a canonical value, as a sentence for the person who typed it; empty when nothing is.
QString phoneProblem(const QString &phone);
QString postCodeProblem(const QString &postCode);
/// Addresses that Japanese carriers once gave out (two dots in a row, a dot before the @) are fine.
QString mailProblem(const QString &mail);

} // namespace renkei
