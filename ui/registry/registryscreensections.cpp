// SPDX-License-Identifier: GPL-3.0-or-later
// Sections of its template that the current line's page lacks.
#include "core/drafting/pageconformance.h"
#include "ui/registry/registryscreen.h"

#include <QInputDialog>

namespace Docket {

using namespace Qt::StringLiterals;

void RegistryScreen::askForSection()
{
    const auto line = current();
    const QStringList missing =
        line ? missingTemplateSections(pageOf(line->page), line->kind) : QStringList();
    if (missing.isEmpty())
        return;
    const auto ask = [this, page = line->page, kind = line->kind](
                         const QString &section) { emit sectionWanted(page, kind, section); };
    if (missing.size() == 1) {
        ask(missing.first());
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"sectionDialog"_s);
    dialog->setWindowTitle(tr("Add a missing section"));
    dialog->setLabelText(
        tr("Section of the template that “%1” is to get").arg(pageOf(line->page).title));
    dialog->setComboBoxItems(missing);
    dialog->setOkButtonText(tr("Propose"));
    connect(dialog, &QInputDialog::textValueSelected, this, ask);
    dialog->open();
}

} // namespace Docket
