// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"
#include "core/markup/adflabels.h"
#include "core/markup/blockbuilder.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int deepest = 500;

enum class Node {
    Unknown,
    Text,
    HardBreak,
    Mention,
    Emoji,
    Date,
    Status,
    Placeholder,
    InlineCard,
    InlineExtension,
    Media,
    Paragraph,
    Heading,
    List,
    OrderedList,
    ListItem,
    TaskItem,
    DecisionItem,
    Code,
    Quote,
    Panel,
    Expand,
    Rule,
    Table,
    Row,
    Cell,
    Card,
    Extension,
    SyncBlock,
    Transparent
};

Node kindOf(const QString &type)
{
    static const QHash<QString, Node> kinds{{u"text"_s, Node::Text},
        {u"hardBreak"_s, Node::HardBreak}, {u"mention"_s, Node::Mention}, {u"emoji"_s, Node::Emoji},
        {u"date"_s, Node::Date}, {u"status"_s, Node::Status}, {u"placeholder"_s, Node::Placeholder},
        {u"inlineCard"_s, Node::InlineCard}, {u"inlineExtension"_s, Node::InlineExtension},
        {u"media"_s, Node::Media}, {u"mediaInline"_s, Node::Media},
        {u"paragraph"_s, Node::Paragraph}, {u"caption"_s, Node::Paragraph},
        {u"heading"_s, Node::Heading}, {u"bulletList"_s, Node::List}, {u"taskList"_s, Node::List},
        {u"decisionList"_s, Node::List}, {u"orderedList"_s, Node::OrderedList},
        {u"listItem"_s, Node::ListItem}, {u"taskItem"_s, Node::TaskItem},
        {u"blockTaskItem"_s, Node::TaskItem}, {u"decisionItem"_s, Node::DecisionItem},
        {u"codeBlock"_s, Node::Code}, {u"blockquote"_s, Node::Quote}, {u"panel"_s, Node::Panel},
        {u"expand"_s, Node::Expand}, {u"nestedExpand"_s, Node::Expand}, {u"rule"_s, Node::Rule},
        {u"table"_s, Node::Table}, {u"tableRow"_s, Node::Row}, {u"tableCell"_s, Node::Cell},
        {u"tableHeader"_s, Node::Cell}, {u"blockCard"_s, Node::Card}, {u"embedCard"_s, Node::Card},
        {u"extension"_s, Node::Extension}, {u"bodiedExtension"_s, Node::Extension},
        {u"syncBlock"_s, Node::SyncBlock}, {u"bodiedSyncBlock"_s, Node::Transparent},
        {u"doc"_s, Node::Transparent}, {u"mediaSingle"_s, Node::Transparent},
        {u"mediaGroup"_s, Node::Transparent}, {u"layoutSection"_s, Node::Transparent},
        {u"layoutColumn"_s, Node::Transparent}};
    return kinds.value(type, Node::Unknown);
}

/** The children, whatever `content` holds; a single object counts as the only child. */
QJsonArray childrenOf(const QJsonObject &node)
{
    const QJsonValue content = node["content"_L1];
    if (content.isArray())
        return content.toArray();
    return content.isObject() || content.isString() ? QJsonArray{content} : QJsonArray();
}

class AdfReader
{
public:
    enum class For { View, Words };

    explicit AdfReader(For purpose)
        : m_purpose(purpose)
    { }

    QList<Block> read(const QJsonObject &document)
    {
        if (!document.isEmpty())
            readNode(document, {});
        return m_builder.take();
    }

private:
    /** What a node inherits from the ones around it. */
    struct Around
    {
        int depth = 0;
        int style = TextRun::Plain;
        QString href;
        bool inLine = false; ///< Inside a paragraph, heading or item: blocks start no line.
    };

    void readChildren(const QJsonObject &node, Around around)
    {
        ++around.depth;
        const QJsonArray children = childrenOf(node);
        for (const QJsonValue &child : children)
            readValue(child, around);
    }

    void readLine(const QJsonObject &node, Around around)
    {
        around.inLine = true;
        readChildren(node, around);
        m_builder.end();
    }

    void readValue(const QJsonValue &value, const Around &around)
    {
        if (m_builder.isFull() || around.depth > deepest)
            return;
        if (value.isObject())
            readNode(value.toObject(), around);
        else if (value.isString())
            m_builder.addText(value.toString(), around.style, around.href);
    }

    void readNode(const QJsonObject &node, Around around)
    {
        const QString type = node["type"_L1].toString();
        const Node kind = kindOf(type);
        addMarks(node["marks"_L1].toArray(), around);
        if (!readInline(kind, node, around) && !readBlock(kind, node, around)
            && !readMacro(kind, node, around))
            readUnknown(type, node, around);
    }

    static void addMarks(const QJsonArray &marks, Around &around)
    {
        static const QHash<QString, int> styles{{u"strong"_s, TextRun::Bold},
            {u"em"_s, TextRun::Italic}, {u"code"_s, TextRun::Code}, {u"strike"_s, TextRun::Strike},
            {u"underline"_s, TextRun::Underline}};
        for (const QJsonValue &mark : marks) {
            const QString type = mark["type"_L1].toString();
            const QJsonValue attributes = mark["attrs"_L1];
            around.style |= styles.value(type, TextRun::Plain);
            if (type == "subsup"_L1)
                around.style |=
                    attributes["type"_L1] == u"sub"_s ? TextRun::Subscript : TextRun::Superscript;
            if (type == "link"_L1 && attributes["href"_L1].isString()) {
                around.style |= TextRun::Link;
                around.href = attributes["href"_L1].toString();
            }
        }
    }

    /** Whether the node was one of those that stand in a line. */
    bool readInline(Node kind, const QJsonObject &node, const Around &around)
    {
        const QJsonObject attributes = node["attrs"_L1].toObject();
        switch (kind) {
        case Node::Text:
            m_builder.addText(node["text"_L1].toString(), around.style, around.href);
            return true;
        case Node::HardBreak:
            m_builder.addLineBreak();
            return true;
        case Node::Mention:
            return addChip(TextRun::Chip::Mention, mentionLabel(attributes), around);
        case Node::Emoji:
            return addChip(TextRun::Chip::Emoji, emojiLabel(attributes), around);
        case Node::Date:
            return addChip(TextRun::Chip::Date, dateLabel(attributes), around);
        case Node::Status:
            m_builder.addChip(TextRun::Chip::Status, attributes["text"_L1].toString(), around.style,
                around.href, statusColour(attributes));
            return true;
        case Node::Placeholder:
            return addChip(TextRun::Chip::Placeholder, attributes["text"_L1].toString(), around);
        case Node::InlineCard:
            addCard(attributes, around);
            return true;
        case Node::InlineExtension:
            return addChip(TextRun::Chip::Macro, extensionLabel(attributes), around);
        case Node::Media: {
            const QString label = mediaLabel(attributes);
            const bool named = !label.isEmpty() || m_purpose == For::Words;
            return addChip(TextRun::Chip::Image, named ? label : u"image"_s, around);
        }
        default:
            return false;
        }
    }

    bool addChip(TextRun::Chip chip, const QString &label, const Around &around)
    {
        m_builder.addChip(chip, label, around.style, around.href);
        return true;
    }

    void addCard(const QJsonObject &attributes, const Around &around)
    {
        const QString address = cardAddress(attributes);
        const bool isLink = !address.isEmpty() && around.href.isEmpty();
        m_builder.addText(address.isEmpty() ? cardLabel(attributes) : address,
            isLink ? around.style | TextRun::Link : around.style, isLink ? address : around.href);
    }

    bool readBlock(Node kind, const QJsonObject &node, const Around &around)
    {
        switch (kind) {
        case Node::Paragraph:
            m_builder.startParagraph();
            readLine(node, around);
            return true;
        case Node::Heading:
            m_builder.startHeading(node["attrs"_L1]["level"_L1].toInt(1));
            readLine(node, around);
            return true;
        case Node::List:
        case Node::OrderedList:
            readList(kind, node, around);
            return true;
        case Node::ListItem:
        case Node::TaskItem:
        case Node::DecisionItem:
            readItem(kind, node, around);
            return true;
        case Node::Code:
            m_builder.addCode(verbatim(node, 0), node["attrs"_L1]["language"_L1].toString());
            return true;
        case Node::Quote:
            m_builder.enterQuote();
            readChildren(node, around);
            m_builder.leaveQuote();
            return true;
        case Node::Rule:
            m_builder.addRule();
            return true;
        case Node::Table:
            readTable(childrenOf(node), around);
            return true;
        case Node::Row: // Outside a table.
            readTable({node}, around);
            return true;
        case Node::Cell: // Outside a row.
        case Node::Transparent:
            m_builder.end();
            readChildren(node, around);
            m_builder.end();
            return true;
        default:
            return false;
        }
    }

    void readList(Node kind, const QJsonObject &node, Around around)
    {
        int number = std::max(0, node["attrs"_L1]["order"_L1].toInt(1));
        m_builder.enterList();
        ++around.depth;
        const QJsonArray children = childrenOf(node);
        for (const QJsonValue &child : children) {
            m_marker = kind == Node::OrderedList ? QString::number(number++) + u'.' : u"•"_s;
            readValue(child, around);
        }
        m_builder.leaveList();
    }

    void readItem(Node kind, const QJsonObject &node, Around around)
    {
        const QString state = node["attrs"_L1]["state"_L1].toString();
        if (kind == Node::TaskItem)
            m_builder.enterItem(Block::Kind::Task, state == "DONE"_L1 ? u"☑"_s : u"☐"_s);
        else if (kind == Node::DecisionItem)
            m_builder.enterItem(Block::Kind::ListItem, state == "DECIDED"_L1 ? u"◆"_s : u"◇"_s);
        else
            m_builder.enterItem(Block::Kind::ListItem, m_marker.isEmpty() ? u"•"_s : m_marker);
        around.inLine = kind != Node::ListItem;
        readChildren(node, around);
        m_builder.leaveItem();
    }

    /** Whatever stands where a row or a cell should is read as one. */
    void readTable(const QJsonArray &rows, Around around)
    {
        around.depth += 2;
        m_builder.enterTable();
        for (const QJsonValue &row : rows) {
            m_builder.enterRow();
            const bool isRow = row["type"_L1] == u"tableRow"_s;
            const QJsonArray cells = isRow ? childrenOf(row.toObject()) : QJsonArray{row};
            for (const QJsonValue &cell : cells) {
                const QString type = cell["type"_L1].toString();
                const QJsonValue attributes = cell["attrs"_L1];
                m_builder.enterCell(type == "tableHeader"_L1, attributes["colspan"_L1].toInt(1),
                    attributes["rowspan"_L1].toInt(1));
                if (kindOf(type) == Node::Cell)
                    readChildren(cell.toObject(), around);
                else
                    readValue(cell, around);
                m_builder.leaveCell();
            }
            m_builder.leaveRow();
        }
        m_builder.leaveTable();
    }

    /** Panels, cards and macros: what shows as a frame or a chip. */
    bool readMacro(Node kind, const QJsonObject &node, const Around &around)
    {
        const QJsonObject attributes = node["attrs"_L1].toObject();
        const bool view = m_purpose == For::View;
        switch (kind) {
        case Node::Panel: {
            const QString name = panelName(attributes);
            readFrame(name, view ? capitalised(name) : QString(), node, around);
            return true;
        }
        case Node::Expand: {
            const QString title = attributes["title"_L1].toString();
            readFrame(u"expand"_s, title.isEmpty() && view ? u"Expand"_s : title, node, around);
            return true;
        }
        case Node::Card:
            m_builder.startParagraph();
            addCard(attributes, around);
            m_builder.end();
            return true;
        case Node::Extension: {
            const QString name = attributes["extensionKey"_L1].toString();
            m_builder.addMacro(
                name, view ? macroLabel(name, attributes) : extensionLabel(attributes));
            m_builder.enterFrame(name);
            readChildren(node, around);
            m_builder.leaveFrame();
            return true;
        }
        case Node::SyncBlock:
            m_builder.addMacro(u"syncBlock"_s, view ? u"Synced block"_s : QString());
            return true;
        default:
            return false;
        }
    }

    void readFrame(
        const QString &name, const QString &title, const QJsonObject &node, const Around &around)
    {
        m_builder.enterFrame(name);
        m_builder.addPanelTitle(name, title);
        readChildren(node, around);
        m_builder.leaveFrame();
    }

    void readUnknown(const QString &type, const QJsonObject &node, const Around &around)
    {
        QString label = node["text"_L1].toString();
        if (label.isEmpty())
            label = unknownLabel(node["attrs"_L1].toObject());
        if (m_purpose == For::View)
            label = label.isEmpty() ? type : type + u": "_s + label;
        if (around.inLine) {
            m_builder.addChip(TextRun::Chip::Macro, label, around.style, around.href);
            return readChildren(node, around);
        }
        m_builder.addMacro(type, label);
        readChildren(node, around);
        m_builder.end();
    }

    /** All text inside a code block as it is. */
    static QString verbatim(const QJsonObject &node, int depth)
    {
        QString text;
        const QJsonArray children = childrenOf(node);
        for (const QJsonValue &child : children) {
            if (child["type"_L1] == u"hardBreak"_s)
                text += u'\n';
            else
                text += child.isString() ? child.toString() : child["text"_L1].toString();
            if (child["content"_L1].isArray() && depth < deepest)
                text += verbatim(child.toObject(), depth + 1);
        }
        return text;
    }

    For m_purpose;
    BlockBuilder m_builder;
    QString m_marker; ///< Of the next list item.
};

} // namespace

QString adfToText(const QJsonObject &document, WordMarks marks)
{
    return wordsOf(AdfReader(AdfReader::For::Words).read(document), marks);
}

QList<Block> adfBlocks(const QJsonObject &document)
{
    return AdfReader(AdfReader::For::View).read(document);
}

} // namespace Docket
