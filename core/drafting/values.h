// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/** A number with its unit as it stands in words: "30s", "30 seconds", "10,000", "512MB", "5 %". */
struct Quantity
{
    qsizetype start = 0; ///< In the text it was read from.
    qsizetype length = 0; ///< Unit included.
    qsizetype numberLength = 0;
    QString number; ///< Without thousands separators: "10000", "-1.5".
    QChar separator; ///< Between thousands; null when there is none.
    QString gap; ///< Between number and unit: "", " " or "-".
    QString unitText; ///< As written; empty when there is none.
    QString unit; ///< Canonical: "s", "MB", "%"; an unknown unit stands for itself.
};

/** A value that a work item names. Two spellings of one amount are the same value. */
struct Value
{
    enum class Kind { Quantity, Version, Url, Path, Identifier, Flag, Words };

    Kind kind = Kind::Words;
    QString text; ///< As the item writes it, without quotes around it.
    QString
        noun; ///< What a bare number counts, where the item says so: "attempts"; empty otherwise.
    Quantity quantity; ///< Of Kind::Quantity; ISO durations ("PT30S") are read as one.

    /** True when the words alone tell what is meant, wherever they stand: a path, an address, a
     * long identifier. */
    [[nodiscard]] bool isTelling() const;
    /** A whole number that may be a TCP port. */
    [[nodiscard]] bool isPort() const;
};

[[nodiscard]] Value readValue(const QString &text);

/** Same amount, or the same words ignoring blanks (a no-break space is a blank): "30s" and "30
 * seconds", "1m 0s" is not read. */
[[nodiscard]] bool sameValue(const Value &one, const Value &other);

/** The quantity that begins at `position`; nothing when there is none or it is part of a longer
 * token (a version, an id). */
[[nodiscard]] std::optional<Quantity> quantityAt(QStringView text, qsizetype position);

/** A place in words that states a value, as a whole token. */
struct Occurrence
{
    qsizetype start = 0;
    qsizetype length = 0;
    Quantity quantity; ///< When the value is one.
    bool inUrl = false; ///< Inside an address with a scheme; then it is the port behind the host.
};

/** Where `text` states `value`: whole tokens only, in any form of the same amount, ignoring case of
 * prose words, never inside a longer address or path. */
[[nodiscard]] QList<Occurrence> findValue(QStringView text, const Value &value);

/**
 * The new value as the page would write it, in the form that the old one has at that place (unit,
 * separators, case). A page that counts in another unit than the item keeps its own ("0.5 minutes"
 * → "1 minute" for 30s → 60s); where the item itself goes over to another unit ("40 minutes" → "60
 * seconds"), so does the page.
 */
[[nodiscard]] QString inFormOf(
    QStringView text, const Occurrence &place, const Value &oldValue, const Value &newValue);

} // namespace Docket
