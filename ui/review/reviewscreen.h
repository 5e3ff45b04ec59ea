// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/changeparts.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/evidencepane.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace Docket {

class Actions;
class ReviewPanel;

/**
 * The screen where proposals are decided: queue, review, evidence. Takes proposals as values and
 * says what a person wants by signals; decides nothing itself. A decision moves on to the next
 * proposal at once.
 */
class ReviewScreen : public QWidget
{
    Q_OBJECT

public:
    ReviewScreen(Actions &actions, const Clock &clock, QWidget *parent = nullptr);

    void setProposals(const QList<Proposal> &all);
    void setMe(const QString &accountId);
    void setTyped(const QHash<QString, QString> &typed); ///< Words kept from an earlier run.
    void setPeople(const QList<Person> &people); ///< Known names, for handing on.
    void setHistory(const QString &pageId, const QList<HistoryLine> &lines);
    /** Before any account is connected the queue offers to connect one. `nextSync` is a time of
     * day.
     */
    void setConnected(bool connected, const QString &nextSync);
    /** Without any page in the registry nothing can ever be proposed; the queue says so. */
    void setRegistryEmpty(bool empty);
    void select(const QString &id);
    [[nodiscard]] QString currentId() const { return m_queue->currentId(); }
    [[nodiscard]] int waitingCount() const;
    void cyclePane(int direction); ///< F6: queue, review, decisions, evidence.
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
    void editWanted(const QString &id, const QByteArray &body, bool publish);
    void discardEditWanted(const QString &id);
    void resolveWanted(const QString &id, const Docket::Page &live, const QByteArray &body);
    void typedChanged(const QString &id, const QString &text);
    void choiceWanted(const QString &id, const Docket::EditChoice &choice);
    void refreshWanted(const QString &id);
    void livePageWanted(const QString &id);
    void historyWanted(const QString &pageId);
    void connectWanted();
    void policyWanted(); ///< "Import a policy".
    void notice(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wireActions();
    void showCurrent(const QString &id);
    void approve();
    void reject();
    void snooze();
    void handOn();
    void publishEdited(bool publish);
    /** True when a decision may be taken now; otherwise says why nothing happened. */
    [[nodiscard]] bool ready();
    void moveOn();
    void placeEvidence();
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
    QList<Person> m_people;
    QString m_me;
    QDateTime m_started;
    int m_done = 0; ///< Decided since the window opened.
    bool m_connected = true, m_registryEmpty = false;
    QString m_nextSync;
    bool m_overlaid = false;
    bool m_dockWanted = true; ///< The evidence pane is open when there is room.
};

/** The moments the snooze list offers, in local time: tomorrow 9:00, next Monday 9:00, in a month
 * 9:00. */
[[nodiscard]] QList<QDateTime> snoozeTimes(const QDateTime &now);

} // namespace Docket
