// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/changeparts.h"
#include "core/domain/policy.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/batchplan.h"
#include "ui/review/evidencepane.h"
#include "ui/review/snoozedate.h"
#include "ui/screenpane.h"

class QSplitter;
class QTimer;

namespace Docket {

class Actions;
class BatchBar;
class ChoicePopover;
class KeyButton;
class ReviewPanel;

/**
 * The screen where proposals are decided: queue, review, evidence. Takes proposals as values and
 * says what a person wants by signals; decides nothing itself. A decision moves on to the next
 * proposal at once, unless a person chose to stay. While proposals are marked, a decision is about
 * all of them.
 */
class ReviewScreen : public ScreenPane
{
    Q_OBJECT

public:
    ReviewScreen(Actions &actions, const Clock &clock, QWidget *parent = nullptr);

    void setProposals(const QList<Proposal> &all);
    void countFromNow(); ///< What was decided, and in what time.
    void updateProposals(const QList<Proposal> &changed); ///< The others stay as they are.
    void setMe(const QString &accountId);
    void setTyped(const QHash<QString, QString> &typed); ///< Words kept from an earlier run.
    void wordsKept(const QString &id); ///< The answer to editWanted().
    void setPeople(const QList<Person> &people); ///< Known names, for handing on.
    void setHistory(const QString &pageId, const QList<HistoryLine> &lines);
    /** Before any account is connected the queue offers to connect one. `nextSync` is a time of
     * day.
     */
    void setConnected(bool connected, const QString &nextSync);
    /** The first look at the site is not over: an empty queue means nothing yet. */
    void setReading(bool reading);
    void setUnseen(bool unseen); ///< The site could not be looked at since the start.
    void setPolicy(const Policy &policy); ///< What it says of deadlines is shown.
    /** Without any page in the registry nothing can ever be proposed; the queue says so. */
    void setRegistryEmpty(bool empty);
    /** How what is approved goes out at present. */
    void setSending(const Sending &sending) { m_queue->setSending(sending); }
    /** How many decisions wait for the site to answer again; 0 while it does. */
    void setUnsent(int decisions);
    void select(const QString &id);
    void selectWherever(const QString &id); ///< In a list that has it, if the one in force has not.
    /** The same, asked for on another screen: marks of others end, since the keys would decide about them. */
    void openFromElsewhere(const QString &id);
    [[nodiscard]] QString currentId() const { return m_queue->currentId(); }
    [[nodiscard]] const QList<Proposal> &proposals() const { return m_model->proposals(); }
    [[nodiscard]] bool knows(const QString &id) const { return m_model->find(id); }
    /** Whether setPeople() named them; an empty id is nobody. */
    [[nodiscard]] bool knowsPerson(const QString &accountId) const;
    /** Open, and the person's own or nobody's; in no order. */
    [[nodiscard]] QList<Proposal> waiting() const;
    /** Of these, those in which a search of the log would find the words, of that owner (account id) and space (key); empty: of all. */
    [[nodiscard]] int waitingCount(
        const QString &searched = {}, const QString &owner = {}, const QString &space = {}) const;
    void rejectTogether(
        const QStringList &ids, const QString &reason); ///< Shown first, then as a batch.
    void find() override; ///< In the queue's filter.
    void focusMain() override; ///< The queue.
    void cyclePane(int direction) override; ///< F6: queue, review, decisions, evidence.
    void refreshTimes();
    void save(QSettings &settings) const;
    void restore(QSettings &settings);
    [[nodiscard]] ReviewPanel *panel() const { return m_panel; }
    [[nodiscard]] QueuePanel *queue() const { return m_queue; }
    [[nodiscard]] EvidencePane *evidence() const { return m_evidence; }

signals:
    void approveWanted(const QString &id);
    void rejectWanted(const QString &id, const QString &reason);
    void snoozeWanted(const QString &id, const QDateTime &until);
    void ownerWanted(const QString &id, const Docket::Person &owner);
    void batchWanted(const Docket::Verdict &verdict); ///< About several at once.
    void batchAsked(); ///< What a batch would do is shown, and waits for an answer.
    /** A person's words, typed on the body `on`; answered by wordsKept() once they are saved. */
    void editWanted(const QString &id, const QByteArray &body, const QByteArray &on, bool publish);
    void discardEditWanted(const QString &id);
    void resolveWanted(const QString &id, const Docket::Page &live, const QByteArray &body);
    void typedChanged(const QString &id, const QString &text);
    void settledChanged(const QString &id, const QString &decisions); ///< Of a conflict, so far.
    void choiceWanted(const QString &id, const Docket::EditChoice &choice);
    void refreshWanted(const QString &id);
    void livePageWanted(const QString &id);
    void historyWanted(const QString &pageId);
    void connectWanted();
    void registryWanted(); ///< No page is known yet.
    void wakeWanted(const QString &id); ///< A snoozed proposal is to wait again now.
    void notice(const QString &sentence);
    void warning(const QString &sentence); ///< A key did nothing: why.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** How many other open proposals stand on its page. */
    [[nodiscard]] int othersOnPage(const Proposal &proposal) const;
    void showEvidence(const Proposal &proposal,
        EvidencePane::Pace pace =
            EvidencePane::Pace::AtOnce); ///< With how many others there are now.
    void showEvidenceSoon();
    void showOutlook(const Proposal &proposal); ///< Who is told if nobody decides.
    [[nodiscard]] bool isWaiting(const Proposal &proposal) const;
    void showAfterChange(const QString &before); ///< `before`: what was selected.
    void wireActions();
    void showCurrent(const QString &id);
    void approve();
    void reject();
    void snooze();
    void handOn();
    /** The one of that name, else all in whose name it stands. */
    [[nodiscard]] QList<Person> peopleCalled(const QString &name) const;
    void publishEdited(bool publish);
    /** True when a decision may be taken now; otherwise says why nothing happened. */
    [[nodiscard]] bool ready();
    /** What a decision is about now: all that is marked, else the current one if it may be decided. */
    [[nodiscard]] QStringList decidable();
    /** Says it by the signal that fits, and moves on. */
    void pronounce(const Verdict &verdict);
    void planned(const Verdict &verdict); ///< Works out in a worker what a batch may do.
    void askOrDo(const BatchPlan &plan);
    [[nodiscard]] int othersIn(const BatchPlan &plan) const;
    void ask(const BatchPlan &plan);
    void doBatch(const BatchPlan &plan);
    void leaveBatch();
    void moveOn(const QStringList &leaving);
    /** While somebody types for it, whatever arrives, even whose it is, takes it from nobody's hands. */
    void holdCurrent();
    void letCurrentGo();
    void showPopover(ChoicePopover &popover, const QWidget *above);
    void resizePane(int pane, int by); ///< 0 the queue, 2 the evidence, in pixels.
    void placeEvidence();
    void closeEvidence();
    void updateProgress();
    void showEmptyText();
    void showNothing();
    void emptyAction();
    [[nodiscard]] int openCount() const;

    Actions &m_actions;
    const Clock &m_clock;
    ProposalModel *m_model;
    QSplitter *m_splitter;
    QueuePanel *m_queue;
    ReviewPanel *m_panel;
    EvidencePane *m_evidence;
    KeyButton *
        m_evidenceClose; ///< On it where it lies over the comparison, and over the button that opened it.
    BatchBar *m_batch;
    QTimer *m_evidenceDue; ///< Runs while the evidence is not yet that of what is shown.
    QList<Person> m_people;
    Policy m_policy;
    QSet<QString> m_seen; ///< Whose first screen was painted.
    int m_lastReason = 0, m_lastTime = 0; ///< The choices that Enter repeats …
    QString m_lastWords, m_lastDay; ///< … and the words that were typed for them.
    QString m_lastOwner; ///< Account id.
    int m_planRequest = 0; ///< Newest wins.
    QString m_me;
    QDateTime m_started;
    int m_done = 0; ///< Decided since the window opened.
    std::chrono::seconds m_spent{0}; ///< On these, without the breaks.
    bool m_connected = true, m_registryEmpty = false, m_reading = false;
    bool m_unseen = false;
    int m_unsent = 0; ///< Decisions.
    QString m_nextSync;
    bool m_overlaid = false;
    bool m_dockWanted = true; ///< The evidence pane is open when there is room.
    int m_others = 0; ///< As the evidence says it.
};

} // namespace Docket
