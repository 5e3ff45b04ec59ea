// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log's rows for a file.
#include "core/reports/logexport.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::chooseExport(LogForm form)
{
    showScreen(Screen::Log); // What is exported is what it shows.
    const bool csv = form == LogForm::Csv;
    auto *dialog =
        new QFileDialog(this, csv ? tr("Export Log as CSV") : tr("Export Log as JSON Lines"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"jsonl"_s);
    dialog->selectFile(csv ? u"docket-log.csv"_s : u"docket-log.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, form](const QString &file) { exportLog(form, file); });
    dialog->open();
}

void MainWindow::exportLog(LogForm form, const QString &file)
{
    m_exporting.request_stop(); // One at a time: the newest.
    m_exporting = std::stop_source();
    log()->showExport(0);
    const auto progress = [self = QPointer(this), token = m_exporting.get_token()](qint64 rows) {
        if (self && !token.stop_requested())
            self->log()->showExport(rows);
    };
    QCoro::connect(
        m_workspace.exportLog(log()->query(), form, file, progress, m_exporting.get_token()), this,
        [this, file, token = m_exporting.get_token()](Result<qint64> &&rows) {
            if (token != m_exporting.get_token())
                return; // Another one is on.
            log()->hideExport();
            const QString name = QFileInfo(file).fileName();
            if (rows)
                notice(tr("%n row(s) are in %1", nullptr, int(*rows)).arg(name));
            else if (rows.error().kind == Error::Kind::Cancelled)
                notice(tr("Stopped: %1 was not written").arg(name));
            else
                refused({}, tr("export the log"), rows.error());
        });
}

} // namespace Docket
