// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryimport.h"

#include <QDialog>

class QTableWidget;

namespace Docket {

/** What a table would do to the registry, row by row, before anything is changed. Accepted: it is wanted. */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /** `pages`: those whose titles are known, by id. */
    ImportDialog(const RegistryImport &import, const QString &source,
        const QHash<QString, RegisteredPage> &pages, QWidget *parent);

private:
    QTableWidget *makeTable(
        const RegistryImport &import, const QHash<QString, RegisteredPage> &pages);
};

} // namespace Docket
