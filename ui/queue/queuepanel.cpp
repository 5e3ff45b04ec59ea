// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepanel.h"

#include "ui/queue/proposaltext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 15;

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

int rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(scaled(font, 0.9)).height() + 17;
}

int groupHeight(const QFont &font)
{
    return QFontMetrics(scaled(font, 0.9)).height() + 13;
}

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

/** A list whose rows may be measured again (a group's title moves to another row) once events
 * settle. */
class QueueView : public QListView
{
public:
    using QAbstractItemView::scheduleDelayedItemsLayout;
    using QListView::QListView;
};

} // namespace

QueueDelegate::QueueDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{ }

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = !index.data(GroupRole).toString().isEmpty();
    return {120, rowHeight(option.font) + (first ? groupHeight(option.font) : 0)};
}

void QueueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto proposal = index.data(ProposalRole).value<Proposal>();
    painter->save();
    painter->setRenderHint(QPainter::TextAntialiasing);
    QRect row = option.rect;
    const QFont small = scaled(option.font, 0.9);
    const QString group = index.data(GroupRole).toString();
    if (!group.isEmpty()) {
        const QRect title(row.left() + 12, row.top(), row.width() - 24, groupHeight(option.font));
        painter->setFont(weighted(small, QFont::DemiBold));
        painter->setPen(theme.secondary);
        painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(painter->font()).elidedText(group, Qt::ElideMiddle, title.width()));
        row.setTop(title.bottom() + 1);
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(row, theme.selectedRow);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.focus);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, theme.header);
    }

    const QRect inside = row.adjusted(sideMargin, 7, -12, -7);
    const int firstHeight = QFontMetrics(option.font).height() + 1;
    QRect top(inside.left(), inside.top(), inside.width(), firstHeight);
    QRect bottom(
        inside.left(), top.bottom() + 2, inside.width(), inside.bottom() - top.bottom() - 1);

    QString right = stateFlag(proposal.state);
    QColor rightColour = isOpen(proposal.state) ? theme.error : theme.secondary;
    bool strong = isOpen(proposal.state);
    if (right.isEmpty()) {
        const DueText due = dueText(proposal.dueAt, m_clock.now());
        right = due.text;
        strong = due.urgency != DueText::Urgency::Calm;
        rightColour = due.urgency == DueText::Urgency::Calm ? theme.secondary
            : due.urgency == DueText::Urgency::Soon         ? theme.warning
                                                            : theme.error;
    } else if (proposal.state == ProposalState::Conflict) {
        rightColour = theme.conflict.mark;
    }
    painter->setFont(weighted(small, strong ? QFont::DemiBold : QFont::Normal));
    painter->setPen(rightColour);
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, right);
    top.setRight(top.right() - QFontMetrics(painter->font()).horizontalAdvance(right) - 8);

    if (index.data(DraftedRole).toBool()) { // Own words wait: a dot before the name.
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.focus);
        painter->drawEllipse(QPointF(top.left() - 6.5, top.center().y() + 1), 3, 3);
    }
    painter->setFont(weighted(option.font, QFont::Medium));
    painter->setPen(theme.text);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(sectionName(proposal), Qt::ElideRight, top.width()));

    const Confidence sure = confidenceOf(proposal);
    painter->setFont(small);
    painter->setPen(theme.secondary);
    const QString sign = sure.sign + u' ' + sure.word;
    painter->drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, sign);
    bottom.setRight(bottom.right() - QFontMetrics(small).horizontalAdvance(sign) - 10);
    QString line = changeLine(proposal);
    if (QFontMetrics(small).horizontalAdvance(line) > bottom.width())
        line = changeLine(
            proposal, ChangeWords::WithoutSubject); // The values say more than their name.
    painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(line, Qt::ElideRight, bottom.width()));

    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QueuePanel::QueuePanel(ProposalModel &model, QWidget *parent)
    : QWidget(parent)
    , m_proxy(new QueueProxy(model, this))
    , m_filter(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_view(new QueueView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_progressText(new RoleLabel(RoleLabel::Role::Secondary, this, 0.92))
    , m_progress(new ThinProgress(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setObjectName(u"queueFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter proposals"));
    m_filter->setAccessibleName(tr("Filter proposals"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto *hint = new RoleLabel(RoleLabel::Role::Secondary, m_filter, 0.9);
    hint->setText(u"Ctrl+F"_s);
    auto *inside = new QHBoxLayout(m_filter);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addStretch();
    inside->addWidget(hint);
    connect(m_filter, &QLineEdit::textChanged, hint,
        [hint](const QString &text) { hint->setVisible(text.isEmpty()); });

    m_scope->setObjectName(u"queueScopeCombo"_s);
    m_scope->setAccessibleName(tr("Which proposals"));
    m_scope->addItems({tr("Waiting for me"), tr("All open"), tr("Decided")});
    m_sort->setObjectName(u"queueSortCombo"_s);
    m_sort->setAccessibleName(tr("Order of proposals"));
    m_sort->addItems({tr("By page"), tr("Due first"), tr("Newest first")});
    for (QComboBox *combo : {m_scope, m_sort})
        combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_view->setObjectName(u"queueView"_s);
    m_view->setAccessibleName(tr("Proposals"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new QueueDelegate(model.clock(), m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);

    auto *combos = new QHBoxLayout;
    combos->setSpacing(6);
    combos->addWidget(m_scope, 5);
    combos->addWidget(m_sort, 4);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->setSpacing(7);
    top->addWidget(m_filter);
    top->addLayout(combos);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(12, 9, 12, 9);
    footer->setSpacing(7);
    footer->addWidget(m_progressText);
    footer->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(new Divider(this));
    column->addLayout(footer);
    setMinimumWidth(180);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilter(text);
        keepSelection();
    });
    connect(
        m_scope, &QComboBox::activated, this, [this](int i) { setScope(QueueProxy::Scope(i)); });
    connect(m_sort, &QComboBox::activated, this, [this](int i) {
        m_proxy->setOrder(QueueProxy::Order(i));
        keepSelection();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            const QString id = now.data(ProposalIdRole).toString();
            m_currentRow = qMax(0, now.row());
            if (id == m_currentId)
                return;
            m_currentId = id;
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
            static_cast<QueueView *>(m_view)->scheduleDelayedItemsLayout();
            updateEmpty();
        });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, [this] { updateEmpty(); });
    setEmptyText(u"done"_s, tr("Nothing waits for you."), {});
    m_progressText->setElided(Qt::ElideRight);
    setProgress(0, 0, 0);
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

QString QueuePanel::neighbourId() const
{
    const QModelIndex now = m_view->currentIndex();
    if (!now.isValid())
        return {};
    const QModelIndex below = now.sibling(now.row() + 1, 0);
    return (below.isValid() ? below : now.sibling(now.row() - 1, 0))
        .data(ProposalIdRole)
        .toString();
}

void QueuePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePanel::setProgress(int done, int left, int open)
{
    const int all = done + left;
    QString text = all == 0 ? tr("Nothing waiting")
        : done == 0         ? tr("%n waiting", nullptr, left)
                            : tr("%1 of %2 done · %3 left").arg(done).arg(all).arg(left);
    if (open > left)
        text += u" · "_s + tr("%n open in all", nullptr, open);
    m_progressText->setFullText(text);
    const auto counted = [](const QString &name, int count) {
        return count > 0 ? u"%1 (%2)"_s.arg(name).arg(count) : name;
    };
    m_scope->setItemText(int(QueueProxy::Scope::Mine), counted(tr("Waiting for me"), left));
    m_scope->setItemText(int(QueueProxy::Scope::AllOpen), counted(tr("All open"), open));
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(done);
    m_progress->setVisible(all > 0);
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
    emit scopeChanged();
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
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
    // Keys are for the list as soon as there is one, unless a person is already somewhere else.
    const QWidget *focused = window()->focusWidget();
    if (appeared && (!focused || qobject_cast<const QTabBar *>(focused)))
        m_view->setFocus();
}

void QueuePanel::keepSelection()
{
    updateEmpty();
    if (m_proxy->rowCount() == 0)
        return;
    QModelIndex wanted = m_proxy->indexOf(m_currentId);
    if (!wanted.isValid())
        wanted = m_proxy->index(qMin(m_currentRow, m_proxy->rowCount() - 1), 0);
    m_view->setCurrentIndex(wanted);
    m_view->scrollTo(wanted);
}

} // namespace Docket
