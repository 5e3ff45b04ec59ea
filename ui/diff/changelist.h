// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/changelines.h"

#include <QWidget>

class QListView;

namespace Docket {

class RoleLabel;

/** All changes as plain lines over the comparison: arrows walk, Enter goes there, Esc closes. */
class ChangeListPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeListPanel(QWidget *parent);
    /** Shows the changes and takes the keys; the line of `diffRow` or the next is chosen. */
    void open(const DiffContent &content, int diffRow);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QString header() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int diffRow);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ChangeListModel *m_model;
    RoleLabel *m_header;
    QListView *m_list;
};

} // namespace Docket
