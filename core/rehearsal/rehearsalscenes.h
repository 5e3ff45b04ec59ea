// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

namespace Docket {

/** What the scenarios of a run share. Everything referred to outlives it. */
class RehearsalScenes
{
public:
    struct Set
    {
        RehearsalStage &stage;
        RehearsalPlace &place;
        Workspace &workspace;
        Waiter &waiter;
        std::stop_token stop;
    };

    explicit RehearsalScenes(Set set);

    /** Plays one scenario on its page. `label` leads its tickets there. */
    [[nodiscard]] QCoro::Task<ScenarioResult> play(
        Scenario scenario, QString pageId, QString label);
    /** The keys of all tickets made so far. */
    [[nodiscard]] QStringList tickets() const { return m_tickets; }
    /** What each page says at first, below its mark. */
    [[nodiscard]] static QByteArray body(Scenario scenario);

private:
    [[nodiscard]] QCoro::Task<Result<void>> act(Scenario scenario);
    [[nodiscard]] QCoro::Task<Result<void>> emptyFields();
    [[nodiscard]] QCoro::Task<Result<void>> specialCharacters();
    [[nodiscard]] QCoro::Task<Result<void>> concurrentEdits();
    [[nodiscard]] QCoro::Task<Result<void>> sameWordsEdited();
    [[nodiscard]] QCoro::Task<Result<void>> missingRights();
    [[nodiscard]] QCoro::Task<Result<void>> deletedPage();
    [[nodiscard]] QCoro::Task<Result<void>> lostReply();
    [[nodiscard]] QCoro::Task<Result<void>> throttling();
    [[nodiscard]] QCoro::Task<Result<void>> movedSection();
    [[nodiscard]] QCoro::Task<Result<void>> bothDirections();
    [[nodiscard]] QCoro::Task<Result<void>> revert();

    // ---- what people do (rehearsalsteps.cpp) ----
    /** Key of a ticket of this scenario that was just closed. */
    [[nodiscard]] QCoro::Task<Result<QString>> closedTicket(QString summary, QString description);
    /** Looks until there is a proposal of that ticket for the page. Errors: Timeout. */
    [[nodiscard]] QCoro::Task<Result<Proposal>> proposalOf(QString key);
    /** The proposal of a ticket that moves the port from 8080 to 9443. */
    [[nodiscard]] QCoro::Task<Result<Proposal>> portProposal();
    /** Somebody replaces the only such words on the page. */
    [[nodiscard]] QCoro::Task<Result<void>> somebodyEdits(QByteArray words, QByteArray by);
    [[nodiscard]] QCoro::Task<Result<void>> somebodyWrites(QByteArray body);
    [[nodiscard]] QCoro::Task<Result<Page>> page();
    /** Looks until the proposal is published or nothing more can come of it. */
    [[nodiscard]] QCoro::Task<Result<void>> untilPublished(QString id);
    /** Polls and waits a little; false when `patience` is over. */
    [[nodiscard]] QCoro::Task<Result<bool>> lookAgain(std::chrono::milliseconds &waited);
    [[nodiscard]] QCoro::Task<Result<int>> ticketsCalled(QString summary);

    void judge();
    void check(const QString &what, bool held, const QString &found);
    void checkBody(const QString &what, const QByteArray &is, const QByteArray &shouldBe);
    void checkVersion(const Page &is, int shouldBe);
    [[nodiscard]] QString state(const QString &id) const;

    Set m_set;
    Scenario m_scenario = Scenario::EmptyFields;
    QString m_pageId, m_label;
    QList<RehearsalCheck> m_checks;
    QStringList m_tickets;
};

} // namespace Docket
