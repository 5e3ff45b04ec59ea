// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/site.h"

#include "core/base/clock.h"
#include "core/markup/adf.h"
#include "core/markup/storagedocument.h"
#include "core/sandbox/jirastate.h"
#include "core/sandbox/jsonlines.h"
#include "core/sandbox/jsonreader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr int firstProjectId = 10000;
constexpr int firstComponentId = 10200;
constexpr int firstSprintId = 1;
constexpr int firstSpaceId = 65601;

/** Reads site.json; the first thing wrong is kept and ends the reading. */
class SiteReader : private JsonReader
{
public:
    SiteReader(const QString &folder, const QByteArray &json)
        : JsonReader(folder + u"/site.json"_s, json)
        , m_folder(folder)
    { }

    Result<Site> read();

private:
    [[nodiscard]] QString named(const QString &given) const;
    QString person(const QJsonObject &object, const QString &path, const QString &name);
    void user(const QJsonObject &object, const QString &path);
    void project(const QJsonObject &object, const QString &path);
    void issue(const QJsonObject &object, const QString &path);
    void comment(SiteIssue &issue, const QJsonValue &value, const QString &path);
    void completeIssue(SiteIssue &issue, const QString &path);
    void page(const QJsonObject &object, const QString &path);
    QByteArray pageBody(const QString &name, const QString &path);
    void checkReferences();
    void timelineEvent(const QJsonObject &object, const QString &path);
    void pageEdit(const QJsonObject &object, const QString &path);
    std::chrono::seconds seconds(const QJsonObject &object, const QString &path);

    QString m_folder;
    Site m_site;
    QSet<QString> m_userIds, m_projectKeys, m_issueKeys, m_spaceKeys, m_pageIds;
    int m_components = 0, m_sprints = 0;
};

/** People are named by account id; an e-mail address or a shown name does as well. */
QString SiteReader::named(const QString &given) const
{
    for (const Person &user : m_site.users) {
        if (!given.isEmpty()
            && (user.accountId == given || user.email == given || user.displayName == given))
            return user.accountId;
    }
    return {};
}

QString SiteReader::person(const QJsonObject &object, const QString &path, const QString &name)
{
    const QString given = text(object, path, name);
    const QString accountId = named(given);
    if (!given.isEmpty() && accountId.isEmpty())
        fail(path + u'.' + name, u"\"%1\" names %2, who is not among the users"_s.arg(name, given));
    return accountId;
}

void SiteReader::user(const QJsonObject &object, const QString &path)
{
    knowOnly(
        object, path, {u"accountId"_s, u"displayName"_s, u"email"_s, u"timeZone"_s, u"active"_s});
    Person person{text(object, path, u"accountId"_s, true),
        text(object, path, u"displayName"_s, true), {}, text(object, path, u"timeZone"_s),
        flag(object, path, u"active"_s, true)};
    person.email = text(object, path, u"email"_s, person.active);
    if (person.timeZone.isEmpty())
        person.timeZone = u"UTC"_s;
    if (!QTimeZone(person.timeZone.toUtf8()).isValid())
        fail(path + u".timeZone"_s,
            u"\"%1\" is no time zone; use a name such as Europe/Berlin"_s.arg(person.timeZone));
    unique(m_userIds, person.accountId, path + u".accountId"_s, u"account id"_s);
    m_site.users += person;
}

void SiteReader::project(const QJsonObject &object, const QString &path)
{
    knowOnly(
        object, path, {u"id"_s, u"key"_s, u"name"_s, u"lead"_s, u"components"_s, u"sprints"_s});
    const QString ownId = QString::number(firstProjectId + m_site.projects.size());
    SiteProject project{ownId, text(object, path, u"key"_s, true), text(object, path, u"name"_s),
        person(object, path, u"lead"_s), {}};
    static const QRegularExpression keyShape(u"^[A-Z][A-Z0-9_]*$"_s);
    if (!keyShape.match(project.key).hasMatch())
        fail(path + u".key"_s,
            u"\"%1\" is no project key; keys are capital letters and digits"_s.arg(project.key));
    unique(m_projectKeys, project.key, path + u".key"_s, u"project key"_s);
    if (project.name.isEmpty())
        project.name = project.key;
    QSet<QString> names;
    each(object, path, u"components"_s, [&](const QJsonObject &component, const QString &at) {
        knowOnly(component, at, {u"id"_s, u"name"_s, u"lead"_s});
        const QString componentId = QString::number(firstComponentId + m_components++);
        project.components += SiteComponent{
            componentId, text(component, at, u"name"_s, true), person(component, at, u"lead"_s)};
        unique(names, project.components.last().name, at + u".name"_s, u"component"_s);
    });
    each(object, path, u"sprints"_s, [&](const QJsonObject &sprint, const QString &at) {
        knowOnly(sprint, at, {u"name"_s, u"startDay"_s, u"days"_s});
        const QString sprintId = QString::number(firstSprintId + m_sprints++);
        project.sprints += SiteSprint{sprintId, text(sprint, at, u"name"_s, true),
            sprint.value(u"startDay"_s).toInt(), sprint.value(u"days"_s).toInt(14)};
        if (project.sprints.last().days < 1)
            fail(at + u".days"_s, u"a sprint lasts a day at least"_s);
    });
    m_site.projects += project;
}

void SiteReader::comment(SiteIssue &issue, const QJsonValue &value, const QString &path)
{
    SiteComment comment;
    if (value.isString()) {
        comment.body = textToAdf(value.toString());
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        knowOnly(object, path, {u"author"_s, u"body"_s});
        comment.authorId = person(object, path, u"author"_s);
        const QJsonValue body = object.value(u"body"_s);
        if (body.isObject())
            comment.body = body.toObject();
        else
            comment.body = textToAdf(text(object, path, u"body"_s, true));
    } else {
        fail(path, u"a comment is a text or {\"author\", \"body\"}"_s);
    }
    issue.comments += comment;
}

void SiteReader::issue(const QJsonObject &object, const QString &path)
{
    knowOnly(object, path,
        {u"key"_s, u"type"_s, u"summary"_s, u"description"_s, u"status"_s, u"labels"_s,
            u"components"_s, u"fixVersions"_s, u"assignee"_s, u"reporter"_s, u"parent"_s,
            u"resolution"_s, u"fields"_s, u"comments"_s, u"created"_s, u"updated"_s,
            u"resolutiondate"_s});
    SiteIssue issue;
    issue.key = text(object, path, u"key"_s, true);
    issue.type = text(object, path, u"type"_s);
    issue.summary = text(object, path, u"summary"_s, true);
    issue.status = text(object, path, u"status"_s);
    issue.labels = texts(object, path, u"labels"_s);
    issue.components = texts(object, path, u"components"_s);
    issue.fixVersions = texts(object, path, u"fixVersions"_s);
    issue.assigneeId = person(object, path, u"assignee"_s);
    issue.reporterId = person(object, path, u"reporter"_s);
    issue.parentKey = text(object, path, u"parent"_s);
    issue.resolution = text(object, path, u"resolution"_s);
    const QJsonValue description = object.value(u"description"_s);
    if (description.isObject()) {
        issue.description = description.toObject();
        if (issue.description.value(u"type"_s) != u"doc"_s)
            fail(path + u".description"_s,
                u"\"description\" must be a text or an ADF document (\"type\": \"doc\")"_s);
    } else if (const QString words = text(object, path, u"description"_s); !words.isEmpty()) {
        issue.description = textToAdf(words);
    }
    issue.fields = child(object, path, u"fields"_s);
    for (const auto &[name, place] : {std::pair{u"created"_s, &SiteIssue::created},
             {u"updated"_s, &SiteIssue::updated}, {u"resolutiondate"_s, &SiteIssue::resolved}}) {
        const bool inside = issue.fields.contains(name);
        issue.*place =
            inside ? time(issue.fields, path + u".fields"_s, name) : time(object, path, name);
        issue.fields.remove(name);
    }
    const QJsonValue comments = object.value(u"comments"_s);
    if (!comments.isUndefined() && !comments.isArray())
        fail(path + u".comments"_s, u"\"comments\" must be a list"_s);
    for (const QJsonValue &value : comments.toArray())
        comment(issue, value, u"%1.comments[%2]"_s.arg(path).arg(issue.comments.size()));
    completeIssue(issue, path);
    m_site.issues += issue;
}

/** What is left out gets its usual value; what cannot be is refused. */
void SiteReader::completeIssue(SiteIssue &issue, const QString &path)
{
    static const QRegularExpression keyShape(u"^([A-Z][A-Z0-9_]*)-([1-9][0-9]*)$"_s);
    const QRegularExpressionMatch match = keyShape.match(issue.key);
    if (!match.hasMatch())
        fail(path + u".key"_s, u"\"%1\" is no issue key such as PLATFORM-89"_s.arg(issue.key));
    unique(m_issueKeys, issue.key, path + u".key"_s, u"issue key"_s);
    if (issue.type.isEmpty())
        issue.type = u"Task"_s;
    if (issue.status.isEmpty())
        issue.status = u"To Do"_s;
    const std::optional<JiraStatus> status = statusNamed(issue.status);
    if (!status)
        fail(path + u".status"_s, u"there is no status \"%1\""_s.arg(issue.status));
    else
        issue.status = status->name;
    if (issue.reporterId.isEmpty() && !m_site.users.isEmpty())
        issue.reporterId = m_site.users.first().accountId;
    for (SiteComment &comment : issue.comments) {
        if (comment.authorId.isEmpty())
            comment.authorId = issue.reporterId;
    }
    const auto project = std::ranges::find(m_site.projects, match.captured(1), &SiteProject::key);
    if (project == m_site.projects.end()) {
        fail(path + u".key"_s, u"%1 belongs to no project of this site"_s.arg(issue.key));
        return;
    }
    for (const QString &name : std::as_const(issue.components)) {
        if (std::ranges::find(project->components, name, &SiteComponent::name)
            != project->components.end())
            continue;
        project->components +=
            SiteComponent{QString::number(firstComponentId + m_components++), name, {}};
        warn(path + u".components"_s,
            u"the project %1 has no component \"%2\"; it was added"_s.arg(project->key, name));
    }
}

QByteArray SiteReader::pageBody(const QString &name, const QString &path)
{
    QString place = m_folder + u'/' + name;
    if (!QFileInfo::exists(place) && QFileInfo::exists(m_folder + u"/pages/"_s + name))
        place = m_folder + u"/pages/"_s + name;
    QFile file(place);
    if (!file.exists() || !file.open(QIODevice::ReadOnly)) {
        fail(path + u".file"_s,
            u"the page file %1 cannot be read: %2"_s.arg(
                place, file.exists() ? file.errorString() : u"it is missing"_s));
        return {};
    }
    const QByteArray body = file.readAll();
    const auto parsed = StorageDocument::parse(body);
    if (!parsed && !m_error) {
        const MarkupError &wrong = parsed.error();
        m_error = Error{Error::Kind::Invalid,
            u"%1 line %2: not well-formed at column %3: %4"_s.arg(place)
                .arg(wrong.line)
                .arg(wrong.column)
                .arg(wrong.reason),
            0, std::nullopt, {}};
    }
    return body;
}

void SiteReader::page(const QJsonObject &object, const QString &path)
{
    knowOnly(object, path,
        {u"id"_s, u"space"_s, u"title"_s, u"file"_s, u"owner"_s, u"labels"_s, u"version"_s,
            u"parent"_s});
    SitePage page;
    page.id = id(object, path);
    unique(m_pageIds, page.id, path + u".id"_s, u"page id"_s);
    page.spaceKey = text(object, path, u"space"_s, true);
    if (!m_spaceKeys.contains(page.spaceKey))
        fail(path + u".space"_s, u"there is no space \"%1\""_s.arg(page.spaceKey));
    page.title = text(object, path, u"title"_s, true);
    page.ownerId = text(object, path, u"owner"_s);
    if (named(page.ownerId).isEmpty() && !page.ownerId.isEmpty())
        warn(path + u".owner"_s,
            u"the owner %1 is not among the users: an account that was deleted"_s.arg(
                page.ownerId));
    else
        page.ownerId = named(page.ownerId);
    page.labels = texts(object, path, u"labels"_s);
    const QJsonValue version = object.value(u"version"_s);
    page.version = version.toInt(1);
    if (page.version < 1 || (!version.isUndefined() && version.toDouble() != page.version))
        fail(path + u".version"_s, u"\"version\" must be a whole number above 0"_s);
    const QJsonValue parent = object.value(u"parent"_s);
    page.parentId =
        parent.isDouble() ? QString::number(parent.toInteger()) : text(object, path, u"parent"_s);
    const QString file = text(object, path, u"file"_s, true);
    if (!m_error)
        page.body = pageBody(file, path);
    m_site.pages += page;
}

std::chrono::seconds SiteReader::seconds(const QJsonObject &object, const QString &path)
{
    const QJsonValue after = object.value(u"after"_s);
    if (!after.isDouble() || after.toDouble() < 0)
        fail(path + u".after"_s, u"\"after\" must be a number of seconds"_s);
    return std::chrono::seconds(after.toInteger());
}

void SiteReader::pageEdit(const QJsonObject &object, const QString &path)
{
    knowOnly(object, path, {u"after"_s, u"page"_s, u"author"_s, u"find"_s, u"replace"_s});
    SiteEdit edit{seconds(object, path), text(object, path, u"page"_s, true),
        person(object, path, u"author"_s), text(object, path, u"find"_s, true).toUtf8(),
        text(object, path, u"replace"_s).toUtf8()};
    const auto page = std::ranges::find(m_site.pages, edit.pageId, &SitePage::id);
    if (page == m_site.pages.end())
        fail(path + u".page"_s, u"there is no page %1"_s.arg(edit.pageId));
    else if (!page->body.contains(edit.find))
        fail(path + u".find"_s, u"page %1 does not hold these words"_s.arg(edit.pageId));
    m_site.edits += edit;
}

void SiteReader::timelineEvent(const QJsonObject &object, const QString &path)
{
    knowOnly(object, path, {u"after"_s, u"issue"_s, u"status"_s});
    SiteEvent event{seconds(object, path), text(object, path, u"issue"_s, true),
        text(object, path, u"status"_s, true)};
    if (!m_issueKeys.contains(event.issueKey))
        fail(path + u".issue"_s, u"there is no issue %1"_s.arg(event.issueKey));
    if (!statusNamed(event.status))
        fail(path + u".status"_s, u"there is no status \"%1\""_s.arg(event.status));
    m_site.timeline += event;
}

void SiteReader::checkReferences()
{
    for (qsizetype i = 0; i < m_site.issues.size(); ++i) {
        const QString &parent = m_site.issues.at(i).parentKey;
        if (!parent.isEmpty() && !m_issueKeys.contains(parent))
            fail(u"jira.issues[%1].parent"_s.arg(i), u"there is no issue %1"_s.arg(parent));
    }
    for (qsizetype i = 0; i < m_site.pages.size(); ++i) {
        const QString &parent = m_site.pages.at(i).parentId;
        if (!parent.isEmpty() && !m_pageIds.contains(parent))
            fail(u"confluence.pages[%1].parent"_s.arg(i), u"there is no page %1"_s.arg(parent));
    }
    if (std::ranges::none_of(m_site.users, &Person::active))
        fail(u"users"_s, u"a site needs at least one active user"_s);
}

Result<Site> SiteReader::read()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (error.error != QJsonParseError::NoError) {
        const int at = lineAt(m_json, error.offset);
        return failure(Error::Kind::Invalid,
            u"%1 line %2: not valid JSON: %3"_s.arg(m_file).arg(at).arg(error.errorString()));
    }
    const QJsonObject root = document.object();
    if (!document.isObject())
        fail({}, u"the file must hold one object"_s);
    knowOnly(root, {}, {u"users"_s, u"jira"_s, u"confluence"_s, u"timeline"_s, u"edits"_s});
    each(root, {}, u"users"_s,
        [this](const QJsonObject &object, const QString &path) { user(object, path); });
    const QJsonObject jira = child(root, {}, u"jira"_s);
    knowOnly(jira, u"jira"_s, {u"projects"_s, u"issues"_s});
    each(jira, u"jira"_s, u"projects"_s,
        [this](const QJsonObject &object, const QString &path) { project(object, path); });
    each(jira, u"jira"_s, u"issues"_s,
        [this](const QJsonObject &object, const QString &path) { issue(object, path); });
    const QJsonObject confluence = child(root, {}, u"confluence"_s);
    knowOnly(confluence, u"confluence"_s, {u"spaces"_s, u"pages"_s});
    each(confluence, u"confluence"_s, u"spaces"_s,
        [this](const QJsonObject &object, const QString &path) {
            knowOnly(object, path, {u"id"_s, u"key"_s, u"name"_s});
            const QString ownId = QString::number(firstSpaceId + m_site.spaces.size());
            SiteSpace space{id(object, path, ownId), text(object, path, u"key"_s, true),
                text(object, path, u"name"_s)};
            unique(m_spaceKeys, space.key, path + u".key"_s, u"space key"_s);
            m_site.spaces += space;
        });
    each(confluence, u"confluence"_s, u"pages"_s,
        [this](const QJsonObject &object, const QString &path) { page(object, path); });
    each(root, {}, u"timeline"_s,
        [this](const QJsonObject &object, const QString &path) { timelineEvent(object, path); });
    each(root, {}, u"edits"_s,
        [this](const QJsonObject &object, const QString &path) { pageEdit(object, path); });
    checkReferences();
    if (m_error)
        return std::unexpected(*m_error);
    m_site.warnings = m_warnings;
    std::ranges::stable_sort(m_site.timeline, {}, &SiteEvent::after);
    std::ranges::stable_sort(m_site.edits, {}, &SiteEdit::after);
    return m_site;
}

} // namespace

Result<Site> loadSite(const QString &folder)
{
    QFile file(folder + u"/site.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Invalid,
            u"%1 line 1: the site folder's description cannot be read: %2"_s.arg(
                file.fileName(), file.errorString()));
    }
    return SiteReader(folder, file.readAll()).read();
}

} // namespace Docket::Sandbox
