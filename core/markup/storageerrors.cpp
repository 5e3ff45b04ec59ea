// SPDX-License-Identifier: GPL-3.0-or-later
// What StorageReader says when a body is not well-formed: expat's codes turned into sentences for
// people.
#include "core/markup/rawtext.h"
#include "core/markup/storagereader.h"
#include "core/markup/tagproblem.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString sentenceFor(const TagProblem &problem)
{
    const QString tag = QString::fromUtf8(problem.tag);
    const QString called = QString::fromUtf8(problem.attribute);
    switch (problem.kind) {
    case TagProblem::Kind::Unfinished:
        return u"the tag <%1 is not finished: its '>' is missing"_s.arg(tag);
    case TagProblem::Kind::StrayCharacter:
        return u"the tag <%1 has a character in it that does not belong there"_s.arg(tag);
    case TagProblem::Kind::NoValue:
        return u"the attribute %1 of <%2> has no value; write %1=\"…\""_s.arg(called, tag);
    case TagProblem::Kind::NoQuotes:
        return u"the value of the attribute %1 of <%2> must stand in quotes"_s.arg(called, tag);
    case TagProblem::Kind::NoClosingQuote:
        return u"the value of the attribute %1 of <%2> has no closing quote"_s.arg(called, tag);
    case TagProblem::Kind::LessThan:
        return u"'<' must be written as &lt; in the attribute %1 of <%2>"_s.arg(called, tag);
    case TagProblem::Kind::Ampersand:
        return u"'&' must be written as &amp; in the attribute %1 of <%2>"_s.arg(called, tag);
    case TagProblem::Kind::Twice:
        return u"the attribute %1 stands twice in this tag"_s.arg(called);
    }
    return {};
}

} // namespace

MarkupError StorageReader::error(
    qsizetype offset, const QString &reason, MarkupError::Fault fault) const
{
    const qsizetype place = std::clamp<qsizetype>(offset, 0, m_document.m_body.size());
    const TextPosition position = positionOf(m_document.m_body, place);
    return {position.line, position.column, place, reason, fault};
}

QString StorageReader::notClosed(int node) const
{
    return u"the tag <%1> opened on line %2 is not closed"_s
        .arg(QString::fromUtf8(m_document.name(node)))
        .arg(positionOf(m_document.m_body, m_document.node(node).span.offset).line);
}

/**
 * Moves m_read to the start of the token that is wrong at `offset` or, in text, to behind the last reference before it.
 * What is skipped was not reported yet; an unknown entity in it is the first thing that is wrong.
 */
void StorageReader::skipSoundText(qsizetype offset)
{
    const QByteArrayView body(m_document.m_body);
    for (qsizetype at = m_read; at < body.size() && at <= offset && m_cdata < 0; ++at) {
        if (body[at] == '<') {
            m_read = at;
            return;
        }
        if (body[at] != '&')
            continue;
        m_read = at;
        const qsizetype numbered = at + 1 < body.size() && body[at + 1] == '#' ? 1 : 0;
        const QByteArrayView name = nameAt(body, at + 1 + numbered);
        const qsizetype close = at + 1 + numbered + name.size();
        if (name.isEmpty() || close >= offset || body[close] != ';')
            return;
        if (!isKnownReference(body.sliced(at + 1, close - at - 1)))
            return stop(at, u"the entity &%1; is not known"_s.arg(QString::fromUtf8(name)),
                MarkupError::Fault::Reference);
        at = close;
        m_read = close + 1;
    }
}

MarkupError StorageReader::explain(XML_Error code, qsizetype offset)
{
    skipSoundText(offset);
    if (offset >= m_document.m_body.size() || code == XML_ERROR_UNCLOSED_CDATA_SECTION
        || code == XML_ERROR_UNCLOSED_TOKEN)
        return explainUnfinished();
    switch (code) {
    case XML_ERROR_TAG_MISMATCH:
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
        return explainMismatch(offset);
    case XML_ERROR_DUPLICATE_ATTRIBUTE: {
        const QByteArrayView name = nameAt(m_document.m_body, offset);
        return error(offset,
            u"the attribute %1 stands twice in this tag"_s.arg(QString::fromUtf8(name)),
            MarkupError::Fault::Tag);
    }
    case XML_ERROR_BAD_CHAR_REF:
        return error(offset, u"this numbered entity stands for a character that is not allowed"_s,
            MarkupError::Fault::Reference);
    case XML_ERROR_MISPLACED_XML_PI:
        return error(
            offset, u"an XML declaration (<?xml … ?>) may stand only at the very beginning"_s);
    case XML_ERROR_NO_MEMORY:
        return error(offset, u"there is not enough memory to read the body"_s);
    default:
        return explainToken(offset);
    }
}

MarkupError StorageReader::explainMismatch(qsizetype offset)
{
    const QByteArrayView body(m_document.m_body);
    const qsizetype start =
        offset > 0 && body[offset] != '<' ? body.lastIndexOf('<', offset) : offset;
    const QByteArrayView closing = nameAt(body, std::min(start + 2, body.size()));
    if (m_open.size() == 1)
        return error(start,
            u"the closing tag </%1> closes nothing that is open"_s.arg(QString::fromUtf8(closing)),
            MarkupError::Fault::Nesting);
    for (size_t i = 1; i < m_open.size(); ++i) {
        if (m_document.name(m_open[i].node) == closing)
            return error(start, notClosed(m_open.back().node), MarkupError::Fault::Nesting);
    }
    const int open = m_open.back().node;
    return error(start,
        u"the closing tag </%1> does not fit the tag <%2> opened on line %3"_s
            .arg(QString::fromUtf8(closing), QString::fromUtf8(m_document.name(open)))
            .arg(positionOf(m_document.m_body, m_document.node(open).span.offset).line),
        MarkupError::Fault::Nesting);
}

MarkupError StorageReader::explainUnfinished()
{
    if (m_cdata >= 0)
        return error(m_document.m_nodes.at(m_cdata).span.offset,
            u"the CDATA section is not closed: ]]> is missing"_s,
            MarkupError::Fault::CDataUnclosed);
    const QByteArrayView rest = QByteArrayView(m_document.m_body).sliced(m_read);
    if (rest.startsWith("<!--"))
        return error(m_read, u"the comment is not closed: --> is missing"_s,
            MarkupError::Fault::CommentUnclosed);
    if (rest.startsWith('&'))
        return error(m_read, u"'&' must be written as &amp;"_s, MarkupError::Fault::Reference);
    if (rest.startsWith("<?"))
        return error(m_read, u"the instruction is not closed: ?> is missing"_s);
    if (rest.startsWith('<'))
        return explainToken(m_read);
    if (m_open.size() > 1)
        return error(m_document.node(m_open.back().node).span.offset, notClosed(m_open.back().node),
            MarkupError::Fault::Nesting);
    return explainToken(m_read);
}

MarkupError StorageReader::explainToken(qsizetype offset)
{
    const QByteArrayView body(m_document.m_body);
    const qsizetype start = std::min(m_read, body.size());
    const QByteArrayView rest = body.sliced(start);
    const QByteArrayView wrong = body.sliced(std::min(offset, body.size()));
    if (rest.startsWith("<!DOCTYPE") || rest.startsWith("<!ENTITY"))
        return error(start, u"document types and entity declarations are not allowed here"_s);
    const qsizetype brackets = body.indexOf("]]>", std::max(start, offset - 2));
    if (brackets >= 0 && brackets <= offset)
        return error(brackets, u"]]> outside a CDATA section must be written as ]]&gt;"_s,
            MarkupError::Fault::CDataEnd);
    if (!wrong.isEmpty() && uchar(wrong[0]) < 0x20 && !QByteArrayView("\t\r\n").contains(wrong[0]))
        return error(offset,
            u"the control character U+%1 is not allowed"_s.arg(uchar(wrong[0]), 4, 16, QChar(u'0')),
            MarkupError::Fault::Character);
    if (!wrong.isEmpty() && uchar(wrong[0]) >= 0x80)
        return error(offset, u"this character is not allowed, or its bytes are not UTF-8"_s);
    if (rest.startsWith("<!--"))
        return error(offset, u"-- is not allowed inside a comment"_s);
    if (rest.startsWith('&')) {
        const QByteArrayView name = nameAt(rest, 1);
        if (!name.isEmpty() && rest.size() > name.size() + 1 && rest[name.size() + 1] == ';')
            return error(start, u"the entity &%1; is not known"_s.arg(QString::fromUtf8(name)),
                MarkupError::Fault::Reference);
        return error(start, u"'&' must be written as &amp;"_s, MarkupError::Fault::Reference);
    }
    if (rest.startsWith("</"))
        return error(start, u"the closing tag is not finished: its '>' is missing"_s,
            MarkupError::Fault::Tag);
    if (rest.startsWith('<')) {
        if (nameAt(rest, 1).isEmpty())
            return error(start, u"'<' must be written as &lt;"_s, MarkupError::Fault::LessThan);
        const std::optional<TagProblem> problem = tagProblem(body, start);
        return error(start, problem ? sentenceFor(*problem) : u"this tag is not well-formed"_s,
            MarkupError::Fault::Tag);
    }
    return error(offset, u"this is not well-formed"_s);
}

} // namespace Docket
