// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places.h"
#include "core/policy/registryhealth.h"

#include <QSet>

#include <optional>

namespace Docket {

/** What the site told, for reading what people write into a line of the registry. */
struct RegistryKnown
{
    QHash<QString, QString> names; ///< Display names by account id.
    QList<Project> projects; ///< Empty: not known.
    QStringList components;
    QStringList hosts; ///< Of the site; empty: not known.
    friend bool operator==(const RegistryKnown &, const RegistryKnown &) = default;
};

/** A line of the registry as a person writes it: addresses and names in place of ids. */
struct LineWords
{
    QString page, section, project, component, label, epic, owner, backup, manager;
    PageKind kind = PageKind::Other;
    RegistryEntry::Mode mode = RegistryEntry::Mode::Review;
    friend bool operator==(const LineWords &, const LineWords &) = default;
};

enum class LineField {
    Page,
    Section,
    Project,
    Component,
    Label,
    Epic,
    Owner,
    Backup,
    Manager,
    Kind,
    Mode
};

struct LineProblem
{
    LineField field = LineField::Page;
    QString sentence;
    friend bool operator==(const LineProblem &, const LineProblem &) = default;
};

/** What was read; with problems the line is none. */
struct LineRead
{
    RegistryEntry line;
    QList<LineProblem> problems; ///< In the order of the fields.
    QStringList strangers; ///< Words that may be account ids the site was never asked about.
    friend bool operator==(const LineRead &, const LineRead &) = default;
};

/** "Ports › Open": a heading path for people. */
[[nodiscard]] QString sectionText(const QStringList &path);
[[nodiscard]] QString modeName(RegistryEntry::Mode mode); ///< "review", "apply".
/** The person's name, the account id while that is unknown. */
[[nodiscard]] QString nameIn(const RegistryKnown &known, const QString &accountId);

/** Whether the word may be an account id rather than a name. */
[[nodiscard]] bool mayBeAccount(const QString &word);

[[nodiscard]] LineWords lineWords(
    const RegistryEntry &line, const RegisteredPage &page, const RegistryKnown &known);

/** What several lines say: where they differ the word is empty and its field is among `several`. */
struct SharedWords
{
    LineWords words;
    QSet<LineField> several;
    friend bool operator==(const SharedWords &, const SharedWords &) = default;
};
[[nodiscard]] SharedWords sharedWords(const QList<LineWords> &lines);
/** The line's words, with those of `typed` in place of its own for these fields alone. */
[[nodiscard]] LineWords withFields(
    LineWords line, const LineWords &typed, const QSet<LineField> &fields);

/**
 * What the words mean. `before`: the line that they are to change; what it says stays right even where the site knows nothing of it.
 * `page`: what is known of the page that they name; while its version is 0 a section is believed.
 */
[[nodiscard]] LineRead readLine(const LineWords &words, const std::optional<RegistryEntry> &before,
    const RegisteredPage &page, const RegistryKnown &known);

} // namespace Docket
