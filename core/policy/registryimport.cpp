// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registryimport.h"

#include "core/policy/pageaddress.h"

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportedLine::Kind;

struct ColumnName
{
    QLatin1StringView name;
    LineField field;
};
constexpr std::array columnNames{ColumnName{QLatin1StringView("page"), LineField::Page},
    ColumnName{QLatin1StringView("page id"), LineField::Page},
    ColumnName{QLatin1StringView("section"), LineField::Section},
    ColumnName{QLatin1StringView("project"), LineField::Project},
    ColumnName{QLatin1StringView("component"), LineField::Component},
    ColumnName{QLatin1StringView("label"), LineField::Label},
    ColumnName{QLatin1StringView("epic"), LineField::Epic},
    ColumnName{QLatin1StringView("owner"), LineField::Owner},
    ColumnName{QLatin1StringView("backup"), LineField::Backup},
    ColumnName{QLatin1StringView("backup owner"), LineField::Backup},
    ColumnName{QLatin1StringView("manager"), LineField::Manager},
    ColumnName{QLatin1StringView("kind"), LineField::Kind},
    ColumnName{QLatin1StringView("mode"), LineField::Mode}};
/** Where the page's address may stand beside, or in place of, the page. */
constexpr std::array addressNames{QLatin1StringView("url"), QLatin1StringView("address"),
    QLatin1StringView("page address"), QLatin1StringView("link")};
/** Written by an export for people to read. */
constexpr std::array toldNames{
    QLatin1StringView("title"), QLatin1StringView("owner name"), QLatin1StringView("health")};

/** What csvLine() puts before what a spreadsheet would run goes again. */
QString plainCell(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.size() > 1 && text.front() == u'\'' && u"=+-@＝＋－＠"_s.contains(text.at(1)))
        text.remove(0, 1);
    return text;
}

/** The columns of a header, by what they say. */
class Header
{
public:
    static Result<Header> read(const QStringList &cells)
    {
        Header header;
        header.m_size = cells.size();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString name = cells.at(i).simplified().toLower();
            const auto column = std::ranges::find(columnNames, name, &ColumnName::name);
            const bool isAddress = std::ranges::contains(addressNames, name);
            if (column == columnNames.end() && !isAddress) {
                if (!name.isEmpty() && !std::ranges::contains(toldNames, name))
                    header.m_ignored.append(cells.at(i).simplified());
                continue;
            }
            if (isAddress ? header.m_address >= 0 : header.m_at.contains(column->field))
                return failure(Error::Kind::Invalid,
                    u"the column “%1” is there twice"_s.arg(cells.at(i).simplified()));
            if (isAddress)
                header.m_address = i;
            else
                header.m_at.insert(column->field, i);
        }
        if (!header.m_at.contains(LineField::Page) && header.m_address < 0)
            return failure(Error::Kind::Invalid,
                u"the first line names no column “page” or “url”: it says which column is what"_s);
        return header;
    }

    [[nodiscard]] bool has(LineField field) const { return m_at.contains(field); }
    [[nodiscard]] QString text(const TableRow &row, LineField field) const
    {
        return plainCell(row.cells.value(m_at.value(field, -1)));
    }
    [[nodiscard]] QString page(const TableRow &row) const
    {
        const QString page = text(row, LineField::Page);
        const QString named = page.isEmpty() ? plainCell(row.cells.value(m_address)) : page;
        const bool isAddress = named.startsWith(u'/') || named.startsWith("http"_L1);
        return isAddress ? named.section(u' ', 0, 0) : named; // "/wiki/… (Platform Runbook)"
    }
    /** Whether the row goes on beyond the header, as where a quote went missing. */
    [[nodiscard]] bool isTooLong(const TableRow &row) const
    {
        return std::any_of(row.cells.cbegin() + qMin(m_size, row.cells.size()), row.cells.cend(),
            [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    }
    [[nodiscard]] const QStringList &ignored() const { return m_ignored; }

private:
    QHash<LineField, qsizetype> m_at;
    qsizetype m_address = -1;
    qsizetype m_size = 0;
    QStringList m_ignored;
};

bool isBlank(const TableRow &row)
{
    return std::ranges::all_of(
        row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/** Finds what each row means for the registry as it is. */
class Importer
{
public:
    Importer(const Header &header, const QList<RegistryEntry> &registry,
        const QHash<QString, RegisteredPage> &pages, const RegistryKnown &known)
        : m_header(header)
        , m_registry(registry)
        , m_pages(pages)
        , m_known(known)
        , m_claimed(registry.size(), false)
    { }

    QList<ImportedLine> read(const QList<TableRow> &rows)
    {
        QList<qsizetype> matches(rows.size(), none);
        for (qsizetype i = 0; i < rows.size(); ++i)
            matches[i] = claim(rows.at(i), Section::Same);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (matches.at(i) == none && isWhole(rows, pageOf(rows.at(i))))
                matches[i] = claim(rows.at(i), Section::Any);
        }
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_made.append(readRow(rows.at(i), matches.at(i)));
        return m_made;
    }

private:
    static constexpr qsizetype none = -1, several = -2;
    enum class Section { Same, Any };

    [[nodiscard]] bool fits(const TableRow &row, const RegistryEntry &line, Section how) const
    {
        const auto agrees = [&](LineField field, const QString &is) {
            return !m_header.has(field) || isSame(m_header.text(row, field), is);
        };
        const QString section = m_header.text(row, LineField::Section);
        const bool isThere = how == Section::Any
            || agrees(LineField::Section, sectionText(line.section))
            || (!line.section.isEmpty() && isSame(section, line.section.last()));
        return isThere && agrees(LineField::Project, line.project)
            && agrees(LineField::Component, line.component) && agrees(LineField::Label, line.label)
            && agrees(LineField::Epic, line.epic);
    }

    [[nodiscard]] QString pageOf(const TableRow &row) const
    {
        return pageAddress(m_header.page(row), m_known.hosts).id;
    }

    /** As many rows as the page has lines. With fewer, one with another section is one more line and takes the place of none. */
    [[nodiscard]] bool isWhole(const QList<TableRow> &rows, const QString &page) const
    {
        return std::ranges::count(rows, page, [this](const TableRow &row) { return pageOf(row); })
            >= std::ranges::count(m_registry, page, &RegistryEntry::page);
    }

    /** The one line that the row is about, so that no other row is. */
    qsizetype claim(const TableRow &row, Section how)
    {
        const QString page = pageOf(row);
        qsizetype found = none;
        for (qsizetype i = 0; i < m_registry.size(); ++i) {
            if (m_claimed.at(i) || page.isEmpty() || m_registry.at(i).page != page
                || !fits(row, m_registry.at(i), how))
                continue;
            if (found != none)
                return how == Section::Same ? several : none;
            found = i;
        }
        if (found >= 0)
            m_claimed[found] = true;
        return found;
    }

    [[nodiscard]] LineWords words(const TableRow &row, const std::optional<RegistryEntry> &before,
        const RegisteredPage &page) const
    {
        LineWords words = before ? lineWords(*before, page, m_known) : LineWords();
        words.page = m_header.page(row);
        for (const auto &[field, word] : {std::pair(LineField::Section, &LineWords::section),
                 std::pair(LineField::Project, &LineWords::project),
                 std::pair(LineField::Component, &LineWords::component),
                 std::pair(LineField::Label, &LineWords::label),
                 std::pair(LineField::Epic, &LineWords::epic),
                 std::pair(LineField::Owner, &LineWords::owner),
                 std::pair(LineField::Backup, &LineWords::backup),
                 std::pair(LineField::Manager, &LineWords::manager)}) {
            if (m_header.has(field))
                words.*word = m_header.text(row, field);
        }
        return words;
    }

    /** Kind and mode, where the row says them. */
    void readChoices(const TableRow &row, LineWords &words, QStringList &problems) const
    {
        const QString kind = m_header.text(row, LineField::Kind);
        const QString mode = m_header.text(row, LineField::Mode).toLower();
        if (const auto named = pageKindFromName(kind.toLower().replace(u' ', u'-')))
            words.kind = *named;
        else if (!kind.isEmpty())
            problems.append(u"“%1” is no kind of page."_s.arg(kind));
        if (mode == "apply"_L1)
            words.mode = RegistryEntry::Mode::Apply;
        else if (mode == "review"_L1)
            words.mode = RegistryEntry::Mode::Review;
        else if (!mode.isEmpty())
            problems.append(u"“%1” is no mode: review or apply."_s.arg(mode));
    }

    [[nodiscard]] ImportedLine readRow(const TableRow &row, qsizetype match) const
    {
        ImportedLine made;
        made.line = row.line;
        made.page = m_header.page(row);
        if (match >= 0)
            made.before = m_registry.at(match);
        if (m_header.isTooLong(row))
            made.words.append(u"It has more cells than the first line has columns."_s);
        if (match == several)
            made.words.append(
                u"Several lines of the registry fit: add the columns that tell them apart."_s);
        const QString id = pageAddress(made.page, m_known.hosts).id;
        const RegisteredPage page = m_pages.value(id);
        if (page.state == RegisteredPage::State::Gone && !made.before)
            made.words.append(u"There is no such page, or it is hidden from you."_s);
        LineWords words = this->words(row, made.before, page);
        readChoices(row, words, made.words);
        const LineRead read = readLine(words, made.before, page, m_known);
        for (const LineProblem &problem : read.problems)
            made.words.append(problem.sentence);
        if (const auto twice = std::ranges::find_if(m_made,
                [&](const ImportedLine &one) {
                    return one.kind != Kind::Refused && one.entry == read.line;
                });
            made.words.isEmpty() && twice != m_made.cend())
            made.words.append(u"It says the same as line %1."_s.arg(twice->line));
        if (!made.words.isEmpty())
            return made;
        made.entry = read.line;
        if (!made.before && m_registry.contains(read.line))
            made.before = read.line;
        made.kind = !made.before        ? Kind::Added
            : made.before == made.entry ? Kind::Same
                                        : Kind::Changed;
        if (made.kind == Kind::Changed)
            made.words = differences(*made.before, made.entry);
        return made;
    }

    [[nodiscard]] QStringList differences(const RegistryEntry &was, const RegistryEntry &is) const
    {
        QStringList all;
        const auto compare = [&](const QString &form, const QString &one, const QString &other) {
            if (one != other)
                all.append(
                    form.arg(one.isEmpty() ? u"–"_s : one, other.isEmpty() ? u"–"_s : other));
        };
        const auto name = [&](const QString &id) { return nameIn(m_known, id); };
        compare(u"Section: %1 → %2"_s, sectionText(was.section), sectionText(is.section));
        compare(u"Kind: %1 → %2"_s, kindName(was.kind), kindName(is.kind));
        compare(u"Project: %1 → %2"_s, was.project, is.project);
        compare(u"Component: %1 → %2"_s, was.component, is.component);
        compare(u"Label: %1 → %2"_s, was.label, is.label);
        compare(u"Epic: %1 → %2"_s, was.epic, is.epic);
        compare(u"Owner: %1 → %2"_s, name(was.owner), name(is.owner));
        compare(u"Backup: %1 → %2"_s, name(was.backup), name(is.backup));
        compare(u"Manager: %1 → %2"_s, name(was.manager), name(is.manager));
        compare(u"Mode: %1 → %2"_s, modeName(was.mode), modeName(is.mode));
        return all;
    }

    const Header &m_header;
    const QList<RegistryEntry> &m_registry;
    const QHash<QString, RegisteredPage> &m_pages;
    const RegistryKnown &m_known;
    QList<bool> m_claimed;
    QList<ImportedLine> m_made;
};

/** Header and the rows that say something. */
Result<std::pair<Header, QList<TableRow>>> split(const QList<TableRow> &rows)
{
    QList<TableRow> full = rows;
    full.removeIf(isBlank);
    if (full.isEmpty())
        return failure(Error::Kind::Invalid, u"there is nothing in it"_s);
    const auto header = Header::read(full.takeFirst().cells);
    if (!header)
        return failure(header);
    return std::pair(*header, full);
}

} // namespace

std::optional<LineField> lineFieldNamed(const QString &title)
{
    const QString name = title.simplified().toLower();
    const auto column = std::ranges::find(columnNames, name, &ColumnName::name);
    if (column != columnNames.end())
        return column->field;
    return std::ranges::contains(addressNames, name) ? std::optional(LineField::Page)
                                                     : std::nullopt;
}

int RegistryImport::count(ImportedLine::Kind kind) const
{
    return int(std::ranges::count(lines, kind, &ImportedLine::kind));
}

Result<RegistryImport> importRows(const QList<TableRow> &rows, const QList<RegistryEntry> &registry,
    const QHash<QString, RegisteredPage> &pages, const RegistryKnown &known)
{
    const auto table = split(rows);
    if (!table)
        return failure(table);
    const auto &[header, lines] = *table;
    return RegistryImport{Importer(header, registry, pages, known).read(lines), header.ignored()};
}

ImportNeeds importNeeds(const QList<TableRow> &rows, const RegistryKnown &known)
{
    ImportNeeds needs;
    const auto table = split(rows);
    if (!table)
        return needs;
    const auto &[header, lines] = *table;
    for (const TableRow &row : lines) {
        if (const QString id = pageAddress(header.page(row), known.hosts).id; !id.isEmpty())
            needs.pages.append(id);
        for (const LineField field : {LineField::Owner, LineField::Backup, LineField::Manager}) {
            const QString person = header.text(row, field);
            if (mayBeAccount(person) && !known.names.contains(person))
                needs.people.append(person);
        }
    }
    needs.pages.removeDuplicates();
    needs.people.removeDuplicates();
    return needs;
}

PolicyChange linesImported(const RegistryImport &import, const QString &source)
{
    PolicyChange change;
    change.about = PolicyChange::About::Registry;
    change.name = source;
    change.sentence = u"Registry: from “%1”: %2 added, %3 changed"_s.arg(source)
                          .arg(import.count(Kind::Added))
                          .arg(import.count(Kind::Changed));
    for (const ImportedLine &line : import.lines) {
        if (line.kind == Kind::Added || line.kind == Kind::Changed)
            change.registry.append({line.before, line.entry, -1});
    }
    return change;
}

} // namespace Docket
