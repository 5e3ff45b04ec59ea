// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Docket {

/** Who is signed in, quietly, with the menu of the accounts behind a small arrow. Hidden while there is nobody. */
class AccountButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent);
    void setText(const QString &who);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Docket
