// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/storagereader.h"

#include "core/markup/rawtext.h"

#include <algorithm>
#include <cstring>

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

/** At least how many nodes the body has when it holds no code: room for them is made once instead of again and again. */
qsizetype likelyNodes(const QByteArray &body)
{
    qsizetype tags = 0, texts = 0, references = 0;
    const char *const bytes = body.constData();
    // In stretches that a byte can count, so that the processor counts many bytes at a time.
    constexpr qsizetype stretch = 255;
    for (qsizetype from = 1; from < body.size(); from += stretch) {
        quint8 tagsHere = 0, textsHere = 0, referencesHere = 0;
        const qsizetype end = std::min(from + stretch, body.size());
        for (qsizetype i = from; i < end; ++i) {
            tagsHere += quint8((bytes[i - 1] == '<') & (bytes[i] != '/'));
            textsHere += quint8((bytes[i - 1] == '>') & (bytes[i] != '<'));
            referencesHere += quint8(bytes[i] == '&');
        }
        tags += tagsHere;
        texts += textsHere;
        references += referencesHere;
    }
    constexpr qsizetype densest = 8; // bytes a node: four times the body for nodes of 32
    return std::min(tags + texts + 2 * references, body.size() / densest) + 8;
}

// Expat 2.9 counts in 64 bits everywhere and wants nobody to use the older calls.
#if XML_MAJOR_VERSION > 2 || (XML_MAJOR_VERSION == 2 && XML_MINOR_VERSION >= 9)
qsizetype byteIndex(XML_Parser parser)
{
    return XML_GetCurrentByteIndex64(parser);
}

qsizetype byteCount(XML_Parser parser)
{
    return qsizetype(XML_GetCurrentByteCount64(parser));
}
#else
qsizetype byteIndex(XML_Parser parser)
{
    return XML_GetCurrentByteIndex(parser);
}

qsizetype byteCount(XML_Parser parser)
{
    return XML_GetCurrentByteCount(parser);
}
#endif

} // namespace

StorageReader::StorageReader(const QByteArray &body)
    : m_open(1)
{
    m_document.m_body = body;
    m_parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, onStart, onEnd);
    XML_SetCdataSectionHandler(m_parser, onStartCData, onEndCData);
    XML_SetCommentHandler(m_parser, onComment);
    XML_SetProcessingInstructionHandler(m_parser, onInstruction);
    // As if there were a DTD we do not read: unknown entities are then let through instead of refused.
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
    QList<MarkupNode> &nodes = m_document.m_nodes;
    nodes.reserve(likelyNodes(body));
    readPreamble();
    m_shift = RootStart.size() - m_read;
    const XML_Status status = feed();
    if (m_stopped)
        return std::unexpected(*m_stopped);
    if (status != XML_STATUS_OK) {
        const MarkupError found =
            explain(XML_GetErrorCode(m_parser), byteIndex(m_parser) - m_shift);
        return std::unexpected(m_stopped.value_or(found));
    }
    if (nodes.capacity() - nodes.size() > nodes.size() / 4)
        nodes.squeeze();
    return std::move(m_document);
}

XML_Status StorageReader::feed()
{
    // Expat copies what it is given: in pieces, the copy stays small and in the processor's cache.
    constexpr qsizetype piece = 32 * 1024;
    const QByteArray &body = m_document.m_body;
    XML_Status status = XML_Parse(m_parser, RootStart.data(), int(RootStart.size()), 0);
    for (qsizetype at = m_read; status == XML_STATUS_OK && at < body.size(); at += piece)
        status =
            XML_Parse(m_parser, body.constData() + at, int(std::min(piece, body.size() - at)), 0);
    if (status == XML_STATUS_OK)
        status = XML_Parse(m_parser, RootEnd.data(), int(RootEnd.size()), 1);
    return status;
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

/** Where the event's markup stands; the text before it becomes nodes. */
Span StorageReader::eventSpan()
{
    const qsizetype offset = byteIndex(m_parser) - m_shift;
    if (offset > m_read && m_cdata < 0)
        textBefore(std::min(offset, m_document.m_body.size()));
    const Span span{offset, byteCount(m_parser)};
    m_read = span.end();
    return span;
}

void StorageReader::textBefore(qsizetype offset)
{
    const char *const body = m_document.m_body.constData();
    while (m_read < offset && !m_stopped) {
        const auto *found =
            static_cast<const char *>(std::memchr(body + m_read, '&', size_t(offset - m_read)));
        const qsizetype reference = found ? found - body : offset;
        if (reference > m_read)
            append(MarkupNode::Kind::Text, {m_read, reference - m_read});
        m_read = reference;
        if (!found)
            return;
        const qsizetype close = m_document.m_body.indexOf(';', reference);
        const QByteArrayView name(body + reference + 1, close - reference - 1);
        if (!isKnownReference(name))
            return stop(reference, u"the entity &%1; is not known"_s.arg(QString::fromUtf8(name)),
                MarkupError::Fault::Reference);
        append(MarkupNode::Kind::Entity, {reference, close + 1 - reference});
        m_read = close + 1;
    }
}

/** Expat leaves references it does not know out of a value: here they are an error. */
void StorageReader::checkReferences(Span tag)
{
    const QByteArrayView bytes = QByteArrayView(m_document.m_body).sliced(tag.offset, tag.length);
    for (qsizetype at = bytes.indexOf('&'); at >= 0; at = bytes.indexOf('&', at + 1)) {
        const QByteArrayView name = bytes.sliced(at + 1, bytes.indexOf(';', at) - at - 1);
        if (!isKnownReference(name))
            return stop(tag.offset + at,
                u"the entity &%1; is not known"_s.arg(QString::fromUtf8(name)),
                MarkupError::Fault::Reference);
    }
}

int StorageReader::append(MarkupNode::Kind kind, Span span)
{
    QList<MarkupNode> &nodes = m_document.m_nodes;
    const int index = int(nodes.size());
    Open &around = m_open.back();
    MarkupNode node;
    node.kind = kind;
    node.span = {qint32(span.offset), qint32(span.length)};
    node.content = node.span;
    node.parent = around.node;
    if (around.lastChild >= 0)
        nodes[around.lastChild].nextSibling = index;
    else if (around.node >= 0)
        nodes[around.node].firstChild = index;
    around.lastChild = index;
    nodes.append(node);
    return index;
}

void StorageReader::startElement()
{
    if (!m_rootOpen) {
        m_rootOpen = true;
        return;
    }
    const Span tag = eventSpan();
    if (m_open.size() > MaximumDepth)
        return stop(tag.offset, u"the tags are nested more than 2,000 levels deep"_s);
    const int index = append(MarkupNode::Kind::Element, tag);
    const char *const name = m_document.m_body.constData() + tag.offset + 1;
    const char *end = name;
    while (!isBlank(*end) && *end != '>' && *end != '/')
        ++end;
    constexpr qsizetype longest = std::numeric_limits<quint16>::max();
    if (end - name > longest)
        return stop(tag.offset, u"the name of this tag is longer than 65,535 bytes"_s);
    MarkupNode &node = m_document.m_nodes[index];
    node.nameLength = quint16(end - name);
    node.content = {qint32(tag.end()), 0};
    checkReferences({tag.offset + 1 + node.nameLength, tag.length - 1 - node.nameLength});
    m_open.push_back({index, -1});
}

void StorageReader::endElement()
{
    const Span tag = eventSpan();
    if (m_stopped)
        return;
    if (m_open.size() == 1) {
        if (tag.offset < m_document.m_body.size())
            stop(tag.offset, u"this closing tag closes nothing that is open"_s,
                MarkupError::Fault::Nesting);
        return;
    }
    MarkupNode &node = m_document.m_nodes[m_open.back().node];
    node.content.length = qint32(tag.offset - node.content.offset);
    node.span.length = qint32(tag.end() - node.span.offset);
    m_open.pop_back();
}

void StorageReader::stop(qsizetype offset, const QString &reason, MarkupError::Fault fault)
{
    if (m_stopped)
        return;
    m_stopped = error(offset, reason, fault);
    XML_StopParser(m_parser, XML_FALSE);
}

void XMLCALL StorageReader::onStart(void *self, const XML_Char *, const XML_Char **)
{
    if (!reader(self)->m_stopped)
        reader(self)->startElement();
}

void XMLCALL StorageReader::onEnd(void *self, const XML_Char *)
{
    if (!reader(self)->m_stopped)
        reader(self)->endElement();
}

void XMLCALL StorageReader::onStartCData(void *self)
{
    StorageReader *r = reader(self);
    const Span open = r->eventSpan();
    r->m_cdata = r->append(MarkupNode::Kind::CData, open);
}

void XMLCALL StorageReader::onEndCData(void *self)
{
    StorageReader *r = reader(self);
    if (r->m_stopped)
        return;
    const Span close = r->eventSpan();
    MarkupNode &node = r->m_document.m_nodes[r->m_cdata];
    constexpr qint32 opening = 9; // <![CDATA[
    node.content = {node.span.offset + opening, qint32(close.offset) - node.span.offset - opening};
    node.span.length = qint32(close.end()) - node.span.offset;
    r->m_cdata = -1;
}

void XMLCALL StorageReader::onComment(void *self, const XML_Char *)
{
    const Span span = reader(self)->eventSpan();
    reader(self)->append(MarkupNode::Kind::Comment, span);
}

void XMLCALL StorageReader::onInstruction(void *self, const XML_Char *, const XML_Char *)
{
    const Span span = reader(self)->eventSpan();
    reader(self)->append(MarkupNode::Kind::Instruction, span);
}

} // namespace Docket
