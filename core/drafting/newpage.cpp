// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/newpage.h"

#include "core/drafting/sheet.h"

#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 255; // Confluence's own limit.

const QString space = u"Space"_s;
const QString below = u"Below"_s;

QString named(const QString &name, const QString &id)
{
    return u"%1 (%2)"_s.arg(name, id);
}

struct Named
{
    QString name, id;
};

Result<Named> namedIn(const Sheet &sheet, const QString &field)
{
    static const QRegularExpression form(u"^(.*) \\(([0-9]+)\\)$"_s);
    const QRegularExpressionMatch match = form.match(sheet.values(field).join(u' '));
    if (!match.hasMatch())
        return failure(Error::Kind::Invalid,
            u"the field “%1” needs one name with its id in brackets"_s.arg(field));
    return Named{match.captured(1), match.captured(2)};
}

} // namespace

QByteArray newPageSheet(const NewPage &page)
{
    return sheetBody({page.title,
        {{space, {named(page.spaceKey, page.spaceId)}},
            {below, {named(page.parentTitle, page.parentId)}}},
        page.body});
}

Result<NewPage> newPageFrom(const QByteArray &sheet)
{
    const Result<Sheet> read = sheetFrom(sheet);
    if (!read)
        return failure(read);
    const Result<Named> home = namedIn(*read, space);
    if (!home)
        return failure(home);
    const Result<Named> parent = namedIn(*read, below);
    if (!parent)
        return failure(parent);
    if (read->title.isEmpty() || read->title.size() > longestTitle)
        return failure(Error::Kind::Invalid,
            u"the page's heading must have 1 to %1 characters"_s.arg(longestTitle));
    NewPage page;
    page.title = read->title;
    page.spaceKey = home->name;
    page.spaceId = home->id;
    page.parentTitle = parent->name;
    page.parentId = parent->id;
    page.body = read->rest;
    return page;
}

QString placeProblem(const NewPage &page, const QString &spaceKey, const QString &parentId)
{
    if (page.spaceKey == spaceKey && page.parentId == parentId)
        return {};
    return u"a new page stays where it was asked for; reject it and ask for one at another place"_s;
}

} // namespace Docket
