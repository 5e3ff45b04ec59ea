// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/plaintable.h"

class QSettings;

namespace Docket {

/** The rows of the sync log: their look, and columns that fit into any width and language. */
class LogTableView : public PlainTable
{
    Q_OBJECT

public:
    explicit LogTableView(QWidget *parent = nullptr);
    /** While the keys come here: a row that becomes the current one by that was chosen by nobody. */
    [[nodiscard]] bool takesKeys() const { return m_takesKeys; }
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

    void fitColumns() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int wordsWidth(int column) const;

    int m_pageWidth = 330; ///< Of the column of pages, where there is room.
    bool m_takesKeys = false;
};

} // namespace Docket
