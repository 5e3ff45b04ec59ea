// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/batchbar.h"

#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/queue/proposaltext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace Docket {

using namespace Qt::StringLiterals;

BatchBar::BatchBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new RoleLabel(RoleLabel::Role::Text, this))
    , m_note(new RoleLabel(RoleLabel::Role::Secondary, this, 0.95))
    , m_lines(new QListWidget(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setObjectName(u"batchBar"_s);
    m_title->setBold(true);
    m_note->setElided(Qt::ElideRight);
    m_lines->setAccessibleName(tr("What the batch does"));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setTextElideMode(Qt::ElideMiddle);
    m_lines->setTabKeyNavigation(false);
    m_lines->viewport()->installEventFilter(this);
    m_lines->setFixedHeight(6 * (fontMetrics().height() + 4));
    m_yes->setProperty("primary", true);
    m_yes->setAutoDefault(false);
    m_yes->installEventFilter(this);
    m_no->setText(tr("Leave it  (Esc)"));
    m_no->setAccessibleName(tr("Leave the batch"));
    m_no->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_yes);
    head->addWidget(m_no);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 12, 9);
    column->setSpacing(7);
    column->addLayout(head);
    column->addWidget(m_lines);
    connect(m_yes, &QPushButton::clicked, this, &BatchBar::confirm);
    connect(m_no, &QPushButton::clicked, this, &BatchBar::dismiss);
    hide();
}

void BatchBar::ask(const BatchPlan &plan, const QList<Proposal> &proposals, int others)
{
    m_plan = plan;
    m_painted = false;
    const int count = int(plan.verdict.ids.size());
    m_title->setText(batchTitle(plan));
    setAccessibleName(m_title->text());
    QStringList notes;
    if (plan.verdict.kind == Verdict::Kind::Reject)
        notes << keptWords(plan.verdict.reason);
    if (plan.verdict.kind == Verdict::Kind::Snooze)
        notes << tr("until %1").arg(dateText(plan.verdict.until, DateForm::WeekdayTime));
    if (plan.verdict.kind == Verdict::Kind::HandOn)
        notes << tr("to %1").arg(plan.verdict.owner.displayName);
    if (others > 0)
        notes << tr("%n of them is/are somebody else's", nullptr, others);
    if (!plan.left.isEmpty())
        notes << tr("%n is/are left as they are", nullptr, int(plan.left.size()));
    m_note->setFullText(notes.join(u" · "_s));
    const QString yes = tr("%1 %2", "Approve, Reject … so many")
                            .arg(verdictName(plan.verdict.kind), QLocale().toString(count));
    m_yes->setText(yes + u"  (Enter)"_s);
    m_yes->setAccessibleName(yes);
    m_yes->setEnabled(count > 0);
    m_lines->clear();
    const auto find = [&](const QString &id) -> const Proposal & {
        return *std::ranges::find(proposals, id, &Proposal::id);
    };
    for (const QString &id : plan.verdict.ids) {
        const Proposal &proposal = find(id);
        m_lines->addItem(
            u"%1 › %2 — %3"_s.arg(proposal.pageTitle, sectionName(proposal), changeLine(proposal)));
    }
    for (const BatchPlan::Left &left : plan.left) {
        const Proposal &proposal = find(left.id);
        m_lines->addItem(
            tr("Left: %1 › %2 — %3").arg(proposal.pageTitle, sectionName(proposal), left.reason));
    }
    m_lines->setCurrentRow(0);
    m_lines->scrollToTop();
    show();
    (count > 0 ? m_yes : m_no)->setFocus(Qt::OtherFocusReason);
}

void BatchBar::confirm()
{
    if (!m_painted || m_plan.verdict.ids.isEmpty() || isHidden())
        return;
    hide();
    emit confirmed();
}

void BatchBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void BatchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !event->isAutoRepeat())
        confirm();
    else
        QWidget::keyPressEvent(event);
}

bool BatchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines->viewport() && event->type() == QEvent::Paint)
        m_painted = true;
    // The button itself takes Space only; Enter is the bar's, wherever in it the keys are.
    if (watched == m_yes && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return true;
    return QWidget::eventFilter(watched, event);
}

void BatchBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.infoFill);
    painter.fillRect(QRect(0, 0, width(), 1), theme.divider);
    painter.fillRect(QRect(0, 0, 3, height()), theme.focus);
}

} // namespace Docket
