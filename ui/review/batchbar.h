// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/batchplan.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace Docket {

class RoleLabel;

/**
 * "Approve 12 proposals on 9 pages" with a line for each that says what it does, and for each that
 * is left the reason; Enter does it, Esc does not. Nothing happens before the lines were painted,
 * and nothing while Enter is held.
 */
class BatchBar : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBar(QWidget *parent = nullptr);
    /** Shows the plan and takes the keys. `proposals` are all that the plan speaks of. */
    /** `others`: how many are somebody else's to decide. */
    void ask(const BatchPlan &plan, const QList<Proposal> &proposals, int others);
    [[nodiscard]] const BatchPlan &plan() const { return m_plan; }
    void dismiss(); ///< Hides it without doing anything.

signals:
    void confirmed();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void confirm();
    BatchPlan m_plan;
    bool m_painted = false; ///< The lines have been seen.
    RoleLabel *m_title, *m_note;
    QListWidget *m_lines;
    QPushButton *m_yes, *m_no;
};

} // namespace Docket
