// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/integrity.h"

#include "core/markup/elements.h"
#include "core/markup/partwords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/** How often a thing stands in a body, and how often with words or a picture to show for it. */
struct Count
{
    int all = 0;
    int shown = 0;
};
using Counts = QHash<QString, Count>;

void add(Counts &counts, const QString &name, bool shown = true)
{
    Count &count = counts[name];
    ++count.all;
    count.shown += shown;
}

/** Each thing that must not be lost, by what makes it the same thing. */
struct Inventory
{
    Counts anchors, macros, links, images;
    QHash<QString, int> ids;
};

/** What a link or image points at: its `ri:` elements with what names the target, not what versions
 * it. */
QString target(const StorageDocument &document, int index)
{
    QString name = document.attribute(index, "ac:anchor");
    QList<int> parts = document.children(index);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const MarkupNode &node = document.node(parts.at(i));
        if (!document.name(parts.at(i)).startsWith("ri:"))
            continue;
        if (node.parent == index) // an attachment may name the page it hangs on
            parts += document.children(parts.at(i));
        QStringList attributes;
        for (const MarkupNode::Attribute &attribute : document.attributes(parts.at(i))) {
            if (attribute.name != "ri:version-at-save" && attribute.name != "ri:local-id")
                attributes.append(QString::fromUtf8(attribute.name) + u'=' + attribute.value);
        }
        attributes.sort();
        name += u'|' + QString::fromUtf8(document.name(parts.at(i))) + u' ' + attributes.join(u' ');
    }
    return name;
}

/** Whether a reader sees something of it: words, or what stands for words. */
bool showsSomething(const StorageDocument &document, int index)
{
    constexpr int far = 2000;
    const int end = nodeAfter(document, index);
    if (!partWords(document, index, end).isEmpty())
        return true;
    for (int i = index + 1; i < std::min(end, index + far); ++i) {
        const QByteArrayView name = document.name(i);
        if (name == "ac:image" || name == "img" || name == "ac:emoticon" || name == "time"
            || isMacro(name))
            return true;
    }
    return false;
}

/** A link without a body of its own shows the title of what it leads to. */
bool showsLink(const StorageDocument &document, int link)
{
    return (childNamed(document, link, "ac:link-body") < 0
               && childNamed(document, link, "ac:plain-text-link-body") < 0)
        || showsSomething(document, link);
}

Inventory inventory(const StorageDocument &document)
{
    Inventory all;
    for (int i = 0; i < document.nodes().size(); ++i) {
        if (document.node(i).kind != MarkupNode::Kind::Element)
            continue;
        const QByteArrayView name = document.name(i);
        if (name == "ac:inline-comment-marker") {
            // Confluence drops a marker that shows nothing, and with it the place of the comment.
            add(all.anchors, document.attribute(i, "ac:ref"), showsSomething(document, i));
        } else if (isMacro(name)) {
            const QString id = document.attribute(i, "ac:macro-id");
            add(all.macros,
                id.isEmpty() ? u"name:"_s + document.attribute(i, "ac:name") : u"id:"_s + id);
        } else if (name == "a") {
            add(all.links, u"a "_s + document.attribute(i, "href"), showsSomething(document, i));
        } else if (name == "ac:link") {
            add(all.links, u"ac "_s + target(document, i), showsLink(document, i));
        } else if (name == "ac:image") {
            add(all.images, target(document, i));
        } else if (name == "img") {
            add(all.images, document.attribute(i, "src"));
        }
        for (const MarkupNode::Attribute &attribute : document.attributes(i)) {
            if (attribute.name.endsWith("local-id") || attribute.name == "ac:macro-id")
                ++all.ids[QString::fromUtf8(attribute.name) + u' ' + attribute.value];
        }
    }
    return all;
}

int total(const Counts &counts)
{
    int sum = 0;
    for (const Count &count : counts)
        sum += count.all;
    return sum;
}

int kept(const Counts &before, const Counts &after)
{
    int sum = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const Count now = after.value(it.key());
        sum += it->all - std::max({0, it->all - now.all, it->shown - now.shown});
    }
    return sum;
}

/** A comment stays while one of its markers does, and one that shows something if one did. */
int keptAnchors(const Counts &before, const Counts &after)
{
    int sum = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const Count now = after.value(it.key());
        sum += now.all > 0 && (now.shown > 0 || it->shown == 0);
    }
    return sum;
}

/** The stretches of a body around and between the spans; one more than there are spans apart. */
QList<QByteArrayView> stretchesBetween(const QByteArray &body, QList<Span> spans)
{
    std::ranges::sort(spans);
    QList<QByteArrayView> stretches;
    qsizetype start = 0;
    bool first = true;
    for (const Span &span : std::as_const(spans)) {
        const qsizetype from = std::clamp<qsizetype>(span.offset, 0, body.size());
        const qsizetype to = std::clamp<qsizetype>(span.end(), from, body.size());
        if (first || from > start)
            stretches.append(QByteArrayView(body).sliced(start, from - start));
        first = false;
        start = std::max(start, to);
    }
    stretches.append(QByteArrayView(body).sliced(start));
    return stretches;
}

QString lost(int before, int kept, const QString &one, const QString &many)
{
    return u"%1 of %2 %3 would be lost"_s.arg(before - kept)
        .arg(before)
        .arg(before == 1 ? one : many);
}

} // namespace

qsizetype bytesChangedOutside(
    const QByteArray &before, const QByteArray &after, const QList<Span> &spans)
{
    const QList<QByteArrayView> stretches = stretchesBetween(before, spans);
    const QByteArrayView now(after);
    const QByteArrayView first = stretches.first(), last = stretches.last();
    if (stretches.size() == 1 && now.size() != first.size() && now.startsWith(first))
        return now.size() - first.size(); // something was put behind all there is
    const qsizetype most = std::min(first.size(), now.size());
    const qsizetype head =
        std::mismatch(first.cbegin(), first.cbegin() + most, now.cbegin()).first - first.cbegin();
    if (stretches.size() == 1)
        return std::max(first.size() - head, qsizetype(first != now));
    const qsizetype tailMost = std::min(last.size(), now.size() - head);
    const qsizetype tail =
        std::mismatch(last.crbegin(), last.crbegin() + tailMost, now.crbegin()).first
        - last.crbegin();
    qsizetype changed = (first.size() - head) + (last.size() - tail);
    QByteArrayView between = now.sliced(head, now.size() - head - tail);
    int missed = 0;
    constexpr int mostMissed = 16; // each costs a search of all that is left
    for (const QByteArrayView stretch : stretches.sliced(1, stretches.size() - 2)) {
        const qsizetype found = missed < mostMissed ? between.indexOf(stretch) : -1;
        if (found < 0) {
            changed += stretch.size();
            ++missed;
            continue;
        }
        between = between.sliced(found + stretch.size());
    }
    return changed;
}

bool IntegrityReport::isSound() const
{
    return problem().isEmpty();
}

QString IntegrityReport::problem() const
{
    if (malformed)
        return u"The new text is not well-formed at line %1, column %2: %3."_s.arg(malformed->line)
            .arg(malformed->column)
            .arg(malformed->reason);
    if (unreadable)
        return u"The page as it is cannot be read (line %1, column %2: %3)."_s.arg(unreadable->line)
            .arg(unreadable->column)
            .arg(unreadable->reason);
    if (bytesChangedOutside == 1)
        return u"1 byte outside the section would change."_s;
    if (bytesChangedOutside > 1)
        return u"%1 bytes outside the section would change."_s.arg(bytesChangedOutside);
    if (anchorsKept < anchorsBefore)
        return lost(anchorsBefore, anchorsKept, u"inline comment"_s, u"inline comments"_s) + u'.';
    if (macrosKept < macrosBefore)
        return lost(macrosBefore, macrosKept, u"macro"_s, u"macros"_s) + u'.';
    if (linksKept + linksTaken < linksBefore)
        return lost(linksBefore, linksKept + linksTaken, u"link"_s, u"links"_s) + u'.';
    if (imagesKept < imagesBefore)
        return lost(imagesBefore, imagesKept, u"image"_s, u"images"_s) + u'.';
    if (!duplicateLocalIds.isEmpty())
        return u"The id %1 would stand on the page twice."_s.arg(duplicateLocalIds.first());
    return {};
}

IntegrityReport checkIntegrity(const QByteArray &before, const QByteArray &after, Span allowed)
{
    return checkIntegrity(before, after, QList<Span>{allowed});
}

IntegrityReport checkIntegrity(
    const QByteArray &before, const QByteArray &after, const QList<Span> &allowed)
{
    IntegrityReport report;
    report.bytesChangedOutside = bytesChangedOutside(before, after, allowed);
    const auto afterDocument = StorageDocument::parse(after);
    if (!afterDocument)
        report.malformed = afterDocument.error();
    const auto beforeDocument = StorageDocument::parse(before);
    if (!beforeDocument)
        report.unreadable = beforeDocument.error();
    const Inventory was = beforeDocument ? inventory(*beforeDocument) : Inventory{};
    const Inventory is = afterDocument ? inventory(*afterDocument) : Inventory{};
    report.anchorsBefore = int(was.anchors.size());
    report.anchorsKept = keptAnchors(was.anchors, is.anchors);
    report.macrosBefore = total(was.macros);
    report.macrosKept = kept(was.macros, is.macros);
    report.linksBefore = total(was.links);
    report.linksKept = kept(was.links, is.links);
    report.imagesBefore = total(was.images);
    report.imagesKept = kept(was.images, is.images);
    for (auto it = is.ids.cbegin(); it != is.ids.cend(); ++it) {
        if (it.value() > 1 && was.ids.value(it.key()) < it.value())
            report.duplicateLocalIds.append(it.key().section(u' ', 1));
    }
    report.duplicateLocalIds.sort();
    return report;
}

} // namespace Docket
