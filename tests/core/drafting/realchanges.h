// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draft.h"
#include "core/drafting/unifieddiff.h"
#include "tests/core/drafting/changecorpus.h"

#include <QRegularExpression>

/** The real documentation changes as requests for a draft: Markdown stays Markdown, all other
 * sources become storage format, a line a paragraph, headings kept. */
namespace RealChanges {

struct Case
{
    Docket::DraftRequest request;
    QByteArray after; ///< The page as people left it.
    QString kind; ///< "value-change", "rename", "addition" …
    QList<qsizetype>
        changed; ///< Bytes of the page where a line was changed, or one was put before.
};

/** The body, and where each line of the source begins in it; a line left out has the next one's. */
struct Body
{
    QByteArray bytes;
    QList<qsizetype> starts;
};

inline Body bodyOf(const QString &text, const QString &format)
{
    static const QRegularExpression html(QStringLiteral("^\\s*<h([1-6])[^>]*>(.*?)</h\\1>\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(QStringLiteral("^\\s*<title>(.*?)</title>\\s*$"));
    static const QRegularExpression adoc(QStringLiteral("^(={1,6})\\s+(\\S.*)$"));
    static const QRegularExpression tags(QStringLiteral("<[^>]+>"));
    Body body;
    const bool markdown = format == QLatin1String("markdown") || format == QLatin1String("md");
    for (const QString &line : text.split(u'\n')) {
        body.starts.append(body.bytes.size());
        if (markdown) {
            body.bytes += line.toUtf8() + '\n';
            continue;
        }
        const QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        int level = 0;
        QString heading;
        if (const auto found = html.match(line); found.hasMatch()) {
            level = found.captured(1).toInt();
            heading = found.captured(2).remove(tags);
        } else if (const auto named = title.match(line); named.hasMatch()) {
            level = 2;
            heading = named.captured(1);
        } else if (const auto signs = adoc.match(line);
            format == QLatin1String("asciidoc") && signs.hasMatch()) {
            level = int(signs.capturedLength(1));
            heading = signs.captured(2);
        }
        const QByteArray tag = level > 0 ? "h" + QByteArray::number(level) : QByteArray("p");
        const QString shown = level > 0 ? heading : words;
        body.bytes += '<' + tag + '>' + shown.toHtmlEscaped().toUtf8() + "</" + tag + '>';
    }
    return body;
}

/** Old lines a documentation diff touches, from 0; of a pure addition the line behind it. */
inline QList<int> touchedLines(const QString &diff)
{
    using Kind = Docket::UnifiedDiff::Line::Kind;
    QList<int> touched;
    for (const auto &file : Docket::readUnifiedDiff(diff).files) {
        for (const auto &hunk : file.hunks) {
            int line = hunk.oldCount == 0 ? hunk.oldStart : hunk.oldStart - 1;
            bool replaced = false;
            for (const auto &one : hunk.lines) {
                if (one.kind == Kind::Added) {
                    if (!replaced)
                        touched.append(line);
                    continue;
                }
                replaced = one.kind == Kind::Removed;
                if (replaced)
                    touched.append(line);
                ++line;
            }
        }
    }
    return touched;
}

template <typename Use>
void each(Use use)
{
    ChangeCorpus::eachCase([&](const QJsonObject &json) {
        const QString format = json.value(QStringLiteral("doc_format")).toString();
        const Body body = bodyOf(json.value(QStringLiteral("doc_before")).toString(), format);
        Case one;
        one.after = bodyOf(json.value(QStringLiteral("doc_after")).toString(), format).bytes;
        one.kind = json.value(QStringLiteral("class")).toString();
        one.request.item.key = json.value(QStringLiteral("ticket")).toString();
        one.request.item.summary = json.value(QStringLiteral("subject")).toString();
        one.request.item.description = json.value(QStringLiteral("body")).toString();
        one.request.change = json.value(QStringLiteral("code_diff")).toString();
        one.request.page.body = body.bytes;
        if (format == QLatin1String("markdown") || format == QLatin1String("md"))
            one.request.page.format = Docket::MarkupFormat::Markdown;
        for (const int line : touchedLines(json.value(QStringLiteral("doc_diff")).toString()))
            one.changed.append(body.starts.value(line, body.bytes.size()));
        if (!one.changed.isEmpty())
            use(one);
    });
}

} // namespace RealChanges
