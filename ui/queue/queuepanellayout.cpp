// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue's panel is made of and what leads where.
#include "ui/actions.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuepanel.h"
#include "ui/queue/queueview.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** A 3 px bar of how far one is, without the style's own text and frame. */
class ThinProgress : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;
    [[nodiscard]] QSize sizeHint() const override { return {60, 3}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.divider);
        painter.drawRoundedRect(rect(), 1.5, 1.5);
        const int span = qMax(1, maximum() - minimum());
        painter.setBrush(theme.focus);
        painter.drawRoundedRect(
            QRect(0, 0, width() * (value() - minimum()) / span, height()), 1.5, 1.5);
    }
};

} // namespace

/** In the order of QueueProxy::Scope. */
QStringList QueuePanel::scopeNames()
{
    return {tr("Waiting for me"), tr("All open"), tr("Waiting for others"),
        tr("Failed, blocked, in conflict"), tr("Snoozed"), tr("Published"), tr("Decided")};
}

QueuePanel::QueuePanel(ProposalModel &model, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QueueProxy(model, this))
    , m_filter(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_view(new QueueView(actions, this))
    , m_delegate(new QueueDelegate(model.clock(), m_view))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_turn(new RoleLabel(RoleLabel::Role::Secondary, this, 0.92))
    , m_progressText(new RoleLabel(RoleLabel::Role::Secondary, this, 0.92))
    , m_progress(new ThinProgress(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeFilter(actions);
    makeChoices();
    makeView();
    layOut();
    wire();
    setEmptyText(u"done"_s, tr("Nothing waits for you."), {});
    setProgress(0, 0);
}

void QueuePanel::makeFilter(const Actions &actions)
{
    m_filter->setObjectName(u"queueFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter proposals"));
    m_filter->setAccessibleName(tr("Filter proposals"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto *hint = new RoleLabel(RoleLabel::Role::Secondary, m_filter, 0.9);
    const auto showKey = [hint, find = actions.find] { hint->setText(Actions::keyText(find)); };
    connect(actions.find, &QAction::changed, hint, showKey);
    showKey();
    auto *inside = new QHBoxLayout(m_filter);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addStretch();
    inside->addWidget(hint);
    connect(m_filter, &QLineEdit::textChanged, hint,
        [hint](const QString &text) { hint->setVisible(text.isEmpty()); });
}

void QueuePanel::makeChoices()
{
    m_scope->setObjectName(u"queueScopeCombo"_s);
    m_scope->setAccessibleName(tr("Which proposals"));
    for (const QString &name : scopeNames())
        m_scope->addItem(name);
    m_group->setObjectName(u"queueGroupCombo"_s);
    m_group->setAccessibleName(tr("Grouping of proposals"));
    m_group->addItems({tr("By page"), tr("By ticket"), tr("By release"), tr("By owner"),
        tr("By certainty"), tr("No groups")});
    m_sort->setObjectName(u"queueSortCombo"_s);
    m_sort->setAccessibleName(tr("Order of proposals"));
    m_sort->addItems({tr("Due first"), tr("Oldest first"), tr("Newest first"), tr("Surest first"),
        tr("By title")});
    for (QComboBox *combo : {m_scope, m_group, m_sort}) {
        // Every choice can be read: the panel is never narrower than they need.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaxVisibleItems(12);
        combo->installEventFilter(this);
        combo->view()->installEventFilter(this);
    }
}

void QueuePanel::makeView()
{
    m_view->setObjectName(u"queueView"_s);
    m_view->setAccessibleName(tr("Proposals"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(false);
    m_turn->setObjectName(u"queueTurn"_s);
    m_progressText->setObjectName(u"queueProgressText"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
}

void QueuePanel::layOut()
{
    // Below each other where long words in a large font would make the panel wide.
    constexpr int widest = 340;
    const bool beside = m_group->sizeHint().width() + m_sort->sizeHint().width() <= widest;
    auto *choices = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    choices->setSpacing(6);
    choices->addWidget(m_group, 1);
    choices->addWidget(m_sort, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->setSpacing(6);
    top->addWidget(m_filter);
    top->addWidget(m_scope);
    top->addLayout(choices);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(12, 8, 12, 9);
    footer->setSpacing(5);
    footer->addWidget(m_turn);
    footer->addWidget(m_progressText);
    footer->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(new Divider(this));
    column->addLayout(footer);
    m_turn->setElided(Qt::ElideRight);
    m_progressText->setElided(Qt::ElideRight);
}

void QueuePanel::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilter(text);
        keepSelection();
    });
    connect(
        m_scope, &QComboBox::activated, this, [this](int i) { setScope(QueueProxy::Scope(i)); });
    connect(
        m_group, &QComboBox::activated, this, [this](int i) { setGroup(QueueProxy::Group(i)); });
    connect(m_sort, &QComboBox::activated, this, [this](int i) { setOrder(QueueProxy::Order(i)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            const QString id = now.data(ProposalIdRole).toString();
            m_currentRow = qMax(0, now.row());
            if (id == m_currentId)
                return;
            m_currentId = id;
            updateFooter();
            announceCurrent(now);
            emit currentChanged(id);
        });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (!m_filter->text().isEmpty())
            m_filter->clear();
        else
            emit emptyActionWanted();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, [this] {
            m_view->scheduleDelayedItemsLayout();
            updateEmpty();
        });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, [this] { updateEmpty(); });
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &QueuePanel::updateFooter);
    connect(m_delegate, &QueueDelegate::markWanted, this, &QueuePanel::toggleMark);
    connect(&m_model, &ProposalModel::marksChanged, this, [this] {
        m_delegate->setMarking(!m_model.marked().isEmpty());
        m_view->viewport()->update();
        updateFooter();
        emit marksChanged();
    });
}

} // namespace Docket
