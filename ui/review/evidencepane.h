// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/proposal.h"

#include <QScrollArea>

class QVBoxLayout;
class QAction;

namespace Docket {

class RoleLabel;

/** One line of a page's history, names already known. */
struct HistoryLine
{
    int version = 0;
    QString what; ///< "J. Roe · wording"
    QDateTime at;
    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/** Why the proposal says what it says: ticket, reasons with weights, what was left alone, owner,
 * page history. */
class EvidencePane : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 264; ///< Pixels, until somebody moves the handle.
    /** `openTicket` is the action behind "Open T". */
    explicit EvidencePane(QAction *openTicket, QWidget *parent = nullptr);

    void setProposal(const Proposal &proposal, const QDateTime &now, int othersOnPage);
    /** What comes if nobody decides, below when it is due; empty for nothing to say. */
    void setOutlook(const QString &sentence);
    /** Values in the proposed text that nothing in the ticket says. */
    void setUncited(const QStringList &values);
    void setHistory(const QList<HistoryLine> &lines);
    /** The message of its version by now, as ReviewPanel::savesAs() says it. */
    void setSavesAs(const QString &saved);
    void clear();

    [[nodiscard]] QSize sizeHint() const override
    {
        return {usualWidth, QScrollArea::sizeHint().height()};
    }

signals:
    void wrongSection(); ///< "Wrong section?" was clicked.
    void openPageWanted();
    void factPointed(int value); ///< Index into Proposal::values; -1: none any more.
    void factChosen(int value);

private:
    void addTicket(const Proposal &proposal);
    void addWhy(const Proposal &proposal);
    void addLeftAlone(const Proposal &proposal);
    void addOwner(const Proposal &proposal, const QDateTime &now);
    QAction *m_openTicket;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_history = nullptr;
    QWidget *m_uncited = nullptr;
    RoleLabel *m_savesAs = nullptr, *m_outlook = nullptr;
};

} // namespace Docket
