// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/budgettext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct BudgetText
{
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

/** How much is left, from 0 to 1. */
double shareOf(const Budget &budget)
{
    if (budget.limit && budget.remaining && *budget.limit > 0)
        return double(*budget.remaining) / double(*budget.limit);
    return budget.isLow() ? 0 : 1;
}

} // namespace

QString budgetText(const QMap<QString, Budget> &budgets, const QDateTime &now)
{
    QList<Budget> told = budgets.values();
    told.removeIf([&](const Budget &budget) {
        const bool isOver = budget.reset.isValid() && budget.reset <= now;
        return isOver || (!budget.remaining && !budget.nearLimit);
    });
    if (told.isEmpty())
        return {};
    const Budget least = *std::ranges::min_element(told, {}, shareOf);
    const QLocale locale;
    QString text = BudgetText::tr("Few requests left");
    if (least.remaining && least.limit)
        text = BudgetText::tr("Requests left: %1 of %2")
                   .arg(locale.toString(*least.remaining), locale.toString(*least.limit));
    else if (least.remaining)
        text = BudgetText::tr("Requests left: %1").arg(locale.toString(*least.remaining));
    if (least.reset.isValid())
        text = BudgetText::tr("%1 until %2")
                   .arg(text, locale.toString(least.reset.toLocalTime().time(), u"HH:mm"_s));
    return least.isLow() ? BudgetText::tr("%1 · reading slower").arg(text) : text;
}

} // namespace Docket
