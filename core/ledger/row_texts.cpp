// SPDX-License-Identifier: Apache-2.0
#include "ledger/row_texts.h"

#include <algorithm>

namespace renkei {

static constexpr char16_t separator = u'\u0001'; // folding leaves no control characters
static constexpr qsizetype block = 256;

/// Whether the pair stands anywhere in the block and the letter after it.
static bool holdsPair(const char16_t *text, char16_t first, char16_t second)
{
    quint16 any = 0;
    for (qsizetype i = 0; i < block; ++i) {
        any = quint16(any | (quint16(text[i] == first) & quint16(text[i + 1] == second)));
    }
    return any != 0;
}

qsizetype findText(QStringView text, QStringView needle, qsizetype from)
{
    if (needle.size() < 2) {
        return text.indexOf(needle, from);
    }
    const char16_t *letters = text.utf16();
    const char16_t first = needle.at(0).unicode();
    const char16_t second = needle.at(1).unicode();
    const qsizetype last = text.size() - needle.size(); // last place where it can begin
    qsizetype at = from;
    while (at <= last) {
        if (at + block < text.size() && !holdsPair(letters + at, first, second)) {
            at += block;
            continue;
        }
        const qsizetype stop = std::min(last + 1, at + block);
        for (; at < stop; ++at) {
            if (letters[at] == first && letters[at + 1] == second &&
                text.sliced(at, needle.size()) == needle) {
                return at;
            }
        }
    }
    return -1;
}

void RowTexts::append(const QStringList &texts)
{
    m_starts.push_back(qsizetype(m_text.size()));
    for (const QString &text : texts) {
        m_text += separator;
        m_text.append(reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size()));
    }
}

void RowTexts::clear()
{
    m_text.clear();
    m_starts.clear();
}

QStringView RowTexts::rowText(size_t row) const
{
    const qsizetype begin = m_starts[row];
    const qsizetype end = row + 1 < m_starts.size() ? m_starts[row + 1] : qsizetype(m_text.size());
    return QStringView(m_text).sliced(begin, end - begin);
}

void RowTexts::find(QStringView needle, const std::function<bool(size_t, qsizetype)> &visit) const
{
    const QStringView all(m_text);
    qsizetype at = findText(all, needle, 0);
    while (at >= 0) {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), at);
        const auto row = size_t(next - m_starts.begin()) - 1;
        // A needle that begins with the separator stands at the text it begins.
        const QStringView before = all.sliced(m_starts[row], at - m_starts[row] + 1);
        if (!visit(row, before.count(QChar(separator)) - 1) || next == m_starts.end()) {
            return;
        }
        at = findText(all, needle, *next);
    }
}

void RowTexts::findBeginning(QStringView needle, const std::function<bool(size_t, qsizetype)> &visit) const
{
    find(QString(QChar(separator) + needle.toString()), visit);
}

bool RowTexts::contains(size_t row, QStringView needle) const
{
    return rowText(row).contains(needle);
}

} // namespace renkei
