// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/places.h"
#include "core/domain/policy.h"
#include "ui/setup/siteform.h"

#include <QWizard>
#include <QWizardPage>

namespace Docket {

class PracticePage;

/** What the wizard asks of the program around it. Nothing is kept before `finish`. */
struct SetupHooks
{
    CheckConnection check{};
    std::function<QCoro::Task<Result<QList<Project>>>(ConnectDraft)> projects{};
    std::function<QCoro::Task<Result<QList<Space>>>(ConnectDraft)> spaces{};
    std::function<QCoro::Task<Result<QList<PagePlace>>>(ConnectDraft, QString spaceId)> pagesIn{};
    /** Keeps account and registry lines, signs in and begins to look. */
    std::function<QCoro::Task<Result<TokenKept>>(ConnectDraft, QList<RegistryEntry>)> finish{};
    std::function<bool()> trySample{};
    std::function<bool()>
        keepsToken{}; ///< Whether there is a keychain to take the token; empty: yes.
};

/** What was entered so far; the pages share it. */
struct SetupState
{
    SetupHooks hooks;
    ConnectDraft draft;
    Person me; ///< Null before the account was checked.
    QStringList projects; ///< Keys of those chosen.
};

/** A page of the wizard, which knows where one goes on typing. */
class SetupPage : public QWizardPage
{
public:
    using QWizardPage::QWizardPage;
    virtual void takeKeys() = 0; ///< Gives the keys to its first field that is to be filled.
};

/** From the first start to a filled queue in five pages: what Docket does, the account, its tickets, its pages, and practice. Another account takes the three in the middle. */
class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    /** AnotherAccount: only what differs from account to account, without welcome and practice. */
    enum class Steps { FirstStart, AnotherAccount };
    SetupWizard(SetupHooks hooks, const Clock &clock, const QDate &today, QWidget *parent = nullptr,
        Steps steps = Steps::FirstStart);
    /** Shows it on the first page that is not done, with the keys in its first field. */
    void goOn();
    /** How many proposals wait in the real queue. */
    void setWaiting(int waiting);
    [[nodiscard]] bool isFinished() const { return m_finished; } ///< Account and pages are kept.
    void reject() override; ///< Hides it; QWizard's own would throw away what was entered.

signals:
    void kept(Docket::TokenKept where); ///< Account and pages are kept; practice follows.
    void queueWanted();

protected:
    /** Enter in a list whose rows are ticked goes on, once that is possible. */
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPages(const QDate &today, const Clock &clock, Steps steps);
    void goToFirstOpen();
    void takeKeys();

    std::shared_ptr<SetupState> m_state;
    PracticePage *m_practice = nullptr; ///< Null for another account.
    int m_keeping = -1; ///< The page that keeps everything: only a person goes on from there.
    bool m_finished = false;
};

} // namespace Docket
