// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffemptiness.h"

#include "ui/diff/changelines.h"

#include <QCoreApplication>
#include <QSet>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DiffEmptiness)
};

/** "Formatting only: 2 bold changes"; empty when anything else changed. */
QString formattingSentence(const DiffContent &content)
{
    int count = 0;
    QSet<QString> names;
    for (const DiffRow &row : content.rows) {
        if (row.kind == DiffRow::Kind::Equal)
            continue;
        const QString name = formattingOf(content, row);
        if (name.isEmpty())
            return {};
        names.insert(name);
        count += int(row.rightMarks.size());
    }
    if (count == 0)
        return {};
    return names.size() == 1
        ? Tr::tr("Formatting only: %n %1 change(s)", nullptr, count).arg(*names.cbegin())
        : Tr::tr("Formatting only: %n change(s)", nullptr, count);
}

} // namespace

DiffEmptiness emptinessOf(const DiffContent &content, DiffOptions::Spaces spaces, bool bodiesDiffer)
{
    using Kind = DiffEmptiness::Kind;
    if (changes(content.rows).isEmpty()) {
        if (!bodiesDiffer)
            return {Kind::Nothing, Tr::tr("Nothing differs any more: the page already says this"),
                Tr::tr("Close as done")};
        if (spaces == DiffOptions::Spaces::Ignore)
            return {Kind::OnlySpaces, Tr::tr("Only spaces differ"), Tr::tr("Show them")};
        return {Kind::OnlyMarkup, Tr::tr("Only the markup differs, not what is read"),
            Tr::tr("Show the source")};
    }
    const QString formatting = formattingSentence(content);
    if (!formatting.isEmpty())
        return {Kind::OnlyFormatting, formatting, Tr::tr("Show")};
    return {};
}

} // namespace Docket
