// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/diffcontent.h"

#include <QAbstractListModel>

namespace Docket {

/** One change in words, for who does not see colours and columns. */
struct ChangeLine
{
    enum class Kind { Added, Removed, Changed, Formatting, Moved };

    Kind kind = Kind::Changed;
    QString text; ///< What stands there now; of something removed what stood there. Cut when long.
    QString number; ///< As in the gutter.
    QString movedTo; ///< Of something moved: its number now.
    int row = 0; ///< Diff row.
    QString links; ///< Where its links lead by now, when that changed.
};

/** Every changed row, in order; something moved once, where it stood. */
[[nodiscard]] QList<ChangeLine> changeLines(const DiffContent &content);

/** "Removed, Call the duty manager, line 29". */
[[nodiscard]] QString changeSentence(const ChangeLine &line, bool source);

/** "3 changes: 1 added, 1 removed, 1 changed". */
[[nodiscard]] QString changeHeader(const QList<ChangeLine> &lines);

/** What a changed row is when nothing but looks differ: "bold", "italic", …; "formatting" when several
 * do; empty when words or a link's target differ, or when it did not change. */
[[nodiscard]] QString formattingOf(const DiffContent &content, const DiffRow &row);

/** changeLines() as a list to walk through. */
class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setContent(const DiffContent &content);
    [[nodiscard]] const ChangeLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] QString header() const { return changeHeader(m_lines); }
    /** The line of a diff row, or the next one after it; the last when there is none. */
    [[nodiscard]] int lineAt(int diffRow) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ChangeLine> m_lines;
    bool m_source = false;
};

} // namespace Docket
