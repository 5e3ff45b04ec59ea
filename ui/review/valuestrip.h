// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

#include <QAbstractButton>

namespace Docket {

/**
 * The old value struck on orange, an arrow, the new one underlined on blue: a change in one line, or in two where one has no room for
 * both. A value is cut only where a whole line is too short for it.
 */
class ValueStrip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ValueStrip(const ValueChange &value, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /** Both values as they are shown at that width. */
    [[nodiscard]] std::pair<QString, QString> shownAt(int width) const;

signals:
    void pointed(bool on); ///< With the mouse or the keys.

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int arrowWidth() const;
    [[nodiscard]] bool fitsOneLine(int width) const;
    ValueChange m_value;
};

} // namespace Docket
