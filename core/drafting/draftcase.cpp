// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftcase.h"

#include "core/base/clock.h"
#include "core/markup/adf.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Reads members of one object; the first wrong one is kept in `error`. */
class MemberReader
{
public:
    MemberReader(const QJsonObject &object, QString name)
        : m_object(object)
        , m_name(std::move(name))
    { }

    enum class Need { Optional, Required };

    QString text(const QString &name, Need need = Need::Optional)
    {
        const QJsonValue value = m_object.value(name);
        const bool absent = value.isUndefined() || value.isNull();
        if (!absent && !value.isString())
            fail(name, u"must be words"_s);
        else if (need == Need::Required && value.toString().isEmpty())
            fail(name, u"is missing"_s);
        return value.toString();
    }

    QStringList texts(const QString &name)
    {
        QStringList result;
        for (const QJsonValue &value : list(name)) {
            if (!value.isString())
                fail(name, u"must be a list of words"_s);
            result.append(value.toString());
        }
        return result;
    }

    QJsonArray list(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            fail(name, u"must be a list"_s);
        return value.toArray();
    }

    QJsonObject object(const QString &name, Need need = Need::Optional)
    {
        const QJsonValue value = m_object.value(name);
        const bool absent = value.isUndefined() || value.isNull();
        if (absent ? need == Need::Required : !value.isObject())
            fail(name, absent ? u"is missing"_s : u"must be an object"_s);
        return value.toObject();
    }

    /** Words, or an ADF document. */
    QString richText(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isObject())
            return text(name);
        if (value["type"_L1] != "doc"_L1)
            fail(name, u"must be words or an ADF document (\"type\": \"doc\")"_s);
        return adfToText(value.toObject(), WordMarks::Kept);
    }

    QDateTime time(const QString &name)
    {
        const QString words = text(name);
        const QDateTime when = words.isEmpty() ? QDateTime() : fromIso(words);
        if (!words.isEmpty() && !when.isValid())
            fail(name, u"is no time such as 2026-04-14T09:00:00Z"_s);
        return when;
    }

    void fail(const QString &name, const QString &reason)
    {
        if (error.isEmpty())
            error = u"“%1” %2"_s.arg(m_name.isEmpty() ? name : m_name + u'.' + name, reason);
    }

    QString error;

private:
    QJsonObject m_object;
    QString m_name;
};

/** A shown value of a field: what holds no words reads as empty. */
QString fieldWords(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject())
        return adfToText(value.toObject(), WordMarks::Kept);
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.toString());
    return parts.join(u", "_s);
}

QList<Comment> commentsOf(MemberReader &item)
{
    QList<Comment> comments;
    for (const QJsonValue &value : item.list(u"comments"_s)) {
        Comment comment;
        comment.id = QString::number(comments.size() + 1);
        const QJsonValue body = value.isObject() ? value["body"_L1] : value;
        if (!body.isString() && !body.isObject())
            item.fail(u"comments"_s, u"must hold words or {\"author\", \"body\"}"_s);
        comment.text =
            body.isObject() ? adfToText(body.toObject(), WordMarks::Kept) : body.toString();
        comments.append(comment);
    }
    return comments;
}

Page pageOf(const QJsonObject &json, QString &error)
{
    MemberReader page(json, u"page"_s);
    Page result;
    result.title = page.text(u"title"_s);
    result.body = page.text(u"body"_s).toUtf8();
    if (!json.contains(u"body"_s))
        page.fail(u"body"_s, u"is missing"_s);
    if (const QString name = page.text(u"format"_s); !name.isEmpty()) {
        const std::optional<MarkupFormat> format = markupFormatFromName(name);
        if (!format)
            page.fail(u"format"_s, u"must be \"storage\" or \"markdown\", not “%1”"_s.arg(name));
        result.format = format.value_or(MarkupFormat::Storage);
    }
    error = page.error;
    return result;
}

} // namespace

std::expected<WorkItem, QString> workItemFromCase(const QJsonObject &json)
{
    using Need = MemberReader::Need;
    MemberReader reader(json, u"item"_s);
    WorkItem item;
    item.key = reader.text(u"key"_s, Need::Required);
    item.projectKey = item.key.section(u'-', 0, -2);
    item.summary = reader.text(u"summary"_s, Need::Required);
    item.type = reader.text(u"type"_s);
    item.description = reader.richText(u"description"_s);
    item.status.name = reader.text(u"status"_s);
    item.labels = reader.texts(u"labels"_s);
    for (const QString &name : reader.texts(u"components"_s))
        item.components.append({{}, name, {}});
    item.fixVersions = reader.texts(u"fixVersions"_s);
    item.parentKey = reader.text(u"parent"_s);
    item.resolution = reader.text(u"resolution"_s);
    const QJsonObject fields = reader.object(u"fields"_s);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        item.fields.insert(field.key(), fieldWords(field.value()));
    item.comments = commentsOf(reader);
    item.created = reader.time(u"created"_s);
    item.updated = reader.time(u"updated"_s);
    item.resolved = reader.time(u"resolutiondate"_s);
    if (!reader.error.isEmpty())
        return std::unexpected(reader.error);
    return item;
}

std::expected<DraftCase, CaseError> draftCaseFrom(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return std::unexpected(CaseError{
            {}, u"not valid JSON at byte %1: %2"_s.arg(wrong.offset).arg(wrong.errorString())});
    if (!document.isObject())
        return std::unexpected(CaseError{{}, u"a case must be one JSON object"_s});
    MemberReader reader(document.object(), {});
    DraftCase result;
    result.id = reader.text(u"id"_s, MemberReader::Need::Required);
    const QJsonObject item = reader.object(u"item"_s, MemberReader::Need::Required);
    const QJsonObject page = reader.object(u"page"_s, MemberReader::Need::Required);
    result.request.change = reader.text(u"change"_s);
    if (!reader.error.isEmpty())
        return std::unexpected(CaseError{result.id, reader.error});
    const auto read = workItemFromCase(item);
    if (!read)
        return std::unexpected(CaseError{result.id, read.error()});
    result.request.item = *read;
    result.request.entry.at = read->resolved;
    QString error;
    result.request.page = pageOf(page, error);
    const QString kind = page.value(u"kind"_s).toString(u"other"_s);
    const std::optional<PageKind> known = pageKindFromName(kind);
    if (error.isEmpty() && !known)
        error = u"“page.kind” knows no “%1”"_s.arg(kind);
    if (!error.isEmpty())
        return std::unexpected(CaseError{result.id, error});
    result.request.kind = *known;
    return result;
}

} // namespace Docket
