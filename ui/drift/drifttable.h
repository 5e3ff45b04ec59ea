// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/plaintable.h"

#include <optional>

namespace Docket {

/** The rows of a report: their look, and columns that fit into any width and language. The last column takes what is left. */
class DriftTable : public PlainTable
{
    Q_OBJECT

public:
    /** `flexible` is the column that gives way in a narrow window, of up to `flexibleWidth` pixels, or a third where that is more;
     * none is wider than its words, and those before the last are hidden when it finds no room for its heading. Without one, those at the end
     * that find no room are hidden. */
    DriftTable(std::optional<int> flexible, int flexibleWidth, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void fitColumns() override;

private:
    [[nodiscard]] int titleWidthOf(int column) const;
    [[nodiscard]] int wordsWidth(int column) const; ///< Also of its cells.

    std::optional<int> m_flexible;
    int m_flexibleWidth;
};

} // namespace Docket
