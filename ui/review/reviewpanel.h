// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/changeparts.h"
#include "core/domain/proposal.h"
#include "ui/diff/diffmarks.h"
#include "ui/diff/displayrows.h"
#include "ui/review/reviewcontent.h"

#include <QFutureWatcher>
#include <QHash>
#include <QWidget>

#include <stop_token>

class QStackedWidget;
class QTimer;
class QToolButton;

namespace Docket {

class ActionButton;
class Actions;
class DiffView;
class ConflictPane;
class EditPane;
class EmptyState;
class InlineBar;
class RoleLabel;
class Segments;
class TitleLine;

/**
 * The middle of the review: what it is about, the diff (or the editor), the decisions. Knows one
 * proposal as a value; works out its comparison in a worker when the page is long, the newest
 * request wins.
 */
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(Actions &actions, QWidget *parent = nullptr);
    ~ReviewPanel() override;

    void setProposal(const Proposal &proposal);
    /** Nothing is selected; `sentence` says why. */
    void setNothing(const QString &iconName, const QString &sentence);
    /** "Saves as “Updated http.port per PLATFORM-89”": the message of its version; empty without one. */
    [[nodiscard]] static QString savesAs(const Proposal &proposal);
    /** The live page of a conflict, to be seen in place of the proposed text. */
    void setLivePage(const Page &page);
    /** The newest version of the proposal's page, where it is known. */
    void setPageVersion(const QString &pageId, int version);

    /** True when the first screen of the present proposal has been seen: only then may it be
     * decided. */
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] QString whyNotYet() const; ///< For the status line, while it may not be decided.
    [[nodiscard]] const Proposal &proposal() const { return m_proposal; }
    [[nodiscard]] const ReviewContent &content() const { return m_content; }
    [[nodiscard]] bool isEditing() const;
    void startEditing();
    void stopEditing(); ///< Typed words are kept for the next time.
    void dropDraft(); ///< Leaves the editor without keeping what was typed for this proposal.
    /** Leaves the editor for its words to be saved; they are typed ones until wordsKept(). */
    void handOver();
    void wordsKept(const QString &id); ///< They are saved with the proposal now.
    [[nodiscard]] QSet<QString> typed() const; ///< Proposals with words typed and not saved.
    /** Names by account id, for mentions that carry none. */
    void setNames(const QHash<QString, QString> &names);
    [[nodiscard]] const QHash<QString, QString> &names() const { return m_names; }
    /** Whether the button that shows the evidence stands beside the title. */
    void offerEvidence(bool offered);
    /** While several are marked, decisions are about them, whatever this one allows. */
    void setBatch(int marked); ///< How many a decision is about; 0: the one that is shown.
    void setOnScreen(bool shown); ///< While another screen is shown, nothing here may be decided.
    void showState(); ///< Switches the actions by what is shown; after another screen used them.
    [[nodiscard]] QByteArray editedBody() const;
    [[nodiscard]] bool editIsSound() const;
    void stepChange(int direction);
    void pointAt(int value); ///< Outlines where a fact stands; -1: nowhere.
    void goToFact(int value); ///< Brings its first place into view.
    [[nodiscard]] QStringList uncited() const; ///< Proposed values without a source.
    /** Words that were being typed when the program ended last; see typedChanged(). */
    void setTyped(const QHash<QString, QString> &typed);
    [[nodiscard]] ConflictPane *conflictPane() const { return m_conflict; }
    [[nodiscard]] bool isSettling() const; ///< The conflict is shown to be settled.
    void toggleChange(); ///< Drops the current change, or takes it again.
    [[nodiscard]] const ChangeParts &parts() const { return m_parts; }
    [[nodiscard]] DiffView *diffView() const { return m_diff; }
    [[nodiscard]] QWidget *decisionBar() const { return m_decisions; }
    [[nodiscard]] QString savesAsShown() const; ///< As savesAsChanged().
    [[nodiscard]] EditPane *editPane() const { return m_edit; }
    [[nodiscard]] QWidget *buttonFor(const QAction *action) const; ///< To hang a popover on.

signals:
    void notice(const QString &sentence); ///< For the status line.
    void editingChanged(bool editing);
    void refreshWanted(); ///< "Look again on the live page".
    void livePageWanted();
    /** Words typed for a proposal and not saved with it, with what they need to be shown again;
     * empty: none any more. */
    void typedChanged(const QString &id, const QString &text);
    void uncitedChanged(const QStringList &values);
    void savesAsChanged(const QString &saved); ///< As savesAs(), also while somebody types.
    void resolveWanted();
    void choiceWanted(const Docket::EditChoice &choice);
    void closeAsDoneWanted(); ///< The page says it already.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeModeBar();
    QWidget *makeDecisionBar();
    void recompute(std::chrono::milliseconds budget = std::chrono::milliseconds(500));
    void sayComparing();
    void stopComparing();
    void showNote(); ///< What the comparison shown lacks.
    void cover(); ///< Says it in a sentence where there is little or nothing to see.
    void answerCover();
    void showContent(const ReviewContent &content);
    void placeContent(bool keepPlace);
    void nameLeft(); ///< "Current" is only what no newer version follows.
    void showTitle();
    void showHeader();
    void showSendable(bool sendable);
    void showWritten(const QList<ValueChange> &values, const QString &message);
    void showBanner();
    [[nodiscard]] QString draftSentence() const;
    void placeParts();
    void placeCitations();
    void keepTyped();
    void forgetTyped(const QString &id);
    [[nodiscard]] qsizetype caretForEditing() const;
    void showConflict();
    [[nodiscard]] bool isStale() const; ///< In conflict, and not made on the live page.
    void showChange(); ///< Where the current change stands and what D does to it.
    [[nodiscard]] bool mayDrop() const;
    enum class Typed { Keep, HandOver, Drop };
    void leaveEditor(Typed typed);
    void fitWidth();
    void fitDecisions();
    [[nodiscard]] bool isLong() const;
    [[nodiscard]] bool isHuge() const;
    /** True for a ticket or link that is to be made: nothing stands beside it. */
    [[nodiscard]] bool isAlone() const;
    void chooseColumns();

    Actions &m_actions;
    Proposal m_proposal;
    ReviewContent m_content;
    ChangeParts m_parts{{}, {}, {}};
    Page m_live; ///< Of a conflict; without an id until it is read.
    int m_pointed = -1; ///< The fact that is pointed at.
    QList<DiffOutline> m_uncited;
    QHash<QString, QString> m_names;
    struct TypedWords
    {
        int version = 0; ///< Of the page they were typed on.
        QString base; ///< EditPane::base() then; empty when it is not known.
        QString text;
    };
    QHash<QString, TypedWords> m_drafts; ///< Typed and not saved, by proposal.
    TitleLine *m_title;
    RoleLabel *m_summary, *m_badge, *m_changeText, *m_savesAs;
    InlineBar *m_banner;
    Segments *m_viewChoice = nullptr, *m_columnChoice = nullptr, *m_sideChoice = nullptr;
    QWidget *m_modes, *m_header, *m_decisions;
    QStackedWidget *m_stack;
    DiffView *m_diff;
    EditPane *m_edit;
    ConflictPane *m_conflict;
    EmptyState *m_empty;
    QList<ActionButton *> m_buttons; ///< As Actions::decisions().
    ActionButton *m_revert = nullptr; ///< In place of them once it is published.
    QList<QWidget *> m_lines;
    QList<QToolButton *> m_toggles, m_steps;
    QToolButton *m_drop = nullptr;
    ActionButton *m_evidence = nullptr; ///< There while the pane has no place of its own.
    QFutureWatcher<ReviewContent> m_worker;
    std::stop_source m_stop;
    QTimer *m_slow; ///< Says that a comparison takes its time.
    bool m_loaded = false;
    bool m_saysDraft = false; ///< The banner is about the words that were typed.
    bool m_stillSeen = false; ///< What is shown was seen before its proposal moved with its page.
    std::pair<QString, int> m_pageVersion; ///< Of which page, the newest known.
    bool m_onScreen = true;
    bool m_stale = false; ///< The proposal is another by now than what is shown of it.
    QString m_shownAnyway; ///< A huge proposal that was asked for all the same.
    QString m_uncovered; ///< Its formatting was asked for.
    bool m_batch = false;
    bool m_keepPlace = false; ///< The same proposal is shown again.
};

} // namespace Docket
