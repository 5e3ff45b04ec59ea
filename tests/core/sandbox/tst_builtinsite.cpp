// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/markup/adf.h"
#include "core/markup/sections.h"
#include "core/policy/policyfile.h"
#include "core/policy/triggers.h"
#include "core/sandbox/storagenormaliser.h"
#include "core/sandbox/world.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Docket;
using namespace Docket::Sandbox;

namespace {

const SitePage *pageOf(const Site &site, const QString &id)
{
    const auto found = std::ranges::find(site.pages, id, &SitePage::id);
    return found == site.pages.end() ? nullptr : &*found;
}

const SiteIssue *issueOf(const Site &site, const QString &key)
{
    const auto found = std::ranges::find(site.issues, key, &SiteIssue::key);
    return found == site.issues.end() ? nullptr : &*found;
}

Policy builtInPolicy()
{
    QFile file(u":/site/policy.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Policy> policy = policyFromJson(file.readAll());
    if (!policy)
        qWarning("%s", qPrintable(policy.error().detail));
    return policy.value_or(Policy());
}

std::optional<StatusCategory> categoryOf(const QString &id)
{
    const auto status = statusNamed(id);
    if (!status)
        return std::nullopt;
    return status->category == u"done" ? StatusCategory::Done
        : status->category == u"new"   ? StatusCategory::ToDo
                                       : StatusCategory::InProgress;
}

Status statusOf(const QString &name)
{
    const auto status = statusNamed(name);
    return {status->id, status->name, *categoryOf(status->id)};
}

/** The issue as a connector would tell it right after the event. */
WorkItem itemAfter(const Site &site, const SiteEvent &event)
{
    const SiteIssue &given = *issueOf(site, event.issueKey);
    WorkItem item;
    item.key = given.key;
    item.projectKey = given.key.section(u'-', 0, 0);
    item.type = given.type;
    item.summary = given.summary;
    item.description = adfToText(given.description, WordMarks::Kept);
    item.labels = given.labels;
    item.fixVersions = given.fixVersions;
    for (const QString &name : given.components)
        item.components += Component{{}, name, {}};
    for (const SiteComment &comment : given.comments)
        item.comments += Comment{QString::number(item.comments.size() + 1), {}, {},
            adfToText(comment.body, WordMarks::Kept)};
    for (auto it = given.fields.begin(); it != given.fields.end(); ++it)
        item.fields.insert(it.key(), it.value().toString());
    item.status = statusOf(event.status);
    item.resolution = u"Done"_s;
    item.resolved = QDateTime::fromString(u"2026-04-14T09:30:00Z"_s, Qt::ISODate);
    const Status before = statusOf(given.status);
    item.history = {HistoryEntry{u"1"_s, item.resolved, {},
        {FieldChange{
            u"status"_s, u"status"_s, before.id, before.name, item.status.id, item.status.name}}}};
    return item;
}

/** The epic's children as they are at the event: what closes before it counts as closed. */
QList<WorkItem> childrenAt(const Site &site, const SiteEvent &event)
{
    QList<WorkItem> children;
    for (const SiteIssue &child : site.issues) {
        if (child.parentKey != event.issueKey)
            continue;
        const bool closed = std::ranges::any_of(site.timeline, [&](const SiteEvent &other) {
            return other.issueKey == child.key && other.after < event.after;
        });
        WorkItem one;
        one.key = child.key;
        one.status = statusOf(closed ? u"Done"_s : child.status);
        children += one;
    }
    return children;
}

TriggerOutcome outcomeOf(const Policy &policy, const Site &site, const SiteEvent &event)
{
    const WorkItem item = itemAfter(site, event);
    return evaluate(policy, item, item.history.first(), childrenAt(site, event), categoryOf);
}

DraftOutcome draftOf(const Site &site, const SiteEvent &event, const RegistryEntry &entry)
{
    const SitePage &given = *pageOf(site, entry.page);
    DraftRequest request;
    request.item = itemAfter(site, event);
    request.entry = request.item.history.first();
    request.page.id = given.id;
    request.page.title = given.title;
    request.page.body = given.body;
    request.section = entry.section;
    request.kind = entry.kind;
    return draft(request);
}

} // namespace

class TestBuiltInSite : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void holdsEnough();
    void tellsTheSeedsStories();
    void everyPageIsWellFormedAndStable();
    void everyRegistryLineFindsItsSection();
    void registryPeopleAreUsers();
    void showsEveryKindOfMarkup();
    void showsEveryRule();
    void showsEveryDrafter();
    void timelineRunsToItsEnd();

private:
    Site m_site;
};

void TestBuiltInSite::initTestCase()
{
    const Result<Site> site = loadSite(u":/site"_s);
    QVERIFY2(site.has_value(), qPrintable(site ? QString() : site.error().detail));
    m_site = *site;
    QCOMPARE(m_site.warnings, QStringList());
}

void TestBuiltInSite::holdsEnough()
{
    QVERIFY(m_site.pages.size() >= 12);
    QVERIFY(m_site.issues.size() >= 30);
    QVERIFY(m_site.users.size() >= 6);
    QVERIFY(std::ranges::any_of(m_site.users, [](const Person &person) { return !person.active; }));
    QVERIFY(std::ranges::any_of(
        m_site.users, [](const Person &person) { return person.timeZone == u"Asia/Tokyo"; }));
    QStringList projects;
    for (const SiteProject &project : m_site.projects)
        projects += project.key;
    QCOMPARE(projects, (QStringList{u"PLATFORM"_s, u"PROJ"_s, u"INC"_s, u"SEC"_s, u"IT"_s}));
    QVERIFY(builtInPolicy().registry.size() >= 14);
}

void TestBuiltInSite::tellsTheSeedsStories()
{
    const QList<std::pair<QString, QString>> pages{{u"998876543"_s, u"OPS"_s},
        {u"112345678"_s, u"ENG"_s}, {u"334421190"_s, u"ENG"_s}, {u"556789012"_s, u"PROD"_s}};
    for (const auto &[id, space] : pages) {
        QVERIFY(pageOf(m_site, id));
        QCOMPARE(pageOf(m_site, id)->spaceKey, space);
    }
    const auto runbook = StorageDocument::parse(pageOf(m_site, u"998876543"_s)->body);
    const auto section = findSection(*runbook, {u"Current Configuration"_s});
    QVERIFY(section);
    const QByteArray words = runbook->body().sliced(section->span.offset, section->span.length);
    QCOMPARE(words.count("8080"), 3); // in a paragraph, in the table, in the change record
    for (const char *part : {"restarts on port <code>8080</code>", "connection.timeout", "30s",
             "max.sessions", "ac:inline-comment-marker", "ac:name=\"jira\"", "Change record",
             "port 8080 introduced"})
        QVERIFY2(words.contains(part), part);
    QVERIFY(issueOf(m_site, u"PLATFORM-89"_s)->labels.contains(u"docs-required"_s));
    QVERIFY(issueOf(m_site, u"PLATFORM-94"_s)->labels.contains(u"docs-required"_s));
}

void TestBuiltInSite::everyPageIsWellFormedAndStable()
{
    for (const SitePage &page : std::as_const(m_site.pages)) {
        const auto document = StorageDocument::parse(page.body);
        QVERIFY2(document.has_value(), qPrintable(page.title));
        const StorageNormaliser normaliser([] { return u"new"_s; });
        QVERIFY2(normaliser.stored(*document) == page.body, qPrintable(page.title));
    }
}

void TestBuiltInSite::everyRegistryLineFindsItsSection()
{
    const Policy policy = builtInPolicy();
    for (const RegistryEntry &entry : policy.registry) {
        const SitePage *page = pageOf(m_site, entry.page);
        QVERIFY2(page, qPrintable(entry.page));
        if (entry.section.isEmpty())
            continue;
        const auto document = StorageDocument::parse(page->body);
        QVERIFY2(findSection(*document, entry.section).has_value(),
            qPrintable(page->title + u": "_s + entry.section.join(u'/')));
    }
}

void TestBuiltInSite::registryPeopleAreUsers()
{
    const Policy policy = builtInPolicy();
    QSet<QString> managers;
    for (const RegistryEntry &entry : policy.registry) {
        for (const QString &id : {entry.owner, entry.backup, entry.manager})
            QVERIFY(id.isEmpty() || std::ranges::contains(m_site.users, id, &Person::accountId));
        managers += entry.manager;
    }
    QCOMPARE(managers.size(), 2);
}

void TestBuiltInSite::showsEveryKindOfMarkup()
{
    QByteArray all;
    for (const SitePage &page : std::as_const(m_site.pages))
        all += page.body;
    for (const char *part : {"<ac:layout>", "ac:name=\"code\"", "ac:name=\"details\"",
             "ac:name=\"expand\"", "ac:name=\"panel\"", "ac:name=\"status\"", "ac:name=\"excerpt\"",
             "<ac:task-list>", "<ac:image", "<ac:emoticon", "<time datetime", "&nbsp;",
             "data-card-appearance", "ac:inline-comment-marker", "ac:caption", "現在の設定", "🌱",
             "👨‍👩‍👧‍👦"})
        QVERIFY2(all.contains(part), part);
}

void TestBuiltInSite::showsEveryRule()
{
    const Policy policy = builtInPolicy();
    QSet<QString> rules;
    QSet<Silence::Cause> silences;
    for (const SiteEvent &event : std::as_const(m_site.timeline)) {
        const TriggerOutcome outcome = outcomeOf(policy, m_site, event);
        for (const Target &target : outcome.targets)
            rules += target.rule;
        if (outcome.silence)
            silences += outcome.silence->cause;
    }
    for (const TriggerRule &rule : policy.rules)
        QVERIFY2(rules.contains(rule.name), qPrintable(rule.name));
    QVERIFY(silences.contains(Silence::Cause::Excluded));
    QVERIFY(silences.contains(Silence::Cause::NoRule));
    QVERIFY(silences.contains(Silence::Cause::ChildrenOpen));
}

void TestBuiltInSite::showsEveryDrafter()
{
    const Policy policy = builtInPolicy();
    QMap<Drafter, QStringList> found;
    bool asks = false;
    for (const SiteEvent &event : std::as_const(m_site.timeline)) {
        const TriggerOutcome outcome = outcomeOf(policy, m_site, event);
        for (const Target &target : outcome.targets) {
            const DraftOutcome drafts = draftOf(m_site, event, target.entry);
            asks = asks || !drafts.question.isEmpty();
            for (const Draft &one : drafts.drafts)
                found[one.drafter] += event.issueKey + u' ' + target.entry.page;
            if (qEnvironmentVariableIsSet("DOCKET_SHOW_DRAFTS")) {
                for (const Draft &one : drafts.drafts)
                    qInfo().noquote()
                        << event.issueKey << pageOf(m_site, target.entry.page)->title << one.section
                        << drafterName(one.drafter) << one.confident << one.confidence
                        << one.summary << one.versionMessage << one.edits.size();
                if (drafts.drafts.isEmpty())
                    qInfo().noquote()
                        << event.issueKey << pageOf(m_site, target.entry.page)->title
                        << target.entry.section << "--" << drafts.silence << drafts.question;
            }
        }
    }
    QVERIFY(found[Drafter::ValueChange].contains(u"PLATFORM-89 998876543"_s));
    QVERIFY(found[Drafter::ValueChange].contains(u"PLATFORM-94 998876543"_s));
    QVERIFY(found[Drafter::ReleaseNote].contains(u"PROJ-1247 556789012"_s));
    QVERIFY(found[Drafter::ReleaseNote].contains(u"PROJ-1253 556789012"_s));
    QVERIFY(found[Drafter::StatusRow].contains(u"PROJ-1251 556789012"_s));
    QVERIFY(!found[Drafter::NeedsWords].isEmpty());
    QVERIFY(asks);
}

void TestBuiltInSite::timelineRunsToItsEnd()
{
    FakeClock clock(QDateTime::fromString(u"2026-04-14T08:00:00Z"_s, Qt::ISODate));
    World world(m_site, clock);
    const qsizetype first = world.runDue(clock.now()).size();
    QVERIFY(first >= 16);
    clock.advance(std::chrono::minutes(5));
    QVERIFY(world.runDue(clock.now()).size() >= 10);
    QCOMPARE(world.issue(u"PLATFORM-89"_s)->resolved,
        QDateTime::fromString(u"2026-04-14T08:00:00Z"_s, Qt::ISODate));
    QCOMPARE(world.pages().size(), m_site.pages.size());
    // A person reworded the step that a closed incident is about.
    QCOMPARE(world.page(u"203344551"_s)->version.number, 10);
    QVERIFY(world.page(u"203344551"_s)->body.contains("settle and watch"));
}

QTEST_GUILESS_MAIN(TestBuiltInSite)
#include "tst_builtinsite.moc"
