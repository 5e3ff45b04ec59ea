// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpromises.h"

#include "choice.h"
#include "core/markup/edits.h"
#include "core/markup/markdowndocument.h"

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

constexpr quint64 moreEdits = 1;
/** Words that would be markup somewhere, written as they are. The first are tried on every body. */
const QStringList replacements{u"x<&]]>\"\U0001F600y"_s, u""_s, u"9443"_s, u"two words"_s,
    u"*a* _b_"_s, u"`c`"_s, u"[x](y)"_s, u"![x](y)"_s, u"[x]"_s, u"a|b"_s, u"# h"_s, u"- i"_s,
    u"1. j"_s, u"> k"_s, u"&lt;"_s, u"\\"_s, u"```"_s, u"~~~"_s, u"==="_s, u"---"_s, u"<b>"_s,
    u"<!--"_s, u"-->"_s, u"!"_s, u"http://x.example/a_b"_s, u"[^1]"_s, u"[x]: y"_s};

bool isInside(const QByteArray &body, Span span)
{
    return span.offset >= 0 && span.length >= 0 && span.end() <= body.size();
}

QString brokenError(const MarkupError &error, const QByteArray &body)
{
    if (error.line < 1 || error.column < 1 || error.offset < 0 || error.offset > body.size())
        return u"an error stands outside the body"_s;
    return error.reason.isEmpty() ? u"an error gives no reason"_s : QString();
}

QString brokenSections(const MarkupDocument &document)
{
    qsizetype before = 0;
    for (const Section &section : document.sections()) {
        if (!isInside(document.body(), section.span) || !section.span.contains(section.content))
            return u"a section lies outside the body"_s;
        if (section.span.offset < before)
            return u"sections are out of order"_s;
        before = section.span.offset;
    }
    return {};
}

QString brokenUnits(const MarkupDocument &document, const QList<TextUnit> &units)
{
    for (const TextUnit &unit : units) {
        if (unit.bytes.size() != unit.text.size())
            return u"a unit has words without bytes"_s;
        qsizetype before = 0;
        for (const Span span : unit.bytes) {
            if (!isInside(document.body(), span) || span.offset < before)
                return u"the words of a unit are out of order"_s;
            before = span.offset;
        }
        if (!isInside(document.body(), unit.spanOf(0, unit.text.size())))
            return u"a unit lies outside the body"_s;
    }
    return {};
}

QString brokenBlocks(const MarkupDocument &document)
{
    for (const Block &block : document.blocks()) {
        if (!isInside(document.body(), block.span))
            return u"a block lies outside the body"_s;
        for (const TextRun &run : block.runs)
            if (!isInside(document.body(), run.span))
                return u"a run lies outside the body"_s;
    }
    for (const SourceLine &line : document.sourceLines())
        if (!isInside(document.body(), line.span))
            return u"a source line lies outside the body"_s;
    return {};
}

/** Words of units without the blanks, and without units that have no others: in what was replaced blanks can stand for
 * tags, which stay, and beside those other blanks are not shown. */
QStringList wordsOf(const QList<TextUnit> &units)
{
    QStringList words;
    for (const TextUnit &unit : units)
        words.append(QString(unit.text).removeIf([](QChar c) { return c.isSpace(); }));
    words.removeAll(QString());
    return words;
}

/** What an edit of those words may touch: in Markdown signs around them may go too, but only their block's. */
Span reach(const MarkupDocument &document, const TextUnit &unit, qsizetype start, qsizetype end)
{
    if (const MarkdownDocument *markdown = document.markdown())
        return markdown->tree().blocks.at(unit.node).span;
    return unit.spanOf(start, end - start);
}

/** Replaces some characters of one unit, the choice taken from the body itself. */
QString brokenEdit(const MarkupDocument &document, QList<TextUnit> units, size_t choice,
    const QString &replacement)
{
    TextUnit &unit = units[qsizetype(choice % size_t(units.size()))];
    if (unit.text.isEmpty())
        return {};
    qsizetype start = qsizetype(choice / 7 % size_t(unit.text.size()));
    qsizetype end = start + 1 + qsizetype(choice / 11 % size_t(unit.text.size() - start));
    while (start > 0 && unit.text.at(start).isLowSurrogate())
        --start;
    while (end < unit.text.size() && unit.text.at(end).isLowSurrogate())
        ++end;
    const TextEdits edits = document.replaceText(unit, start, end - start, replacement);
    if (edits.isEmpty())
        return {};
    const Span span = reach(document, unit, start, end);
    for (const TextEdit &edit : edits)
        if (!span.contains(edit.span))
            return u"an edit reaches beyond the words"_s;
    const Result<QByteArray> after = applyEdits(document.body(), edits);
    if (!after)
        return u"edits cannot be applied: "_s + after.error().detail;
    const IntegrityReport report = document.checkIntegrity(*after, span);
    if (!report.isSound())
        return u"an edit is not sound: "_s + report.problem();
    const auto read = MarkupDocument::parse(document.format(), *after);
    if (!read)
        return u"an edited body cannot be read: "_s + read.error().reason;
    const QString before = unit.text;
    unit.text.replace(start, end - start, replacement);
    const QStringList wanted = wordsOf(units);
    const QStringList now = wordsOf((*read)->textUnits());
    if (now.size() != wanted.size())
        return u"an edit makes or takes a unit"_s;
    const auto [one, other] = std::ranges::mismatch(wanted, now);
    if (one != wanted.end())
        return u"\"%1\" became \"%2\", not \"%3\" (\"%4\" from %5 to %6)"_s
            .arg(before, *other, *one, replacement)
            .arg(start)
            .arg(end)
            .replace(u'\n', u"\\n"_s);
    return {};
}

/** Edits of several places, each with other words. */
QString brokenEdits(const MarkupDocument &document, const QList<TextUnit> &units)
{
    if (units.isEmpty())
        return {};
    QString broken = brokenEdit(document, units, choiceFrom(document.body()), replacements.first());
    for (quint64 i = 1; i <= moreEdits && broken.isEmpty(); ++i) {
        const size_t choice = choiceFrom(document.body(), i);
        broken = brokenEdit(document, units, choice,
            replacements.at(qsizetype(choice / 13 % size_t(replacements.size()))));
    }
    return broken;
}

} // namespace

QString brokenBy(MarkupFormat format, const QByteArray &body)
{
    const auto read = MarkupDocument::parse(format, body);
    if (!read)
        return brokenError(read.error(), body);
    const MarkupDocument &document = **read;
    if (document.body() != body)
        return u"the body is not kept"_s;
    const QList<TextUnit> units = document.textUnits();
    for (const QString &broken :
        {brokenSections(document), brokenUnits(document, units), brokenBlocks(document)})
        if (!broken.isEmpty())
            return broken;
    const IntegrityReport same = document.checkIntegrity(body, QList<Span>());
    if (!same.isSound())
        return u"the same body is not sound: "_s + same.problem();
    const size_t choice = choiceFrom(body);
    (void)document.linkTargets({qsizetype(choice % size_t(body.size() + 1)), 0});
    return brokenEdits(document, units);
}

} // namespace Fuzz
