// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/quantities.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/** A value that a work item names. Two spellings of one amount are the same value. */
struct Value
{
    enum class Kind {
        Number, ///< "8", "1,500", "5 %", "250 requests": whatever is neither time nor size.
        Duration, ///< "30s", "1m 30s", "PT30S"
        Size, ///< "512MB", "64 KiB"
        Port, ///< A whole number that the words call a port.
        Url,
        Path,
        Version, ///< "3.2.1", "v2.0-rc1", kept without the "v"
        Flag, ///< Of a command line: "--max-heap", "-Xmx2g"
        Identifier, ///< "http.port", "MAX_POOL", "connectionTimeout"
        Boolean, ///< true/false, on/off, enabled/disabled, yes/no
        Enum, ///< One plain word that a named setting is set to: "info", "strict"
        Words,
    };

    Kind kind = Kind::Words;
    QString text; ///< As the item writes it, without quotes around it.
    QString
        noun; ///< What a bare number counts, where the item says so: "attempts"; empty otherwise.
    Quantity quantity; ///< Of a number, duration, size or port.

    /** True for a number, duration, size or port: `quantity` holds it. */
    [[nodiscard]] bool isQuantity() const;
    /** True when the words alone tell what is meant, wherever they stand: a path, an address, a
     * long identifier. */
    [[nodiscard]] bool isTelling() const;
    /** A whole number that may be a TCP port. */
    [[nodiscard]] bool isPort() const;
};

/** "number", "duration" … "words". */
[[nodiscard]] QString valueKindName(Value::Kind kind);

/** Reads one value by its looks alone: a port is a number, and an enum plain words. */
[[nodiscard]] Value readValue(const QString &text);

/** The same value where its subject is known: a number may be a port, a plain word an enum. */
[[nodiscard]] Value withSubject(Value value, const QString &subject);

/** Same amount, the same truth ("on" and "true"), or the same words ignoring blanks (a no-break
 * space is a blank): "30s" and "30 seconds", "1m 30s" and "PT90S". */
[[nodiscard]] bool sameValue(const Value &one, const Value &other);

/** A place in words that states a value, as a whole token. */
struct Occurrence
{
    qsizetype start = 0;
    qsizetype length = 0;
    Quantity quantity; ///< When the value is one.
    bool inUrl = false; ///< Inside an address with a scheme; then it is the port behind the host.
};

/**
 * Where `text` states `value`: whole tokens only, never inside a longer address or path. Amounts in
 * any form and unit; prose words ignoring case; identifiers of several words in every form
 * (connectionTimeout, CONNECTION_TIMEOUT …), never with another ending; truth values in the
 * form of the item and, where a setting is set, in the other forms ("enabled" for "true").
 */
[[nodiscard]] QList<Occurrence> findValue(QStringView text, const Value &value);

/** Where a path stands as a part of a longer address or path; such places are not to be edited. */
[[nodiscard]] QList<Occurrence> findInLonger(QStringView text, const Value &value);

/**
 * The new value as the page would write it, in the form that the old one has at that place: unit,
 * separators, case, form of an identifier, words of a truth value. See amountInForm() for units.
 */
[[nodiscard]] QString inFormOf(
    QStringView text, const Occurrence &place, const Value &oldValue, const Value &newValue);

} // namespace Docket
