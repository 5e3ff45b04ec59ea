// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the registry from files and pages, and into files.
#include "core/drafting/registrytable.h"
#include "core/policy/pageaddress.h"
#include "core/reports/csv.h"
#include "core/reports/registryexport.h"
#include "ui/feedback/addressdialog.h"
#include "ui/feedback/savedialog.h"
#include "ui/language/keptwords.h"
#include "ui/mainwindow.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registryscreen.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireRegistryFiles()
{
    connect(actions().importLines, &QAction::triggered, this, [this] {
        showScreen(Screen::Registry);
        auto *dialog = new QFileDialog(this, tr("Import registry lines"),
            folderToSave(folderOfFiles()), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importLines);
        dialog->open();
    });
    connect(actions().importPageLines, &QAction::triggered, this, [this] {
        showScreen(Screen::Registry);
        askForTable();
    });
    connect(actions().publishLines, &QAction::triggered, this, [this] {
        showScreen(Screen::Registry);
        askForPageToPublish();
    });
    connect(actions().newPage, &QAction::triggered, this, &MainWindow::askForNewPage);
    connect(registry(), &RegistryScreen::sectionWanted, this, &MainWindow::addSection);
    connect(actions().exportLines, &QAction::triggered, this, [this] {
        askWhereToSave(this,
            {tr("Export registry as CSV"), u"docket-registry.csv"_s, tr("CSV (*.csv)"),
                folderOfFiles()},
            [this](const QString &file) { exportRegistry(file); });
    });
}

void MainWindow::exportRegistry(const QString &name)
{
    const auto nameOf = [this](const QString &id) { return m_workspace.personName(id); };
    const QList<LineHealth> lines = m_workspace.registryHealth();
    const QByteArray csv = registryCsv(lines, m_workspace.registrySeen(), nameOf,
        [](const LineHealth &health) { return healthText(health); });
    keepFolder(name);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        refused({}, tr("export the registry"),
            {Error::Kind::Storage, file.errorString(), 0, std::nullopt, {}});
    else
        sayWritten(int(lines.size()), name);
}

void MainWindow::importLines(const QString &name)
{
    const QString source = QFileInfo(name).fileName();
    keepFolder(name);
    QFile file(name);
    const auto rows = file.open(QIODevice::ReadOnly)
        ? readCsv(file.readAll())
        : Result<QList<TableRow>>(failure(
              Error::Kind::Invalid, tr("%1 cannot be read: %2").arg(name, file.errorString())));
    if (rows)
        previewLines(*rows, source);
    else
        refused({}, tr("import “%1”; nothing was changed").arg(source), rows.error());
}

void MainWindow::askForTable()
{
    askForAddress(this,
        {tr("Import lines from a page"), tr("Address of the page that holds the table"),
            tr("Read table"), {}, {}},
        [this](const QString &typed) { importTable(typed); });
}

void MainWindow::importTable(const QString &typed)
{
    const PageAddress address = pageAddress(typed, m_registryKnown.hosts);
    const QString doing = tr("import the table; nothing was changed");
    if (address.id.isEmpty()) {
        refused(
            {}, doing, failure(Error::Kind::Invalid, addressProblemText(address.problem)).error());
        return;
    }
    QCoro::connect(m_workspace.livePage(address.id), this, [this, doing](Result<Page> &&page) {
        const auto rows = page ? registryRows(page->body) : Result<QList<TableRow>>(failure(page));
        if (rows)
            previewLines(*rows, page->title);
        else
            refused({}, doing, rows.error());
    });
}

void MainWindow::previewLines(const QList<TableRow> &rows, const QString &source)
{
    notice(tr("Looking up what “%1” names…").arg(source));
    QCoro::connect(
        m_workspace.readRegistryRows(rows), this, [this, source](Result<RegistryImport> &&import) {
            notice({});
            carried({}); // What was refused of an earlier file is no news beside this one.
            if (!import) {
                refused({}, tr("import “%1”; nothing was changed").arg(source), import.error());
                return;
            }
            auto *dialog =
                new ImportDialog(*import, source, m_workspace.registrySeen().pages, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, import = *import, source] {
                keepRegistry(linesImported(import, source), Carry::Anew);
            });
            dialog->open();
        });
}

} // namespace Docket
