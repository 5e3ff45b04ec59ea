// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/wordsproxy.h"
#include "ui/screenpane.h"
#include "ui/triage/triagemodel.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;

namespace Docket {

class Actions;
class DriftTable;
class EmptyState;
class ProgressStrip;
class KeyButton;
class RoleLabel;

/** The triage: what closed and carries no label that says whether the documentation is concerned; one key says it. Takes values. */
class TriageScreen : public ScreenPane
{
    Q_OBJECT

public:
    TriageScreen(Actions &actions, const Clock &clock, QWidget *parent = nullptr);

    /** The newest look; nothing before the first. The selected item stays selected while it is there. */
    void setReport(const std::optional<TriageReport> &report);
    void setTrend(const QList<TriagePoint> &trend); ///< Oldest first.
    void setAnswers(const QHash<QString, TriageAnswered> &answers); ///< By triageId().
    void setReady(bool ready); ///< An account is connected and the policy has a scope.
    void begin(); ///< A look is under way; after 300 ms it says so.
    void showProgress(int done, int of);
    void end();
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] int days() const; ///< Of the period chosen.
    [[nodiscard]] std::optional<TriageItem> current() const;
    [[nodiscard]] int openCount() const { return m_model->openCount(); }
    [[nodiscard]] const std::optional<TriageReport> &report() const { return m_report; }
    /** True when it is to look by itself once a week and has not since the newest Monday. */
    [[nodiscard]] bool isDue() const;
    void goToNextOpen(); ///< From the current one on, then from the top.

    void find() override;
    void focusMain() override;
    void cyclePane(int direction) override;
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void lookWanted();
    void stopWanted();
    void connectWanted();
    void weeklyChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc stops a look.

private:
    QWidget *makeTop(Actions &actions);
    QWidget *makeAnswers(Actions &actions);
    QWidget *makeTable(const QString &name, QStandardItemModel *model, const QString &objectName);
    void wire();
    void showSummary();
    void showRows(const std::optional<TriageItem> &kept);
    void showEmpty();
    void answerEmpty();
    void showAnswerable();
    void showTeams();

    const Clock &m_clock;
    Actions &m_actions;
    TriageModel *m_model;
    WordsProxy *m_proxy;
    RoleLabel *m_summary;
    QLineEdit *m_search;
    QComboBox *m_period;
    QCheckBox *m_weekly;
    KeyButton *m_look;
    ProgressStrip *m_strip;
    DriftTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter, *m_below;
    QStandardItemModel *m_teams, *m_history;
    QWidget *m_answers = nullptr;
    QList<QWidget *> m_tables; ///< Of teams and history, as Tab goes.
    std::optional<TriageReport> m_report;
    bool m_ready = false;
    bool m_looking = false;
    bool m_keysLent = false; ///< The button that had them goes while it looks.
};

} // namespace Docket
