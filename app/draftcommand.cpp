// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/connectors/jira/codec.h"
#include "core/drafting/draftcase.h"
#include "core/drafting/sectionranking.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 64 * 1024 * 1024;

/** What was drafted for one request, or why the page cannot be read. */
struct Drafted
{
    DraftOutcome outcome;
    QList<RankedSection> sections;
};

std::expected<Drafted, QString> draftFor(const DraftRequest &request)
{
    const std::expected<PageView, QString> view = PageView::read(request);
    if (!view)
        return std::unexpected(view.error());
    return Drafted{draft(*view), rankSections(*view)};
}

QJsonObject proposalJson(const Draft &draft)
{
    return {{u"drafter"_s, drafterName(draft.drafter)}, {u"confident"_s, draft.confident},
        {u"confidence"_s, draft.confidence},
        {u"section"_s, QJsonArray::fromStringList(draft.section)}, {u"summary"_s, draft.summary},
        {u"versionMessage"_s, draft.versionMessage}, {u"edits"_s, editsJson(draft.edits)},
        {u"evidence"_s, evidenceJson(draft.evidence)}};
}

QJsonObject draftedJson(const QString &id, const Drafted &drafted)
{
    QJsonArray proposals, sections;
    for (const Draft &draft : drafted.outcome.drafts)
        proposals.append(proposalJson(draft));
    for (const RankedSection &ranked : drafted.sections) {
        sections.append(QJsonObject{{u"path"_s, QJsonArray::fromStringList(ranked.section.path)},
            {u"offset"_s, ranked.section.span.offset}, {u"length"_s, ranked.section.span.length},
            {u"score"_s, ranked.score}, {u"evidence"_s, evidenceJson(ranked.evidence)}});
    }
    QJsonObject json{{u"id"_s, id}, {u"proposals"_s, proposals}, {u"sections"_s, sections}};
    if (!drafted.outcome.silence.isEmpty())
        json.insert(u"silence"_s, drafted.outcome.silence);
    if (!drafted.outcome.question.isEmpty())
        json.insert(u"question"_s, drafted.outcome.question);
    return json;
}

QString pathText(const QStringList &path)
{
    return path.isEmpty() ? u"(no heading)"_s : path.join(u" › "_s);
}

void printEvidence(const QList<Evidence> &evidence)
{
    for (const Evidence &one : evidence)
        printLine(u"    because %1 (%2): %3"_s.arg(one.kind, one.source, one.text));
}

void printDraft(const Draft &draft, const QByteArray &body)
{
    printLine(u"%1, %2 (%3), in %4"_s.arg(drafterName(draft.drafter),
        draft.confident ? u"confident"_s : u"to be looked at"_s,
        QString::number(draft.confidence, 'f', 2), pathText(draft.section)));
    printLine(u"  %1"_s.arg(draft.summary));
    printLine(u"  version message: %1"_s.arg(draft.versionMessage));
    for (const TextEdit &edit : draft.edits) {
        const QByteArray old = body.sliced(edit.span.offset, edit.span.length);
        printLine(u"  at byte %1: “%2” becomes “%3”"_s.arg(edit.span.offset)
                .arg(QString::fromUtf8(old), QString::fromUtf8(edit.replacement)));
    }
    printEvidence(draft.evidence);
}

void printDrafted(const Drafted &drafted, const DraftRequest &request)
{
    constexpr qsizetype shown = 3;
    for (const Draft &draft : drafted.outcome.drafts)
        printDraft(draft, request.page.body);
    if (!drafted.outcome.question.isEmpty())
        printLine(u"Question: %1"_s.arg(drafted.outcome.question));
    if (!drafted.outcome.silence.isEmpty())
        printLine(u"No draft: %1"_s.arg(drafted.outcome.silence));
    printLine(u"Sections, best first:"_s);
    for (const RankedSection &ranked :
        drafted.sections.first(std::min(shown, drafted.sections.size()))) {
        printLine(u"  %1  %2"_s.arg(
            QString::number(ranked.score, 'f', 2), pathText(ranked.section.path)));
        printEvidence(ranked.evidence);
    }
}

std::expected<QByteArray, QString> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    return file.readAll();
}

/** `GET /issue/KEY?expand=changelog,names,schema` as one file. */
std::expected<WorkItem, QString> itemFromJira(const QJsonObject &json)
{
    const Result<WorkItem> item = Jira::wholeItemFrom(json, QUrl());
    if (!item)
        return std::unexpected(item.error().detail);
    return *item;
}

std::expected<WorkItem, QString> itemIn(const QString &name)
{
    const auto bytes = contentOf(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return std::unexpected(u"%1 is not valid JSON at byte %2: %3"_s.arg(name)
                .arg(wrong.offset)
                .arg(wrong.errorString()));
    if (!document.isObject())
        return std::unexpected(u"%1 must hold one JSON object"_s.arg(name));
    const QJsonObject json = document.object();
    const bool fromJira = !json.contains("summary"_L1) && json["fields"_L1].isObject();
    const auto item = fromJira ? itemFromJira(json) : workItemFromCase(json);
    if (!item)
        return std::unexpected(u"%1: %2"_s.arg(name, item.error()));
    return item;
}

MarkupFormat formatOf(const DraftOptions &options)
{
    if (const auto named = markupFormatFromName(options.format))
        return *named;
    const QString ending = QFileInfo(options.page).suffix().toLower();
    return ending == "md"_L1 || ending == "markdown"_L1 ? MarkupFormat::Markdown
                                                        : MarkupFormat::Storage;
}

std::expected<DraftRequest, QString> requestFrom(const DraftOptions &options)
{
    const auto item = itemIn(options.item);
    if (!item)
        return std::unexpected(item.error());
    const auto body = contentOf(options.page);
    if (!body)
        return std::unexpected(body.error());
    DraftRequest request;
    request.item = *item;
    request.entry.at = item->resolved;
    request.page.title = QFileInfo(options.page).completeBaseName();
    request.page.body = *body;
    request.page.format = formatOf(options);
    if (!options.kind.isEmpty()) {
        const std::optional<PageKind> kind = pageKindFromName(options.kind);
        if (!kind)
            return std::unexpected(u"there is no kind of page “%1”"_s.arg(options.kind));
        request.kind = *kind;
    }
    if (options.change.isEmpty())
        return request;
    const auto change = contentOf(options.change);
    if (!change)
        return std::unexpected(change.error());
    request.change = QString::fromUtf8(*change);
    return request;
}

QJsonObject errorJson(const CaseError &error)
{
    return {{u"id"_s, error.id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(error.id)},
        {u"error"_s, error.reason}};
}

/** One line without its end, or why it is too long; the rest of that one is read over. */
std::expected<QByteArray, QString> nextLine(QFile &source)
{
    QByteArray line = source.readLine(longestLine);
    if (line.endsWith('\n') || line.size() < longestLine - 1)
        return line.trimmed();
    while (!line.isEmpty() && !line.endsWith('\n'))
        line = source.readLine(longestLine);
    return std::unexpected(u"a line may be at most 64 MB long"_s);
}

std::expected<QJsonObject, CaseError> draftedLine(const QByteArray &line)
{
    const std::expected<DraftCase, CaseError> one = draftCaseFrom(line);
    if (!one)
        return std::unexpected(one.error());
    const auto drafted = draftFor(one->request);
    if (!drafted)
        return std::unexpected(CaseError{one->id, drafted.error()});
    return draftedJson(one->id, *drafted);
}

} // namespace

ExitCode draftOne(OutputForm form, const DraftOptions &options)
{
    const auto request = requestFrom(options);
    if (!request)
        return report({Error::Kind::Invalid, request.error(), 0, std::nullopt, {}});
    const auto drafted = draftFor(*request);
    if (!drafted)
        return report({Error::Kind::Invalid, u"%1: %2"_s.arg(options.page, drafted.error()), 0,
            std::nullopt, {}});
    if (form == OutputForm::Json)
        printJson(draftedJson(request->item.key, *drafted));
    else
        printDrafted(*drafted, *request);
    return ExitCode::Done;
}

ExitCode draftBatch(const QString &file)
{
    QFile source(file);
    const bool opened =
        file == "-"_L1 ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened)
        return report({Error::Kind::Invalid,
            u"%1 cannot be read: %2"_s.arg(file, source.errorString()), 0, std::nullopt, {}});
    int number = 0, failed = 0;
    while (!source.atEnd()) {
        ++number;
        const auto line = nextLine(source);
        if (line && line->isEmpty())
            continue;
        const auto drafted =
            line ? draftedLine(*line) : std::unexpected(CaseError{{}, line.error()});
        if (!drafted) {
            ++failed;
            warn(u"line %1: %2"_s.arg(number).arg(drafted.error().reason));
        }
        printJsonLine(drafted ? *drafted : errorJson(drafted.error()));
    }
    return failed == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Docket
