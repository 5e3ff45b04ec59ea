// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Docket {

/** "**Current Configuration** in Platform Runbook · v14": the name strong, the rest quiet, cut at
 * the end when it is long. */
class TitleLine : public QWidget
{
    Q_OBJECT

public:
    explicit TitleLine(QWidget *parent = nullptr);
    void setTitle(const QString &name, const QString &rest);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_rest;
};

} // namespace Docket
