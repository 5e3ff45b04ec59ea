// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/sections.h"

#include "core/markup/elements.h"
#include "core/markup/parts.h"
#include "core/markup/partwords.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString folded(const QString &name)
{
    return typedWords(name).toCaseFolded();
}

bool opensSection(const StorageDocument &document, int macro)
{
    static const QSet<QString> names{u"excerpt"_s, u"panel"_s, u"info"_s, u"note"_s, u"warning"_s,
        u"tip"_s, u"expand"_s, u"details"_s};
    return names.contains(document.attribute(macro, "ac:name"))
        && childNamed(document, macro, "ac:rich-text-body") >= 0;
}

QString macroTitle(const StorageDocument &document, int macro)
{
    const QString name = document.attribute(macro, "ac:name");
    QString title = typedWords(document.macroParameter(macro, u"title"_s));
    if (title.isEmpty() && name == "excerpt"_L1)
        title = typedWords(document.macroParameter(macro, u"name"_s));
    return title.isEmpty() ? name : title;
}

/** Walks the nodes once; a frame for every element that is open, with the headings open among its
 * children. */
class Outline
{
public:
    explicit Outline(const StorageDocument &document)
        : m_document(document)
    {
        m_frames.push_back({-1, document.body().size(), {}, {}, false});
    }

    QList<Section> read()
    {
        const QList<MarkupNode> &nodes = m_document.nodes();
        for (int i = 0; i < nodes.size();) {
            const MarkupNode &node = nodes.at(i);
            if (node.kind != MarkupNode::Kind::Element) {
                ++i;
                continue;
            }
            if (m_document.name(i) == "ac:adf-fallback") {
                i = nodeAfter(m_document, i);
                continue;
            }
            while (m_frames.back().node != node.parent)
                closeFrame();
            QStringList path;
            if (const int level = headingLevel(m_document.name(i)); level > 0 && !isTooDeep())
                openHeading(i, level);
            else if (isMacro(m_document.name(i)) && opensSection(m_document, i) && !isTooDeep())
                path = addMacro(i);
            if (node.firstChild >= 0)
                m_frames.push_back(
                    {i, node.content.end(), path.isEmpty() ? currentPath() : path, {}, false});
            ++i;
        }
        while (!m_frames.empty())
            closeFrame();
        if (!m_anyHeading)
            m_sections.append({Section::Kind::Lead, {}, {0, m_document.body().size()},
                {0, m_document.body().size()}, 0, -1});
        sortSections(m_sections);
        return std::move(m_sections);
    }

private:
    struct Frame
    {
        int node;
        qsizetype end; ///< Of its content.
        QStringList path;
        std::vector<qsizetype> headings; ///< Sections that are open, outermost first.
        bool sawHeading;
    };

    QStringList currentPath() const
    {
        const Frame &frame = m_frames.back();
        return frame.headings.empty() ? frame.path : m_sections.at(frame.headings.back()).path;
    }

    void closeHeading(qsizetype end)
    {
        Section &section = m_sections[m_frames.back().headings.back()];
        section.span.length = end - section.span.offset;
        section.content.length = end - section.content.offset;
        m_frames.back().headings.pop_back();
    }

    void closeFrame()
    {
        while (!m_frames.back().headings.empty())
            closeHeading(m_frames.back().end);
        m_frames.pop_back();
    }

    bool isTooDeep() const
    {
        constexpr qsizetype mostNames = 64;
        return currentPath().size() >= mostNames;
    }

    void openHeading(int index, int level)
    {
        const MarkupNode &node = m_document.node(index);
        Frame &frame = m_frames.back();
        if (!frame.sawHeading)
            addLead(frame, index);
        frame.sawHeading = m_anyHeading = true;
        while (!frame.headings.empty() && m_sections.at(frame.headings.back()).level >= level)
            closeHeading(node.span.offset);
        QStringList path = currentPath();
        path.append(typedWords(m_document.plainText(index)));
        m_sections.append(
            {Section::Kind::Heading, path, node.span, {node.span.end(), 0}, level, index});
        frame.headings.push_back(m_sections.size() - 1);
    }

    void addLead(const Frame &frame, int heading)
    {
        const qsizetype start = frame.node < 0 ? 0 : m_document.node(frame.node).content.offset;
        const qsizetype end = m_document.node(heading).span.offset;
        int child = frame.node < 0 ? 0 : m_document.node(frame.node).firstChild;
        for (; child != heading; child = m_document.node(child).nextSibling) {
            if (m_document.node(child).kind == MarkupNode::Kind::Element
                || !m_document.text(child).trimmed().isEmpty())
                break;
        }
        if (child != heading)
            m_sections.append({Section::Kind::Lead, frame.path, {start, end - start},
                {start, end - start}, 0, -1});
    }

    QStringList addMacro(int index)
    {
        QStringList path = currentPath();
        path.append(macroTitle(m_document, index));
        const int body = childNamed(m_document, index, "ac:rich-text-body");
        m_sections.append({Section::Kind::Macro, path, m_document.node(index).span,
            m_document.node(body).content, 0, index});
        return path;
    }

    const StorageDocument &m_document;
    QList<Section> m_sections;
    std::vector<Frame> m_frames;
    bool m_anyHeading = false;
};

/** The only section that fits; nothing when none or several do. `ambiguous` tells the two apart. */
template <typename Fits>
std::optional<Section> only(const QList<Section> &all, bool &ambiguous, Fits fits)
{
    std::optional<Section> found;
    for (const Section &section : all) {
        if (section.kind == Section::Kind::Lead || !fits(section))
            continue;
        if (found) {
            ambiguous = true;
            return std::nullopt;
        }
        found = section;
    }
    return found;
}

} // namespace

void sortSections(QList<Section> &sections)
{
    std::ranges::stable_sort(sections, [](const Section &a, const Section &b) {
        if (a.span.offset != b.span.offset)
            return a.span.offset < b.span.offset;
        if (a.span.length != b.span.length)
            return a.span.length > b.span.length;
        return a.kind == Section::Kind::Lead && b.kind != Section::Kind::Lead;
    });
}

QList<Section> sections(const StorageDocument &document)
{
    return Outline(document).read();
}

std::optional<Section> findSection(const StorageDocument &document, const QStringList &path)
{
    const std::optional<Section> found = findSection(sections(document), path);
    return found || !namesPart(path) ? found : findPart(document, path);
}

std::optional<Section> findSection(const QList<Section> &all, const QStringList &path)
{
    if (path.isEmpty()) {
        if (!all.isEmpty() && all.first().kind == Section::Kind::Lead
            && all.first().span.offset == 0)
            return all.first();
        return std::nullopt;
    }
    bool ambiguous = false;
    auto found = only(all, ambiguous, [&](const Section &s) { return s.path == path; });
    if (found || ambiguous)
        return found;
    QStringList wanted;
    for (const QString &name : path)
        wanted.append(folded(name));
    found = only(all, ambiguous,
        [&](const Section &s) { return std::ranges::equal(s.path, wanted, {}, folded); });
    if (found || ambiguous || path.size() > 1 || wanted.first().isEmpty())
        return found;
    found = only(all, ambiguous, [&](const Section &s) { return s.path.last() == path.first(); });
    if (found || ambiguous)
        return found;
    return only(
        all, ambiguous, [&](const Section &s) { return folded(s.path.last()) == wanted.first(); });
}

} // namespace Docket
