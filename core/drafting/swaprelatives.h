// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/** What differs between two names, characters in common at both ends left out: "queueSize", "queueLength" → "Size", "Length". */
struct ChangedPart
{
    QString before, after;
    friend bool operator==(const ChangedPart &, const ChangedPart &) = default;
};
[[nodiscard]] ChangedPart changedPart(const QString &before, const QString &after);
[[nodiscard]] size_t qHash(const ChangedPart &part, size_t seed = 0);

/**
 * Names of a page that hold the very part that a change of another name replaces: where FastFileAppender became
 * RandomFileAppender, RollingFastFileAppender becomes RollingRandomFileAppender.
 */
class SwapRelatives
{
public:
    /** `names`: the names of a page; those of a single word are not looked at. */
    explicit SwapRelatives(const QStringList &names);

    /**
     * Each relative of `before` with what it becomes. The part counts only as whole words of the name; one word alone
     * needs a neighbour that is the same as well, unless the change is `systematic`: made to other names too.
     */
    [[nodiscard]] QList<std::pair<QString, QString>> of(
        const QString &before, const QString &after, bool systematic) const;

private:
    struct Name
    {
        QString text;
        QList<qsizetype> bounds; ///< Where words and what joins them start and end; ascending.
    };
    QList<Name> m_names;
    QHash<QString, QList<qsizetype>> m_byWord; ///< Lower-case word → which names hold it.
};

} // namespace Docket
