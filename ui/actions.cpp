// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QWidget>

namespace Docket {

using namespace Qt::StringLiterals;

Actions::Actions(QObject *parent)
    : QObject(parent)
    , approve(addReview("approve", tr("&Approve"), Qt::Key_A, u"approve"_s))
    , edit(addReview("edit", tr("&Edit"), Qt::Key_E, u"document-edit"_s))
    , reject(addReview("reject", tr("&Reject…"), Qt::Key_R, u"reject"_s))
    , owner(addReview("owner", tr("&Owner…"), Qt::Key_O, u"mail-forward"_s))
    , snooze(addReview("snooze", tr("&Snooze…"), Qt::Key_S, u"document-open-recent"_s))
    , next(addReview("next", tr("&Next Proposal"), Qt::Key_J))
    , previous(addReview("previous", tr("&Previous Proposal"), Qt::Key_K))
    , nextChange(addReview("nextChange", tr("Next &Change"), Qt::Key_N, u"go-down"_s))
    , previousChange(addReview("previousChange", tr("Pre&vious Change"), Qt::Key_P, u"go-up"_s))
    , view(addReview("view", tr("Show &Source"), Qt::Key_V))
    , unified(addReview("unified", tr("&Unified"), Qt::Key_U))
    , spaces(addReview("spaces", tr("Ignore &Spaces"), Qt::Key_W))
    , fold(addReview("fold", tr("&Fold Unchanged"), Qt::Key_C))
    , wrap(addReview("wrap", tr("&Wrap Long Lines"), Qt::Key_L))
    , evidence(addReview("evidence", tr("&Evidence"), Qt::Key_I))
    , readPage(addReview("readPage", tr("Read the Pa&ge"), Qt::Key_G))
    , openTicket(
          addReview("openTicket", tr("Open &Ticket in Browser"), Qt::Key_T, u"document-open"_s))
    , openPage(add("openPage", tr("Open &Page in Browser"), QKeySequence(Qt::CTRL | Qt::Key_T),
          u"document-open"_s))
    , publishEdited(
          add("publishEdited", tr("&Publish Edited"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , saveDraft(add("saveDraft", tr("Save &Draft"), QKeySequence(Qt::CTRL | Qt::Key_S)))
    , leaveEdit(add("leaveEdit", tr("&Back to Proposal"), {}))
    , discardEdit(add("discardEdit", tr("Take Docket's Draft &Again"), {}))
    , undo(add("undo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), u"edit-undo"_s))
    , find(add("find", tr("&Find"), QKeySequence(Qt::CTRL | Qt::Key_F), u"edit-find"_s))
    , sync(add("sync", tr("&Sync Now"), QKeySequence(Qt::Key_F5), u"view-refresh"_s))
    , connectAccount(add("connectAccount", tr("&Connect an Account…"), {}, u"connect"_s))
    , forgetAccount(add("forgetAccount", tr("Fo&rget the Account…"), {}))
    , importPolicy(add("importPolicy", tr("&Import Policy…"), {}))
    , quit(add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , zoomIn(add("zoomIn", tr("&Larger Text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), u"zoom-in"_s))
    , zoomOut(add(
          "zoomOut", tr("S&maller Text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), u"zoom-out"_s))
    , zoomReset(add("zoomReset", tr("&Normal Text Size"), QKeySequence(Qt::CTRL | Qt::Key_0)))
    , fullScreen(add("fullScreen", tr("F&ull Screen"), QKeySequence(Qt::Key_F11)))
    , nextPane(add("nextPane", tr("Next Pa&ne"), QKeySequence(Qt::Key_F6)))
    , previousPane(add("previousPane", tr("Previous Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6)))
    , queueScreen(add("queueScreen", tr("&Queue"), QKeySequence(Qt::CTRL | Qt::Key_1), u"queue"_s))
    , logScreen(add("logScreen", tr("Sync &Log"), QKeySequence(Qt::CTRL | Qt::Key_2), u"log"_s))
    , revert(add("revert", tr("&Revert Published Change"),
          QKeySequence(Qt::CTRL | Qt::Key_Backspace), u"document-revert"_s))
    , openLogPage(add("openLogPage", tr("Open Page of This Entry"), {}, u"document-open"_s))
    , themeSystem(add("themeSystem", tr("&System"), {}))
    , themeLight(add("themeLight", tr("&Light"), {}))
    , themeDark(add("themeDark", tr("&Dark"), {}))
    , about(add("about", tr("&About Docket"), {}))
{
    for (QAction *toggle : {view, unified, spaces, fold, wrap, evidence, fullScreen, themeSystem,
             themeLight, themeDark})
        toggle->setCheckable(true);
    fold->setChecked(true);
    wrap->setChecked(true);
    auto *themes = new QActionGroup(this);
    for (QAction *choice : {themeSystem, themeLight, themeDark})
        themes->addAction(choice);
    themeSystem->setChecked(true);
    zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    for (QAction *editing : {publishEdited, saveDraft, leaveEdit})
        editing->setEnabled(false);
    discardEdit->setEnabled(false);
    undo->setEnabled(false);
    revert->setEnabled(false);
    openLogPage->setEnabled(false);
    view->setIconText(tr("Source"));
    fold->setIconText(tr("Fold unchanged"));
    spaces->setIconText(tr("Spaces"));
    wrap->setIconText(tr("Wrap"));
    readPage->setIconText(tr("Read page"));
    revert->setIconText(tr("Revert"));
    discardEdit->setIconText(tr("Docket's draft"));
    openLogPage->setIconText(tr("Open page"));
}

QAction *Actions::add(
    const char *name, const QString &text, const QKeySequence &key, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setAutoRepeat(false);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

QAction *Actions::addReview(
    const char *name, const QString &text, Qt::Key key, const QString &iconName)
{
    QAction *action = add(name, text, QKeySequence(key), iconName);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_review.append(action);
    return action;
}

void Actions::addReviewKeysTo(QWidget *widget) const
{
    widget->addActions(m_review);
}

} // namespace Docket
