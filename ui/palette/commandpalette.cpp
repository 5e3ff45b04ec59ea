// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/fuzzy.h"
#include "ui/palette/searchwords.h"
#include "ui/queue/proposaltext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSet>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int byName = 200'000, byWord = 100'000; // Above all that letters come to.

bool scoreIsByWord(int score)
{
    return score >= byWord;
}

enum Role { EntryRole = Qt::UserRole + 1, KeyRole, OffRole };
constexpr int shownAtMost = 60;

/** A word of the text, or several, begin with what is typed. */
bool beginsWord(const QString &typed, const QString &text)
{
    for (qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
        at = text.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

/** Name at the left, key in a cap at the right; what cannot be done now is paler and says so to a
 * screen reader. */
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) {
            painter->fillRect(option.rect, theme.selectedRow);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.focus);
        }
        QRect text = option.rect.adjusted(14, 0, -12, 0);
        const QString key = index.data(KeyRole).toString();
        if (!key.isEmpty()) {
            painter->setFont(option.font);
            const int wide = QFontMetrics(scaled(option.font, 0.82)).horizontalAdvance(key) + 10;
            const QRect cap(text.right() - wide, option.rect.center().y() - 9, wide, 19);
            paintKeyCap(*painter, cap, key, theme.secondary);
            text.setRight(cap.left() - 10);
        }
        painter->setFont(option.font);
        painter->setPen(index.data(OffRole).toBool() ? theme.secondary : theme.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    m_words->setPlaceholderText(tr("A command, a page or a ticket"));
    m_words->setAccessibleName(tr("Search commands and proposals"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 9, 1, 6);
    column->setSpacing(7);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(9, 0, 9, 0);
    inset->addWidget(m_words);
    column->addLayout(inset);
    column->addWidget(m_list);
    parent->installEventFilter(this);
    qApp->installEventFilter(this); // Sees its own key before a field takes it for an edit.
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
    hide();
}

void CommandPalette::openWith(const QList<Proposal> &proposals)
{
    if (isVisible()) {
        shut();
        return;
    }
    m_before = window()->focusWidget();
    collect(proposals);
    m_words->clear();
    filter({});
    place();
    show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::collect(const QList<Proposal> &proposals)
{
    m_entries.clear();
    for (const Actions::Entry &entry : m_actions.entries()) {
        if (entry.action != m_actions.palette)
            m_entries.append({u"%1: %2"_s.arg(groupName(entry.group), entry.text),
                Actions::keyText(entry.action), entry.action, {}, {},
                searchWords(entry.action->objectName()).split(u' ', Qt::SkipEmptyParts)});
    }
    for (const auto &[id, name] : std::as_const(m_settingsPages))
        m_entries.append({tr("Settings: %1").arg(name), {}, {}, {}, id,
            searchWords(u"settings/"_s + id).split(u' ', Qt::SkipEmptyParts)});
    QSet<QString> pages;
    for (const Proposal &proposal : proposals) {
        if (!isOpen(proposal.state))
            continue;
        if (!pages.contains(proposal.pageId))
            m_entries.append({tr("Page: %1").arg(proposal.pageTitle), {}, {}, proposal.id});
        pages.insert(proposal.pageId);
        m_entries.append({tr("Proposal: %1 — %2 › %3")
                              .arg(itemName(proposal), proposal.pageTitle, headline(proposal)),
            {}, {}, proposal.id});
    }
}

void CommandPalette::setSettingsPages(const QList<std::pair<QString, QString>> &pages)
{
    m_settingsPages = pages;
}

/** A word of its own name counts most, then one that people use for it, then letters here and there. */
std::optional<int> CommandPalette::scoreOf(const Entry &entry, const QString &typed)
{
    std::optional<int> best = fuzzyScore(typed, entry.text);
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return best;
    if (best && beginsWord(wanted, entry.text))
        return *best + byName;
    for (const QString &word : entry.words) {
        if (const auto score = fuzzyScore(wanted, word);
            score && word.startsWith(wanted, Qt::CaseInsensitive))
            best = qMax(best, std::optional(*score + byWord));
    }
    return best;
}

void CommandPalette::filter(const QString &typed)
{
    constexpr int whileOff = 100'000; // What cannot be done comes behind what is meant as much.
    QList<std::pair<int, qsizetype>> found; // Best first, then as they stand.
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const bool off = entry.action && !entry.action->isEnabled();
        if (const auto score = scoreOf(entry, typed))
            found.append({typed.isEmpty() ? 0 : (off ? whileOff : 0) - *score, i});
    }
    std::ranges::sort(found);
    // Where words begin as typed, letters here and there are none that anybody means.
    const auto byLetters = [&](const auto &one) {
        return !scoreIsByWord(*scoreOf(m_entries.at(one.second), typed));
    };
    if (!typed.trimmed().isEmpty() && !std::ranges::all_of(found, byLetters))
        found.removeIf(byLetters);
    m_list->clear();
    for (const auto &[score, at] : found) {
        if (m_list->count() == shownAtMost)
            break;
        const Entry &entry = m_entries.at(at);
        const bool off = entry.action && !entry.action->isEnabled();
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(EntryRole, at);
        item->setData(KeyRole, entry.key);
        item->setData(OffRole, off);
        QStringList spoken{entry.text, entry.key, off ? tr("not possible now") : QString()};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing is called “%1”").arg(typed), m_list);
        none->setData(EntryRole, -1);
        none->setData(OffRole, true);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::place()
{
    const int wide = qMin(620, parentWidget()->width() - 40);
    const int high = qMin(430, parentWidget()->height() - 60);
    setGeometry((parentWidget()->width() - wide) / 2, qMin(56, parentWidget()->height() - high),
        wide, high);
}

void CommandPalette::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    const qsizetype at = item ? item->data(EntryRole).toLongLong() : -1;
    if (at < 0)
        return;
    const Entry entry = m_entries.at(at);
    if (entry.action && !entry.action->isEnabled())
        return; // It stays open; the line is pale.
    shut();
    if (entry.action)
        entry.action->trigger();
    else if (!entry.settingsPage.isEmpty())
        emit settingsChosen(entry.settingsPage);
    else
        emit proposalChosen(entry.proposalId);
}

void CommandPalette::shut()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::step(int by)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

bool CommandPalette::isOwnKey(const QKeyEvent &key) const
{
    return m_actions.palette->shortcuts().contains(QKeySequence(key.keyCombination()));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        const auto *to = qobject_cast<const QWidget *>(watched);
        if (to && to->window() == window()) {
            event->ignore(); // No field's: a shortcut.
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_words)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        m_before = nullptr; // The click chose where the keys go.
        shut();
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(+1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(+8);
            return true;
        case Qt::Key_PageUp:
            step(-8);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            shut();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(QPen(theme.border, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Docket
