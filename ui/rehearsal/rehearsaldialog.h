// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rehearsal/rehearsalhooks.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace Docket {

class ProgressStrip;
class RoleLabel;

/** Plays the scenarios of the rehearsal on a site of Docket's own or in a marked staging space, and shows the pass list as it grows. */
class RehearsalDialog : public QDialog
{
    Q_OBJECT

public:
    /** `site`: of the account in use, for people; empty: none, and only the built-in site can be chosen. */
    RehearsalDialog(RehearsalHooks hooks, const QString &site, QWidget *parent);
    ~RehearsalDialog() override; ///< Stops what is played; it cleans up after itself all the same.

    /** The pass list to a file: JSON for .json, words for all else. What came of it is said. */
    void save(const QString &file);
    void reject() override; ///< Stops what is played first; once more closes it.

private:
    void make(const QString &site);
    void showState();
    void play();
    void tell(const RehearsalProgress &progress);
    void played(const Result<RehearsalReport> &report);
    void setRow(Scenario scenario, const QString &word, const QString &words, bool isWrong);
    void clearRows();
    void say(RoleLabel *label, const QString &words, bool isWrong);
    void stop();

    RehearsalHooks m_hooks;
    QRadioButton *m_builtIn, *m_named;
    QLineEdit *m_space;
    ProgressStrip *m_strip;
    QTableWidget *m_list;
    RoleLabel *m_summary;
    QPushButton *m_save, *m_close, *m_play;
    bool m_hasSite;
    bool m_busy = false;
    int m_done = 0; ///< Scenarios that were played.
    std::stop_source m_stop;
    std::optional<RehearsalReport> m_report;
};

} // namespace Docket
