// SPDX-License-Identifier: GPL-3.0-or-later
// Words around the shown proposal: those being typed, those that nothing cites, those in conflict.
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/review/citations.h"
#include "ui/review/conflictpane.h"
#include "ui/review/editpane.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/widgets.h"

#include <QStackedWidget>

namespace Docket {

using namespace Qt::StringLiterals;

void ReviewPanel::keepTyped()
{
    if (!isEditing() || !m_edit->isChanged())
        return;
    const TypedWords words{m_edit->version(), m_edit->base(), m_edit->draft()};
    const auto known = m_drafts.constFind(m_proposal.id);
    if (known != m_drafts.cend() && known->version == words.version && known->text == words.text)
        return;
    m_drafts.insert(m_proposal.id, words);
    emit typedChanged(
        QString(m_proposal.id), u"%1 %2\n"_s.arg(words.version).arg(words.base) + words.text);
}

void ReviewPanel::forgetTyped(const QString &id)
{
    if (!m_drafts.remove(id))
        return;
    showBanner();
    emit typedChanged(id, {});
}

void ReviewPanel::setTyped(const QHash<QString, QString> &typed)
{
    for (auto one = typed.cbegin(); one != typed.cend(); ++one) {
        const qsizetype end = one->indexOf(u'\n');
        if (end <= 0 || m_drafts.contains(one.key()))
            continue;
        const QStringList head = one->first(end).split(u' ');
        m_drafts.insert(one.key(), {head.first().toInt(), head.value(1), one->sliced(end + 1)});
    }
    showState();
    showBanner();
}

void ReviewPanel::placeCitations()
{
    const bool proposed = m_sideChoice->current() == 0 && m_content.problem.isEmpty() && !isAlone();
    m_uncited = proposed ? uncitedValues(m_diff->content(), m_proposal) : QList<DiffOutline>();
    m_uncited.removeIf([this](const DiffOutline &outline) {
        return m_parts.isDropped(m_diff->changeOf(outline.row));
    });
    pointAt(m_pointed);
    emit uncitedChanged(uncited());
}

QStringList ReviewPanel::uncited() const
{
    QStringList words;
    for (const DiffOutline &outline : m_uncited)
        words << wordsOf(m_diff->content(), outline);
    words.removeDuplicates();
    return words;
}

void ReviewPanel::pointAt(int value)
{
    m_pointed = value;
    QList<DiffOutline> outlines = m_uncited;
    if (value >= 0 && value < m_proposal.values.size() && m_sideChoice->current() == 0)
        outlines += placesOf(m_diff->content(), m_proposal.values.at(value));
    m_diff->setOutlines(outlines);
}

void ReviewPanel::goToFact(int value)
{
    if (value < 0 || value >= m_proposal.values.size())
        return;
    const QList<DiffOutline> places = placesOf(m_diff->content(), m_proposal.values.at(value));
    if (places.isEmpty()) {
        emit notice(tr("No change here says “%1”").arg(m_proposal.values.at(value).newValue));
        return;
    }
    pointAt(value);
    m_diff->goToChange(m_diff->changeOf(places.first().row));
}

bool ReviewPanel::isStale() const
{
    return m_proposal.state == ProposalState::Conflict && !isAlone()
        && (m_live.id.isEmpty() || m_live.body != m_proposal.before);
}

bool ReviewPanel::isSettling() const
{
    return m_stack->currentWidget() == m_conflict;
}

void ReviewPanel::showConflict()
{
    const bool settle = m_sideChoice->current() == 2 && isStale() && !m_live.id.isEmpty();
    if (settle)
        m_conflict->open(m_proposal, m_live);
    m_stack->setCurrentWidget(settle ? static_cast<QWidget *>(m_conflict) : m_diff);
    fitWidth();
}

} // namespace Docket
