// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace Docket {

/**
 * Every command of the window with its text, key and icon; menus and buttons show these. Letter
 * keys of the review fire only where addReviewKeysTo() put them (never while typing in a field or
 * choosing in a combo box) and never repeat while held.
 */
class Actions : public QObject
{
    Q_OBJECT

    QList<QAction *> m_review; ///< First, since making the actions below fills it.

public:
    explicit Actions(QObject *parent);

    QAction *approve, *edit, *reject, *owner, *snooze;
    QAction *next, *previous, *nextChange, *previousChange;
    QAction *view, *unified, *spaces, *fold, *wrap, *evidence, *readPage;
    QAction *openTicket, *openPage;
    QAction *publishEdited, *saveDraft, *leaveEdit, *discardEdit;
    QAction *undo, *find, *sync, *connectAccount, *forgetAccount, *importPolicy, *quit;
    QAction *zoomIn, *zoomOut, *zoomReset, *fullScreen, *nextPane, *previousPane;
    QAction *queueScreen, *logScreen, *revert, *openLogPage;
    QAction *themeSystem, *themeLight, *themeDark, *about;

    void addReviewKeysTo(QWidget *widget) const;
    /** Decisions, for switching them on and off together. */
    [[nodiscard]] QList<QAction *> decisions() const
    {
        return {approve, edit, reject, owner, snooze};
    }

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key,
        const QString &iconName = {});
    QAction *addReview(
        const char *name, const QString &text, Qt::Key key, const QString &iconName = {});
};

} // namespace Docket
