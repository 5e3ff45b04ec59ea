// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/plaintable.h"

#include <QItemSelectionModel>

namespace Docket {

/** The rows of the registry: their look, and columns that share the width there is. */
class RegistryTableView : public PlainTable
{
    Q_OBJECT

public:
    explicit RegistryTableView(QWidget *parent = nullptr);
    void fitColumns() override;

protected:
    /** What the program chooses is chosen alone, whichever keys are held down meanwhile. */
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool m_byHand = false; ///< A key or the mouse is being answered.
};

} // namespace Docket
