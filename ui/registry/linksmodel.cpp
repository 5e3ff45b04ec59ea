// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/linksmodel.h"

#include "core/policy/registryline.h"
#include "ui/registry/registrymodel.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString signText(LinkSign sign, int items)
{
    switch (sign) {
    case LinkSign::PageNamesItem:
        return LinksModel::tr("it names %n ticket(s)", "evidence: the page", items);
    case LinkSign::ItemLinksPage:
        return LinksModel::tr("%n ticket(s) link to it", "evidence: the page", items);
    case LinkSign::EditedByCloser:
        return LinksModel::tr(
            "edited by someone who closed %n ticket(s)", "evidence: the page", items);
    case LinkSign::NamedAlike:
        return LinksModel::tr("its title names the component");
    }
    return {};
}

} // namespace

QString evidenceText(const LinkCandidate &candidate)
{
    QStringList signs;
    for (auto sign = candidate.signs.cbegin(); sign != candidate.signs.cend(); ++sign)
        signs.append(signText(sign.key(), sign.value()));
    return signs.join(u", "_s);
}

void LinksModel::setCandidates(const QList<LinkCandidate> &candidates)
{
    QList<LinkCandidate> left = m_candidates;
    left.removeIf([&](const LinkCandidate &one) { return !candidates.contains(one); });
    if (left != candidates) { // Others came, too.
        beginResetModel();
        m_candidates = candidates;
        endResetModel();
        return;
    }
    for (int row = int(m_candidates.size()) - 1; row >= 0; --row) {
        if (candidates.contains(m_candidates.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_candidates.removeAt(row);
        endRemoveRows();
    }
}

void LinksModel::setNames(const QHash<QString, QString> &names)
{
    if (m_names == names)
        return;
    m_names = names;
    if (!m_candidates.isEmpty())
        emit dataChanged(
            index(0, Owner), index(int(m_candidates.size()) - 1, Owner), {Qt::DisplayRole});
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

int LinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkCandidate &candidate = m_candidates.at(index.row());
    const RegistryEntry &line = candidate.line;
    if (role == CandidateRole)
        return QVariant::fromValue(candidate);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Where:
        return line.section.isEmpty() ? candidate.pageTitle
                                      : candidate.pageTitle + u" › "_s + sectionText(line.section);
    case Kind:
        return kindText(line.kind);
    case For:
        return line.component.isEmpty() ? line.project : line.project + u" › "_s + line.component;
    case Owner:
        return m_names.value(line.owner, line.owner);
    case Evidence:
        return evidenceText(candidate);
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{
        tr("Page › section"), tr("Kind"), tr("Work of"), tr("Owner"), tr("What speaks for it")}
        .value(section);
}

} // namespace Docket
