// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Docket {

class Actions;
class RoleLabel;

/** All commands by group with their keys; a key is changed by pressing another. One that is taken is said at once and not given. */
class KeyboardPage : public SettingsPage
{
    Q_OBJECT

public:
    KeyboardPage(Actions &actions, QWidget *parent);
    ~KeyboardPage() override;
    void choose(const QString &id); ///< Selects the command.
    void pressed(const QKeySequence &key); ///< As the key field hears it.
    [[nodiscard]] QString said() const;

private:
    void fill();
    void filter(const QString &words);
    void showChosen();
    void say(bool good, const QString &sentence);
    [[nodiscard]] QString chosen() const; ///< Its id; empty for none.

    Actions &m_actions;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QCheckBox *m_letters;
    QKeySequenceEdit *m_key;
    QPushButton *m_none;
    QPushButton *m_default;
    RoleLabel *m_state;
};

} // namespace Docket
