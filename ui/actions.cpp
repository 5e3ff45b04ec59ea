// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/language/language.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

namespace Docket {

using namespace Qt::StringLiterals;
using Group = ActionGroup;

namespace {

/** While a menu is open a letter is the menu's: the keys behind it would decide what nobody looks at. */
class MenuKeys final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride || !qobject_cast<const QMenu *>(watched)
            || !isLetterKey(static_cast<QKeyEvent *>(event)->keyCombination()))
            return false;
        event->accept();
        return true;
    }
};

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
    , approve(addReview("approve", Group::Review, tr("&Approve"), Qt::Key_A, u"approve"_s))
    , edit(addReview("edit", Group::Review, tr("&Edit"), Qt::Key_E, u"document-edit"_s))
    , reject(addReview("reject", Group::Review, tr("&Reject…"), Qt::Key_R, u"reject"_s))
    , owner(addReview("owner", Group::Review, tr("&Owner…"), Qt::Key_O, u"mail-forward"_s))
    , snooze(
          addReview("snooze", Group::Review, tr("&Snooze…"), Qt::Key_S, u"document-open-recent"_s))
    , mark(addReview("mark", Group::Review, tr("&Mark for a Batch"), Qt::Key_X))
    , markAll(add("markAll", Group::Review, tr("Mark A&ll Shown"), {Qt::CTRL | Qt::Key_A}))
    , stay(add("stay", Group::Review, tr("Sta&y After a Decision"), {}))
    , makeRule(addReview("makeRule", Group::Review, tr("Make It a R&ule"), Qt::Key_M))
    , otherRule(add("otherRule", Group::Review, tr("Anot&her Rule…"), {Qt::SHIFT | Qt::Key_M}))
    , next(addReview("next", Group::Review, tr("&Next Proposal"), Qt::Key_J))
    , previous(addReview("previous", Group::Review, tr("&Previous Proposal"), Qt::Key_K))
    , nextChange(addReview("nextChange", Group::Diff, tr("Next &Change"), Qt::Key_N, u"go-down"_s))
    , previousChange(
          addReview("previousChange", Group::Diff, tr("Pre&vious Change"), Qt::Key_P, u"go-up"_s))
    , dropChange(addReview("dropChange", Group::Diff, tr("&Drop Change"), Qt::Key_D))
    , view(addReview("view", Group::Diff, tr("Show &Source"), Qt::Key_V))
    , unified(addReview("unified", Group::Diff, tr("&Unified"), Qt::Key_U))
    , spaces(addReview("spaces", Group::Diff, tr("Ignore S&paces"), Qt::Key_W))
    , fold(addReview("fold", Group::Diff, tr("&Fold Unchanged"), Qt::Key_C))
    , wrap(addReview("wrap", Group::Diff, tr("&Wrap Long Lines"), Qt::Key_L))
    , evidence(addReview("evidence", Group::Review, tr("&Evidence"), Qt::Key_I))
    , readPage(addReview("readPage", Group::Review, tr("Read the Pa&ge"), Qt::Key_G))
    , openTicket(addReview("openTicket", Group::Review, tr("Open &Ticket in Browser"), Qt::Key_T,
          u"document-open"_s))
    , openPage(add("openPage", Group::Review, tr("Open &Page in Browser"), {Qt::CTRL | Qt::Key_T},
          u"document-open"_s))
    , copy(add("copy", Group::Diff, tr("&Copy"), {Qt::CTRL | Qt::Key_C}, u"edit-copy"_s))
    , copyDiff(
          add("copyDiff", Group::Diff, tr("Copy as &Diff"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , findNext(add("findNext", Group::Diff, tr("Find Ne&xt"), {Qt::Key_F3}))
    , findPrevious(add("findPrevious", Group::Diff, tr("Find Pre&vious"), {Qt::SHIFT | Qt::Key_F3}))
    , changeList(add("changeList", Group::Diff, tr("List of C&hanges"), {Qt::Key_F7}))
    , publishEdited(
          add("publishEdited", Group::Editing, tr("&Publish Edited"), {Qt::CTRL | Qt::Key_Return}))
    , saveDraft(add("saveDraft", Group::Editing, tr("&Save Draft"), {Qt::CTRL | Qt::Key_S}))
    , leaveEdit(add("leaveEdit", Group::Editing, tr("&Back to Proposal"), {}))
    , discardEdit(add("discardEdit", Group::Editing, tr("Disc&ard My Edit"), {}))
    , switchEdit(add(
          "switchEdit", Group::Editing, tr("Edit &in Source or Rendered"), {Qt::CTRL | Qt::Key_E}))
    , useLive(addReview("useLive", Group::Editing, tr("Use &Live"), Qt::Key_1))
    , useProposed(addReview("useProposed", Group::Editing, tr("Use Pr&oposed"), Qt::Key_2))
    , useBoth(addReview("useBoth", Group::Editing, tr("Live, T&hen Proposed"), Qt::Key_3))
    , useBase(addReview("useBase", Group::Editing, tr("N&either: as Before"), Qt::Key_0))
    , undo(add("undo", Group::App, tr("&Undo"), {Qt::CTRL | Qt::Key_Z}, u"edit-undo"_s))
    , redo(add("redo", Group::App, tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}))
    , find(add("find", Group::App, tr("&Find"), {Qt::CTRL | Qt::Key_F}, u"edit-find"_s))
    , sync(add("sync", Group::App, tr("&Sync Now"), {Qt::Key_F5}, u"view-refresh"_s))
    , connectAccount(
          add("connectAccount", Group::App, tr("&Connect an Account…"), {}, u"connect"_s))
    , forgetAccount(add("forgetAccount", Group::App, tr("Fo&rget the Account…"), {}))
    , importPolicy(add("importPolicy", Group::App, tr("&Import Policy…"), {}))
    , exportCsv(add("exportCsv", Group::App, tr("Export Log as CS&V…"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, u"document-save-as"_s))
    , exportJson(add("exportJson", Group::App, tr("Export Log as &JSON Lines…"), {}))
    , quit(add("quit", Group::App, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , zoomIn(add("zoomIn", Group::View, tr("&Larger Text"),
          {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, u"zoom-in"_s))
    , zoomOut(add(
          "zoomOut", Group::View, tr("S&maller Text"), {Qt::CTRL | Qt::Key_Minus}, u"zoom-out"_s))
    , zoomReset(add("zoomReset", Group::View, tr("&Normal Text Size"), {Qt::CTRL | Qt::Key_0}))
    , fullScreen(add("fullScreen", Group::View, tr("Full S&creen"), {Qt::Key_F11}))
    , nextPane(add("nextPane", Group::Go, tr("Next P&ane"), {Qt::Key_F6}))
    , previousPane(add("previousPane", Group::Go, tr("Previous Pane"), {Qt::SHIFT | Qt::Key_F6}))
    , widenQueue(
          add("widenQueue", Group::View, tr("Widen &Queue"), {Qt::CTRL | Qt::ALT | Qt::Key_Right}))
    , narrowQueue(
          add("narrowQueue", Group::View, tr("Narrow Queue"), {Qt::CTRL | Qt::ALT | Qt::Key_Left}))
    , widenEvidence(add("widenEvidence", Group::View, tr("Widen E&vidence"),
          {Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Left}))
    , narrowEvidence(add("narrowEvidence", Group::View, tr("Narrow Evidence"),
          {Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Right}))
    , queueScreen(add("queueScreen", Group::Go, tr("&Queue"), {Qt::CTRL | Qt::Key_1}, u"queue"_s))
    , logScreen(add("logScreen", Group::Go, tr("Sync &Log"), {Qt::CTRL | Qt::Key_2}, u"log"_s))
    , driftScreen(add("driftScreen", Group::Go, tr("&Drift"), {Qt::CTRL | Qt::Key_5}, u"drift"_s))
    , revert(add("revert", Group::Review, tr("Re&vert Published Change"),
          {Qt::CTRL | Qt::Key_Backspace}, u"document-revert"_s))
    , openLogPage(
          add("openLogPage", Group::Go, tr("Open Page of This Entry"), {}, u"document-open"_s))
    , audit(add("audit", Group::App, tr("A&udit Now"), {}, u"drift"_s))
    , propose(add("propose", Group::Review, tr("Propose a &Change"),
          {Qt::Key_Return, Qt::Key_Enter}, u"document-edit"_s))
    , themeSystem(add("themeSystem", Group::View, tr("&System"), {}))
    , themeLight(add("themeLight", Group::View, tr("&Light"), {}))
    , themeDark(add("themeDark", Group::View, tr("&Dark"), {}))
    , themeContrast(add("themeContrast", Group::View, tr("&High Contrast"), {}))
    , openSettings(add("settings", Group::App, tr("Se&ttings…"), {Qt::CTRL | Qt::Key_Comma}))
    , palette(add("palette", Group::App, tr("&Commands…"), {Qt::CTRL | Qt::Key_K}))
    , help(add("help", Group::App, tr("&Keys and Help"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Question}))
    , about(add("about", Group::App, tr("&About Docket"), {}))
{
    arrange();
}

void Actions::arrange()
{
    qApp->installEventFilter(new MenuKeys(this));
    for (QAction *toggle : {view, unified, spaces, fold, wrap, evidence, fullScreen, themeSystem,
             themeLight, themeDark, themeContrast, stay})
        toggle->setCheckable(true);
    otherRule->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    otherRule->setIconText(tr("Another…"));
    markAll->setShortcutContext(Qt::WidgetShortcut); // Ctrl+A is the text's where there is text.
    propose->setShortcutContext(Qt::WidgetShortcut); // Enter is everybody's elsewhere.
    fold->setChecked(true);
    wrap->setChecked(true);
    auto *themes = new QActionGroup(this);
    for (QAction *choice : {themeSystem, themeLight, themeDark, themeContrast})
        themes->addAction(choice);
    themeSystem->setChecked(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    for (QAction *later :
        {publishEdited, saveDraft, leaveEdit, discardEdit, switchEdit, useLive, useProposed,
            useBoth, useBase, undo, redo, revert, openLogPage, makeRule, otherRule, propose, audit})
        later->setEnabled(false);
    view->setIconText(tr("Source"));
    fold->setIconText(tr("Fold unchanged"));
    spaces->setIconText(tr("Spaces"));
    wrap->setIconText(tr("Wrap"));
    readPage->setIconText(tr("Read page"));
    revert->setIconText(tr("Revert"));
    discardEdit->setIconText(tr("Discard my edit"));
    openLogPage->setIconText(tr("Open page"));
}

QAction *Actions::add(const char *name, ActionGroup group, const QString &text,
    const QList<QKeySequence> &keys, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_entries.append({action, group, withoutMnemonic(text), keys, keys});
    return action;
}

QAction *Actions::addReview(
    const char *name, ActionGroup group, const QString &text, Qt::Key key, const QString &iconName)
{
    QAction *action = add(name, group, text, {QKeySequence(key)}, iconName);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void Actions::addReviewKeysTo(QWidget *widget) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            widget->addAction(entry.action);
    }
}

} // namespace Docket
