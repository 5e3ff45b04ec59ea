// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpromises.h"

#include "choice.h"
#include "core/markup/edits.h"
#include "core/markup/markdowndocument.h"

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

const QString replacement = u"x<&]]>\"\U0001F600y"_s;

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

/** Whether text[start, end) became the replacement. Blanks are not compared: in what was replaced they can stand for tags,
 * which stay, and beside those other blanks are not shown. */
bool isReplaced(const QString &text, qsizetype start, qsizetype end, const QString &now)
{
    const auto withoutBlanks = [](QString words) { return words.remove(u' ').remove(u'\n'); };
    return withoutBlanks(now)
        == withoutBlanks(text.first(start)) + replacement + withoutBlanks(text.sliced(end));
}

/** What an edit of those words may touch: in Markdown signs around them may go too, but only their block's. */
Span reach(const MarkupDocument &document, const TextUnit &unit, qsizetype start, qsizetype end)
{
    if (const MarkdownDocument *markdown = document.markdown())
        return markdown->tree().blocks.at(unit.node).span;
    return unit.spanOf(start, end - start);
}

/** Replaces some characters of one unit, the choice taken from the body itself. */
QString brokenEdit(const MarkupDocument &document, const QList<TextUnit> &units, size_t choice)
{
    const qsizetype which = qsizetype(choice % size_t(units.size()));
    const TextUnit &unit = units.at(which);
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
    const QList<TextUnit> fresh = (*read)->textUnits();
    if (fresh.size() != units.size())
        return u"an edit makes or takes a unit"_s;
    const QString &now = fresh.at(which).text;
    if (!isReplaced(unit.text, start, end, now))
        return u"\"%1\" became \"%2\" (from %3 to %4)"_s.arg(unit.text, now)
            .arg(start)
            .arg(end)
            .replace(u'\n', u"\\n"_s);
    return {};
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
    return units.isEmpty() ? QString() : brokenEdit(document, units, choice);
}

} // namespace Fuzz
