// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policychange.h"
#include "core/sync/linkrun.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace Docket {

class Actions;
class DriftTable;
class EmptyState;
class LinksModel;
class ProgressStrip;
class RoleLabel;

/**
 * Pages that the last months speak for and the registry has not: one key takes a page over as a line, one dismisses it. Nothing is a
 * line before a person says so. Takes values; what a person says goes out as a change of the policy, the next waits until it is made.
 */
class LinksPane : public QWidget
{
    Q_OBJECT

public:
    /** Why no search can begin. */
    enum class Ready { Yes, NoAccount, NoPages };

    explicit LinksPane(Actions &actions, QWidget *parent = nullptr);

    static constexpr int days = 90; ///< That it looks back.

    void setReady(Ready ready);
    void setPolicy(const Policy &policy); ///< What it has, or dismissed, is no candidate.
    void setNames(const QHash<QString, QString> &names);
    void begin(); ///< A search is under way; after 300 ms it says so.
    void showProgress(const LinkProgress &progress);
    void end(); ///< Stopped by a person: what was found before stays.
    void setMined(const MinedLinks &mined); ///< It came to its end.
    void setFailed(const QString &sentence); ///< It did not, and why.
    void answered(); ///< The change that was asked for is made, or refused.
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool isEmpty() const { return !m_mined; } ///< Nobody looked so far.
    [[nodiscard]] std::optional<LinkCandidate> current() const;
    void focusMain();
    [[nodiscard]] QList<QWidget *> topStops() const { return m_top; }
    [[nodiscard]] QList<QWidget *> rowStops() const;
    [[nodiscard]] QWidget *rows() const;

signals:
    void lookWanted();
    void stopWanted();
    void connectWanted();
    void lineWanted(); ///< A line is to be added by hand.
    void leaveWanted(); ///< Back to the lines.
    void changeWanted(const Docket::PolicyChange &change);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc stops a search, else it leaves.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override; ///< Its keys are for its eyes only.

private:
    QWidget *makeTop();
    QWidget *makeAnswers();
    void wire();
    void answer(const PolicyChange &change);
    void showCandidates();
    void showSummary();
    void showEmpty();
    void answerEmpty();
    void showRow();
    void openPage();

    Actions &m_actions;
    LinksModel *m_model;
    RoleLabel *m_summary;
    ProgressStrip *m_strip;
    DriftTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RoleLabel *m_tickets = nullptr; ///< Of the current row.
    QWidget *m_answers = nullptr;
    QList<QWidget *> m_top;
    std::optional<MinedLinks> m_mined;
    Policy m_policy;
    QString m_failed; ///< Why the newest search came to nothing.
    Ready m_ready = Ready::NoAccount;
    bool m_looking = false;
    bool m_answering = false; ///< A change is asked for and not made yet.
};

} // namespace Docket
