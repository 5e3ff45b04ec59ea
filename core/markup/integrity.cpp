// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/integrity.h"

#include "core/markup/elements.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/** How often each thing that must not be lost stands in a body. */
struct Inventory
{
    QHash<QString, int> anchors, macros, links, images, ids;
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

Inventory inventory(const StorageDocument &document)
{
    Inventory all;
    for (int i = 0; i < document.nodes().size(); ++i) {
        if (document.node(i).kind != MarkupNode::Kind::Element)
            continue;
        const QByteArrayView name = document.name(i);
        if (name == "ac:inline-comment-marker") {
            // Confluence drops a marker without words, and with it the place of the comment.
            int &words = all.anchors[document.attribute(i, "ac:ref")];
            words = std::max(words, document.plainText(i).trimmed().isEmpty() ? 0 : 1);
        } else if (isMacro(name)) {
            const QString id = document.attribute(i, "ac:macro-id");
            ++all.macros[id.isEmpty() ? u"name:"_s + document.attribute(i, "ac:name")
                                      : u"id:"_s + id];
        } else if (name == "a") {
            ++all.links[u"a "_s + document.attribute(i, "href")];
        } else if (name == "ac:link") {
            ++all.links[u"ac "_s + target(document, i)];
        } else if (name == "ac:image") {
            ++all.images[target(document, i)];
        } else if (name == "img") {
            ++all.images[document.attribute(i, "src")];
        }
        for (const MarkupNode::Attribute &attribute : document.attributes(i)) {
            if (attribute.name.endsWith("local-id") || attribute.name == "ac:macro-id")
                ++all.ids[QString::fromUtf8(attribute.name) + u' ' + attribute.value];
        }
    }
    return all;
}

int total(const QHash<QString, int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

int kept(const QHash<QString, int> &before, const QHash<QString, int> &after)
{
    int sum = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        sum += std::min(it.value(), after.value(it.key()));
    return sum;
}

int keptAnchors(const QHash<QString, int> &before, const QHash<QString, int> &after)
{
    int sum = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        sum += after.contains(it.key()) && after.value(it.key()) >= it.value();
    return sum;
}

/** Of the bytes before and behind `allowed`, those that no longer stand at the head and the tail.
 */
qsizetype changedOutside(const QByteArray &before, const QByteArray &after, Span allowed)
{
    const qsizetype start = std::clamp<qsizetype>(allowed.offset, 0, before.size());
    const qsizetype end = std::clamp<qsizetype>(allowed.end(), start, before.size());
    const qsizetype most = std::min(start, after.size());
    const qsizetype head =
        std::mismatch(before.cbegin(), before.cbegin() + most, after.cbegin()).first
        - before.cbegin();
    const qsizetype tailMost = std::min(before.size() - end, after.size() - head);
    const qsizetype tail =
        std::mismatch(before.crbegin(), before.crbegin() + tailMost, after.crbegin()).first
        - before.crbegin();
    return (start - head) + (before.size() - end - tail);
}

QString lost(int before, int kept, const QString &one, const QString &many)
{
    return u"%1 of %2 %3 would be lost"_s.arg(before - kept)
        .arg(before)
        .arg(before == 1 ? one : many);
}

} // namespace

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
    if (bytesChangedOutside > 0)
        return u"%1 bytes outside the section would change."_s.arg(bytesChangedOutside);
    if (anchorsKept < anchorsBefore)
        return lost(anchorsBefore, anchorsKept, u"inline comment"_s, u"inline comments"_s) + u'.';
    if (macrosKept < macrosBefore)
        return lost(macrosBefore, macrosKept, u"macro"_s, u"macros"_s) + u'.';
    if (linksKept < linksBefore)
        return lost(linksBefore, linksKept, u"link"_s, u"links"_s) + u'.';
    if (imagesKept < imagesBefore)
        return lost(imagesBefore, imagesKept, u"image"_s, u"images"_s) + u'.';
    if (!duplicateLocalIds.isEmpty())
        return u"The id %1 would stand on the page twice."_s.arg(duplicateLocalIds.first());
    return {};
}

IntegrityReport checkIntegrity(const QByteArray &before, const QByteArray &after, Span allowed)
{
    IntegrityReport report;
    report.bytesChangedOutside = changedOutside(before, after, allowed);
    const auto afterDocument = StorageDocument::parse(after);
    if (!afterDocument)
        report.malformed = afterDocument.error();
    const auto beforeDocument = StorageDocument::parse(before);
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
