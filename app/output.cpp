// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/base/clock.h"
#include "core/base/terminaltext.h"
#include "core/drafting/sheet.h"
#include "core/markup/edits.h"

#include <QJsonDocument>

#include <cstdio>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString nextStep(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::AuthRequired:
        return u"Give the address, e-mail and API token of a working account; nothing was lost."_s;
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
        return u"Nothing was lost; try again when the site answers."_s;
    case Error::Kind::Untrusted:
        return u"Nothing was sent and nothing was lost; look at this computer's clock, or ask who runs the site or the network."_s;
    case Error::Kind::RateLimited:
        return u"Nothing was lost; try again later."_s;
    case Error::Kind::Protocol:
        return u"Check the addresses of the site; nothing was lost."_s;
    case Error::Kind::Forbidden:
        return u"Ask the owner of the page or project for the right, or reassign it."_s;
    case Error::Kind::Storage:
        return u"Nothing half written was left behind."_s;
    case Error::Kind::Damaged:
        return u"It was left as it is; 'docket recover' sets it aside and starts a new one, or takes a backup with --from FILE."_s;
    case Error::Kind::Internal:
        return u"Please report this."_s;
    case Error::Kind::Conflict:
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
    case Error::Kind::Cancelled:
        return {};
    }
    return {};
}

QJsonValue numberOrNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoUtc(time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonArray editsJson(const TextEdits &edits)
{
    QJsonArray array;
    for (const TextEdit &edit : edits) {
        array.append(QJsonObject{{u"offset"_s, edit.span.offset}, {u"length"_s, edit.span.length},
            {u"replacement"_s, QString::fromUtf8(edit.replacement)}});
    }
    return array;
}

QJsonArray evidenceJson(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &one : evidence)
        array.append(QJsonObject{{u"kind"_s, one.kind}, {u"text"_s, one.text},
            {u"source"_s, one.source}, {u"weight"_s, one.weight}});
    return array;
}

QJsonObject proposalJson(const Proposal &proposal)
{
    return {{u"id"_s, proposal.id}, {u"state"_s, stateName(proposal.state)},
        {u"item"_s, proposal.itemKey}, {u"itemUrl"_s, proposal.itemUrl},
        {u"page"_s, proposal.pageId}, {u"pageTitle"_s, proposal.pageTitle},
        {u"pageUrl"_s, proposal.pageUrl},
        {u"section"_s, QJsonArray::fromStringList(proposal.section)},
        {u"kind"_s, kindName(proposal.kind)}, {u"drafter"_s, drafterName(proposal.drafter)},
        {u"confidence"_s, proposal.confidence}, {u"confident"_s, proposal.confident},
        {u"owner"_s, proposal.owner.accountId}, {u"ownerName"_s, proposal.owner.displayName},
        {u"dueAt"_s, timeOrNull(proposal.dueAt)}, {u"createdAt"_s, timeOrNull(proposal.createdAt)},
        {u"summary"_s, proposal.summary}, {u"versionMessage"_s, proposal.versionMessage},
        {u"baseVersion"_s, proposal.baseVersion},
        {u"publishedVersion"_s, numberOrNull(proposal.publishedVersion)},
        {u"rule"_s, proposal.rule}, {u"reason"_s, proposal.reason}};
}

QJsonObject proposalDetailsJson(const Proposal &proposal)
{
    QJsonObject json = proposalJson(proposal);
    json[u"before"_s] = QString::fromUtf8(proposal.before);
    json[u"after"_s] =
        QString::fromUtf8(applyEdits(proposal.before, proposal.edits).value_or(proposal.before));
    json[u"edits"_s] = editsJson(proposal.edits);
    json[u"evidence"_s] = evidenceJson(proposal.evidence);
    QJsonArray values;
    for (const ValueChange &one : proposal.values)
        values.append(QJsonObject{{u"subject"_s, one.subject}, {u"old"_s, one.oldValue},
            {u"new"_s, one.newValue}, {u"source"_s, one.source}});
    json[u"values"_s] = values;
    const auto sheet = sheetFrom(json[u"after"_s].toString().toUtf8());
    if (effectOf(proposal.drafter) != Effect::PageEdit && sheet) {
        QJsonObject fields{{u"title"_s, sheet->title}};
        for (const Sheet::Field &field : sheet->fields)
            fields[field.name.toLower()] = QJsonArray::fromStringList(field.values);
        const Effect effect = effectOf(proposal.drafter);
        json[effect == Effect::NewTicket      ? u"ticket"_s
                : effect == Effect::ItemLabel ? u"label"_s
                : effect == Effect::NewPage   ? u"newPage"_s
                                              : u"link"_s] = fields;
    }
    return json;
}

QJsonObject logCheckJson(const LogCheck &check)
{
    QJsonArray findings;
    for (const LogFinding &one : check.findings)
        findings.append(QJsonObject{{u"kind"_s, kindName(one.kind)}, {u"first"_s, one.first},
            {u"last"_s, one.last}, {u"text"_s, one.text}});
    return {{u"whole"_s, check.isWhole()}, {u"entries"_s, check.entries},
        {u"writes"_s, check.writes}, {u"tip"_s, check.tip.hash}, {u"findings"_s, findings}};
}

QString placeText(const QString &pageTitle, const QStringList &section)
{
    return (QStringList{pageTitle} + section).join(u" › "_s);
}

void printLine(const QString &text)
{
    print(stdout, (terminalText(text) + u'\n').toUtf8());
}

void printJson(const QJsonObject &object)
{
    print(stdout, terminalJson(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void printJsonLine(const QJsonObject &object)
{
    print(stdout, terminalJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void printJson(const QJsonArray &array)
{
    print(stdout, terminalJson(QJsonDocument(array).toJson(QJsonDocument::Indented)));
}

void printBytes(const QByteArray &bytes)
{
    print(stdout, bytes);
}

void warn(const QString &text)
{
    print(stderr, (u"docket: "_s + terminalText(text) + u'\n').toUtf8());
}

ExitCode report(const Error &error)
{
    QString sentence = error.detail.isEmpty() ? kindName(error.kind) : error.detail;
    if (!sentence.endsWith(u'.'))
        sentence += u'.';
    const QString next = nextStep(error);
    if (!next.isEmpty())
        sentence += u' ' + next;
    warn(sentence);
    return exitCodeFor(error);
}

ExitCode usage(const Error &error)
{
    (void)report(error);
    return ExitCode::Usage;
}

} // namespace Docket
