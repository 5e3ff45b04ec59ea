// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace Docket {

class RoleLabel;

/** How far a long look at the site is, with its Cancel; seen when it takes longer than 300 ms. */
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    /** The names of the bar and of Cancel for those who hear them. */
    ProgressStrip(const QString &howFar, const QString &cancel, QWidget *parent = nullptr);

    void begin(const QString &words); ///< Nothing is counted yet.
    void tell(const QString &words, int done, int of);
    void end();

signals:
    void stopWanted();

private:
    QProgressBar *m_bar;
    RoleLabel *m_words;
    QPushButton *m_stop;
    QTimer *m_slow;
};

} // namespace Docket
