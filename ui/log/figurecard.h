// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/widgets.h"

#include <QPushButton>

namespace Docket {

/** A figure with what it counts below it, as a button: by mouse, Space and Enter. One that is a filter stays pressed while it is in force. */
class FigureCard : public QPushButton
{
    Q_OBJECT

public:
    enum class Does { Filter, Lead }; ///< Stays pressed, or leads elsewhere.
    explicit FigureCard(Does does, QWidget *parent = nullptr);
    /** `caption`: what is counted; `about`: a sentence, may be empty. */
    void setFigure(
        const QString &figure, RoleLabel::Role role, const QString &caption, const QString &about);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RoleLabel *m_figure, *m_caption;
};

} // namespace Docket
