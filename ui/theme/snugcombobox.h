// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Docket {

/** As wide as what is chosen, which is always read whole; its list is as wide as its longest choice. For rows that are short of room. */
class SnugComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SnugComboBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Docket
