// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryhealth.h"

#include <QAbstractTableModel>

namespace Docket {

/** "Runbook", "Release notes" …: for people, as kindName() for files. */
[[nodiscard]] QString kindText(PageKind kind);
[[nodiscard]] QString modeText(RegistryEntry::Mode mode);
/** "Section “A” is gone, relink to “B”?" */
[[nodiscard]] QString findingText(const LineFinding &finding);
/** All of a line's findings, "Sound" for none, "Not checked yet". */
[[nodiscard]] QString healthText(const LineHealth &health);

/** "Of the template it has no “A”, “B”."; empty where nothing is missing or known. */
[[nodiscard]] QString conformanceText(const RegisteredPage &page, PageKind kind);

/** The lines of the registry in its order. */
class RegistryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Section, Kind, For, Owner, Backup, Manager, Mode, Health, Columns };
    enum Role {
        HealthRole = Qt::UserRole, ///< LineHealth.
        FlaggedRole ///< Whether something is wrong with it.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<LineHealth> &lines, const RegistrySeen &seen);
    void setNames(const QHash<QString, QString> &names);
    [[nodiscard]] const QList<LineHealth> &lines() const { return m_lines; }
    [[nodiscard]] int flagged() const;
    [[nodiscard]] static QString title(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LineHealth &health, int column) const;
    [[nodiscard]] QString nameOf(const QString &accountId) const;

    QList<LineHealth> m_lines;
    RegistrySeen m_seen;
    QHash<QString, QString> m_names;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::LineHealth)
