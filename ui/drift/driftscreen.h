// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/driftrun.h"
#include "ui/drift/driftmodel.h"
#include "ui/models/wordsproxy.h"
#include "ui/screenpane.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace Docket {

class Actions;
class DriftDetails;
class DriftTable;
class DriftTrend;
class EmptyState;
class ProgressStrip;
class KeyButton;
class RoleLabel;

/** The drift audit: which pages closed tickets left behind, what each says, and how the share of them went. Takes values. */
class DriftScreen : public ScreenPane
{
    Q_OBJECT

public:
    DriftScreen(Actions &actions, const Clock &clock, QWidget *parent = nullptr);

    /** The newest audit; nothing before the first. The selected finding stays selected while it is there. */
    void setReport(const std::optional<DriftReport> &report);
    void setTrend(const QList<DriftPoint> &trend); ///< Oldest first.
    void setNames(const QHash<QString, QString> &names); ///< By account id.
    /** What is missing for an audit, if anything. */
    enum class Ready { Yes, NoAccount, NoPages };
    void setReady(Ready ready);
    void begin(); ///< An audit is under way; after 300 ms it says so.
    void showProgress(const DriftProgress &progress);
    void end();
    [[nodiscard]] bool isAuditing() const { return m_auditing; }
    /** "312 of 1,204 pages"; empty before the first. */
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString lastText() const; ///< When the audit shown was; empty without one.
    [[nodiscard]] int days() const; ///< Of the period chosen.
    [[nodiscard]] std::optional<DriftRow> current() const;

    void find() override;
    void focusMain() override;
    void cyclePane(int direction) override;
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void auditWanted();
    void stopWanted();
    void proposalWanted(const Docket::DriftRow &row);
    void connectWanted();
    void policyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc stops an audit.

private:
    QWidget *makeTop(Actions &actions);
    void wire(Actions &actions);
    void showSummary();
    void showRows(const std::optional<DriftRow> &kept); ///< Selects it again where it is shown.
    void showEmpty();
    void answerEmpty();
    void sortBy(int column, Qt::SortOrder order);
    [[nodiscard]] QString remainingText() const;

    const Clock &m_clock;
    QAction *m_propose;
    DriftModel *m_model;
    WordsProxy *m_proxy;
    RoleLabel *m_summary;
    QLineEdit *m_search;
    QComboBox *m_period, *m_sort;
    KeyButton *m_audit;
    ProgressStrip *m_strip; ///< Of an audit under way.
    DriftTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter, *m_below;
    DriftDetails *m_details;
    DriftTrend *m_trend;
    std::optional<DriftReport> m_report;
    int m_audits = 0; ///< In the trend.
    Ready m_ready = Ready::Yes;
    bool m_auditing = false;
    bool m_keysLent = false; ///< Given to the search while an audit goes on.
    DriftProgress m_done;
    QDateTime m_pagesSince; ///< When the first page of this audit was looked at.
};

} // namespace Docket
