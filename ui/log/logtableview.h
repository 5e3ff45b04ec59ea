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
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void fitColumns();
    [[nodiscard]] int wordsWidth(int column) const;

    int m_pageWidth = 330; ///< Of the column of pages, where there is room.
};

} // namespace Docket
