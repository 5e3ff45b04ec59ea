// SPDX-License-Identifier: GPL-3.0-or-later
// How it is laid out is in queuepanellayout.cpp.
#include "ui/queue/queuepanel.h"

#include "ui/feedback/announce.h"
#include "ui/queue/proposaltext.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queueview.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

QListView *QueuePanel::view() const
{
    return m_view;
}

QString QueuePanel::currentId() const
{
    return m_view->currentIndex().data(ProposalIdRole).toString();
}

void QueuePanel::select(const QString &id)
{
    const QModelIndex found = m_proxy->indexOf(id);
    if (!found.isValid())
        return;
    m_view->setCurrentIndex(found);
    m_view->scrollTo(found);
    // A list that was not on the screen yet has no rows to scroll to.
    QMetaObject::invokeMethod(
        m_view, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
}

void QueuePanel::selectFirst()
{
    if (m_proxy->rowCount() == 0)
        return;
    const QModelIndex wanted = m_proxy->indexOf(m_wantedId);
    m_view->setCurrentIndex(wanted.isValid() ? wanted : m_proxy->index(0, 0));
    if (wanted.isValid()) {
        m_view->verticalScrollBar()->setValue(m_wantedScroll);
        m_view->scrollTo(wanted);
    }
    m_wantedId.clear();
}

void QueuePanel::selectStep(int step)
{
    const int rows = m_proxy->rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_view->currentIndex();
    const int row = now.isValid() ? std::clamp(now.row() + step, 0, rows - 1) : 0;
    m_view->setCurrentIndex(m_proxy->index(row, 0));
}

QString QueuePanel::neighbourId(const QStringList &leaving) const
{
    const QStringList shown = m_proxy->shownIds();
    const qsizetype now = shown.indexOf(currentId());
    if (now < 0)
        return {};
    for (qsizetype below = now; below < shown.size(); ++below) {
        if (!leaving.contains(shown.at(below)))
            return shown.at(below);
    }
    for (qsizetype above = now - 1; above >= 0; --above) {
        if (!leaving.contains(shown.at(above)))
            return shown.at(above);
    }
    return {};
}

QList<QWidget *> QueuePanel::entries() const
{
    return {m_view, m_filter};
}

void QueuePanel::takeKeys()
{
    if (m_stack->currentIndex() == 0)
        m_view->setFocus();
    else if (QWidget *focused = window()->focusWidget())
        focused->clearFocus(); // What comes next takes them: see updateEmpty().
}

void QueuePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePanel::setProgress(int done, int left)
{
    m_done = done;
    m_left = left;
    const QStringList names = scopeNames();
    for (int i = 0; i < names.size(); ++i) {
        const int count = m_proxy->count(QueueProxy::Scope(i));
        m_scope->setItemText(i, count > 0 ? u"%1 (%2)"_s.arg(names.at(i)).arg(count) : names.at(i));
    }
    m_progress->setRange(0, qMax(1, done + left));
    m_progress->setValue(done);
    updateFooter();
}

void QueuePanel::updateFooter()
{
    const int marks = int(m_model.marked().size());
    const int all = m_done + m_left;
    const bool mine = m_proxy->scope() == QueueProxy::Scope::Mine; // What was done is about these.
    m_progress->setVisible(mine && all > 0);
    m_progressText->setRole(marks > 0 ? RoleLabel::Role::Text : RoleLabel::Role::Secondary);
    m_progressText->setBold(marks > 0);
    m_progressText->setFullText(marks > 0 ? tr("%n marked · decide for all, or Esc", nullptr, marks)
            : !mine                       ? shownText()
            : all == 0                    ? tr("Nothing waiting")
            : m_done == 0                 ? tr("%n waiting", nullptr, m_left)
                          : tr("%1 of %2 · %3 left").arg(m_done).arg(all).arg(m_left));
    showTurn();
}

void QueuePanel::countSoon()
{
    if (std::exchange(m_counting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_counting = false;
            updateFooter();
        },
        Qt::QueuedConnection);
}

QString QueuePanel::shownText() const
{
    const int shown = m_proxy->rowCount(), mine = m_proxy->shownMine();
    if (shown == 0)
        return tr("Nothing shown");
    if (mine == 0)
        return tr("%n shown, none waits for you", nullptr, shown);
    if (mine == shown)
        return tr("%n shown, waiting for you", nullptr, shown);
    //: How many are shown, and how many of them wait for the person: two or more are shown.
    return tr("%1 shown, %n wait(s) for you", nullptr, mine).arg(shown);
}

/** Where there is no room for all, the reason goes first: the evidence tells it too. When it is due is never cut. */
void QueuePanel::showTurn()
{
    const Proposal *now = m_model.find(m_currentId);
    m_turn->setVisible(now);
    if (!now)
        return;
    const QString due =
        isOpen(now->state) ? dueWords(now->dueAt, m_model.clock().now()) : QString();
    const auto line = [&](const QString &turn) {
        return turn.isEmpty() || due.isEmpty() ? turn + due : turn + u" · "_s + due;
    };
    const QString whole = line(turnText(*now, m_me, TurnWords::WithReason, m_sending));
    const QString brief = line(turnText(*now, m_me, TurnWords::WithoutReason, m_sending));
    const auto fits = [this](const QString &text) {
        return m_turn->fontMetrics().horizontalAdvance(text) <= m_turn->width();
    };
    m_turn->setFullText(fits(whole) ? whole : fits(brief) || due.isEmpty() ? brief : due);
    m_turn->setToolTip(plainToolTip(whole));
    m_turn->setAccessibleName(whole);
}

void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // What fits is asked of the line as it is now.
    showTurn();
}

void QueuePanel::setMe(const QString &accountId)
{
    m_me = accountId;
    m_proxy->setMe(accountId);
    m_delegate->setMe(accountId);
    updateFooter();
}

void QueuePanel::setSending(const Sending &sending)
{
    if (m_sending == sending)
        return;
    m_sending = sending;
    showTurn();
}

void QueuePanel::setEmptyText(const QString &icon, const QString &sentence, const QString &action)
{
    m_emptyIcon = icon;
    m_emptySentence = sentence;
    m_emptyAction = action;
    updateEmpty();
}

void QueuePanel::setScope(QueueProxy::Scope scope)
{
    m_scope->setCurrentIndex(int(scope));
    m_proxy->setScope(scope);
    keepSelection();
    updateFooter();
    emit scopeChanged();
}

void QueuePanel::reveal(const QString &id)
{
    // One that is merely kept in sight belongs elsewhere.
    if (const auto scope = m_proxy->scopeWith(id); scope && *scope != m_proxy->scope())
        setScope(*scope);
    if (!m_proxy->indexOf(id).isValid())
        m_filter->clear();
}

void QueuePanel::setGroup(QueueProxy::Group group)
{
    m_group->setCurrentIndex(int(group));
    m_proxy->setGroup(group);
    keepSelection();
}

void QueuePanel::setOrder(QueueProxy::Order order)
{
    m_sort->setCurrentIndex(int(order));
    m_proxy->setOrder(order);
    keepSelection();
}

void QueuePanel::toggleMark(const QString &id)
{
    if (!id.isEmpty())
        m_model.setMarked({id}, !m_model.marked().contains(id));
}

void QueuePanel::markShown()
{
    m_model.setMarked(m_proxy->shownIds(), true);
}

void QueuePanel::clearMarks()
{
    m_model.setMarked(m_model.marked().values(), false);
}

QStringList QueuePanel::marked() const
{
    QStringList ids;
    const QStringList shown = m_proxy->shownIds();
    for (const QString &id : shown) {
        if (m_model.marked().contains(id))
            ids.append(id);
    }
    for (const Proposal &proposal : m_model.proposals()) {
        if (m_model.marked().contains(proposal.id) && !shown.contains(proposal.id))
            ids.append(proposal.id);
    }
    return ids;
}

void QueuePanel::announceCurrent(const QModelIndex &now)
{
    const Proposal *proposal = m_model.find(m_currentId);
    if (!proposal)
        return;
    QStringList parts{tr("%1 of %2").arg(now.row() + 1).arg(m_proxy->rowCount()),
        proposal->pageTitle, dueSpoken(proposal->dueAt, m_model.clock().now())};
    parts.removeAll(QString());
    announce(m_view, parts.join(u", "_s));
}

void QueuePanel::refreshTimes()
{
    m_model.refreshTimes();
    m_view->viewport()->update();
}

void QueuePanel::save(QSettings &settings) const
{
    settings.setValue("queue/scope", int(m_proxy->scope())); // The row below is one of these.
    settings.setValue("queue/group", int(m_proxy->group()));
    settings.setValue("queue/order", int(m_proxy->order()));
    settings.setValue("queue/current", m_currentId);
    settings.setValue("queue/scroll", m_view->verticalScrollBar()->value());
}

void QueuePanel::restore(QSettings &settings)
{
    const auto kept = [&](const char *key, int count) {
        return std::clamp(settings.value(key, 0).toInt(), 0, count - 1);
    };
    setScope(QueueProxy::Scope(kept("queue/scope", m_scope->count())));
    setGroup(QueueProxy::Group(kept("queue/group", m_group->count())));
    setOrder(QueueProxy::Order(kept("queue/order", m_sort->count())));
    m_wantedId = settings.value("queue/current").toString();
    m_wantedScroll = settings.value("queue/scroll").toInt();
}

/** Once its list is closed, or Esc is pressed on it, a choice gives the keys back: they decide about proposals. */
bool QueuePanel::givesKeysBack(const QObject *watched, const QEvent *event) const
{
    for (const QComboBox *combo : {m_scope, m_group, m_sort}) {
        if (watched == combo->view() && event->type() == QEvent::Hide)
            return combo->hasFocus();
        if (watched == combo && event->type() == QEvent::KeyPress)
            return static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
    }
    return false;
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (givesKeysBack(watched, event)) {
        QMetaObject::invokeMethod(
            m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
        return event->type() == QEvent::KeyPress;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_filter->clear();
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePanel::updateEmpty()
{
    const bool none = m_proxy->rowCount() == 0;
    if (none && !m_filter->text().isEmpty())
        m_empty->setContent(u"edit-find"_s, tr("No proposal matches “%1”").arg(m_filter->text()),
            tr("Clear filter"));
    else if (none)
        m_empty->setContent(m_emptyIcon, m_emptySentence, m_emptyAction);
    const bool appeared = !none && m_stack->currentIndex() == 1;
    m_stack->setCurrentIndex(none ? 1 : 0);
    countSoon();
    // Keys are for the list as soon as there is one, unless a person is already somewhere else.
    const QWidget *focused = window()->focusWidget();
    if (appeared && (!focused || qobject_cast<const QTabBar *>(focused)))
        m_view->setFocus();
}

void QueuePanel::keepSelection()
{
    updateEmpty();
    if (m_proxy->rowCount() == 0) { // The view does not say that its only row is gone.
        if (!std::exchange(m_currentId, {}).isEmpty())
            emit currentChanged({});
        return;
    }
    QModelIndex wanted = m_proxy->indexOf(m_currentId);
    if (!wanted.isValid())
        wanted = m_proxy->index(qMin(m_currentRow, m_proxy->rowCount() - 1), 0);
    m_view->setCurrentIndex(wanted);
    m_view->scrollTo(wanted);
}

} // namespace Docket
