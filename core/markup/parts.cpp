// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/parts.h"

#include "core/markup/partreader.h"
#include "core/markup/partwords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct KindWord
{
    Section::Kind kind;
    QLatin1StringView word;
};

constexpr KindWord kindWords[]{{Section::Kind::LayoutCell, "layout cell"_L1},
    {Section::Kind::Table, "table"_L1}, {Section::Kind::Row, "row"_L1},
    {Section::Kind::Cell, "column"_L1}, {Section::Kind::Property, "property"_L1},
    {Section::Kind::Item, "item"_L1}, {Section::Kind::Block, "block"_L1}};

/** An element of a path that names a part. */
struct Step
{
    Section::Kind kind = Section::Kind::Block;
    QString name;
};

QString written(Section::Kind kind, const QString &name)
{
    const auto *word = std::ranges::find(kindWords, kind, &KindWord::kind);
    return kind == Section::Kind::LayoutCell ? word->word + u' ' + name
                                             : word->word + u" “"_s + name + u'”';
}

std::optional<Step> readStep(const QString &element)
{
    const QString typed = typedWords(element);
    for (const auto &[kind, word] : kindWords) {
        if (!typed.startsWith(word + u' ', Qt::CaseInsensitive))
            continue;
        QString name = typed.sliced(word.size() + 1);
        if (kind == Section::Kind::LayoutCell)
            return Step{kind, name};
        const auto isQuote = [](QChar c) { return c == u'“' || c == u'”' || c == u'"'; };
        if (name.size() < 3 || !isQuote(name.front()) || !isQuote(name.back()))
            continue;
        return Step{kind, name.sliced(1, name.size() - 2)};
    }
    return std::nullopt;
}

/** A path as it was asked for. */
struct Sought
{
    explicit Sought(const QStringList &wanted)
        : path(wanted)
    {
        for (const QString &element : wanted)
            steps.push_back(readStep(element));
    }
    QStringList path;
    std::vector<std::optional<Step>> steps; ///< Of each element: as a part's, when it can be.
};

/** How closely names must agree. */
enum class Closeness { Exact, Near };

bool goesBy(const NamedPart &part, const Step &step, Closeness closeness)
{
    if (part.kind != step.kind)
        return false;
    if (closeness == Closeness::Exact)
        return part.names.contains(step.name);
    const QString wanted = step.name.toCaseFolded();
    const bool open = wanted.endsWith(u'…');
    return std::ranges::any_of(part.names, [&](const QString &name) {
        const QString folded = name.toCaseFolded();
        return folded == wanted
            || (open && wanted.size() > 1 && folded.startsWith(QStringView(wanted).chopped(1)));
    });
}

QStringList foldedPath(const QStringList &path)
{
    QStringList folded;
    for (const QString &name : path)
        folded.append(typedWords(name).toCaseFolded());
    return folded;
}

/** Parts read once, with the sections they stand in. */
class Grid
{
public:
    explicit Grid(const StorageDocument &document)
        : m_reader(document)
        , m_parts(m_reader.read())
    { }

    const std::vector<NamedPart> &parts() const { return m_parts; }
    const NamedPart &part(int index) const { return m_parts.at(index); }

    QStringList sectionPath(const NamedPart &part) const
    {
        return part.section < 0 ? QStringList() : m_reader.sections().at(part.section).path;
    }

    bool fits(const NamedPart &part, const Sought &sought, Closeness closeness) const
    {
        qsizetype left = sought.path.size();
        for (const NamedPart *at = &part;; at = &m_parts.at(at->parent)) {
            if (left > 0 && sought.steps[left - 1]
                && goesBy(*at, *sought.steps[left - 1], closeness))
                --left;
            else if (at == &part || !isOptionalStep(at->kind))
                return false;
            if (at->parent < 0)
                break;
        }
        return fitsSection(sectionPath(part), sought.path.first(left), closeness);
    }

private:
    static bool fitsSection(
        const QStringList &section, const QStringList &wanted, Closeness closeness)
    {
        if (closeness == Closeness::Exact)
            return section == wanted;
        return wanted.size() <= section.size()
            && foldedPath(section.last(wanted.size())) == foldedPath(wanted);
    }

    PartReader m_reader;
    std::vector<NamedPart> m_parts;
};

/** Finds for every part the shortest path that no other part has. */
class Addresses
{
public:
    explicit Addresses(const Grid &grid)
        : m_grid(grid)
        , m_chosen(grid.parts().size())
    { }

    QList<Section> all()
    {
        int deepest = 0;
        for (const NamedPart &part : m_grid.parts())
            deepest = std::max(deepest, part.steps);
        std::vector<std::vector<int>> bySteps(deepest + 1);
        for (int i = 0; i < int(m_grid.parts().size()); ++i)
            bySteps[m_grid.part(i).steps].push_back(i);
        // What is inside builds on the path chosen for what is around.
        for (const std::vector<int> &level : bySteps) {
            m_short.clear();
            m_long.clear();
            for (const int index : level)
                count(index);
            for (const int index : level)
                choose(index);
        }
        QList<Section> listed;
        for (int i = 0; i < int(m_chosen.size()); ++i) {
            const NamedPart &part = m_grid.part(i);
            if (!m_chosen[i].isEmpty())
                listed.append({part.kind, m_chosen[i], part.span, part.content, 0, part.node});
        }
        return listed;
    }

private:
    /** The path of what is around a part, without and with the optional steps. */
    struct Bases
    {
        QStringList brief, full;
        bool known = true; ///< Not when what is around cannot be told apart itself.
    };

    Bases basesOf(int index) const
    {
        constexpr qsizetype mostOptional = 4;
        Bases bases;
        QStringList optional;
        const NamedPart *at = &m_grid.part(index);
        for (; at->parent >= 0; at = &m_grid.part(at->parent)) {
            const NamedPart &outer = m_grid.part(at->parent);
            if (!isOptionalStep(outer.kind)) {
                bases.brief = m_chosen[at->parent];
                bases.known = !bases.brief.isEmpty();
                break;
            }
            if (optional.size() < mostOptional)
                optional.prepend(written(outer.kind, outer.names.first()));
        }
        if (at->parent < 0)
            bases.brief = m_grid.sectionPath(m_grid.part(index));
        bases.full = bases.brief + optional;
        return bases;
    }

    void count(int index)
    {
        const NamedPart &part = m_grid.part(index);
        const Bases bases = basesOf(index);
        if (!bases.known)
            return;
        for (const QString &name : part.names) {
            ++m_short[bases.brief + QStringList(written(part.kind, name))];
            if (bases.full.size() > bases.brief.size())
                ++m_long[bases.full + QStringList(written(part.kind, name))];
        }
    }

    void choose(int index)
    {
        const NamedPart &part = m_grid.part(index);
        const Bases bases = basesOf(index);
        for (const QString &name : part.names) {
            const QStringList element{written(part.kind, name)};
            for (const bool full : {false, true}) {
                const QStringList path = (full ? bases.full : bases.brief) + element;
                if (!bases.known || (full ? m_long : m_short).value(path) != 1)
                    continue;
                m_chosen[index] = path;
                return;
            }
        }
    }

    const Grid &m_grid;
    std::vector<QStringList> m_chosen; ///< Empty: none.
    QHash<QStringList, int> m_short, m_long; ///< How many parts of a level have that path.
};

} // namespace

QList<Section> parts(const StorageDocument &document)
{
    const Grid grid(document);
    return Addresses(grid).all();
}

bool namesPart(const QStringList &path)
{
    return !path.isEmpty() && readStep(path.last());
}

std::optional<Section> findPart(const StorageDocument &document, const QStringList &path)
{
    if (!namesPart(path))
        return std::nullopt;
    const Grid grid(document);
    const Sought sought(path);
    for (const Closeness closeness : {Closeness::Exact, Closeness::Near}) {
        const NamedPart *found = nullptr;
        for (const NamedPart &part : grid.parts()) {
            if (!grid.fits(part, sought, closeness))
                continue;
            if (found)
                return std::nullopt;
            found = &part;
        }
        if (found)
            return Section{found->kind, path, found->span, found->content, 0, found->node};
    }
    return std::nullopt;
}

} // namespace Docket
