// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboardpage.h"

#include "ui/actions.h"
#include "ui/palette/keystext.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

constexpr int idRole = Qt::UserRole;

/** Leaves with Shift+Tab too, which Qt's own takes for a key to give. */
class KeyField : public QKeySequenceEdit
{
public:
    using QKeySequenceEdit::QKeySequenceEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress
            || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Backtab)
            return QKeySequenceEdit::event(event);
        QWidget *one = previousInFocusChain();
        while (one != this
            && (isAncestorOf(one) || !one->isVisible() || !one->isEnabled()
                || !(one->focusPolicy() & Qt::TabFocus)))
            one = one->previousInFocusChain();
        one->setFocus(Qt::BacktabFocusReason);
        return true;
    }
};

} // namespace

KeyboardPage::KeyboardPage(Actions &actions, QWidget *parent)
    : SettingsPage(tr("Keyboard"), parent)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_letters(new QCheckBox(tr("Keys of a single character (A, R, J …) work"), this))
    , m_key(new KeyField(this))
    , m_none(new QPushButton(tr("No key"), this))
    , m_default(new QPushButton(tr("Usual key"), this))
    , m_state(new RoleLabel(Role::Secondary, this, 0.95))
{
    m_letters->setAccessibleName(m_letters->text());
    m_letters->setChecked(actions.letterKeys());
    addWide(m_letters);
    m_filter->setPlaceholderText(tr("Filter by command or key"));
    m_filter->setAccessibleName(tr("Filter the commands"));
    m_filter->setClearButtonEnabled(true);
    addWide(m_filter);
    m_tree->setHeaderLabels({tr("Command"), tr("Key")});
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setMinimumHeight(180);
    addWide(m_tree, 1);
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    m_key->setMaximumSequenceLength(1);
    m_key->setAccessibleName(tr("New key: press it"));
    if (const auto *shown = m_key->findChild<QLineEdit *>())
        m_key->setMinimumWidth(fontMetrics().horizontalAdvance(shown->placeholderText()) + 28);
    row->addWidget(m_key);
    auto *all = new QPushButton(tr("Restore all"), line);
    for (QPushButton *button : {m_none, m_default, all}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_none->setAccessibleName(tr("Take the key away"));
    m_default->setAccessibleName(tr("Give the usual key back"));
    all->setAccessibleName(tr("Give all commands their usual keys"));
    addRow(tr("New key: press it"), line);
    m_state->setWordWrap(true);
    addWide(m_state);
    setTabOrder({m_letters, m_filter, m_tree, m_key});
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KeyboardPage::filter);
    connect(m_letters, &QCheckBox::toggled, &actions, &Actions::setLetterKeys);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showChosen);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardPage::pressed);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_actions.setKey(chosen(), {});
        showChosen();
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        const QString id = chosen();
        m_actions.restoreDefault(id);
        showChosen();
        const Actions::Entry *entry = m_actions.entry(id);
        if (entry && entry->keys != entry->defaults)
            say(false, tr("Another command has its usual key; change that one first."));
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_actions.restoreDefaults();
        showChosen();
        say(true, tr("All keys are as at first."));
    });
    connect(&actions, &Actions::keysChanged, this, &KeyboardPage::fill);
    showChosen();
}

KeyboardPage::~KeyboardPage()
{
    m_key->disconnect(this); // It tells its key once more when it goes.
}

void KeyboardPage::fill()
{
    const QString id = chosen();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *heading = nullptr;
    QString group;
    for (const Actions::Entry &entry : m_actions.entries()) {
        if (!heading || groupName(entry.group) != group) {
            group = groupName(entry.group);
            heading = new QTreeWidgetItem(m_tree, {group});
            heading->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            heading->setFont(0, bold);
            heading->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(heading, {entry.text, keysText(entry.keys)});
        item->setData(0, idRole, entry.action->objectName());
        if (entry.keys != entry.defaults) {
            QFont changed = font();
            changed.setItalic(true);
            item->setFont(1, changed);
        }
    }
    filter(m_filter->text());
    choose(id);
}

void KeyboardPage::filter(const QString &words)
{
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_tree->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive)
                || item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

QString KeyboardPage::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void KeyboardPage::choose(const QString &id)
{
    if (id.isEmpty())
        return;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        for (int i = 0; i < m_tree->topLevelItem(g)->childCount(); ++i) {
            QTreeWidgetItem *item = m_tree->topLevelItem(g)->child(i);
            if (item->data(0, idRole).toString() == id)
                m_tree->setCurrentItem(item);
        }
    }
}

void KeyboardPage::showChosen()
{
    const Actions::Entry *entry = m_actions.entry(chosen());
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(entry && !entry->keys.isEmpty() ? entry->keys.first() : QKeySequence());
    m_key->setEnabled(entry);
    m_none->setEnabled(entry && !entry->keys.isEmpty());
    m_default->setEnabled(entry && entry->keys != entry->defaults);
    say(true, entry ? QString() : tr("Choose a command to give it another key."));
}

void KeyboardPage::pressed(const QKeySequence &key)
{
    const QString id = chosen();
    const Actions::Entry *entry = m_actions.entry(id);
    // The field also tells its key when the keys go elsewhere: nobody pressed one then.
    if (!entry || key.isEmpty() || entry->keys.value(0) == key)
        return;
    const QString shown = key.toString(QKeySequence::NativeText);
    const QString name = entry->text;
    if (const Actions::Entry *other = m_actions.conflictWith(id, key)) {
        say(false,
            tr("%1 belongs to “%2” already. Nothing was changed: press another key, or take it "
               "from there first.")
                .arg(shown, other->text));
        return;
    }
    m_actions.setKey(id, key);
    showChosen();
    say(true,
        isLetterKey(key) && !m_actions.letterKeys()
            ? tr("“%1” has %2 once keys of a single character work again.").arg(name, shown)
            : tr("“%1” is on %2 now.").arg(name, shown));
}

QString KeyboardPage::said() const
{
    return m_state->text();
}

void KeyboardPage::say(bool good, const QString &sentence)
{
    m_state->setRole(good ? Role::Secondary : Role::Error);
    m_state->setText(sentence);
}

} // namespace Docket
