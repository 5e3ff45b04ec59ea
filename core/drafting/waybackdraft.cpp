// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/waybackdraft.h"

#include "core/drafting/sheet.h"
#include "core/markup/edits.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSummary = 255;
constexpr qsizetype longestSentence = 150;

const QString project = u"Project"_s;
const QString type = u"Type"_s;
const QString components = u"Components"_s;
const QString assignee = u"Assignee"_s;
const QString labels = u"Labels"_s;
const QString address = u"Address"_s;
const QString about = u"Summary"_s;

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype cut = text.lastIndexOf(u' ', most - 1);
    if (cut < most / 2)
        cut = text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return text.first(cut) + u'…';
}

QString firstSentence(const QString &words)
{
    static const QRegularExpression end(u"[.!?](?=\\s|$)|\\n"_s);
    const QRegularExpressionMatch match = end.match(words);
    const QString sentence = match.hasMatch() ? words.first(match.capturedStart()) : words;
    return shortened(sentence.simplified(), longestSentence);
}

QString placeOf(const Page &page, const KnownIssueFlag &flag)
{
    return flag.section.isEmpty() ? page.title
                                  : u"“%1” in %2"_s.arg(flag.section.last(), page.title);
}

/** The page's address, at the section: Confluence's anchors are the heading's words with "-" for blanks. */
QString addressOf(const Page &page, const KnownIssueFlag &flag)
{
    if (flag.section.isEmpty())
        return page.url;
    QString anchor = flag.section.last().simplified();
    anchor.replace(u' ', u'-');
    return page.url + u'#' + QString::fromLatin1(QUrl::toPercentEncoding(anchor));
}

QByteArray link(const QString &href, const QString &words)
{
    return "<a href=\"" + escapeText(href) + "\">" + escapeText(words) + "</a>";
}

Result<QString> oneOf(const Sheet &sheet, const QString &name)
{
    const QStringList values = sheet.values(name);
    if (values.size() != 1)
        return failure(Error::Kind::Invalid, u"the field “%1” needs one value"_s.arg(name));
    return values.first();
}

bool isBlock(QByteArrayView name)
{
    return name == "p" || (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6');
}

bool isCell(QByteArrayView name)
{
    return name == "td" || name == "th" || name == "li" || name == "ac:task-body";
}

/** Where a paragraph may stand behind the flag. */
qsizetype placeBehind(const StorageDocument &document, int flag)
{
    for (const int child : document.children(flag)) {
        if (document.name(child) == "ac:rich-text-body" && document.node(child).content.length > 0)
            return document.node(child).content.end();
    }
    for (int node = document.node(flag).parent; node >= 0; node = document.node(node).parent) {
        if (isBlock(document.name(node)))
            return document.node(node).span.end();
        if (isCell(document.name(node)))
            return document.node(node).content.end();
    }
    return document.node(flag).span.end();
}

/** Behind the first paragraph or heading of the page's flow; the end of a page that has none. */
qsizetype placeOnPage(const StorageDocument &document)
{
    const auto flows = [&](int node) {
        for (int up = document.node(node).parent; up >= 0; up = document.node(up).parent) {
            const QByteArrayView name = document.name(up);
            if (name != "div" && !name.startsWith("ac:layout"))
                return false;
        }
        return true;
    };
    for (int node = 0; node < document.nodes().size(); ++node) {
        if (isBlock(document.name(node)) && flows(node))
            return document.node(node).span.end();
    }
    return document.body().size();
}

} // namespace

NewItem ticketFor(const Page &page, const KnownIssueFlag &flag, const TicketHome &home)
{
    NewItem item;
    item.project = home.project;
    item.type = u"Bug"_s;
    if (!home.component.isEmpty())
        item.components = {home.component};
    item.assigneeId = home.assigneeId;
    item.labels = {knownIssueLabel};
    const QString what = firstSentence(flag.words);
    item.summary = shortened(
        u"Known issue: "_s + (what.isEmpty() ? placeOf(page, flag) : what), longestSummary);
    const QString place = flag.section.isEmpty()
        ? u"is labelled as a known issue."_s
        : u"flags “%1” as a known issue."_s.arg(flag.section.join(u" › "_s));
    item.description =
        "<p>The page " + link(addressOf(page, flag), page.title) + ' ' + escapeText(place) + "</p>";
    if (!flag.words.isEmpty()) {
        item.description += "<blockquote>";
        for (const QString &line : flag.words.split(u'\n'))
            item.description += "<p>" + escapeText(line) + "</p>";
        item.description += "</blockquote>";
    }
    return item;
}

QByteArray ticketBody(const NewItem &item)
{
    return sheetBody({item.summary,
        {{project, {item.project}}, {type, {item.type}}, {components, item.components},
            {assignee, item.assigneeId.isEmpty() ? QStringList() : QStringList{item.assigneeId},
                Sheet::Field::Kind::Person},
            {labels, item.labels}},
        item.description});
}

Result<NewItem> ticketFrom(const QByteArray &body)
{
    const Result<Sheet> sheet = sheetFrom(body);
    if (!sheet)
        return failure(sheet);
    const Result<QString> home = oneOf(*sheet, project);
    if (!home)
        return failure(home);
    const Result<QString> kind = oneOf(*sheet, type);
    if (!kind)
        return failure(kind);
    NewItem item;
    item.project = *home;
    item.type = *kind;
    item.summary = sheet->title;
    item.components = sheet->values(components);
    item.assigneeId = sheet->values(assignee).value(0);
    item.labels = sheet->values(labels);
    item.description = sheet->rest;
    if (item.summary.isEmpty() || item.summary.size() > longestSummary)
        return failure(Error::Kind::Invalid,
            u"the ticket's heading must have 1 to %1 characters"_s.arg(longestSummary));
    return item;
}

RemoteLink linkFor(const Page &page)
{
    return {pageLinkId(page.id), page.url,
        shortened(u"%1 (version %2)"_s.arg(page.title).arg(page.version.number), longestSummary),
        {}};
}

QByteArray linkBody(const RemoteLink &link)
{
    return sheetBody({link.title,
        {{address, {link.url}},
            {about, link.summary.isEmpty() ? QStringList() : QStringList{link.summary}}},
        {}});
}

Result<RemoteLink> linkFrom(const QByteArray &body, const QString &pageId)
{
    const Result<Sheet> sheet = sheetFrom(body);
    if (!sheet)
        return failure(sheet);
    const Result<QString> where = oneOf(*sheet, address);
    if (!where)
        return failure(where);
    if (sheet->title.isEmpty())
        return failure(Error::Kind::Invalid, u"the link needs a title"_s);
    return RemoteLink{pageLinkId(pageId), *where, sheet->title, sheet->values(about).join(u' ')};
}

std::optional<TextEdits> ticketLinkEdits(const QByteArray &body, const QStringList &section,
    const QString &ticketKey, const QString &ticketUrl)
{
    const auto document = StorageDocument::parse(body);
    if (!document)
        return std::nullopt;
    const QList<KnownIssueFlag> flags = knownIssueFlags(*document);
    const auto flag = std::ranges::find(flags, section, &KnownIssueFlag::section);
    if (flag == flags.cend() && !section.isEmpty())
        return std::nullopt;
    const QRegularExpression named(
        u"(?<![A-Za-z0-9-])%1(?![A-Za-z0-9])"_s.arg(QRegularExpression::escape(ticketKey)));
    if (QString::fromUtf8(body).contains(named))
        return TextEdits();
    const qsizetype at =
        flag == flags.cend() ? placeOnPage(*document) : placeBehind(*document, flag->node);
    const QByteArray paragraph = "<p>Known issue: <a href=\"" + escapeText(ticketUrl)
        + "\" data-card-appearance=\"inline\">" + escapeText(ticketUrl) + "</a></p>";
    return TextEdits{{Span{at, 0}, paragraph}};
}

} // namespace Docket
