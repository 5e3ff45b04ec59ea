// SPDX-License-Identifier: GPL-3.0-or-later
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
    const StatusCategories categories = [](const QString &id) -> std::optional<StatusCategory> {
        const auto status = statusNamed(id);
        if (!status)
            return std::nullopt;
        return status->category == u"done" ? StatusCategory::Done
            : status->category == u"new"   ? StatusCategory::ToDo
                                           : StatusCategory::InProgress;
    };
    QSet<QString> rules;
    QSet<Silence::Cause> silences;
    for (const SiteEvent &event : std::as_const(m_site.timeline)) {
        const SiteIssue &given = *issueOf(m_site, event.issueKey);
        const auto status = statusNamed(event.status);
        WorkItem item;
        item.key = given.key;
        item.projectKey = given.key.section(u'-', 0, 0);
        item.type = given.type;
        item.labels = given.labels;
        for (const QString &name : given.components)
            item.components += Component{{}, name, {}};
        item.status = {status->id, status->name, *categories(status->id)};
        const auto before = statusNamed(given.status);
        item.history = {HistoryEntry{u"1"_s, QDateTime::currentDateTimeUtc(), {},
            {FieldChange{
                u"status"_s, u"status"_s, before->id, before->name, status->id, status->name}}}};
        QList<WorkItem> children;
        for (const SiteIssue &child : std::as_const(m_site.issues)) {
            if (child.parentKey != given.key)
                continue;
            WorkItem one;
            one.key = child.key;
            // What closes before the epic does counts as closed by then.
            const bool closed = std::ranges::any_of(m_site.timeline, [&](const SiteEvent &other) {
                return other.issueKey == child.key && other.after < event.after;
            });
            const auto now = statusNamed(closed ? u"Done"_s : child.status);
            one.status = {now->id, now->name, *categories(now->id)};
            children += one;
        }
        const TriggerOutcome outcome =
            evaluate(policy, item, item.history.first(), children, categories);
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
