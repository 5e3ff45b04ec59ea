// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drift/driftmodel.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace Docket {

class Actions;
class RoleLabel;
class TitleLine;

/** One finding: what the page says, what the ticket made of it, and what can be done about it. */
class DriftDetails : public QWidget
{
    Q_OBJECT

public:
    explicit DriftDetails(Actions &actions, QWidget *parent = nullptr);
    void setRow(const DriftRow &row);
    /** By account id: who changed the page last. */
    void setNames(const QHash<QString, QString> &names);
    [[nodiscard]] QList<QWidget *> stops() const; ///< As Tab goes.

private:
    void showAbout();

    DriftRow m_row;
    QHash<QString, QString> m_names;
    TitleLine *m_title;
    RoleLabel *m_about, *m_sentence, *m_value, *m_item;
    QPushButton *m_propose, *m_openItem, *m_openPage;
};

} // namespace Docket
