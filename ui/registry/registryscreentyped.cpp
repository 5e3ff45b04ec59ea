// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed for a line: kept while other lines are chosen, and until it is saved or discarded.
#include "ui/feedback/errortext.h"
#include "ui/registry/linkspane.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registryscreen.h"
#include "ui/registry/registrytableview.h"

#include <QScrollArea>

#include <algorithm>

namespace Docket {

void RegistryScreen::begin(const LineWords &words, const RegisteredPage &page)
{
    LineWords shown = words;
    RegisteredPage known = page;
    if (const auto begun = begunLast(); begun >= 0 && words == LineWords()) { // It goes on.
        const Draft draft = m_drafts.takeAt(begun);
        shown = draft.words;
        known = draft.page;
    }
    m_setting = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_setting = false;
    m_form->setLine(std::nullopt, known, shown);
    m_form->setHealth({});
    m_form->setConformance({});
    m_formArea->setVisible(true);
    updateActions();
    m_form->focusFirst();
}

void RegistryScreen::keepDraft()
{
    if (m_formArea->isHidden())
        return;
    if (m_form->isSeveral()) {
        m_severalDraft = m_form->isChanged() ? m_form->typed() : RegistryForm::Typed();
        return;
    }
    dropDraft(m_form->before());
    if (m_form->isChanged())
        m_drafts.append({m_form->before(), m_form->words(), m_form->page()});
}

/** The newest of what was typed for a line that is new, or that is not there any more. */
qsizetype RegistryScreen::begunLast() const
{
    const QList<LineHealth> lines = m_model->lines();
    for (qsizetype i = m_drafts.size() - 1; i >= 0; --i) {
        const auto &before = m_drafts.at(i).before;
        if (!before || !std::ranges::contains(lines, *before, &LineHealth::line))
            return i;
    }
    return -1;
}

/** Of a new line there may be several, and the one in the form is not among them. */
void RegistryScreen::dropDraft(const std::optional<RegistryEntry> &before)
{
    if (before)
        m_drafts.removeIf([&](const Draft &one) { return one.before == before; });
}

/** Of a line that was removed elsewhere the words stay, and make a new line. True when they do. */
bool RegistryScreen::keepOrphan(const QList<LineHealth> &lines)
{
    const auto before = m_form->before();
    if (m_formArea->isHidden() || !before || !m_form->isChanged()
        || std::ranges::contains(lines, *before, &LineHealth::line))
        return false;
    dropDraft(before);
    m_form->setLine(std::nullopt, m_form->page(), m_form->words());
    m_form->setHealth({});
    m_form->setConformance({});
    m_form->setProblem(tr("This line was removed. What you typed is kept: it would be saved as a "
                          "new line."));
    return true;
}

void RegistryScreen::setFound(const QString &pageId, const Result<RegisteredPage> &page)
{
    if (page)
        m_found.insert(pageId, *page);
    if (m_form->page().id != pageId)
        return; // Another line is shown by now.
    if (page)
        m_form->setPage(*page);
    else
        m_form->setPageProblem(page.error().kind == Error::Kind::NotFound
                ? tr("There is no such page, or it is hidden from you.")
                : errorSentence(page.error()),
            page.error().kind == Error::Kind::NotFound ? RegistryForm::IsThere::No
                                                       : RegistryForm::IsThere::Unknown);
}

void RegistryScreen::setComponents(const QString &project, const QStringList &names)
{
    m_form->setComponents(project, names);
}

/** A line that became another, as by an import or Undo, takes along what was typed for it. */
void RegistryScreen::followLines(const QList<LineHealth> &lines)
{
    const auto isThere = [](const QList<LineHealth> &all, const RegistryEntry &line) {
        return std::ranges::contains(all, line, &LineHealth::line);
    };
    const auto follow = [&](const RegistryEntry &before) {
        QList<RegistryEntry> became;
        for (const LineHealth &one : lines) {
            if (one.line.page == before.page && !isThere(m_model->lines(), one.line))
                became.append(one.line);
        }
        return isThere(lines, before) || became.size() != 1 ? before : became.first();
    };
    for (Draft &draft : m_drafts) {
        if (draft.before)
            draft.before = follow(*draft.before);
    }
    if (m_form->before() && m_form->isChanged()) {
        const RegistryEntry now = follow(*m_form->before());
        if (now != *m_form->before())
            m_form->setLine(now, m_form->page(), m_form->words());
    }
}

void RegistryScreen::setKept(const PolicyChange &change)
{
    m_links->answered();
    if (change.registry.isEmpty())
        return; // Of no line.
    const bool isOurs = m_saving == change;
    if (isOurs)
        m_saving.reset();
    if (change.registry.size() > 1) {
        if (isOurs)
            m_severalDraft = {};
        if (isOurs && m_form->isSeveral()) {
            m_form->setLines(m_form->lines(), {});
            focusMain();
        }
        showRow();
        return;
    }
    const auto &edit = change.registry.first();
    if (isOurs && m_form->before() == edit.before)
        shownSaved(*edit.after);
    else if (edit.after && change.registry.size() == 1 && m_form->before() && !m_form->isChanged())
        select(*edit.after);
    if (isOurs)
        dropDraft(edit.before);
    if (isOurs && !edit.before) // Another row may be chosen by now.
        m_drafts.removeIf([this](const Draft &one) { return !one.before && one.words == m_saved; });
    if (!m_form->isChanged() && m_form->before())
        showRow();
}

void RegistryScreen::shownSaved(const RegistryEntry &line)
{
    if (m_form->words() != m_saved) { // Typed since: goes on as a change of the new line.
        m_form->setLine(line, m_form->page(), m_form->words());
        select(line);
        return;
    }
    select(line);
    showRow();
    focusMain();
}

bool RegistryScreen::setNotKept(const PolicyChange &change, const QString &sentence)
{
    m_links->answered();
    if (m_saving != change)
        return false;
    m_saving.reset();
    const bool isShown = change.registry.size() > 1
        ? m_form->isSeveral()
        : m_form->before() == change.registry.first().before && m_form->isChanged();
    if (isShown) {
        m_form->setProblem(sentence);
        takeBack();
    }
    return isShown;
}

} // namespace Docket
