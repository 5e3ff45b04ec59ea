// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Docket {

/** A file to be written, as a person is asked where. */
struct FileToSave
{
    QString title; ///< Of the dialog.
    QString name; ///< To begin with; its ending is added to what is typed without one.
    QString filter; ///< "CSV (*.csv)"
    QString folder{}; ///< To begin in; when it is empty or gone, the one for documents.
};

/** `last` while it is a folder, else the one for documents, else home: always one that is there. */
[[nodiscard]] QString folderToSave(const QString &last);

/** Opens the dialog and tells the file that was chosen, if any. */
void askWhereToSave(
    QWidget *parent, const FileToSave &file, const std::function<void(const QString &)> &chosen);

} // namespace Docket
