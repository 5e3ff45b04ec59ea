// SPDX-License-Identifier: GPL-3.0-or-later
// The rules editor in the window: what it shows, and what is changed with it.
#include "core/policy/rulechange.h"
#include "ui/actions.h"
#include "ui/carrying.h"
#include "ui/feedback/errortext.h"
#include "ui/language/keptwords.h"
#include "ui/mainwindow.h"
#include "ui/rules/rulesscreen.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireRulesScreen()
{
    connect(&m_workspace, &Workspace::policyChanged, this, &MainWindow::showRules);
    connect(actions().pageComments, &QAction::triggered, this,
        [this] { keepRules(commentsSwitched(m_workspace.policy().notify), Carry::Anew); });
    connect(&m_workspace, &Workspace::registryHealthChanged, this, &MainWindow::showRules);
    connect(this, &WindowFrame::screenChanged, this, [this](Screen screen) {
        if (screen == Screen::Rules)
            rules()->setKnown(rulesKnown());
    });
    connect(rules(), &RulesScreen::changeWanted, this,
        [this](const PolicyChange &change) { keepRules(change, Carry::Anew); });
    wireTrial();
    showRules();
}

void MainWindow::showRules()
{
    QHash<QString, QString> titles;
    const RegistrySeen &seen = m_workspace.registrySeen();
    for (auto page = seen.pages.cbegin(); page != seen.pages.cend(); ++page)
        titles.insert(page.key(), page->title);
    for (const Proposal &proposal : m_workspace.proposals())
        titles.insert(proposal.pageId, proposal.pageTitle);
    rules()->setPolicy(m_workspace.policy(), titles);
    rules()->setKnown(rulesKnown());
    actions().pageComments->setChecked(m_workspace.policy().notify.comments);
}

/** What came up in rules and proposals so far. */
RulesKnown MainWindow::rulesKnown() const
{
    RulesKnown known;
    known.included = m_workspace.policy().labels.include;
    known.labels = known.included;
    known.components = m_registryKnown.components;
    for (const TriggerRule &rule : m_workspace.policy().rules) {
        known.types += rule.types;
        known.labels += rule.with + rule.without;
        known.components += rule.components;
    }
    for (const Proposal &proposal : m_workspace.proposals()) {
        known.types += proposal.itemType;
        known.statuses += proposal.itemStatus;
        known.labels += proposal.itemLabels;
        known.components += proposal.itemComponents;
    }
    for (QStringList *names : {&known.types, &known.statuses, &known.labels, &known.components}) {
        names->removeIf([](const QString &name) { return name.isEmpty() || name[0] == u'@'; });
        names->removeDuplicates();
        std::ranges::sort(*names, [](const QString &one, const QString &other) {
            return one.localeAwareCompare(other) < 0;
        });
    }
    return known;
}

QCoro::Task<bool> MainWindow::keepRules(PolicyChange change, Carry how)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    Done done;
    done.asked = ++m_asked;
    const Result<QString> kept = co_await m_workspace.changePolicy(change);
    if (!self)
        co_return false;
    if (!kept) {
        const QString doing = tr("change the rules");
        if (!rules()->setNotKept(
                change, errorSentence(doing, kept.error(), m_workspace.status().site)))
            refused({}, doing, kept.error());
        showRules(); // What is ticked is what is in force.
        co_return false;
    }
    carried({});
    if (how == Carry::Anew)
        m_redo.clear();
    done.rule = change;
    done.ruleId = *kept;
    keepDone(done);
    rules()->setKept(change);
    showDecided(keptWords(change.sentence));
    co_return true;
}

} // namespace Docket
