// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Docket {

/** The rows of the registry: their look, and columns that share the width there is. */
class RegistryTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RegistryTableView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace Docket
