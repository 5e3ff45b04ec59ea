// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenwalk.h"
#include "ui/feedback/errortext.h"
#include "ui/mainwindow.h"
#include "ui/registry/linkspane.h"
#include "ui/registry/registryscreen.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Three pages that three months speak for. */
MinedLinks threeLinks(const QDateTime &now)
{
    MinedLinks mined{now.addDays(-LinksPane::days), now, 312, 1204, {}};
    const auto add = [&](const QString &title, const QString &component, PageKind kind,
                         const QStringList &section, const QMap<LinkSign, int> &signs) {
        LinkCandidate one;
        one.line.project = u"PLATFORM"_s;
        one.line.component = component;
        one.line.page = QString::number(910000 + mined.candidates.size());
        one.line.section = section;
        one.line.kind = kind;
        one.line.owner = u"M. Kane"_s;
        one.pageTitle = title;
        one.pageUrl = u"https://larkspur.example/wiki/pages/"_s + one.line.page;
        one.signs = signs;
        one.items = {u"PLATFORM-131"_s, u"PLATFORM-140"_s, u"PLATFORM-152"_s};
        mined.candidates.append(one);
    };
    add(u"Gateway runbook"_s, u"gateway"_s, PageKind::Runbook, {u"Restart procedure"_s},
        {{LinkSign::PageNamesItem, 3}, {LinkSign::ItemLinksPage, 2}});
    add(u"How the search index is built and moved to another host"_s, u"search"_s,
        PageKind::Architecture, {},
        {{LinkSign::ItemLinksPage, 1}, {LinkSign::EditedByCloser, 1}, {LinkSign::NamedAlike, 1}});
    add(u"Release notes"_s, {}, PageKind::ReleaseNotes, {}, {{LinkSign::PageNamesItem, 2}});
    return mined;
}

} // namespace

/** Two lines in the form together, and what is typed for both. */
void ScreenWalk::registryRows()
{
    RegistryScreen *screen = m_window.registry();
    auto *rows = screen->findChild<QTableView *>(u"registryView"_s);
    rows->selectRow(0);
    rows->selectionModel()->select(
        rows->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    screen->findChild<QLineEdit *>(u"registryLabelEdit"_s)->setText(u"docs-required"_s);
    show(u"registry/several"_s);
    screen->findChild<QPushButton *>(u"registryDiscard"_s)->click();
    rows->selectRow(0);
}

/** Before any search, one under way, one that failed, what was found, and all of it decided. */
void ScreenWalk::missingLinks()
{
    RegistryScreen *screen = m_window.registry();
    LinksPane *links = screen->links();
    screen->showLinks();
    if (links->isEmpty())
        show(u"registry/no search"_s);
    links->begin();
    links->showProgress({LinkProgress::Stage::Pages, 312, 1204});
    auto *strip = screen->findChild<QWidget *>(u"linksProgress"_s);
    until(u"how far the search is"_s, [&] { return strip->isVisible(); });
    show(u"registry/searching"_s);
    links->setFailed(
        errorSentence({Error::Kind::Offline, {}, 0, std::nullopt, {}}, u"larkspur.example"_s));
    show(u"registry/search failed"_s);
    const MinedLinks mined = threeLinks(QDateTime::currentDateTimeUtc());
    links->setMined(mined);
    show(u"registry/missing links"_s);
    Policy all;
    for (const LinkCandidate &one : mined.candidates)
        all.registry.append(one.line);
    links->setPolicy(all);
    show(u"registry/links decided"_s);
    links->setMined({mined.from, mined.until, 312, 1204, {}});
    show(u"registry/no link"_s);
    links->setPolicy(m_stage.session().workspace().policy());
    screen->showLines();
}

} // namespace Docket
