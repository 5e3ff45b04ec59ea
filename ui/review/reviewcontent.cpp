// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcontent.h"

#include "core/diff/changeparts.h"
#include "core/drafting/linkstaken.h"
#include "core/drafting/ownwords.h"
#include "core/markup/editedsection.h"
#include "core/markup/edits.h"
#include "core/markup/mentions.h"
#include "core/markup/sections.h"
#include "ui/language/keptwords.h"
#include "ui/language/people.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReviewContent)
};

template <typename Element>
QList<Element> inside(const QList<Element> &elements, Span span)
{
    QList<Element> found;
    for (const Element &element : elements) {
        if (span.contains(element.span))
            found.append(element);
    }
    return found;
}

QList<Block> readable(const StorageDocument &document, Span span, const Names &names)
{
    QList<Block> found = inside(blocks(document), span);
    Names all = names;
    for (const QString &id : mentionedAccounts(document.body()))
        all.insert(id, personText(id, names.value(id)));
    nameMentions(found, all);
    return found;
}

void compare(ReviewContent &content, const StorageDocument &left, const StorageDocument &right,
    const DiffOptions &options, const Names &names)
{
    const QDeadlineTimer deadline(options.budget);
    DiffOptions part = options;
    part.cutShort = &content.rendered.coarse;
    content.rendered.leftBlocks = readable(left, content.before, names);
    content.rendered.rightBlocks = readable(right, content.after, names);
    content.rendered.rows =
        diffBlocks(content.rendered.leftBlocks, content.rendered.rightBlocks, part);
    content.source.source = true;
    part.cutShort = &content.source.coarse;
    part.budget = qMax(options.budget / 5, std::chrono::milliseconds(deadline.remainingTime()));
    content.source.leftLines = inside(sourceLines(left), content.before);
    content.source.rightLines = inside(sourceLines(right), content.after);
    content.source.rows = diffLines(content.source.leftLines, content.source.rightLines, part);
}

ReviewContent compared(const QByteArray &before, const QByteArray &after, const QStringList &path,
    const DiffOptions &options, const Names &names)
{
    ReviewContent content;
    content.afterBody = after;
    const auto left = StorageDocument::parse(before);
    const auto right = StorageDocument::parse(after);
    if (options.stop.stop_requested())
        return content;
    if (!left || !right) {
        const MarkupError &error = left ? right.error() : left.error();
        content.problem =
            Tr::tr("The stored page cannot be shown: %1 (line %2). Nothing can be sent for it.")
                .arg(keptWords(error.reason))
                .arg(error.line);
        return content;
    }
    content.before = {0, before.size()};
    content.after = {0, after.size()};
    content.wholePage = true;
    const auto from = path.isEmpty() ? std::nullopt : findSection(*left, path);
    const auto to = path.isEmpty() ? std::nullopt : findSection(*right, path);
    if (from && to) {
        content.integrity = checkIntegrity(before, after, from->span);
        if (content.integrity.bytesChangedOutside == 0) {
            content.before = from->span;
            content.after = to->span;
            content.wholePage = false;
        }
    } else {
        content.integrity = checkIntegrity(before, after, content.before);
    }
    compare(content, *left, *right, options, names);
    content.differs = before != after;
    return content;
}

/** Of what is shown only the kept edits will be sent: all that is said of the bytes is said of these. */
void leaveOut(ReviewContent &content, const Proposal &proposal)
{
    if (proposal.dropped.isEmpty() || !content.problem.isEmpty())
        return;
    const auto kept = applyEdits(proposal.before, proposal.edits);
    if (!kept) {
        content.problem =
            Tr::tr("This draft does not fit its page: %1.").arg(keptWords(kept.error().detail));
        return;
    }
    content.afterBody = *kept;
    content.integrity = checkIntegrity(proposal.before, *kept, content.before);
    content.integrity.linksTaken = linksTaken(proposal);
    content.differs = *kept != proposal.before;
    content.allDropped = !content.differs;
    content.after = {0, kept->size()};
    if (!content.wholePage)
        content.after = {
            content.before.offset, content.before.length + kept->size() - proposal.before.size()};
}

void setTitles(ReviewContent &content, const QString &left, const QString &right)
{
    for (DiffContent *view : {&content.rendered, &content.source}) {
        view->leftTitle = left;
        view->rightTitle = right;
    }
}

/** What stands over a sheet: beside it, where nothing is yet, and over it. */
std::pair<QString, QString> sheetTitles(Effect effect)
{
    switch (effect) {
    case Effect::NewTicket:
        return {Tr::tr("No ticket yet"), Tr::tr("New ticket")};
    case Effect::ItemLabel:
        return {Tr::tr("No label yet"), Tr::tr("New label")};
    case Effect::NewPage:
        return {Tr::tr("No page yet"), Tr::tr("New page")};
    case Effect::RemoteLink:
    case Effect::PageEdit:
        break;
    }
    return {Tr::tr("No link yet"), Tr::tr("New link")};
}

} // namespace

ReviewContent reviewContent(
    const Proposal &proposal, const DiffOptions &options, const Names &names)
{
    const auto after =
        applyEdits(proposal.before, EditChoice{proposal.edits, proposal.dropped}.offered());
    if (!after) {
        ReviewContent content;
        content.proposalId = proposal.id;
        content.problem =
            Tr::tr("This draft does not fit its page: %1.").arg(keptWords(after.error().detail));
        return content;
    }
    const bool edited = !proposal.editedBy.isEmpty();
    if (effectOf(proposal.drafter) == Effect::PageEdit) {
        ReviewContent content = reviewContent(proposal, *after,
            edited ? Tr::tr("Proposed · edited by you") : Tr::tr("Proposed"), options, names);
        leaveOut(content, proposal);
        content.written = valuesInOwnWords(proposal);
        return content;
    }
    // Not a page: the whole sheet, with nothing beside it.
    ReviewContent content = compared(proposal.before, *after, {}, options, names);
    content.proposalId = proposal.id;
    const auto [none, drafted] = sheetTitles(effectOf(proposal.drafter));
    setTitles(content, none, edited ? Tr::tr("%1 · edited by you").arg(drafted) : drafted);
    return content;
}

ReviewContent reviewContent(const Proposal &proposal, const QByteArray &right,
    const QString &rightTitle, const DiffOptions &options, const Names &names)
{
    ReviewContent content = compared(proposal.before, right, proposal.section, options, names);
    content.proposalId = proposal.id;
    content.integrity.linksTaken = linksTaken(proposal);
    setTitles(content, Tr::tr("Current · v%1").arg(proposal.baseVersion), rightTitle);
    return content;
}

ReviewContent compareBodies(const QByteArray &before, const QByteArray &after,
    const QString &leftTitle, const QString &rightTitle, const QStringList &section,
    const DiffOptions &options, const Names &names)
{
    ReviewContent content = compared(before, after, section, options, names);
    setTitles(content, leftTitle, rightTitle);
    return content;
}

std::optional<QList<Block>> pageBlocks(const QByteArray &body, const Names &names)
{
    const auto document = StorageDocument::parse(body);
    if (!document)
        return std::nullopt;
    return readable(*document, {0, body.size()}, names);
}

QString integritySentence(const IntegrityReport &report)
{
    if (!report.isSound())
        return u"✗ "_s + keptWords(report.problem());
    QStringList kept;
    if (report.anchorsBefore > 0)
        kept << Tr::tr("%1 of %2 comments").arg(report.anchorsKept).arg(report.anchorsBefore);
    if (report.macrosBefore > 0)
        kept << Tr::tr("%1 of %2 macros").arg(report.macrosKept).arg(report.macrosBefore);
    if (report.linksBefore > 0)
        kept << Tr::tr("%1 of %2 links").arg(report.linksKept).arg(report.linksBefore);
    if (report.imagesBefore > 0)
        kept << Tr::tr("%1 of %2 images").arg(report.imagesKept).arg(report.imagesBefore);
    const QString none = Tr::tr("✓ 0 bytes change elsewhere");
    return kept.isEmpty() ? none : Tr::tr("%1 · kept: %2").arg(none, kept.join(u", "_s));
}

} // namespace Docket
