// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageconformance.h"
#include "core/drafting/pagetemplate.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

RegisteredPage pageWith(const QList<QStringList> &sections)
{
    RegisteredPage page;
    page.id = u"7"_s;
    page.version = 3;
    page.sections = sections;
    return page;
}

} // namespace

/** Which sections of its kind's template a page lacks. */
class TestPageConformance : public QObject
{
    Q_OBJECT

private slots:
    void whatHasNoHeadingIsMissing()
    {
        const RegisteredPage page = pageWith(
            {{u"Release Notes"_s}, {u"Release Notes"_s, u" whaT's  new "_s}, {u"Known issues"_s}});
        QCOMPARE(missingTemplateSections(page, PageKind::ReleaseNotes),
            QStringList{u"Changed settings"_s}); // “What's new” is another name of the first.
    }

    void aPageOfItsTemplateLacksNothing()
    {
        for (const PageKind kind : allPageKinds()) {
            QList<QStringList> sections;
            QStringList all;
            for (const TemplateSection &one : templateSections(kind)) {
                sections.append({u"Page"_s, one.name});
                all.append(one.name);
            }
            QVERIFY(missingTemplateSections(pageWith(sections), kind).isEmpty());
            QCOMPARE(missingTemplateSections(pageWith({}), kind),
                kind == PageKind::Other ? QStringList() : all);
        }
    }

    void whatIsMissingBelongsBehindItsNearestNeighbour()
    {
        const auto lacking = lackingTemplateSections(
            pageWith({{u"Page"_s}, {u"Page"_s, u"  settings"_s}}), PageKind::Runbook);
        QCOMPARE(lacking.size(), 2);
        const QStringList settings{u"Page"_s, u"  settings"_s}; // Another name of the first.
        QCOMPARE(lacking.at(0).name, u"Procedure"_s);
        QCOMPARE(lacking.at(0).prompt, templateSections(PageKind::Runbook).at(1).prompt);
        QCOMPARE(lacking.at(0).after, settings);
        QCOMPARE(lacking.at(1).name, u"Change record"_s);
        QCOMPARE(lacking.at(1).after, settings);
        QVERIFY(lacking.at(0).before.isEmpty() && lacking.at(1).before.isEmpty());
    }

    void whatHasNoNeighbourBeforeItBelongsBeforeTheNext()
    {
        const auto lacking = lackingTemplateSections(
            pageWith({{u"Steps"_s}}), PageKind::Runbook); // “Procedure”, the middle one.
        QCOMPARE(lacking.size(), 2);
        QCOMPARE(lacking.at(0).name, u"Current configuration"_s);
        QVERIFY(lacking.at(0).after.isEmpty());
        QCOMPARE(lacking.at(0).before, QStringList{u"Steps"_s});
        QCOMPARE(lacking.at(1).after, QStringList{u"Steps"_s});
        QVERIFY(lacking.at(1).before.isEmpty());
    }

    void onlyTheNearestNeighboursCount()
    {
        const auto first = lackingTemplateSections(
            pageWith({{u"Procedure"_s}, {u"Change record"_s}}), PageKind::Runbook);
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.at(0).before, QStringList{u"Procedure"_s});
        const auto last = lackingTemplateSections(
            pageWith({{u"Procedure"_s}, {u"Configuration"_s}}), PageKind::Runbook);
        QCOMPARE(last.at(0).after, QStringList{u"Procedure"_s});
        for (const LackingSection &one :
            lackingTemplateSections(pageWith({{u"Else"_s}}), PageKind::Runbook))
            QVERIFY(one.after.isEmpty() && one.before.isEmpty()); // The end of the page.
    }

    void whatIsNotKnownIsNotMissing()
    {
        RegisteredPage page = pageWith({});
        page.version = 0;
        QVERIFY(missingTemplateSections(page, PageKind::Runbook).isEmpty());
        page.version = 3;
        page.state = RegisteredPage::State::Gone;
        QVERIFY(missingTemplateSections(page, PageKind::Runbook).isEmpty());
        page.state = RegisteredPage::State::Archived;
        QVERIFY(!missingTemplateSections(page, PageKind::Runbook).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPageConformance)
#include "tst_pageconformance.moc"
