// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/storagereader.h"

#include "core/markup/rawtext.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MaximumBytes = 20 * 1024 * 1024;
constexpr size_t MaximumDepth = 2000;
constexpr QByteArrayView RootStart = "<docket-body>";
constexpr QByteArrayView RootEnd = "</docket-body>";

StorageReader *reader(void *self)
{
    return static_cast<StorageReader *>(self);
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace

StorageReader::StorageReader(const QByteArray &body)
{
    m_document.m_body = body;
    m_last.push_back(-1);
    m_parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser, onCharacters);
    XML_SetCdataSectionHandler(m_parser, onStartCData, onEndCData);
    XML_SetCommentHandler(m_parser, onComment);
    XML_SetProcessingInstructionHandler(m_parser, onInstruction);
    XML_SetSkippedEntityHandler(m_parser, onSkippedEntity);
    // As if there were a DTD we do not read: unknown entities are then handed to onSkippedEntity
    // instead of refused.
    XML_UseForeignDTD(m_parser, XML_TRUE);
}

StorageReader::~StorageReader()
{
    XML_ParserFree(m_parser);
}

std::expected<StorageDocument, MarkupError> StorageReader::read()
{
    const QByteArray &body = m_document.m_body;
    if (body.size() > MaximumBytes)
        return std::unexpected(MarkupError{1, 1, 0, u"the body is larger than 20 MB"_s});
    m_document.m_nodes.reserve(body.size() / 24 + 4);
    readPreamble();
    m_shift = RootStart.size() - m_read;
    const qsizetype first = m_read;

    XML_Status status = XML_Parse(m_parser, RootStart.data(), int(RootStart.size()), 0);
    if (status == XML_STATUS_OK)
        status = XML_Parse(m_parser, body.constData() + first, int(body.size() - first), 0);
    if (status == XML_STATUS_OK) {
        m_bodyDone = true;
        status = XML_Parse(m_parser, RootEnd.data(), int(RootEnd.size()), 1);
    }
    if (m_stopped)
        return std::unexpected(*m_stopped);
    if (status != XML_STATUS_OK)
        return std::unexpected(
            explain(XML_GetErrorCode(m_parser), XML_GetCurrentByteIndex(m_parser) - m_shift));

    for (MarkupNode &node : m_document.m_nodes) {
        if (node.kind == MarkupNode::Kind::Text || node.kind == MarkupNode::Kind::CData)
            node.text =
                decodeLines(QByteArrayView(body).sliced(node.content.offset, node.content.length));
    }
    return std::move(m_document);
}

void StorageReader::readPreamble()
{
    // Both may stand only before the root, and ours stands before them: they become nodes without
    // being fed.
    const QByteArrayView body(m_document.m_body);
    if (body.startsWith("\xEF\xBB\xBF")) {
        append(MarkupNode::Kind::Instruction, {0, 3});
        m_read = 3;
    }
    const QByteArrayView rest = body.sliced(m_read);
    if (rest.startsWith("<?xml") && rest.size() > 5 && isBlank(rest[5])) {
        const qsizetype close = rest.indexOf("?>");
        if (close > 0) {
            append(MarkupNode::Kind::Instruction, {m_read, close + 2});
            m_read += close + 2;
        }
    }
}

Span StorageReader::eventSpan()
{
    const qsizetype offset = XML_GetCurrentByteIndex(m_parser) - m_shift;
    const Span span{offset, XML_GetCurrentByteCount(m_parser)};
    m_read = span.end();
    return span;
}

QByteArray StorageReader::shared(QByteArrayView name)
{
    const auto found = m_names.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (found != m_names.cend())
        return *found;
    const QByteArray copy = name.toByteArray();
    m_names.insert(copy, copy);
    return copy;
}

int StorageReader::append(MarkupNode::Kind kind, Span span)
{
    const int index = int(m_document.m_nodes.size());
    MarkupNode node;
    node.kind = kind;
    node.span = span;
    node.content = span;
    node.parent = m_open.empty() ? -1 : m_open.back();
    if (m_last.back() >= 0)
        m_document.m_nodes[m_last.back()].nextSibling = index;
    else if (node.parent >= 0)
        m_document.m_nodes[node.parent].firstChild = index;
    m_last.back() = index;
    m_document.m_nodes.append(std::move(node));
    return index;
}

void StorageReader::startElement(const XML_Char *name)
{
    if (!m_rootOpen) {
        m_rootOpen = true;
        return;
    }
    const Span tag = eventSpan();
    if (m_open.size() >= MaximumDepth)
        return stop(tag.offset, u"the tags are nested more than 2,000 levels deep"_s);
    const int index = append(MarkupNode::Kind::Element, tag);
    MarkupNode &node = m_document.m_nodes[index];
    node.name = shared(QByteArrayView(name));
    node.content = {tag.end(), 0};
    readAttributes(node, tag.end());
    m_open.push_back(index);
    m_last.push_back(-1);
}

void StorageReader::endElement()
{
    if (m_open.empty()) {
        if (!m_bodyDone)
            stop(XML_GetCurrentByteIndex(m_parser) - m_shift,
                u"this closing tag closes nothing that is open"_s);
        return;
    }
    const Span tag = eventSpan();
    MarkupNode &node = m_document.m_nodes[m_open.back()];
    node.content.length = tag.offset - node.content.offset;
    node.span.length = tag.end() - node.span.offset;
    m_open.pop_back();
    m_last.pop_back();
}

void StorageReader::characters()
{
    const Span span = eventSpan();
    QList<MarkupNode> &nodes = m_document.m_nodes;
    if (m_cdata >= 0)
        return; // its end says how long it is
    if (m_document.m_body[span.offset] == '&') {
        const int index = append(MarkupNode::Kind::Entity, span);
        const QByteArrayView body(m_document.m_body);
        nodes[index].text =
            decodeReference(body.sliced(span.offset + 1, span.length - 2)).value_or(QString());
        return;
    }
    const int last = m_last.back();
    if (last >= 0 && nodes[last].kind == MarkupNode::Kind::Text
        && nodes[last].span.end() == span.offset) {
        nodes[last].span.length += span.length;
        nodes[last].content = nodes[last].span;
    } else {
        append(MarkupNode::Kind::Text, span);
    }
}

void StorageReader::readAttributes(MarkupNode &node, qsizetype tagEnd)
{
    // Expat has checked the tag already: names, "=", quotes and the end are where they must be.
    const QByteArrayView body(m_document.m_body);
    qsizetype at = node.span.offset + 1 + node.name.size();
    for (;;) {
        while (at < tagEnd && isBlank(body[at]))
            ++at;
        if (at >= tagEnd || body[at] == '/' || body[at] == '>')
            return;
        const qsizetype nameStart = at;
        while (!isBlank(body[at]) && body[at] != '=')
            ++at;
        MarkupNode::Attribute attribute;
        attribute.name = shared(body.sliced(nameStart, at - nameStart));
        while (body[at] != '"' && body[at] != '\'')
            ++at;
        const qsizetype close = body.indexOf(body[at], at + 1);
        attribute.valueSpan = {at + 1, close - at - 1};
        attribute.value = attributeValue(attribute.valueSpan);
        node.attributes.append(std::move(attribute));
        at = close + 1;
    }
}

QString StorageReader::attributeValue(Span span)
{
    const QByteArrayView raw = QByteArrayView(m_document.m_body).sliced(span.offset, span.length);
    QString value;
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype reference = raw.indexOf('&', at);
        QString words = decodeLines(raw.sliced(at, (reference < 0 ? raw.size() : reference) - at));
        for (QChar &c : words) {
            if (c == u'\n' || c == u'\t')
                c = u' ';
        }
        value += words;
        if (reference < 0)
            break;
        const qsizetype close = raw.indexOf(';', reference);
        const QByteArrayView name = raw.sliced(reference + 1, close - reference - 1);
        const auto meant = decodeReference(name);
        if (!meant) {
            stop(span.offset + reference,
                u"the entity &%1; is not known"_s.arg(QString::fromUtf8(name)));
            break;
        }
        value += *meant;
        at = close + 1;
    }
    return value;
}

void StorageReader::stop(qsizetype offset, const QString &reason)
{
    if (m_stopped)
        return;
    m_stopped = error(offset, reason);
    XML_StopParser(m_parser, XML_FALSE);
}

void XMLCALL StorageReader::onStart(void *self, const XML_Char *name, const XML_Char **)
{
    reader(self)->startElement(name);
}

void XMLCALL StorageReader::onEnd(void *self, const XML_Char *)
{
    if (!reader(self)->m_stopped)
        reader(self)->endElement();
}

void XMLCALL StorageReader::onCharacters(void *self, const XML_Char *, int)
{
    if (!reader(self)->m_stopped)
        reader(self)->characters();
}

void XMLCALL StorageReader::onStartCData(void *self)
{
    StorageReader *r = reader(self);
    r->m_cdata = r->append(MarkupNode::Kind::CData, r->eventSpan());
}

void XMLCALL StorageReader::onEndCData(void *self)
{
    StorageReader *r = reader(self);
    const Span close = r->eventSpan();
    MarkupNode &node = r->m_document.m_nodes[r->m_cdata];
    constexpr qsizetype opening = 9; // <![CDATA[
    node.content = {node.span.offset + opening, close.offset - node.span.offset - opening};
    node.span.length = close.end() - node.span.offset;
    r->m_cdata = -1;
}

void XMLCALL StorageReader::onComment(void *self, const XML_Char *)
{
    reader(self)->append(MarkupNode::Kind::Comment, reader(self)->eventSpan());
}

void XMLCALL StorageReader::onInstruction(void *self, const XML_Char *, const XML_Char *)
{
    reader(self)->append(MarkupNode::Kind::Instruction, reader(self)->eventSpan());
}

void XMLCALL StorageReader::onSkippedEntity(void *self, const XML_Char *name, int)
{
    StorageReader *r = reader(self);
    const Span span = r->eventSpan();
    const auto meant = decodeReference(QByteArrayView(name));
    if (!meant)
        return r->stop(span.offset, u"the entity &%1; is not known"_s.arg(QString::fromUtf8(name)));
    const int index = r->append(MarkupNode::Kind::Entity, span);
    r->m_document.m_nodes[index].text = *meant;
}

} // namespace Docket
