// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/helppanel.h"

#include "ui/actions.h"
#include "ui/palette/keystext.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr ActionGroup groups[] = {ActionGroup::Review, ActionGroup::Diff, ActionGroup::Editing,
    ActionGroup::Registry, ActionGroup::Links, ActionGroup::Rules, ActionGroup::Triage,
    ActionGroup::Go, ActionGroup::View, ActionGroup::App};

/** Keys that are no commands of their own: name and key. */
QList<std::pair<QString, QString>> fixedKeys()
{
    return {{HelpPanel::tr("Page down or up in the comparison"), u"Space, Shift+Space"_s},
        {HelpPanel::tr("Choose in a list that opened"), u"1 … 6"_s},
        {HelpPanel::tr("Do the same as last time in a list that opened"), u"Enter"_s},
        {HelpPanel::tr("Close what is open, take the marks away"), u"Esc"_s},
        {HelpPanel::tr("Mark with the mouse"), u"Ctrl+click"_s}};
}

} // namespace

/** In pixels: a key is not broken within its name. */
double HelpPanel::widestKey() const
{
    const QFontMetricsF metrics(m_text->font());
    double widest = 0;
    const auto hold = [&](const QString &keys) {
        for (const QString &one : keys.split(u", "_s))
            widest = qMax(widest, metrics.horizontalAdvance(one + u','));
    };
    for (const Actions::Entry &entry : m_actions.entries())
        hold(keysText(entry.action->shortcuts()));
    for (const auto &[name, keys] : fixedKeys())
        hold(keys);
    return widest;
}

HelpPanel::HelpPanel(const Actions &actions, QWidget *parent)
    : QDockWidget(tr("Keys and help"), parent)
    , m_actions(actions)
    , m_text(new QTextEdit(this))
{
    setObjectName(u"helpPanel"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("List of all keys"));
    m_text->installEventFilter(this);
    auto *copy = new QPushButton(tr("Copy the list"));
    copy->installEventFilter(this);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 4, 8, 8);
    column->addWidget(m_text, 1);
    column->addWidget(copy, 0, Qt::AlignLeft);
    setWidget(inside);
    setMinimumWidth(qMax(300, fontMetrics().averageCharWidth() * 44));
    connect(&actions, &Actions::keysChanged, this, &HelpPanel::fill);
    fill();
    hide();
}

void HelpPanel::open()
{
    const QWidget *window = parentWidget();
    const auto *frame = qobject_cast<const QMainWindow *>(window);
    const int work = frame ? frame->centralWidget()->minimumSizeHint().width() : 0;
    const bool room = window->width() >= work + minimumWidth();
    setFloating(!room);
    if (!room) {
        const QRect box(window->width() - minimumWidth(), 0, minimumWidth(), window->height());
        setGeometry(box.translated(window->mapToGlobal(QPoint(0, 0))));
    }
    show();
    raise();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::fill()
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    QTextTableFormat form;
    form.setBorder(0);
    form.setCellPadding(2);
    form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    form.setColumnWidthConstraints({QTextLength(QTextLength::VariableLength, 0),
        QTextLength(QTextLength::FixedLength, widestKey() + 8)});
    const auto add = [&](const QString &title, const QList<std::pair<QString, QString>> &rows) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(title, bold);
        QTextTable *table = cursor.insertTable(int(rows.size()), 2, form);
        for (int row = 0; row < rows.size(); ++row) {
            table->cellAt(row, 0).firstCursorPosition().insertText(rows.at(row).first, plain);
            table->cellAt(row, 1).firstCursorPosition().insertText(rows.at(row).second, plain);
        }
    };
    for (const ActionGroup group : groups) {
        QList<std::pair<QString, QString>> rows;
        for (const Actions::Entry &entry : m_actions.entries()) {
            if (entry.group == group && !entry.action->shortcuts().isEmpty())
                rows.append({entry.text, keysText(entry.action->shortcuts())});
        }
        if (!rows.isEmpty())
            add(groupName(group), rows);
    }
    add(tr("Everywhere"), fixedKeys());
    m_text->moveCursor(QTextCursor::Start);
}

QString HelpPanel::text() const
{
    QStringList lines;
    for (const ActionGroup group : groups) {
        lines << groupName(group);
        for (const Actions::Entry &entry : m_actions.entries()) {
            if (entry.group == group && !entry.action->shortcuts().isEmpty())
                lines << entry.text + u'\t' + keysText(entry.action->shortcuts());
        }
        lines << QString();
    }
    lines << tr("Everywhere");
    for (const auto &[name, key] : fixedKeys())
        lines << name + u'\t' + key;
    return lines.join(u'\n');
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace Docket
