// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registryrow.h"

#include "core/markup/edits.h"
#include "core/markup/elements.h"
#include "core/policy/pageaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

QString personOf(LineField field, const RegistryEntry &line)
{
    return field == LineField::Owner ? line.owner
        : field == LineField::Backup ? line.backup
                                     : line.manager;
}

/** Nobody else is called so: an import finds the account again. */
bool isTelling(const RegistryKnown &known, const QString &name)
{
    return std::ranges::count_if(known.names, [&](const QString &one) {
        return one.compare(name, Qt::CaseInsensitive) == 0;
    }) == 1;
}

} // namespace

RegistryRows::RegistryRows(
    const RegistryTold &told, const StorageDocument *document, const RegistryTable *table)
    : m_told(told)
    , m_document(document)
    , m_table(table)
{ }

bool RegistryRows::says(int cell, LineField field, const RegistryEntry &line) const
{
    const QString text = registryCellText(*m_document, cell, field);
    switch (field) {
    case LineField::Page: {
        const bool isAddress = text.startsWith(u'/') || text.startsWith("http"_L1);
        const QString named = isAddress ? text.section(u' ', 0, 0) : text;
        return pageAddress(named, m_told.known.hosts).id == line.page;
    }
    case LineField::Owner:
    case LineField::Backup:
    case LineField::Manager: {
        const QString id = personOf(field, line);
        const QString name = m_told.known.names.value(id).simplified();
        return text == id
            || (!name.isEmpty() && isSame(text, name) && isTelling(m_told.known, name));
    }
    case LineField::Kind:
        return text.isEmpty() ? line.kind == PageKind::Other
                              : text.toLower().replace(u' ', u'-') == kindName(line.kind);
    case LineField::Mode:
        return text.isEmpty() ? line.mode == RegistryEntry::Mode::Review
                              : text.toLower() == modeName(line.mode);
    case LineField::Section:
    case LineField::Project:
    case LineField::Component:
    case LineField::Label:
    case LineField::Epic:
        break;
    }
    return isSame(text, wanted(field, line));
}

QString RegistryRows::wanted(LineField field, const RegistryEntry &line) const
{
    switch (field) {
    case LineField::Page:
        return line.page;
    case LineField::Section:
        return sectionText(line.section);
    case LineField::Project:
        return line.project;
    case LineField::Component:
        return line.component;
    case LineField::Label:
        return line.label;
    case LineField::Epic:
        return line.epic;
    case LineField::Owner:
    case LineField::Backup:
    case LineField::Manager:
        return personOf(field, line);
    case LineField::Kind:
        return kindName(line.kind);
    case LineField::Mode:
        return modeName(line.mode);
    }
    return {};
}

QByteArray RegistryRows::markup(LineField field, const RegistryEntry &line) const
{
    if (field == LineField::Page)
        return page(line);
    if (isPersonField(field))
        return person(field, personOf(field, line));
    return escapeText(wanted(field, line));
}

QByteArray RegistryRows::page(const RegistryEntry &line) const
{
    const RegisteredPage known = m_told.pages.value(line.page);
    if (pageAddress(known.url, m_told.known.hosts).id != line.page)
        return escapeText(line.page); // An address that an import would not read is none.
    const QString title = known.title.simplified().isEmpty() ? known.url : known.title;
    return "<a href=\"" + escapeText(known.url) + "\">" + escapeText(title) + "</a>";
}

/** As a mention, which stays right when a name changes; as a name where the column holds names. */
QByteArray RegistryRows::person(LineField field, const QString &accountId) const
{
    if (accountId.isEmpty())
        return {};
    bool hasWords = false, hasMention = false;
    const auto column = m_table ? m_table->columns.indexOf(field) : -1;
    for (qsizetype i = 1; column >= 0 && i < m_table->rows.size(); ++i) {
        const int cell = m_table->rows.at(i).value(column, -1);
        if (cell < 0)
            continue;
        hasMention = hasMention || firstInside(*m_document, cell, "ri:user") >= 0;
        hasWords = hasWords || !m_document->plainText(cell).trimmed().isEmpty();
    }
    const QString name = m_told.known.names.value(accountId).simplified();
    if (hasWords && !hasMention && !name.isEmpty() && isTelling(m_told.known, name))
        return escapeText(name);
    return "<ac:link><ri:user ri:account-id=\"" + escapeText(accountId) + "\" /></ac:link>";
}

QByteArray RegistryRows::tagOf(int node, Ids ids) const
{
    static const QRegularExpression localId(
        u"\\s(?:[a-z]+:)?local-id\\s*=\\s*(?:\"[^\"]*\"|'[^']*')"_s);
    const MarkupNode &element = m_document->node(node);
    QByteArray tag =
        m_document->body().mid(element.span.offset, element.content.offset - element.span.offset);
    if (tag.endsWith("/>"))
        tag = tag.chopped(2).trimmed() + '>';
    return ids == Ids::Kept ? tag : QString::fromUtf8(tag).remove(localId).toUtf8();
}

int RegistryRows::paragraphIn(int cell) const
{
    const QList<int> inside = m_document->children(cell);
    const auto found = std::ranges::find_if(inside, [this](int child) {
        return m_document->node(child).kind == MarkupNode::Kind::Element
            && m_document->name(child) == "p";
    });
    return found == inside.cend() ? -1 : *found;
}

TextEdit RegistryRows::changed(int cell, const QByteArray &content) const
{
    const QList<int> inside = m_document->children(cell);
    const int paragraph = inside.size() == 1 ? paragraphIn(cell) : -1;
    const int holder = paragraph >= 0 ? paragraph : cell;
    const MarkupNode &node = m_document->node(holder);
    const bool isShut = node.span.end() == node.content.offset; // "<p />"
    if (!isShut)
        return {node.content, content};
    return {node.span,
        tagOf(holder, Ids::Kept) + content + "</" + m_document->name(holder).toByteArray() + '>'};
}

QByteArray RegistryRows::cellLike(int like, const QByteArray &content) const
{
    const int paragraph = paragraphIn(like);
    return tagOf(like, Ids::Left)
        + (paragraph < 0 ? content : tagOf(paragraph, Ids::Left) + content + "</p>") + "</"
        + m_document->name(like).toByteArray() + '>';
}

QByteArray RegistryRows::row(const QList<int> &like, const RegistryEntry &line) const
{
    QByteArray made = tagOf(m_document->node(like.first()).parent, Ids::Left);
    for (qsizetype i = 0; i < like.size(); ++i) {
        const auto field = m_table->columns.value(i);
        made += cellLike(like.at(i), field ? markup(*field, line) : QByteArray());
    }
    return made + "</tr>";
}

} // namespace Docket
