// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Docket {

/** One page of the settings: a heading and rows of a label, a field and, where it helps, a sentence. Scrolls when it must. */
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, QWidget *parent);

protected:
    /** Begins a group of rows. */
    void addHeading(const QString &text);
    /** A field behind its label; the label is also what a screen reader says. */
    void addRow(const QString &label, QWidget *field, const QString &hint = {});
    /** Something over the whole width: a check box, a table. */
    void addWide(QWidget *widget, int stretch = 0);
    /** A sentence in the quiet colour. */
    void addNote(const QString &text);
    void addRest();
    [[nodiscard]] QWidget *body() const;

private:
    QVBoxLayout *m_column;
};

} // namespace Docket
