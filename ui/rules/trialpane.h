// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/ruletrial.h"
#include "ui/rules/trialmodel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QSettings;
class QStackedWidget;

namespace Docket {

class ActionButton;
class Actions;
class DriftTable;
class EmptyState;
class ProgressStrip;
class KeyButton;
class RoleLabel;

/** The time machine: over which time the rules are tried, how far that is, and what came of it. Takes values. */
class TrialPane : public QWidget
{
    Q_OBJECT

public:
    TrialPane(Actions &actions, QWidget *parent = nullptr);

    /** What is missing for a trial, if anything. */
    enum class Ready { Yes, NoAccount, NoPages };
    void setReady(Ready ready);
    void begin(); ///< A trial is under way; after 300 ms it says so.
    void showProgress(const TrialProgress &progress);
    void end();
    void setTrial(const RuleTrial &trial);
    void setStale(bool stale); ///< The rules are others than those that were tried.
    [[nodiscard]] bool isTrying() const { return m_trying; }
    [[nodiscard]] int days() const; ///< Of the period chosen.
    [[nodiscard]] const std::optional<RuleTrial> &trial() const { return m_trial; }
    [[nodiscard]] QString doneText() const; ///< "312 of 1,204 tickets"; empty before the first.
    [[nodiscard]] QList<QWidget *> stops() const;
    void focusSearch();
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void tryWanted();
    void stopWanted();
    void connectWanted();
    void policyWanted();

private:
    QWidget *makeBar(Actions &actions);
    void showSummary();
    void showView();
    void showRows();
    void answerEmpty();
    [[nodiscard]] QString reviewText() const;

    QComboBox *m_period, *m_view;
    KeyButton *m_try;
    QLineEdit *m_search;
    ActionButton *m_export = nullptr;
    ProgressStrip *m_strip; ///< Of a trial under way.
    RoleLabel *m_summary, *m_review, *m_note;
    TrialModel *m_model;
    TrialProxy *m_proxy;
    DriftTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::optional<RuleTrial> m_trial;
    TrialProgress m_done;
    Ready m_ready = Ready::Yes;
    bool m_trying = false, m_stale = false;
    bool m_keysLent = false; ///< The button that had them is off while a trial goes on.
};

} // namespace Docket
