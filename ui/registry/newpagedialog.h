// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QPushButton;

namespace Docket {

class RoleLabel;

/** A page that a person wants made from a template. */
struct NewPageWanted
{
    QString subject; ///< Key of a closed ticket, or name of a fix version.
    PageKind kind = PageKind::ReleaseNotes;
    QString below; ///< Address or id of the page it goes below.
    friend bool operator==(const NewPageWanted &, const NewPageWanted &) = default;
};

/**
 * Asks what a new page is about, of which kind, and below which page it goes; tickets that miss one are offered, with the rest as it is likely.
 * What cannot be read as a page is said in place.
 */
class NewPageDialog : public QDialog
{
    Q_OBJECT

public:
    /** `hosts`: of the sites whose page addresses count. `pages`: titles by page id, to choose from. */
    NewPageDialog(const NewPageWanted &first, QStringList hosts,
        const QMap<QString, QString> &pages, QWidget *parent);
    /** Tickets that miss a page, to choose from; the first is taken where nothing is named yet. */
    void setMissed(const QList<NewPageWanted> &missed);

signals:
    void wanted(const NewPageWanted &page);

private:
    void prepareSubject(const QString &first);
    void takeMissed(int index);
    void showBelow(const QString &page);
    void check();
    void take();
    [[nodiscard]] NewPageWanted read() const; ///< `below` is an id, or what was typed.

    QStringList m_hosts;
    QList<NewPageWanted> m_missed; ///< As the list of the subject.
    QComboBox *m_subject, *m_kind, *m_below;
    RoleLabel *m_hint, *m_problem;
    QPushButton *m_propose;
};

} // namespace Docket
