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
