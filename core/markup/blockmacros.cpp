// SPDX-License-Identifier: GPL-3.0-or-later
// How macros show in the rendered view: panels as frames, code as code, lozenges and the rest as
// chips.
#include "core/markup/blockreader.h"
#include "core/markup/elements.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isPanel(const QString &name)
{
    static const QSet<QString> names{u"info"_s, u"note"_s, u"warning"_s, u"tip"_s, u"panel"_s,
        u"expand"_s, u"excerpt"_s, u"details"_s};
    return names.contains(name);
}

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QString emojiText(const StorageDocument &document, int emoticon)
{
    static const QHash<QString, QString> old{{u"tick"_s, u"✅"_s}, {u"cross"_s, u"❌"_s},
        {u"warning"_s, u"⚠️"_s}, {u"information"_s, u"ℹ️"_s}, {u"question"_s, u"❓"_s},
        {u"plus"_s, u"➕"_s}, {u"minus"_s, u"➖"_s}, {u"smile"_s, u"🙂"_s}, {u"sad"_s, u"🙁"_s},
        {u"cheeky"_s, u"😛"_s}, {u"laugh"_s, u"😀"_s}, {u"wink"_s, u"😉"_s}, {u"heart"_s, u"❤️"_s},
        {u"thumbs-up"_s, u"👍"_s}, {u"thumbs-down"_s, u"👎"_s}, {u"light-on"_s, u"💡"_s},
        {u"yellow-star"_s, u"⭐"_s}};
    const QString fallback = document.attribute(emoticon, "ac:emoji-fallback");
    if (!fallback.isEmpty() && !fallback.startsWith(u':'))
        return fallback;
    const QString name = document.attribute(emoticon, "ac:name");
    return old.value(name, fallback.isEmpty() ? u':' + name + u':' : fallback);
}

bool BlockReader::enterMacro(int index, Frame &frame)
{
    const MarkupNode &macro = m_document.node(index);
    const QString name = m_document.attribute(index, "ac:name");
    const int plain = childNamed(m_document, index, "ac:plain-text-body");
    const int rich = childNamed(m_document, index, "ac:rich-text-body");
    const QString title = m_document.macroParameter(index, u"title"_s);
    if (name == "status"_L1) {
        addChip(TextRun::Chip::Status, title, macro.span,
            m_document.macroParameter(index, u"colour"_s));
        return false;
    }
    if (name == "code"_L1 || name == "noformat"_L1) {
        if (!title.isEmpty())
            addPanelTitle(index, name, title, frame);
        addCode(index, plain, m_document.macroParameter(index, u"language"_s));
        return false;
    }
    if (rich >= 0 && (name == "section"_L1 || name == "column"_L1))
        return true;
    if (rich >= 0 && isPanel(name)) {
        addPanelTitle(index, name, title, frame);
        return true;
    }
    addMacroChip(index, macroLabel(index));
    if (plain >= 0)
        addCode(index, plain, {});
    frame.frames.append(name);
    return rich >= 0;
}

void BlockReader::addPanelTitle(int index, const QString &macro, const QString &title, Frame &frame)
{
    const MarkupNode &node = m_document.node(index);
    if (macro != "code"_L1 && macro != "noformat"_L1)
        frame.frames.append(macro);
    start(Block::Kind::PanelTitle, index);
    if (m_block) {
        m_block->macro = macro;
        m_block->frames = frame.frames;
    }
    Span span{node.span.offset, node.content.offset - node.span.offset};
    for (const int child : m_document.children(index)) {
        if (m_document.attributeIs(child, "ac:name", "title"))
            span = m_document.node(child).content;
    }
    addRun({title.isEmpty() ? capitalised(macro) : title, TextRun::Plain, TextRun::Chip::None, {},
        {}, span});
    end(node.content.offset);
}

void BlockReader::addCode(int index, int body, const QString &language)
{
    start(Block::Kind::Code, index);
    if (m_block)
        m_block->language = language;
    if (body >= 0 && m_document.node(body).firstChild >= 0) {
        // In a cell there is no block to say that it is code: the style does.
        const int style = m_cell >= 0 ? TextRun::Code : TextRun::Plain;
        QString text;
        for (const int child : m_document.children(body))
            text += m_document.text(child);
        addRun({text, style, TextRun::Chip::None, {}, {}, m_document.node(body).content});
    }
    end(m_document.node(index).span.end());
}

bool BlockReader::standsAlone(int index) const
{
    if (m_cell >= 0 || (m_block && !m_block->runs.isEmpty()))
        return false;
    static const QSet<QByteArrayView> containers{
        "ac:rich-text-body", "ac:layout-cell", "div", "ac:adf-content", "section"};
    const int parent = m_document.node(index).parent;
    return parent < 0 || containers.contains(m_document.name(parent))
        || childNamed(m_document, index, "ac:rich-text-body") >= 0
        || childNamed(m_document, index, "ac:plain-text-body") >= 0;
}

void BlockReader::addMacroChip(int index, const QString &label)
{
    const MarkupNode &macro = m_document.node(index);
    if (!standsAlone(index))
        return addChip(TextRun::Chip::Macro, label, macro.span);
    start(Block::Kind::MacroChip, index);
    m_block->macro = m_document.attribute(index, "ac:name");
    addChip(TextRun::Chip::Macro, label, macro.span);
    const bool hasBody = childNamed(m_document, index, "ac:rich-text-body") >= 0;
    end(hasBody ? macro.content.offset : macro.span.end());
}

QString BlockReader::macroLabel(int index) const
{
    static const QHash<QString, QString> known{{u"jira"_s, u"Jira"_s},
        {u"toc"_s, u"Table of contents"_s}, {u"children"_s, u"Child pages"_s},
        {u"include"_s, u"Include"_s}, {u"excerpt-include"_s, u"Excerpt"_s},
        {u"anchor"_s, u"Anchor"_s}, {u"attachments"_s, u"Attachments"_s},
        {u"pagetree"_s, u"Page tree"_s}};
    static const QSet<QString> unseen{u"serverId"_s, u"server"_s, u"showSummary"_s, u"columnIds"_s,
        u"id"_s, u"atlassian-macro-output-type"_s};
    const QString name = m_document.attribute(index, "ac:name");
    QString label = known.value(name, name);
    const QString key = m_document.macroParameter(index, u"key"_s);
    if (name == "jira"_L1 && !key.isEmpty())
        return label + u' ' + key;
    QStringList values;
    for (const int child : m_document.children(index)) {
        const QString parameter = m_document.attribute(child, "ac:name");
        if (m_document.name(child) != "ac:parameter" || unseen.contains(parameter))
            continue;
        QString value = m_document.plainText(child);
        for (int inner = child; value.isEmpty() && inner < nodeAfter(m_document, child); ++inner)
            value = m_document.attribute(inner, "ri:content-title");
        if (!value.isEmpty())
            values.append(parameter.isEmpty() ? value : parameter + u' ' + value);
    }
    constexpr qsizetype longest = 120;
    QString all = values.join(", "_L1).simplified();
    if (all.size() > longest)
        all = all.first(longest) + u'…';
    return all.isEmpty() ? label : label + u": "_s + all;
}

} // namespace Docket
