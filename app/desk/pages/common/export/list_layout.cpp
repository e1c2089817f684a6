// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/export/list_layout.h"

#include <algorithm>
#include <numeric>

namespace renkei::desk {

static double sum(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

static QList<double> scaled(QList<double> widths, double available)
{
    const double total = sum(widths);
    for (double &width : widths) {
        width = total > 0 ? width * available / total : available / double(widths.size());
    }
    return widths;
}

QList<double> shareWidths(const QList<ColumnWish> &wishes, double available)
{
    QList<double> natural;
    QList<double> least;
    for (const ColumnWish &wish : wishes) {
        natural.append(std::max(wish.natural, wish.least));
        least.append(wish.least);
    }
    if (wishes.isEmpty() || sum(natural) <= available) {
        return scaled(natural, available);
    }
    if (sum(least) >= available) {
        return scaled(least, available);
    }
    // A common ceiling: columns below it keep their natural width, the others come down to it.
    double low = 0;
    double high = *std::max_element(natural.begin(), natural.end());
    const auto under = [&](double ceiling) {
        QList<double> widths;
        for (qsizetype i = 0; i < natural.size(); ++i) {
            widths.append(std::max(least.at(i), std::min(natural.at(i), ceiling)));
        }
        return widths;
    };
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (sum(under(middle)) > available ? high : low) = middle;
    }
    return under(low);
}

QList<qsizetype> breakIntoSheets(const QList<double> &rowHeights, double firstSheet, double furtherSheets)
{
    QList<qsizetype> starts{0};
    double left = firstSheet;
    for (qsizetype row = 0; row < rowHeights.size(); ++row) {
        if (rowHeights.at(row) > left && starts.last() != row) {
            starts.append(row);
            left = furtherSheets;
        }
        left -= rowHeights.at(row);
    }
    return starts;
}

} // namespace renkei::desk
