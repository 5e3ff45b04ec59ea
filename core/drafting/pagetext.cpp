// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pagetext.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Byte offsets of the UTF-16 units of valid UTF-8 that begins at byte `at`, and of its end. */
QList<qsizetype> byteOffsets(const QString &text, qsizetype at)
{
    QList<qsizetype> offsets;
    offsets.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        offsets.append(at);
        const QChar c = text.at(i);
        if (!c.isLowSurrogate()) // Counted with the high one.
            at += c.isHighSurrogate() ? 4 : c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
    }
    offsets.append(at);
    return offsets;
}

} // namespace

PageText::PageText(const PageView &view)
    : m_view(view)
    , m_index(textOf(view, m_lines))
{
    if (view.document->format() == MarkupFormat::Markdown)
        m_bytes =
            byteOffsets(m_index.text(), view.document->body().startsWith("\xEF\xBB\xBF") ? 3 : 0);
}

QString PageText::textOf(const PageView &view, QList<Line> &lines)
{
    QString text;
    if (view.document->format() == MarkupFormat::Markdown) {
        text = QString::fromUtf8(view.document->body());
        for (qsizetype at = 0; at < text.size();) {
            lines.append({at, -1});
            const qsizetype end = text.indexOf('\n'_L1, at);
            at = end < 0 ? text.size() : end + 1;
        }
        return text;
    }
    for (int i = 0; i < view.units.size(); ++i) {
        lines.append({text.size(), i});
        text += view.units.at(i).text + '\n'_L1;
    }
    return text;
}

qsizetype PageText::lineNumber(qsizetype place) const
{
    const auto after = std::ranges::upper_bound(m_lines, place, {}, &Line::start);
    return std::distance(m_lines.begin(), after) - 1;
}

std::pair<qsizetype, qsizetype> PageText::lineAt(qsizetype place) const
{
    const qsizetype number = lineNumber(place);
    const qsizetype start = m_lines.at(number).start;
    const qsizetype end =
        number + 1 < m_lines.size() ? m_lines.at(number + 1).start : m_index.text().size();
    return {start, end};
}

Span PageText::bytesOf(qsizetype place, qsizetype length) const
{
    if (!m_bytes.isEmpty())
        return {m_bytes.at(place), m_bytes.at(place + length) - m_bytes.at(place)};
    const Line &line = m_lines.at(lineNumber(place));
    return m_view.units.at(line.unit).spanOf(place - line.start, length);
}

const TextUnit *PageText::unitAt(Span bytes) const
{
    for (const TextUnit &unit : m_view.units) {
        if (!unit.text.isEmpty() && unit.spanOf(0, unit.text.size()).contains(bytes))
            return &unit;
    }
    return nullptr;
}

bool PageText::isHistoric(qsizetype place) const
{
    const int unit = m_lines.at(lineNumber(place)).unit;
    if (unit >= 0)
        return m_view.units.at(unit).historic;
    const TextUnit *around = unitAt(bytesOf(place, 1));
    return around && around->historic;
}

bool PageText::isHeading(qsizetype place) const
{
    const int unit = m_lines.at(lineNumber(place)).unit;
    if (unit >= 0)
        return m_view.units.at(unit).kind == TextUnit::Kind::Heading;
    const TextUnit *around = unitAt(bytesOf(place, 1));
    return around && around->kind == TextUnit::Kind::Heading;
}

TextEdits PageText::replace(qsizetype place, qsizetype length, const QString &replacement) const
{
    if (!m_bytes.isEmpty())
        return {{bytesOf(place, length), replacement.toUtf8()}};
    const Line &line = m_lines.at(lineNumber(place));
    return m_view.document->replaceText(
        m_view.units.at(line.unit), place - line.start, length, replacement);
}

} // namespace Docket
