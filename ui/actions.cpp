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
    , mark(addReview("mark", Group::Review, tr("&Mark for a batch"), Qt::Key_X))
    , markAll(add("markAll", Group::Review, tr("Mark a&ll shown"), {Qt::CTRL | Qt::Key_A}))
    , stay(add("stay", Group::Review, tr("Sta&y after a decision"), {}))
    , makeRule(addReview("makeRule", Group::Review, tr("Make it a r&ule"), Qt::Key_M))
    , otherRule(add("otherRule", Group::Review, tr("Anot&her rule…"), {Qt::SHIFT | Qt::Key_M}))
    , next(addReview("next", Group::Review, tr("&Next proposal"), Qt::Key_J))
    , previous(addReview("previous", Group::Review, tr("&Previous proposal"), Qt::Key_K))
    , nextChange(addReview("nextChange", Group::Diff, tr("Next &change"), Qt::Key_N, u"go-down"_s))
    , previousChange(
          addReview("previousChange", Group::Diff, tr("Pre&vious change"), Qt::Key_P, u"go-up"_s))
    , dropChange(addReview("dropChange", Group::Diff, tr("&Drop change"), Qt::Key_D))
    , view(addReview("view", Group::Diff, tr("Show &source"), Qt::Key_V))
    , unified(addReview("unified", Group::Diff, tr("&Unified"), Qt::Key_U))
    , spaces(addReview("spaces", Group::Diff, tr("Ignore s&paces"), Qt::Key_W))
    , fold(addReview("fold", Group::Diff, tr("&Fold unchanged"), Qt::Key_C))
    , wrap(addReview("wrap", Group::Diff, tr("&Wrap long lines"), Qt::Key_L))
    , evidence(addReview("evidence", Group::Review, tr("&Evidence"), Qt::Key_I))
    , readPage(addReview("readPage", Group::Review, tr("Read the pa&ge"), Qt::Key_G))
    , openTicket(addReview("openTicket", Group::Review, tr("Open &ticket in browser"), Qt::Key_T,
          u"document-open"_s))
    , openPage(add("openPage", Group::Review, tr("Open &page in browser"), {Qt::CTRL | Qt::Key_T},
          u"document-open"_s))
    , copy(add("copy", Group::Diff, tr("&Copy"), {Qt::CTRL | Qt::Key_C}, u"edit-copy"_s))
    , copyDiff(
          add("copyDiff", Group::Diff, tr("Copy as &diff"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , findNext(add("findNext", Group::Diff, tr("Find ne&xt"), {Qt::Key_F3}))
    , findPrevious(add("findPrevious", Group::Diff, tr("Find pre&vious"), {Qt::SHIFT | Qt::Key_F3}))
    , changeList(add("changeList", Group::Diff, tr("List of c&hanges"), {Qt::Key_F7}))
    , publishEdited(add("publishEdited", Group::Editing, tr("&Publish edited"),
          {Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_Return}))
    , saveDraft(add("saveDraft", Group::Editing, tr("&Save draft or rule"), {Qt::CTRL | Qt::Key_S}))
    , leaveEdit(add("leaveEdit", Group::Editing, tr("&Back to proposal"), {}))
    , discardEdit(add("discardEdit", Group::Editing, tr("Disc&ard my edit"), {}))
    , switchEdit(add(
          "switchEdit", Group::Editing, tr("Edit &in source or rendered"), {Qt::CTRL | Qt::Key_E}))
    , useLive(addReview("useLive", Group::Editing, tr("Use &live"), Qt::Key_1))
    , useProposed(addReview("useProposed", Group::Editing, tr("Use pr&oposed"), Qt::Key_2))
    , useBoth(addReview("useBoth", Group::Editing, tr("Live, t&hen proposed"), Qt::Key_3))
    , useBase(addReview("useBase", Group::Editing, tr("N&either: as Before"), Qt::Key_0))
    , undo(add("undo", Group::App, tr("&Undo"), {Qt::CTRL | Qt::Key_Z}, u"edit-undo"_s))
    , redo(add("redo", Group::App, tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}))
    , find(add("find", Group::App, tr("&Find"), {Qt::CTRL | Qt::Key_F}, u"edit-find"_s))
    , sync(add("sync", Group::App, tr("&Sync now"), {Qt::Key_F5}, u"view-refresh"_s))
    , goOnWithSite(add("goOnWithSite", Group::App, tr("&Go on with this site"), {}))
    , connectAccount(
          add("connectAccount", Group::App, tr("&Connect an account…"), {}, u"connect"_s))
    , forgetAccount(add("forgetAccount", Group::App, tr("Fo&rget the account…"), {}))
    , importPolicy(add("importPolicy", Group::App, tr("&Import policy…"), {}))
    , exportCsv(add("exportCsv", Group::App, tr("Export log as CS&V…"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, u"document-save-as"_s))
    , exportJson(add("exportJson", Group::App, tr("Export log as &JSON lines…"), {}))
    , exportPdf(add("exportPdf", Group::App, tr("Export log as &PDF…"), {}))
    , publishLog(add("publishLog", Group::App, tr("Publish log to a pa&ge…"), {}))
    , onlyExceptions(add(
          "onlyExceptions", Group::App, tr("Only e&xceptions"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X}))
    , logCharts(add(
          "logCharts", Group::App, tr("&Charts of the log"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T}))
    , signOff(add("signOff", Group::App, tr("&Sign off this period…"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, u"approve"_s))
    , saveView(add("saveView", Group::App, tr("Save this vie&w…"), {}))
    , renameView(add("renameView", Group::App, tr("&Rename the view…"), {}))
    , deleteView(add("deleteView", Group::App, tr("&Delete the view"), {}))
    , newLine(add("newLine", Group::Registry, tr("&New line or rule…"), {Qt::CTRL | Qt::Key_N}))
    , duplicateLine(add(
          "duplicateLine", Group::Registry, tr("&Duplicate line or rule"), {Qt::CTRL | Qt::Key_D}))
    , removeLine(add("removeLine", Group::Registry, tr("&Remove line or rule"), {Qt::Key_Delete}))
    , lineUp(add("lineUp", Group::Registry, tr("Move &up"), {Qt::ALT | Qt::Key_Up}))
    , lineDown(add("lineDown", Group::Registry, tr("Move d&own"), {Qt::ALT | Qt::Key_Down}))
    , relink(add("relink", Group::Registry, tr("Re&link section"), {Qt::CTRL | Qt::Key_R}))
    , acceptPlace(add("acceptPlace", Group::Registry, tr("&Accept new place or title"), {}))
    , importLines(add("importLines", Group::Registry, tr("&Import lines from CSV…"), {}))
    , importPageLines(add("importPageLines", Group::Registry, tr("Import lines from a &page…"), {}))
    , exportLines(add("exportLines", Group::Registry, tr("&Export lines as CSV…"), {}))
    , publishLines(add("publishLines", Group::Registry, tr("Pu&blish lines to a page…"), {}))
    , addSection(add("addSection", Group::Registry, tr("Add a missing se&ction…"), {}))
    , newPage(add("newPage", Group::Registry, tr("Ne&w page from a template…"), {}))
    , findLinks(add("findLinks", Group::Registry, tr("Look for &missing links"), {}))
    , acceptLink(addReview(
          "acceptLink", Group::Links, tr("Add &to the registry"), Qt::Key_A, u"approve"_s))
    , dismissLink(
          addReview("dismissLink", Group::Links, tr("Dismi&ss link"), Qt::Key_R, u"reject"_s))
    , openLink(
          addReview("openLink", Group::Links, tr("Open its pa&ge"), Qt::Key_G, u"document-open"_s))
    , discardRule(add("discardRule", Group::Rules, tr("&Back to what it was"), {}))
    , switchRule(add("switchRule", Group::Rules, tr("S&witch rule on or off"), {Qt::Key_Space}))
    , addCondition(add(
          "addCondition", Group::Rules, tr("Add &condition"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , removeCondition(add("removeCondition", Group::Rules, tr("R&emove condition"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_D}))
    , defaultRules(add("defaultRules", Group::Rules, tr("De&fault rules"), {}))
    , pageComments(add("pageComments", Group::Rules, tr("Co&mment below pages to remind"), {}))
    , tryRules(add("tryRules", Group::Rules, tr("&Try the rules"), {}))
    , exportTrial(add("exportTrial", Group::Rules, tr("E&xport trial as CSV…"), {}))
    , triageDocument(addReview(
          "triageDocument", Group::Triage, tr("Asks for &documentation"), Qt::Key_D, u"approve"_s))
    , triageLeave(
          addReview("triageLeave", Group::Triage, tr("&No documentation"), Qt::Key_N, u"reject"_s))
    , triageOpen(
          addReview("triageOpen", Group::Triage, tr("&Open ticket"), Qt::Key_T, u"document-open"_s))
    , makeEvidence(add("makeEvidence", Group::App, tr("&Make evidence pack…"), {}))
    , openEvidence(add("openEvidence", Group::App, tr("&Open evidence pack…"), {}))
    , rehearse(add("rehearse", Group::App, tr("Re&hearse…"), {}))
    , quit(add("quit", Group::App, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}))
    , zoomIn(add("zoomIn", Group::View, tr("&Larger text"),
          {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, u"zoom-in"_s))
    , zoomOut(add(
          "zoomOut", Group::View, tr("S&maller text"), {Qt::CTRL | Qt::Key_Minus}, u"zoom-out"_s))
    , zoomReset(add("zoomReset", Group::View, tr("&Normal text size"), {Qt::CTRL | Qt::Key_0}))
    , fullScreen(add("fullScreen", Group::View, tr("Full s&creen"), {Qt::Key_F11}))
    , nextPane(add("nextPane", Group::Go, tr("Next p&ane"), {Qt::Key_F6}))
    , previousPane(add("previousPane", Group::Go, tr("Previous pane"), {Qt::SHIFT | Qt::Key_F6}))
    , widenQueue(
          add("widenQueue", Group::View, tr("Widen &queue"), {Qt::CTRL | Qt::ALT | Qt::Key_Right}))
    , narrowQueue(
          add("narrowQueue", Group::View, tr("Narrow queue"), {Qt::CTRL | Qt::ALT | Qt::Key_Left}))
    , widenEvidence(add("widenEvidence", Group::View, tr("Widen e&vidence"),
          {Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Left}))
    , narrowEvidence(add("narrowEvidence", Group::View, tr("Narrow evidence"),
          {Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Right}))
    , queueScreen(add("queueScreen", Group::Go, tr("&Queue"), {Qt::CTRL | Qt::Key_1}, u"queue"_s))
    , logScreen(add("logScreen", Group::Go, tr("Sync &log"), {Qt::CTRL | Qt::Key_2}, u"log"_s))
    , registryScreen(
          add("registryScreen", Group::Go, tr("Re&gistry"), {Qt::CTRL | Qt::Key_3}, u"registry"_s))
    , rulesScreen(add("rulesScreen", Group::Go, tr("R&ules"), {Qt::CTRL | Qt::Key_4}, u"rules"_s))
    , driftScreen(add("driftScreen", Group::Go, tr("&Drift"), {Qt::CTRL | Qt::Key_5}, u"drift"_s))
    , triageScreen(
          add("triageScreen", Group::Go, tr("&Triage"), {Qt::CTRL | Qt::Key_6}, u"triage"_s))
    , openLogPage(
          add("openLogPage", Group::Go, tr("Open page of this entry"), {}, u"document-open"_s))
    , revert(add("revert", Group::Review, tr("Re&vert published change"),
          {Qt::CTRL | Qt::Key_Backspace}, u"document-revert"_s))
    , keep(add("keep", Group::Review, tr("&Keep published change"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace}))
    , triage(add("triage", Group::App, tr("&Look for unlabelled tickets"), {}, u"triage"_s))
    , audit(add("audit", Group::App, tr("A&udit now"), {}, u"drift"_s))
    , propose(add("propose", Group::Review, tr("Propose a &change"),
          {Qt::Key_Enter, Qt::Key_Return}, u"document-edit"_s))
    , themeSystem(add("themeSystem", Group::View, tr("&System"), {}))
    , themeLight(add("themeLight", Group::View, tr("&Light"), {}))
    , themeDark(add("themeDark", Group::View, tr("&Dark"), {}))
    , themeContrast(add("themeContrast", Group::View, tr("&High contrast"), {}))
    , openSettings(add("settings", Group::App, tr("Se&ttings…"), {Qt::CTRL | Qt::Key_Comma}))
    , palette(add("palette", Group::App, tr("&Commands…"), {Qt::CTRL | Qt::Key_K}))
    , help(add("help", Group::App, tr("&Keys and help"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Question}))
    , about(add("about", Group::App, tr("&About Docket"), {}))
{
    arrange();
}

void Actions::arrange()
{
    qApp->installEventFilter(new MenuKeys(this));
    for (QAction *toggle : {view, unified, spaces, fold, wrap, evidence, fullScreen, themeSystem,
             themeLight, themeDark, themeContrast, stay, onlyExceptions, logCharts, pageComments})
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
    for (QAction *later : {publishEdited, saveDraft, leaveEdit, discardEdit, switchEdit, useLive,
             useProposed, useBoth, useBase, undo, redo, revert, keep, openLogPage, makeRule,
             otherRule, propose, audit, triage, triageDocument, triageLeave, triageOpen})
        later->setEnabled(false);
    renameView->setEnabled(false);
    deleteView->setEnabled(false);
    signOff->setIconText(tr("Sign off"));
    logCharts->setIconText(tr("Charts"));
    view->setIconText(tr("Source"));
    fold->setIconText(tr("Fold unchanged"));
    spaces->setIconText(tr("Spaces"));
    wrap->setIconText(tr("Wrap"));
    readPage->setIconText(tr("Read page"));
    revert->setIconText(tr("Revert"));
    discardEdit->setIconText(tr("Discard my edit"));
    openLogPage->setIconText(tr("Open page"));
    for (QAction *line : {duplicateLine, removeLine, lineUp, lineDown, relink, acceptPlace,
             acceptLink, dismissLink, openLink})
        line->setEnabled(false);
    for (QAction *rule : {discardRule, switchRule, addCondition, removeCondition, defaultRules,
             tryRules, exportTrial})
        rule->setEnabled(false);
    removeLine->setShortcutContext(Qt::WidgetShortcut); // Delete is the text's where there is text.
    switchRule->setShortcutContext(Qt::WidgetShortcut); // Space is everybody's elsewhere.
    saveDraft->setIconText(tr("Save draft"));
    lineUp->setIconText(tr("Up"));
    lineDown->setIconText(tr("Down"));
    discardRule->setIconText(tr("Back to what it was"));
    switchRule->setIconText(tr("On or off"));
    addCondition->setIconText(tr("Add condition"));
    newLine->setIconText(tr("Add"));
    duplicateLine->setIconText(tr("Duplicate"));
    removeLine->setIconText(tr("Remove"));
    addSection->setIconText(tr("Add section…"));
    importLines->setIconText(tr("Import CSV…"));
    exportLines->setIconText(tr("Export"));
    findLinks->setIconText(tr("Missing links"));
    exportTrial->setIconText(tr("Export"));
    relink->setIconText(tr("Relink"));
    acceptPlace->setIconText(tr("Accept"));
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
        if (entry.action->shortcutContext() == Qt::WidgetWithChildrenShortcut
            && entry.group != ActionGroup::Triage && entry.group != ActionGroup::Links)
            widget->addAction(entry.action);
    }
}

} // namespace Docket
