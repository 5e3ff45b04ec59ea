// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/proposal.h"
#include "ui/setup/setupwizard.h"

namespace Docket {

class Actions;
class ReviewScreen;
class RoleLabel;

/** Three made-up proposals in the real review, with its keys. Everything stays in memory. */
class PracticePage : public SetupPage
{
    Q_OBJECT

public:
    PracticePage(const Clock &clock, QWidget *parent);
    void initializePage() override;
    void cleanupPage() override; ///< Keeps what was decided; its keys are the page's alone.
    void takeKeys() override;
    void setWaiting(int waiting);
    [[nodiscard]] const QList<Proposal> &proposals() const { return m_proposals; }
    [[nodiscard]] ReviewScreen *review() const { return m_review; }

private:
    void decide(const QString &id, ProposalState state, const QString &said);
    void undo();
    void offerTheEnd();
    void show();

    const Clock &m_clock;
    Actions *m_actions;
    ReviewScreen *m_review;
    RoleLabel *m_said;
    RoleLabel *m_queue;
    QList<Proposal> m_proposals;
    QStringList m_decided; ///< In the order they were decided.
};

} // namespace Docket
