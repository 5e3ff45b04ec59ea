// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registrymodel.h"

#include "core/drafting/pageconformance.h"
#include "core/policy/registryline.h"
#include "ui/language/people.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

QString kindText(PageKind kind)
{
    switch (kind) {
    case PageKind::ReleaseNotes:
        return RegistryModel::tr("Release notes");
    case PageKind::FeatureDocs:
        return RegistryModel::tr("Feature docs");
    case PageKind::UserGuide:
        return RegistryModel::tr("User guide");
    case PageKind::Reference:
        return RegistryModel::tr("Reference");
    case PageKind::Architecture:
        return RegistryModel::tr("Architecture");
    case PageKind::Adr:
        return RegistryModel::tr("Decision record");
    case PageKind::Runbook:
        return RegistryModel::tr("Runbook");
    case PageKind::OnCall:
        return RegistryModel::tr("On-call guide");
    case PageKind::SecurityRegister:
        return RegistryModel::tr("Security register");
    case PageKind::Soc2Evidence:
        return RegistryModel::tr("SOC 2 evidence");
    case PageKind::Other:
        return RegistryModel::tr("Other page");
    }
    return {};
}

QString modeText(RegistryEntry::Mode mode)
{
    switch (mode) {
    case RegistryEntry::Mode::Review:
        return RegistryModel::tr("Review");
    case RegistryEntry::Mode::Apply:
        return RegistryModel::tr("Apply");
    }
    return {};
}

QString findingText(const LineFinding &finding)
{
    using Kind = LineFinding::Kind;
    switch (finding.kind) {
    case Kind::PageGone:
        return RegistryModel::tr("Page deleted or hidden from you");
    case Kind::PageArchived:
        return RegistryModel::tr("Page archived");
    case Kind::SpaceChanged:
        return RegistryModel::tr("Moved from space %1 to %2").arg(finding.was, finding.now);
    case Kind::TitleChanged:
        return RegistryModel::tr("Was called “%1”").arg(finding.was);
    case Kind::SectionRenamed:
        return RegistryModel::tr("Section renamed: relink to “%1”")
            .arg(finding.section.isEmpty() ? finding.now : finding.section.last());
    case Kind::SectionGone:
        return RegistryModel::tr("Section “%1” gone").arg(finding.was);
    case Kind::NoOwner:
        return RegistryModel::tr("Nobody owns it");
    case Kind::OwnerInactive:
        return RegistryModel::tr("Account of %1 deactivated").arg(finding.was);
    case Kind::OwnerUnknown:
        return RegistryModel::tr("Owner unknown to the site");
    }
    return {};
}

QString healthText(const LineHealth &health)
{
    if (!health.checked)
        return RegistryModel::tr("Not checked yet");
    QStringList words;
    for (const LineFinding &finding : health.findings)
        words.append(findingText(finding));
    return words.isEmpty() ? RegistryModel::tr("Sound") : words.join(u" · "_s);
}

QString conformanceText(const RegisteredPage &page, PageKind kind)
{
    const QStringList missing = missingTemplateSections(page, kind);
    if (missing.isEmpty())
        return {};
    QStringList quoted;
    for (const QString &name : missing)
        quoted.append(RegistryModel::tr("“%1”").arg(name));
    return RegistryModel::tr("Its template (%1) also has: %2")
        .arg(kindText(kind), quoted.join(u", "_s));
}

/** What is the same at both ends stays; between them rows become others, come or go. */
void RegistryModel::setLines(const QList<LineHealth> &lines, const RegistrySeen &seen)
{
    const auto same = [&](qsizetype was, qsizetype is) {
        return m_lines.at(was).line == lines.at(is).line;
    };
    qsizetype head = 0, tail = 0;
    const qsizetype least = qMin(m_lines.size(), lines.size());
    while (head < least && same(head, head))
        ++head;
    while (tail < least - head && same(m_lines.size() - 1 - tail, lines.size() - 1 - tail))
        ++tail;
    const qsizetype stay = least - head - tail; // Become others.
    const int at = int(head + stay);
    if (const qsizetype gone = m_lines.size() - tail - at; gone > 0) {
        beginRemoveRows({}, at, at + int(gone) - 1);
        m_lines.remove(at, gone);
        endRemoveRows();
    }
    if (const qsizetype come = lines.size() - tail - at; come > 0) {
        beginInsertRows({}, at, at + int(come) - 1);
        for (qsizetype i = 0; i < come; ++i)
            m_lines.insert(at + i, lines.at(at + i));
        endInsertRows();
    }
    m_lines = lines;
    m_seen = seen;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void RegistryModel::setNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, Owner), index(rowCount() - 1, Manager), {Qt::DisplayRole});
}

int RegistryModel::flagged() const
{
    return int(std::ranges::count_if(
        m_lines, [](const LineHealth &one) { return !one.findings.isEmpty(); }));
}

QString RegistryModel::title(int column)
{
    switch (Column(column)) {
    case Where:
        return tr("Page");
    case Section:
        return tr("Section");
    case Kind:
        return tr("Kind");
    case For:
        return tr("For");
    case Owner:
        return tr("Owner");
    case Backup:
        return tr("Backup");
    case Manager:
        return tr("Manager");
    case Mode:
        return tr("Mode");
    case Health:
        return tr("Health");
    case Columns:
        break;
    }
    return {};
}

int RegistryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RegistryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString RegistryModel::nameOf(const QString &accountId) const
{
    return accountId.isEmpty() ? QString() : personText(accountId, m_names.value(accountId));
}

QString RegistryModel::text(const LineHealth &health, int column) const
{
    const RegistryEntry &line = health.line;
    switch (Column(column)) {
    case Where: {
        const QString title = m_seen.pages.value(line.page).title;
        return title.isEmpty() ? tr("Page %1").arg(line.page) : title;
    }
    case Section:
        return line.section.isEmpty() ? tr("wherever it fits") : sectionText(line.section);
    case Kind:
        return kindText(line.kind);
    case For: {
        QStringList parts{line.project, line.component, line.label, line.epic};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Owner:
        return line.owner.isEmpty() ? tr("of the page") : nameOf(line.owner);
    case Backup:
        return nameOf(line.backup);
    case Manager:
        return nameOf(line.manager);
    case Mode:
        return modeText(line.mode);
    case Health: {
        const auto missing = missingTemplateSections(m_seen.pages.value(line.page), line.kind);
        return health.findings.isEmpty() && health.checked && !missing.isEmpty()
            ? tr("Sound, lacks %n section(s)", nullptr, int(missing.size()))
            : healthText(health);
    }
    case Columns:
        break;
    }
    return {};
}

QVariant RegistryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const LineHealth &health = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(health, index.column());
    case Qt::ToolTipRole: {
        if (index.column() != Health)
            return {};
        QStringList words{healthText(health),
            conformanceText(m_seen.pages.value(health.line.page), health.line.kind)};
        words.removeAll(QString());
        return words.join(u" · "_s).toHtmlEscaped();
    }
    case HealthRole:
        return QVariant::fromValue(health);
    case FlaggedRole:
        return !health.findings.isEmpty();
    default:
        return {};
    }
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return title(section);
}

} // namespace Docket
