// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/similarsections.h"

#include "core/markup/parts.h"
#include "core/markup/partwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr double leastSimilarity = 0.5;
constexpr qsizetype mostOffered = 5;
constexpr qsizetype deepest = 64;

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Thai;
}

/** Words in small letters; a character of a script without blanks is a word. */
QStringList tokens(const QString &text)
{
    QStringList found;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            found.append(std::exchange(word, {}));
    };
    for (const QChar c : text.toCaseFolded()) {
        if (isIdeograph(c)) {
            end();
            found.append(c);
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else {
            end();
        }
    }
    end();
    return found;
}

using WordCounts = QHash<QString, int>;

/** The words of a page's units, so that those of any section of it can be counted. */
class PageWords
{
public:
    explicit PageWords(const MarkupDocument &document)
        : m_units(document.textUnits())
    { }

    [[nodiscard]] WordCounts in(Span span) const
    {
        WordCounts counts;
        const auto offset = [](const TextUnit &unit) { return unit.bytes.first().offset; };
        for (auto unit = std::ranges::lower_bound(m_units, span.offset, {}, offset);
            unit != m_units.end() && offset(*unit) < span.end(); ++unit) {
            for (const QString &word : tokens(unit->text))
                ++counts[word];
        }
        return counts;
    }

private:
    QList<TextUnit> m_units;
};

/** The name of a path's last step, without what tells its kind. */
QString lastName(const QStringList &path)
{
    const QString last = path.value(path.size() - 1);
    if (!namesPart(path))
        return last;
    const qsizetype quote = last.indexOf(u'“');
    return quote < 0 ? last : last.sliced(quote + 1).chopped(1);
}

double weightOf(const QString &word)
{
    constexpr double most = 6;
    return word.size() == 1 && isIdeograph(word.front()) ? 3 : std::min<double>(word.size(), most);
}

/** 1 for the same word, less for words that begin alike ("register", "registering"). */
double sameness(const QString &one, const QString &other)
{
    const auto longest = std::max(one.size(), other.size());
    const auto common = std::ranges::mismatch(one, other).in1 - one.begin();
    if (common == longest)
        return 1;
    return common < 3 ? 0 : double(common) / double(longest);
}

/** 0…1: how much of two headings is the same words, in any order; long words count more. */
double headingSimilarity(const QString &one, const QString &other)
{
    constexpr qsizetype most = 24;
    const QStringList left = tokens(one).mid(0, most), right = tokens(other).mid(0, most);
    double found = 0, all = 0;
    const auto add = [&](const QStringList &words, const QStringList &among) {
        for (const QString &word : words) {
            double best = 0;
            for (const QString &candidate : among)
                best = std::max(best, sameness(word, candidate));
            found += best * weightOf(word);
            all += weightOf(word);
        }
    };
    add(left, right);
    add(right, left);
    return all > 0 ? found / all : 0;
}

/** 0…1: how much of the way to both is the same. */
double placeSimilarity(const QStringList &one, const QStringList &other)
{
    const QStringList left = one.first(one.size() - 1), right = other.first(other.size() - 1);
    const qsizetype longest = std::max(left.size(), right.size());
    if (longest == 0)
        return 1;
    qsizetype same = 0;
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        same += left.at(i) == right.at(i);
    return double(same) / double(longest);
}

/** Sections with a name, or the parts of the kind a path names. */
QList<Section> namedOnes(const MarkupDocument &document, const QStringList &path)
{
    QList<Section> all =
        namesPart(path) && document.storage() ? parts(*document.storage()) : document.sections();
    const QString kind = path.last().section(u' ', 0, 0);
    all.removeIf([&](const Section &section) {
        return section.kind == Section::Kind::Lead || section.path.size() > deepest
            || (namesPart(path) && section.path.last().section(u' ', 0, 0) != kind);
    });
    return all;
}

QString percent(double share)
{
    return QString::number(std::clamp(qRound(share * 100), 0, 100)) + u" % of its words"_s;
}

/** Compares by what the section said on the earlier page. */
class ByWords
{
public:
    ByWords(const MarkupDocument &now, const QList<Section> &candidates,
        const MarkupDocument &earlier, const QStringList &path, const Section &was)
        : m_path(path)
        , m_kind(was.kind)
        , m_was(PageWords(earlier).in(was.content))
    {
        const PageWords words(now);
        for (const Section &section : candidates)
            m_counts.append(words.in(section.content));
        for (const WordCounts &counts : std::as_const(m_counts)) {
            for (auto it = counts.cbegin(); it != counts.cend(); ++it)
                ++m_sections[it.key()];
        }
    }

    [[nodiscard]] SimilarSection compare(const Section &section, qsizetype index) const
    {
        const WordCounts &is = m_counts.at(index);
        const double heading = headingSimilarity(lastName(m_path), lastName(section.path));
        const double place = placeSimilarity(m_path, section.path);
        const double before = total(m_was), after = total(is);
        if (before == 0 || after == 0) {
            const double similarity = before == after ? 0.7 * heading + 0.3 * place : 0;
            return {section, similarity, u"a similar heading and no words, as before"_s};
        }
        double both = 0;
        for (auto it = m_was.cbegin(); it != m_was.cend(); ++it)
            both += std::min(it.value(), is.value(it.key())) * rarity(it.key());
        const double words = 2 * both / (before + after);
        // Few words prove little by themselves.
        const double trust = std::min(1.0, double(m_was.size()) / 12);
        const double told = 0.8 * words + 0.12 * heading + 0.08 * place;
        const double untold = 0.5 * words + 0.35 * heading + 0.15 * place;
        const double kind = section.kind == m_kind ? 1 : 0.9;
        return {section, kind * (trust * told + (1 - trust) * untold), percent(both / before)};
    }

private:
    /** A word that many sections say tells little. */
    [[nodiscard]] double rarity(const QString &word) const
    {
        return 1 / (1 + std::log2(1 + m_sections.value(word)));
    }
    [[nodiscard]] double total(const WordCounts &counts) const
    {
        double sum = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            sum += it.value() * rarity(it.key());
        return sum;
    }

    QStringList m_path;
    Section::Kind m_kind;
    WordCounts m_was;
    QList<WordCounts> m_counts;
    WordCounts m_sections; ///< How many candidates say a word.
};

SimilarSection compareHeadings(const Section &section, const QStringList &path)
{
    const double heading = headingSimilarity(lastName(path), lastName(section.path));
    const double place = placeSimilarity(path, section.path);
    const double similarity = heading < 0.4 ? 0 : 0.75 * heading + 0.25 * place;
    return {section, similarity,
        place == 1 ? u"a similar heading in the same place"_s : u"a similar heading"_s};
}

/** Leaves out what stood on the earlier page under the same path or, below another heading, under
 * the same name. */
void dropKnown(QList<Section> &candidates, const QList<Section> &earlier, const QStringList &sought)
{
    QSet<QStringList> stands, stood;
    for (const Section &section : std::as_const(candidates))
        stands.insert(section.path);
    QSet<QString> moved;
    for (const Section &section : earlier) {
        stood.insert(section.path);
        if (!stands.contains(section.path) && section.path.last() != sought.last())
            moved.insert(section.path.last());
    }
    candidates.removeIf([&](const Section &section) {
        return stood.contains(section.path) || moved.contains(section.path.last());
    });
}

} // namespace

QList<SimilarSection> similarSections(
    const MarkupDocument &now, const QStringList &path, const MarkupDocument *earlier)
{
    QList<SimilarSection> offered;
    if (path.isEmpty())
        return offered;
    QList<Section> candidates = namedOnes(now, path);
    const auto was = earlier ? earlier->findSection(path) : std::nullopt;
    if (was) {
        dropKnown(candidates, namedOnes(*earlier, path), was->path);
        const ByWords byWords(now, candidates, *earlier, path, *was);
        for (qsizetype i = 0; i < candidates.size(); ++i)
            offered.append(byWords.compare(candidates.at(i), i));
    } else {
        for (const Section &section : std::as_const(candidates))
            offered.append(compareHeadings(section, path));
    }
    offered.removeIf([](const SimilarSection &one) { return one.similarity < leastSimilarity; });
    std::ranges::stable_sort(offered, std::greater(), &SimilarSection::similarity);
    return offered.mid(0, mostOffered);
}

} // namespace Docket
