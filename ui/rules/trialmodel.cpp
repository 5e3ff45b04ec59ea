// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialmodel.h"

#include "ui/language/keptwords.h"
#include "ui/theme/widgets.h"

#include <QLocale>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &page, const QStringList &section)
{
    return (QStringList{page} + section).join(u" › "_s);
}

QString placeOf(const Proposal &proposal)
{
    return placeOf(proposal.pageTitle, proposal.section);
}

/** "8080 → 9443"; the summary where no words come or go. */
QString changeText(const Proposal &proposal, const TrialChange &change)
{
    if (change == TrialChange())
        return keptWords(proposal.summary);
    if (change.before.isEmpty())
        return TrialModel::tr("new: %1", "words that a page gets").arg(change.after);
    return change.before + u" → "_s + (change.after.isEmpty() ? u"–"_s : change.after);
}

QList<QStringList> proposalRows(const RuleTrial &trial)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < trial.proposals.size(); ++i) {
        const Proposal &one = trial.proposals.at(i);
        rows.append({one.itemKey, placeOf(one), one.rule, changeText(one, trial.changes.value(i))});
    }
    return rows;
}

/** Those with most first, each with one proposal of its own to look at. */
QList<QStringList> ruleRows(const RuleTrial &trial)
{
    const auto counts = trial.byRule();
    QStringList rules = counts.keys();
    std::ranges::stable_sort(
        rules, std::ranges::greater(), [&](const QString &rule) { return counts.value(rule); });
    QList<QStringList> rows;
    for (const QString &rule : std::as_const(rules)) {
        const auto sample = std::ranges::find(trial.proposals, rule, &Proposal::rule);
        rows.append({QLocale().toString(counts.value(rule)), rule,
            sample->itemKey + u" · "_s + placeOf(*sample)});
    }
    return rows;
}

QList<QStringList> overlapRows(const RuleTrial &trial)
{
    QList<QStringList> rows;
    for (const TrialOverlap &one : trial.overlaps)
        rows.append({one.itemKeys.join(u", "_s), placeOf(one.pageTitle, one.section),
            one.rules.join(u", "_s)});
    return rows;
}

QList<QStringList> silentRows(const RuleTrial &trial)
{
    QList<QStringList> rows;
    for (const TrialSilence &one : trial.silences) {
        QStringList why{one.pageTitle, keptWords(one.reason)};
        why.removeAll(QString());
        rows.append({one.itemKey, one.itemSummary, why.join(u" · "_s)});
    }
    return rows;
}

QList<QStringList> differenceRows(const RuleTrial &trial)
{
    QList<QStringList> rows;
    const TrialDifference difference = trial.difference.value_or(TrialDifference());
    const auto add = [&](const QString &what, const QList<Proposal> &proposals) {
        for (const Proposal &one : proposals)
            rows.append({what, placeOf(one), one.itemKey, one.rule});
    };
    add(TrialModel::tr("+ new", "a proposal that other rules would bring"), difference.added);
    add(TrialModel::tr("− gone", "a proposal that other rules would not bring"), difference.gone);
    return rows;
}

} // namespace

QString TrialModel::title(View view, const RuleTrial &trial)
{
    const TrialDifference difference = trial.difference.value_or(TrialDifference());
    switch (view) {
    case View::Proposals:
        return tr("%n proposal(s)", nullptr, int(trial.proposals.size()));
    case View::ByRule:
        return tr("By %n rule(s)", nullptr, int(trial.byRule().size()));
    case View::Overlaps:
        return tr("%n overlap(s)", nullptr, int(trial.overlaps.size()));
    case View::LeftAlone:
        return tr("%n reason(s) to stay silent", nullptr, int(trial.silences.size()));
    case View::Difference:
        return tr("%1 new, %2 gone", "proposals, against the rules in force")
            .arg(difference.added.size())
            .arg(difference.gone.size());
    }
    return {};
}

void TrialModel::setTrial(const RuleTrial &trial)
{
    m_trial = trial;
    show();
}

void TrialModel::setView(View view)
{
    m_view = view;
    show();
}

void TrialModel::show()
{
    beginResetModel(); // All rows and columns are others.
    switch (m_view) {
    case View::Proposals:
        m_rows = proposalRows(m_trial);
        break;
    case View::ByRule:
        m_rows = ruleRows(m_trial);
        break;
    case View::Overlaps:
        m_rows = overlapRows(m_trial);
        break;
    case View::LeftAlone:
        m_rows = silentRows(m_trial);
        break;
    case View::Difference:
        m_rows = differenceRows(m_trial);
        break;
    }
    endResetModel();
}

QStringList TrialModel::titles() const
{
    switch (m_view) {
    case View::Proposals:
        return {tr("Ticket"), tr("Page › section"), tr("Rule"), tr("Change")};
    case View::ByRule:
        return {tr("Proposals"), tr("Rule"), tr("For example")};
    case View::Overlaps:
        return {tr("Tickets"), tr("Page › section"), tr("Rules")};
    case View::LeftAlone:
        return {tr("Ticket"), tr("Summary"), tr("Why nothing is proposed")};
    case View::Difference:
        return {tr("Against now"), tr("Page › section"), tr("Ticket"), tr("Rule")};
    }
    return {};
}

int TrialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(titles().size());
}

QVariant TrialModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &words = m_rows.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole)
        return words;
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(words)) : QVariant();
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return titles().value(section);
}

void TrialProxy::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool TrialProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(); ++column) {
            const QString cell = sourceModel()->index(row, column, parent).data().toString();
            if (cell.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace Docket
