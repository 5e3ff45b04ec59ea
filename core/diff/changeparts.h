// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/markupformat.h"
#include "core/domain/textedit.h"

#include <QByteArray>
#include <QSet>

namespace Docket {

/** What is proposed for a body, cut in what a person takes and what they dropped. Both are edits of the same body; together they never overlap. */
struct EditChoice
{
    TextEdits kept, dropped;
    /** All of them in order, as they were offered. */
    [[nodiscard]] TextEdits offered() const;
    friend bool operator==(const EditChoice &, const EditChoice &) = default;
};

/** One change as a person sees it: the stretches it shows of the body before and of the body with all that is offered. */
struct ShownChange
{
    QList<Span> before, after;
    friend bool operator==(const ShownChange &, const ShownChange &) = default;
};

/** Which edits each shown change stands for, so that it can be dropped and taken again by itself. */
class ChangeParts
{
public:
    /**
     * Edits that reach over several shown changes are cut at words where that leaves whole elements; changes that share an edit
     * that cannot be cut go together. What no change shows (an attribute in the rendered view) goes with the nearest one.
     */
    ChangeParts(const QByteArray &body, const EditChoice &choice, const QList<ShownChange> &changes,
        MarkupFormat format = MarkupFormat::Storage);

    [[nodiscard]] const EditChoice &choice() const { return m_choice; } ///< Cut as said above.
    [[nodiscard]] bool isDropped(int change) const; ///< All its edits are.
    [[nodiscard]] QSet<int> dropped() const;
    /** The changes that go together with this one, itself included. */
    [[nodiscard]] QSet<int> together(int change) const;
    /** The choice after the change is dropped or, when it is dropped, taken again. Unchanged when the change stands for no edit. */
    [[nodiscard]] EditChoice toggled(int change) const;

private:
    struct Part
    {
        TextEdit edit;
        bool dropped = false;
        int change = -1; ///< The lowest of those it belongs to.
    };
    void cut(const QByteArray &body, const QList<ShownChange> &changes, MarkupFormat format);
    void assign(const QList<ShownChange> &changes);
    [[nodiscard]] QList<QSet<int>> hits(const QList<ShownChange> &changes) const;

    QList<Part> m_parts;
    QList<int> m_leader; ///< By change: the lowest it goes together with.
    EditChoice m_choice;
};

/** The choice that drops, of the edits offered now, those that stand in one of `dropped`; for taking back a choice. */
[[nodiscard]] EditChoice rechosen(const EditChoice &now, const TextEdits &dropped);

} // namespace Docket
