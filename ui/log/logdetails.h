// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "ui/review/reviewcontent.h"

#include <QFutureWatcher>
#include <QHash>
#include <QWidget>

#include <stop_token>

class QStackedWidget;
class QTimer;

namespace Docket {

class Actions;
class DiffView;
class EmptyState;
class RoleLabel;
class TitleLine;

/**
 * One entry of the log: what it says, and its page before and after. The comparison is worked out in a worker; the newest
 * entry wins. Nothing is said for 300 ms, then that it is being compared, with a way to stop it.
 */
class LogDetails : public QWidget
{
    Q_OBJECT

public:
    LogDetails(Actions &actions, QWidget *parent = nullptr);
    ~LogDetails() override;

    /** Another entry, as the list has it: without bodies. The same one again changes nothing. */
    void setEntry(const LogEntry &entry);
    /** The entry with its bodies read; ignored unless it is the one of setEntry(). */
    void setBodies(const LogEntry &entry);
    void setUnreadable(qint64 sequence); ///< The bodies of this one could not be read now.
    /** By account id. What is shown is named anew when it names somebody of them. */
    void setNames(const QHash<QString, QString> &names);
    [[nodiscard]] DiffView *diffView() const { return m_diff; }

private:
    void compare();
    void showAbout();
    void stop();
    void sayComparing();
    void answerEmpty();
    [[nodiscard]] bool lacksPage() const; ///< A rule asked for one that nobody registered.
    void showContent(const ReviewContent &content);

    Actions &m_actions;
    LogEntry m_entry;
    QHash<QString, QString> m_names;
    enum class State { Reading, Comparing, Stopped, Shown, Unreadable };
    State m_state = State::Shown;
    TitleLine *m_title;
    RoleLabel *m_about;
    QStackedWidget *m_stack;
    DiffView *m_diff;
    EmptyState *m_empty;
    QTimer *m_slow; ///< Says that a comparison takes its time.
    QFutureWatcher<ReviewContent> m_worker;
    std::stop_source m_stop;
};

} // namespace Docket
