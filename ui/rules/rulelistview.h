// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Docket {

/** The rows of the rules' list: name over sentence in two lines at most, at the right what is said of it; rules are dragged to their places. */
class RuleListView : public QListView
{
    Q_OBJECT

public:
    explicit RuleListView(QWidget *parent = nullptr);

protected:
    /** Headings are gone past. */
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace Docket
