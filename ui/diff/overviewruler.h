// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Docket {

class DiffView;

/** The whole document at a glance and the handle to move in it: removed left half, added right
 * half, changed full width. */
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int breadth = 14;
    explicit OverviewRuler(DiffView &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void moveTo(double y);
    DiffView &m_view;
};

/** The line above the columns that names the two sides. */
class SideTitles : public QWidget
{
    Q_OBJECT

public:
    explicit SideTitles(QWidget *parent);
    void setTitles(
        const QString &left, const QString &right, bool sideBySide, int indent, int split);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_left, m_right;
    bool m_sideBySide = true;
    int m_indent = 0;
    int m_split = 0; ///< Where the right side begins.
};

} // namespace Docket
