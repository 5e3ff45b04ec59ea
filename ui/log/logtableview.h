// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSettings;

namespace Docket {

/** The rows of the sync log: their look, and columns that fit into any width and language. */
class LogTableView : public QTableView
{
    Q_OBJECT

public:
    explicit LogTableView(QWidget *parent = nullptr);
    /** While the keys come here: a row that becomes the current one by that was chosen by nobody. */
    [[nodiscard]] bool takesKeys() const { return m_takesKeys; }
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    /** Home and End are the first and the last row. */
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpHeader();
    void fitColumns();
    [[nodiscard]] int wordsWidth(int column) const;

    int m_pageWidth = 330; ///< Of the column of pages, where there is room.
    bool m_takesKeys = false;
};

} // namespace Docket
