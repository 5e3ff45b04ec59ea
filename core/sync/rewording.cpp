// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rewording.h"

#include "core/diff/words.h"
#include "core/markup/edits.h"

#include <QHash>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Bag = QHash<QString, int>;

Bag bagOf(const QByteArray &body)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const QString text = QString::fromUtf8(body).replace(tag, u" "_s);
    Bag bag;
    for (const WordToken &token : wordTokens(text)) {
        if (token.isWord)
            ++bag[text.sliced(token.start, token.length)];
    }
    return bag;
}

/** How many words one has and the other has not, both ways. */
int difference(const Bag &one, const Bag &other)
{
    int sum = 0;
    for (auto word = one.cbegin(); word != one.cend(); ++word)
        sum += qMax(0, *word - other.value(word.key()));
    for (auto word = other.cbegin(); word != other.cend(); ++word)
        sum += qMax(0, *word - one.value(word.key()));
    return sum;
}

} // namespace

Rewording rewordingOf(const Proposal &proposal)
{
    if (proposal.editedBy.isEmpty() || proposal.draftEdits.isEmpty())
        return {};
    const auto draft = applyEdits(proposal.before, proposal.draftEdits);
    const auto sent = applyEdits(proposal.before, proposal.edits);
    if (!draft || !sent)
        return {};
    const Bag drafted = bagOf(*draft);
    return {difference(bagOf(proposal.before), drafted), difference(drafted, bagOf(*sent))};
}

} // namespace Docket
