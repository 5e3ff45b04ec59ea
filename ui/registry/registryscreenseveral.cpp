// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines chosen at once: shown in the form together, changed and removed as one.
#include "core/policy/registrychange.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registryscreen.h"
#include "ui/registry/registrytableview.h"

#include <QScrollArea>

#include <algorithm>

namespace Docket {

QList<RegistryEntry> RegistryScreen::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<RegistryEntry> lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(row.data(RegistryModel::HealthRole).value<LineHealth>().line);
    return lines;
}

/** From one line to several and back, and from some to others. A press makes a row the current one before it is selected. */
void RegistryScreen::followSelection()
{
    const QList<RegistryEntry> lines = selected();
    const bool isShown =
        lines.isEmpty() || (lines.size() == 1 && m_form->before() == lines.first());
    if (m_setting || (!m_form->isSeveral() && isShown))
        return;
    keepDraft();
    showRow();
}

/** What is typed for several is for those that are chosen when it is saved. */
void RegistryScreen::showSeveral()
{
    QList<RegistryForm::Line> lines;
    for (const RegistryEntry &line : selected())
        lines.append({line, pageOf(line.page)});
    if (!m_form->isSeveral() || m_form->lines() != lines)
        m_form->setLines(lines, m_severalDraft);
    m_formArea->setVisible(true);
    updateActions();
}

void RegistryScreen::saveSeveral(const QList<std::pair<RegistryEntry, RegistryEntry>> &lines)
{
    m_saving = linesChanged(lines, pageOf(lines.first().first.page).title);
    m_saved = m_form->words();
    handOver(m_form);
    emit changeWanted(*m_saving);
}

void RegistryScreen::removeSelected()
{
    const QList<RegistryEntry> lines = selected();
    if (lines.size() > 1)
        emit changeWanted(linesRemoved(lines));
    else if (const auto line = current())
        emit changeWanted(lineRemoved(*line, pageOf(line->page).title));
}

} // namespace Docket
