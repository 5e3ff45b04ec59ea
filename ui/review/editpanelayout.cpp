// SPDX-License-Identifier: GPL-3.0-or-later
// What the edit pane is made of and what leads where.
#include "ui/actions.h"
#include "ui/feedback/messagebar.h"
#include "ui/review/editpane.h"
#include "ui/review/renderededitor.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RoleLabel *titleOf(const QString &title, QWidget *parent)
{
    auto *label = new RoleLabel(RoleLabel::Role::Secondary, parent, 0.92);
    label->setText(title);
    label->setContentsMargins(14, 6, 8, 6);
    return label;
}

QWidget *titled(RoleLabel *label, SourceEditor *editor, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(new Divider(box));
    column->addWidget(editor, 1);
    return box;
}

} // namespace

EditPane::EditPane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_source(new QSplitter(Qt::Horizontal, this))
    , m_left(new SourceEditor(m_source))
    , m_right(new SourceEditor(m_source))
    , m_leftTitle(titleOf(tr("Current"), this))
    , m_rendered(new RenderedEditor(this))
    , m_views(new QStackedWidget(this))
    , m_choice(new Segments({tr("Rendered"), tr("Source")}, tr("Edit in"), this))
    , m_strip(new InlineBar(this))
    , m_state(new RoleLabel(RoleLabel::Role::Secondary, this))
    , m_pause(new QTimer(this))
    , m_keep(new QTimer(this))
    , m_repair(new QShortcut(this))
{
    m_left->setReadOnly(true);
    m_left->setAccessibleName(tr("Current text"));
    m_right->setAccessibleName(tr("Edited text"));
    m_right->setObjectName(u"editView"_s);
    m_strip->setObjectName(u"editStrip"_s);
    m_strip->hide();
    arrange();
    wire();
}

EditPane::~EditPane()
{
    m_stop.request_stop();
    m_worker.waitForFinished();
}

void EditPane::arrange()
{
    m_source->addWidget(titled(m_leftTitle, m_left, m_source));
    m_source->addWidget(titled(titleOf(tr("Edited by you"), this), m_right, m_source));
    m_source->setChildrenCollapsible(false);
    m_views->addWidget(m_rendered);
    m_views->addWidget(m_source);
    auto *modes = new QHBoxLayout;
    modes->setContentsMargins(14, 6, 14, 6);
    modes->setSpacing(12);
    modes->addWidget(m_choice);
    m_state->setElided(Qt::ElideRight);
    modes->addWidget(m_state, 1);
    auto *bar = new FlowLayout;
    bar->setContentsMargins(14, 8, 14, 8);
    for (QAction *action : {m_actions.publishEdited, m_actions.saveDraft, m_actions.leaveEdit,
             m_actions.discardEdit}) {
        m_buttons.append(new ActionButton(action, this));
        bar->addWidget(m_buttons.last());
    }
    m_buttons.first()->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(modes);
    column->addWidget(new Divider(this));
    column->addWidget(m_views, 1);
    column->addWidget(m_strip);
    column->addWidget(new Divider(this));
    column->addLayout(bar);
}

void EditPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QList<const QWidget *> parts;
    for (const ActionButton *button : std::as_const(m_buttons))
        parts << button;
    fitButtons(m_buttons, parts, 8, width() - 2 * 14);
}

void EditPane::wire()
{
    m_repair->setKey(QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_repair->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_repair, &QShortcut::activated, this, &EditPane::applyRepair);
    const auto takes = [this](Qt::Key key, From side) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, side] { takeFrom(side); });
    };
    takes(Qt::Key_Left, From::Current);
    takes(Qt::Key_Right, From::Proposed);
    m_pause->setSingleShot(true);
    m_pause->setInterval(300ms);
    connect(m_pause, &QTimer::timeout, this, [this] {
        m_keep->stop();
        ask();
        emit paused();
    });
    m_keep->setSingleShot(true);
    m_keep->setInterval(2s);
    connect(m_keep, &QTimer::timeout, this, &EditPane::paused);
    connect(&m_worker, &QFutureWatcher<EditAnswer>::finished, this,
        [this] { answer(m_worker.result()); });
    connect(m_right, &QPlainTextEdit::textChanged, this, &EditPane::typed);
    connect(m_rendered, &RenderedEditor::typed, this, &EditPane::typed);
    connect(m_rendered, &RenderedEditor::refused, this, &EditPane::refuse);
    connect(m_rendered, &RenderedEditor::left, this, &EditPane::left);
    connect(m_rendered, &RenderedEditor::sourceWanted, this, [this] { setView(View::Source); });
    connect(m_choice, &Segments::chosen, this, [this](int i) { setView(View(i)); });
    connect(m_strip, &InlineBar::actionChosen, this, &EditPane::choose);
}

} // namespace Docket
