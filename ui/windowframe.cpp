// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowframe.h"

#include "ui/drift/driftscreen.h"
#include "ui/feedback/announce.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/undobar.h"
#include "ui/log/logscreen.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/helppanel.h"
#include "ui/queue/queuepanel.h"
#include "ui/registry/registryscreen.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/rulebar.h"
#include "ui/rules/rulesscreen.h"
#include "ui/setup/accountbutton.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/triage/triagescreen.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = RoleLabel::Role;

namespace {

/** Flat tabs: the chosen one white, joined to the screen, with a line on top; a count stands
 * quietly behind its name. */
class ScreenTabs : public QTabBar
{
public:
    explicit ScreenTabs(QWidget *parent)
        : QTabBar(parent)
    {
        setObjectName(u"screenTabs"_s);
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(false);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        const QString count = tabData(index).toString();
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(strong);
        const int extra = count.isEmpty() ? 0 : 7 + metrics.horizontalAdvance(count);
        return {metrics.horizontalAdvance(tabText(index)) + extra + 18, metrics.height() + 18};
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        for (int i = 0; i < count(); ++i) {
            const bool chosen = i == currentIndex();
            const QRect box = tabRect(i);
            if (chosen) {
                painter.fillRect(box, theme.base);
                painter.fillRect(box.left(), box.top(), 1, box.height(), theme.divider);
                painter.fillRect(box.right(), box.top(), 1, box.height(), theme.divider);
                painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), theme.focus);
            }
            QFont shown = font();
            shown.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
            painter.setFont(shown);
            painter.setPen(chosen ? theme.text : theme.secondary);
            const QRect inside = box.adjusted(9, 1, -5, 0);
            painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, tabText(i));
            painter.drawText(
                inside.adjusted(QFontMetrics(shown).horizontalAdvance(tabText(i)) + 7, 0, 0, 0),
                Qt::AlignVCenter | Qt::AlignLeft, tabData(i).toString());
            if (chosen && hasFocus()) {
                painter.setPen(QPen(theme.focus, 2));
                painter.drawRect(box.adjusted(3, 5, -3, -3));
            }
        }
    }
};

} // namespace

WindowFrame::WindowFrame(const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_tabs(new ScreenTabs(this))
    , m_screens(new QStackedWidget(this))
    , m_review(new ReviewScreen(*m_actions, clock, this))
    , m_log(new LogScreen(*m_actions, clock, this))
    , m_registry(new RegistryScreen(*m_actions, this))
    , m_rules(new RulesScreen(*m_actions, this))
    , m_drift(new DriftScreen(*m_actions, clock, this))
    , m_triage(new TriageScreen(*m_actions, clock, this))
    , m_messages(new MessageBar(this))
    , m_rule(new RuleBar(*m_actions, this))
{
    setWindowTitle(u"Docket"_s);
    setWindowIcon(QIcon(u":/icons/app.svg"_s));
    setMinimumSize(800, 480);
    resize(1440, 900);
    m_tabs->setAccessibleName(tr("Screens"));
    addScreen(tr("Queue"), m_review, m_actions->queueScreen);
    addScreen(tr("Sync log"), m_log, m_actions->logScreen);
    addScreen(tr("Registry"), m_registry, m_actions->registryScreen);
    addScreen(tr("Rules"), m_rules, m_actions->rulesScreen);
    addScreen(tr("Drift"), m_drift, m_actions->driftScreen);
    addScreen(tr("Triage"), m_triage, m_actions->triageScreen);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Divider(inside));
    column->addWidget(m_messages);
    column->addWidget(m_screens, 1);
    column->addWidget(m_rule);
    m_log->addAction(m_actions->makeRule);
    m_log->addAction(m_actions->otherRule);
    setCentralWidget(inside);
    makeMenus();
    makeStatusLine();
    makePalette();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_screens->setCurrentIndex(index);
        pane()->claimActions();
        m_actions->revert->setEnabled(false);
        m_actions->revert->setStatusTip({});
        m_actions->makeRule->setEnabled(m_rule->answersKey());
        if (!m_tabs->hasFocus())
            focusScreen();
        emit screenChanged(Screen(index));
    });
    wireDiff();
    connect(m_actions->fullScreen, &QAction::toggled, this,
        [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { pane()->cyclePane(+1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { pane()->cyclePane(-1); });
    connect(m_actions->quit, &QAction::triggered, this, [this] { leave(); });
    connect(m_messages, &MessageBar::keysFreed, this, &WindowFrame::focusScreen);
    connect(m_review, &ReviewScreen::notice, this, &WindowFrame::notice);
    connect(m_review, &ReviewScreen::warning, this, &WindowFrame::warn);
    m_review->queue()->view()->setFocus();
}

QWidget *WindowFrame::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(8, 0, 12, 0);
    row->setSpacing(14);
    m_corner = new RoleLabel(Role::Secondary, top, 0.95);
    m_corner->setElided(Qt::ElideRight); // The tabs go first.
    m_corner->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_who = new AccountButton(top);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addWidget(m_corner, 1);
    row->addWidget(m_who);
    return top;
}

void WindowFrame::makeMenus()
{
    Actions &a = *m_actions;
    const auto menu = [this](const QString &title, const QList<QAction *> &entries) {
        QMenu *made = menuBar()->addMenu(title);
        for (QAction *entry : entries) {
            if (entry)
                made->addAction(entry);
            else
                made->addSeparator();
        }
        return made;
    };
    menu(tr("&File"),
        {a.connectAccount, a.forgetAccount, a.importPolicy, nullptr, a.exportCsv, a.exportJson,
            a.exportPdf, nullptr, a.makeEvidence, a.openEvidence, nullptr, a.sync, a.goOnWithSite,
            a.audit, a.rehearse, nullptr, a.openSettings, nullptr, a.quit});
    menu(tr("&Edit"),
        {a.undo, a.redo, nullptr, a.copy, a.copyDiff, nullptr, a.find, a.findNext, a.findPrevious,
            nullptr, a.publishEdited, a.saveDraft, a.leaveEdit, a.discardEdit, a.switchEdit,
            nullptr, a.useLive, a.useProposed, a.useBoth, a.useBase});
    QMenu *view = menu(tr("&View"),
        {a.view, a.unified, nullptr, a.fold, a.spaces, a.wrap, nullptr, a.readPage, a.evidence,
            nullptr, a.widenQueue, a.narrowQueue, a.widenEvidence, a.narrowEvidence, nullptr,
            a.zoomIn, a.zoomOut, a.zoomReset, nullptr});
    QMenu *theme = view->addMenu(tr("&Theme"));
    theme->addActions({a.themeSystem, a.themeLight, a.themeDark, a.themeContrast});
    view->addAction(a.fullScreen);
    menu(tr("&Proposal"),
        {a.approve, a.edit, a.reject, a.owner, a.snooze, nullptr, a.dropChange, nullptr, a.makeRule,
            a.otherRule, nullptr, a.mark, a.markAll, a.stay, nullptr, a.openTicket, a.openPage,
            nullptr, a.propose, nullptr, a.revert, a.keep, a.openLogPage});
    menu(tr("&Registry"),
        {a.newLine, a.duplicateLine, a.removeLine, nullptr, a.lineUp, a.lineDown, nullptr, a.relink,
            a.acceptPlace, a.addSection, a.newPage, nullptr, a.findLinks, a.acceptLink,
            a.dismissLink, a.openLink, nullptr, a.importLines, a.importPageLines, a.exportLines,
            a.publishLines});
    menu(tr("R&ules"),
        {a.newLine, a.duplicateLine, a.removeLine, nullptr, a.lineUp, a.lineDown, a.switchRule,
            nullptr, a.addCondition, a.removeCondition, nullptr, a.saveDraft, a.discardRule,
            nullptr, a.tryRules, a.exportTrial, nullptr, a.pageComments, a.defaultRules});
    menu(tr("&Log"),
        {a.onlyExceptions, a.logCharts, nullptr, a.saveView, a.renameView, a.deleteView, nullptr,
            a.signOff, nullptr, a.exportCsv, a.exportJson, a.exportPdf, a.publishLog, nullptr,
            a.makeEvidence, a.openEvidence, nullptr, a.openLogPage});
    menu(tr("&Triage"), {a.triageDocument, a.triageLeave, a.triageOpen, nullptr, a.triage});
    menu(tr("&Go"),
        {a.queueScreen, a.logScreen, a.registryScreen, a.rulesScreen, a.driftScreen, a.triageScreen,
            nullptr, a.next, a.previous, nullptr, a.nextChange, a.previousChange, a.changeList,
            nullptr, a.nextPane, a.previousPane});
    menu(tr("&Help"), {a.help, a.palette, nullptr, a.about});
}

void WindowFrame::makePalette()
{
    m_palette = new CommandPalette(*m_actions, centralWidget());
    connect(m_actions->palette, &QAction::triggered, m_palette,
        [this] { m_palette->openWith(m_review->proposals()); });
    connect(m_palette, &CommandPalette::proposalChosen, this, &WindowFrame::proposalWanted);
    connect(m_palette, &CommandPalette::settingsChosen, this, &WindowFrame::settingsWanted);
    m_help = new HelpPanel(*m_actions, this);
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    m_help->hide();
    connect(m_actions->help, &QAction::triggered, m_help, [this] {
        if (m_help->isVisible())
            m_help->close();
        else
            m_help->open();
    });
    connect(m_help, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (!visible && isVisible())
            focusScreen();
    });
}

void WindowFrame::makeStatusLine()
{
    m_undo = new UndoBar(this);
    connect(m_undo, &UndoBar::activated, this, [this] {
        if (m_keeps)
            emit keepWanted();
        else
            emit undoWanted();
    });
    m_right = new RoleLabel(Role::Secondary, this, 0.95);
    auto *left = new QWidget(this);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(8, 2, 0, 2);
    m_notice = new RoleLabel(Role::Text, left);
    m_notice->setObjectName(u"noticeLabel"_s);
    m_notice->setElided(Qt::ElideRight);
    m_noticeTime = new QTimer(this);
    m_noticeTime->setSingleShot(true);
    m_noticeTime->setInterval(6s);
    connect(m_noticeTime, &QTimer::timeout, m_notice, [this] { m_notice->setFullText({}); });
    row->setSpacing(12);
    row->addWidget(m_undo);
    row->addWidget(m_notice, 1);
    statusBar()->addWidget(left, 1);
    statusBar()->addPermanentWidget(m_right);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setMinimumHeight(QFontMetrics(font()).height() + 14);
}

void WindowFrame::showScreen(Screen screen)
{
    m_tabs->setCurrentIndex(int(screen));
}

void WindowFrame::focusScreen()
{
    pane()->focusMain();
}

ScreenPane *WindowFrame::pane() const
{
    return static_cast<ScreenPane *>(m_screens->currentWidget()); // addScreen() takes no other.
}

void WindowFrame::addScreen(const QString &title, ScreenPane *pane, QAction *action)
{
    const int index = m_tabs->addTab(title);
    m_screens->addWidget(pane);
    connect(action, &QAction::triggered, this, [this, index] {
        showScreen(Screen(index));
        focusScreen();
    });
}

WindowFrame::Screen WindowFrame::screenShown() const
{
    return Screen(m_tabs->currentIndex());
}

void WindowFrame::setQueueCount(int waiting)
{
    setCount(Screen::Queue, waiting, tr("Queue, %n waiting", nullptr, waiting));
}

void WindowFrame::setCount(Screen screen, int count, const QString &said)
{
    const int tab = int(screen);
    m_tabs->setTabData(tab, count > 0 ? QString::number(count) : QString());
    m_tabs->setAccessibleTabName(tab, said);
    m_tabs->setTabText(tab, m_tabs->tabText(tab)); // Measures the tab again.
    m_tabs->update();
}

void WindowFrame::setCorner(const QString &state, bool healthy, const QString &who)
{
    m_corner->setFullText(state);
    m_corner->setRole(healthy ? Role::Secondary : Role::Warning);
    m_who->setText(who);
}

QString WindowFrame::corner() const
{
    return m_corner->accessibleName(); // Whole, also where it is cut.
}

QString WindowFrame::statusRight() const
{
    return m_right->text();
}

QMenu *WindowFrame::accountMenu() const
{
    return m_who->menu();
}

QString WindowFrame::whoText() const
{
    return m_who->text();
}

void WindowFrame::setUndo(const QString &text, const QString &action, UndoLink link)
{
    m_keeps = link == UndoLink::Keep;
    m_undo->setText(text, action);
}

void WindowFrame::setSettingsPages(const QList<std::pair<QString, QString>> &pages)
{
    m_palette->setSettingsPages(pages);
}

void WindowFrame::setStatusRight(const QString &text)
{
    m_right->setText(text);
    m_right->setContentsMargins(0, 0, 12, 0);
}

void WindowFrame::notice(const QString &sentence)
{
    m_warned.setRemainingTime(0);
    m_notice->setFullText(sentence);
    m_noticeTime->start();
    announce(this, sentence);
}

QString WindowFrame::noticeShown() const
{
    return m_notice->accessibleName();
}

void WindowFrame::warn(const QString &sentence)
{
    notice(sentence);
    m_warned.setRemainingTime(4s);
}

void WindowFrame::news(const QString &sentence)
{
    if (m_warned.hasExpired())
        notice(sentence);
}

} // namespace Docket
