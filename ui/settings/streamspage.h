// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/streamhooks.h"

class QLineEdit;
class QPushButton;

namespace Docket {

class RoleLabel;

/** Streams of the log: each receiver with its secret, off or on, a test, and what was sent last or went wrong. */
class StreamsPage : public SettingsPage
{
    Q_OBJECT

public:
    StreamsPage(StreamHooks hooks, QWidget *parent);

private:
    struct Row
    {
        QString service;
        QLineEdit *secret = nullptr;
        QLineEdit *site = nullptr; ///< Datadog's alone.
        QPushButton *on = nullptr, *off = nullptr, *test = nullptr;
        RoleLabel *state = nullptr; ///< Off, on, what was sent.
        RoleLabel *said = nullptr; ///< What came of a press.
        bool isBusy = false;
    };

    void addService(
        const QString &service, const QString &title, const QString &secret, const QString &hint);
    void showLines();
    void showRow(Row &row, const StreamLine &line);
    void press(
        int row, QCoro::Task<Result<void>> &&task, const QString &doing, const QString &done);
    void say(Row &row, const QString &words, bool isWrong);

    StreamHooks m_hooks;
    QList<Row> m_rows;
};

} // namespace Docket
