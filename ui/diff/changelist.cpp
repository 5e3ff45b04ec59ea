// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/changelist.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Lines as high as a row of the comparison. */
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        return {plain.width(), option.fontMetrics.height() + 10};
    }
};

} // namespace

ChangeListPanel::ChangeListPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeListModel(this))
    , m_header(new RoleLabel(RoleLabel::Role::Text, this))
    , m_list(new QListView(this))
{
    setObjectName(u"changeList"_s);
    m_header->setBold(true);
    m_header->setElided(Qt::ElideRight);
    auto *keys = new RoleLabel(RoleLabel::Role::Secondary, this, 0.92);
    keys->setElided(Qt::ElideRight);
    keys->setFullText(tr("Enter goes there · Esc closes"));
    m_list->setObjectName(u"changeListView"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // The line number stands last.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    column->addWidget(keys);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            emit chosen(m_model->line(index.row()).row);
    };
    connect(m_list, &QListView::clicked, this, choose);
    hide();
}

void ChangeListPanel::open(const DiffContent &content, int diffRow)
{
    m_model->setContent(content);
    m_header->setFullText(m_model->header());
    setAccessibleName(m_model->header());
    m_list->setAccessibleName(tr("List of changes: %1").arg(m_model->header()));
    m_list->setCurrentIndex(m_model->index(m_model->lineAt(diffRow)));
    show();
    raise();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QString ChangeListPanel::header() const
{
    return m_model->header();
}

QSize ChangeListPanel::sizeHint() const
{
    const int line = qMax(fontMetrics().height() + 4, m_list->sizeHintForRow(0));
    const int shown = qBound(2, m_model->rowCount(), 14);
    return {640, line * shown + 2 * fontMetrics().height() + 44};
}

void ChangeListPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(QPen(theme.border, theme.borderWidth));
    const double half = theme.borderWidth / 2.0;
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

bool ChangeListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex index = m_list->currentIndex(); index.isValid())
            emit chosen(m_model->line(index.row()).row);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F7:
        emit closed();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Docket
