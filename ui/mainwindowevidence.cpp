// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packs and the rehearsal, which have windows of their own.
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/feedback/savedialog.h"
#include "ui/mainwindow.h"
#include "ui/rehearsal/rehearsaldialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString lastEvidenceFolder = u"evidence/folder"_s;

QString folderFor(const QSettings &settings)
{
    return folderToSave(settings.value(lastEvidenceFolder).toString());
}

} // namespace

void MainWindow::wireEvidence()
{
    connect(actions().makeEvidence, &QAction::triggered, this, &MainWindow::makeEvidence);
    connect(actions().openEvidence, &QAction::triggered, this, &MainWindow::chooseEvidence);
    connect(actions().rehearse, &QAction::triggered, this, &MainWindow::rehearse);
    actions().makeEvidence->setEnabled(bool(m_hooks.evidence.gather));
    actions().rehearse->setEnabled(bool(m_hooks.rehearsal.run));
}

void MainWindow::makeEvidence()
{
    auto *dialog =
        new EvidenceDialog(m_workspace.clock(), m_hooks.evidence, m_workspace.names(), this);
    dialog->setFile(folderFor(m_settings) + u"/docket-evidence.zip"_s);
    connect(dialog, &EvidenceDialog::written, this, [this](const QString &file) {
        m_settings.setValue(lastEvidenceFolder, QFileInfo(file).absolutePath());
    });
    connect(dialog, &EvidenceDialog::openWanted, this, [this, dialog](const QString &file) {
        dialog->close();
        showEvidence(file);
    });
    QCoro::connect(m_workspace.sprints(), dialog, [dialog](Result<QList<Sprint>> &&sprints) {
        if (sprints)
            dialog->setSprints(*sprints);
    });
    dialog->open();
}

void MainWindow::chooseEvidence()
{
    auto *dialog = new QFileDialog(this, tr("Open evidence pack"), folderFor(m_settings),
        tr("Evidence pack (*.zip);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::showEvidence);
    dialog->open();
}

void MainWindow::showEvidence(const QString &file)
{
    QtConcurrent::run([file] {
        return openPack(file);
    }).then(this, [this, file](const Result<OpenedPack> &pack) {
        if (!pack) {
            refused({}, tr("open “%1”").arg(QFileInfo(file).fileName()), pack.error());
            return;
        }
        m_settings.setValue(lastEvidenceFolder, QFileInfo(file).absolutePath());
        (new EvidenceViewer(*pack, file, this))->show();
    });
}

void MainWindow::rehearse()
{
    (new RehearsalDialog(m_hooks.rehearsal, m_workspace.status().site, this))->open();
}

} // namespace Docket
