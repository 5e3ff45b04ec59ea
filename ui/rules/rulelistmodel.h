// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <optional>

namespace Docket {

/** Which row of the list it is: what stays the same while its words change. */
struct RuleRowId
{
    enum class Kind { Heading, Rule, NewRule, Exclusion, Labels };
    Kind kind = Kind::Rule;
    QString name; ///< Of the rule or exclusion as it is kept, or of the heading.
    int number = 0; ///< Of a new rule.
    friend bool operator==(const RuleRowId &, const RuleRowId &) = default;
};

/** One row of the list. */
struct RuleRow
{
    RuleRowId id;
    QString title;
    QString words; ///< The sentence below it.
    bool isOn = true;
    bool isUnsaved = false; ///< Something typed for it is not saved.
    std::optional<int> proposals; ///< In the last trial.
    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

/** The rules in their order, then what is left out, then the labels, each part under a heading. */
class RuleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole ///< RuleRow.
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<RuleRow> &rows);
    [[nodiscard]] QModelIndex indexOf(const RuleRowId &id) const;
    [[nodiscard]] std::optional<RuleRow> row(const QModelIndex &index) const;
    [[nodiscard]] int rules() const; ///< That are kept.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    /** Nothing moves yet: the wish is told, and the rows come with the policy. */
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    void moveWanted(const QString &rule, int place); ///< From 0, after it is gone from its own.

private:
    [[nodiscard]] int firstRule() const;

    QList<RuleRow> m_rows;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::RuleRow)
