// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTreeView>

namespace Docket {

using namespace Qt::StringLiterals;

QString folderToSave(const QString &last)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {last, documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void askWhereToSave(
    QWidget *parent, const FileToSave &file, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, file.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(file.filter);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    dialog->setDirectory(folderToSave(file.folder));
    dialog->selectFile(file.name);
    if (auto *list =
            dialog->findChild<QTreeView *>(u"treeView"_s)) { // Qt's own, not the desktop's.
        dialog->resize(
            qMax(dialog->width(), 90 * dialog->fontMetrics().averageCharWidth()), dialog->height());
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace Docket
