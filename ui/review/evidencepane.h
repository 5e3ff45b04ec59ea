// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/proposal.h"

#include <QScrollArea>

#include <functional>
#include <optional>

class QVBoxLayout;
class QAction;
class QTimer;

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

    /** How soon what is to be shown is there. */
    enum class Pace {
        AtOnce,
        InSlices ///< A card whenever nothing else is to be done, so that keys are never held up; what was shown stays until then.
    };
    void setProposal(
        const Proposal &proposal, const QDateTime &now, int othersOnPage, Pace pace = Pace::AtOnce);
    /** What comes if nobody decides, below when it is due; empty for nothing to say. */
    void setOutlook(const QString &sentence);
    /** Values in the proposed text that nothing in the ticket says. */
    void setUncited(const QStringList &values);
    void setHistory(const QList<HistoryLine> &lines);
    /** The message of its version by now, as ReviewPanel::savesAs() says it. */
    void setSavesAs(const QString &saved);
    /** Keeps so many pixels free above the cards, for who lies over the comparison to be closed. */
    void setHeadroom(int pixels);
    void clear();
    /** Hides what is of a proposal that was gone past. */
    void goneBy();
    /** True while cards are still to be put in. */
    [[nodiscard]] bool isFilling() const { return !m_steps.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {usualWidth, QScrollArea::sizeHint().height()};
    }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void wrongSection(); ///< "Wrong section?" was clicked.
    void openPageWanted();
    void factPointed(int value); ///< Index into Proposal::values; -1: none any more.
    void factChosen(int value);

private:
    void takeStep();
    void stopFilling();
    void addUncited();
    void addHistory();
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
    QTimer *m_slice;
    QWidget *m_ring; ///< Seen while the pane has the keys.
    QList<std::function<void()>> m_steps; ///< What is still to be put in, top first.
    QStringList m_uncitedValues;
    std::optional<QString> m_saved,
        m_outlookSaid; ///< What setSavesAs() and setOutlook() said of this proposal.
    QList<HistoryLine> m_historyLines;
};

} // namespace Docket
