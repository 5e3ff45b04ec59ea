// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registryline.h"

#include "core/policy/pageaddress.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Reads one line, keeping what is wrong. */
class LineReader
{
public:
    LineReader(const LineWords &words, const std::optional<RegistryEntry> &before,
        const RegisteredPage &page, const RegistryKnown &known)
        : m_words(words)
        , m_before(before)
        , m_page(page)
        , m_known(known)
    { }

    LineRead read()
    {
        const RegistryEntry was = m_before.value_or(RegistryEntry());
        RegistryEntry &line = m_read.line;
        line.kind = m_words.kind;
        line.mode = m_words.mode;
        line.page = pageOf(was);
        line.section = section();
        line.project = m_words.project.toUpper();
        line.component = m_words.component;
        line.label = m_words.label;
        line.epic = m_words.epic.toUpper();
        judgeProject(was);
        judgeLabels();
        line.owner = account(LineField::Owner, m_words.owner, was.owner);
        line.backup = account(LineField::Backup, m_words.backup, was.backup);
        line.manager = account(LineField::Manager, m_words.manager, was.manager);
        const bool stood = m_before && was.owner == line.owner && was.backup == line.backup;
        if (!line.backup.isEmpty() && line.backup == line.owner && !stood)
            fail(LineField::Backup,
                u"The owner cannot stand in for the owner: name somebody else, or nobody."_s);
        return m_read;
    }

private:
    void fail(LineField field, const QString &sentence)
    {
        m_read.problems.append({field, sentence});
    }

    QString pageOf(const RegistryEntry &was)
    {
        if (m_before && m_words.page == lineWords(was, m_page, m_known).page
            && (m_page.id.isEmpty() || m_page.id == was.page))
            return was.page;
        QStringList hosts = m_known.hosts;
        if (hosts.isEmpty() && !m_page.url.isEmpty())
            hosts = {QUrl(m_page.url).host()}; // The site's own word for where its pages are.
        const PageAddress address = pageAddress(m_words.page, hosts);
        if (address.id.isEmpty())
            fail(LineField::Page, addressProblemText(address.problem));
        return address.id;
    }

    QStringList section()
    {
        const QString &typed = m_words.section;
        if (typed.isEmpty())
            return {};
        if (m_before && typed == sectionText(m_before->section))
            return m_before->section;
        QList<QStringList> named;
        for (const QStringList &path : m_page.sections) {
            if (sectionText(path).compare(typed, Qt::CaseInsensitive) == 0)
                return path;
            if (path.last().compare(typed, Qt::CaseInsensitive) == 0)
                named.append(path);
        }
        if (named.size() == 1)
            return named.first();
        if (m_page.version == 0) { // Its sections are not known: the next poll looks for it.
            QStringList path;
            for (const QString &heading : typed.split(u'›', Qt::SkipEmptyParts))
                path.append(heading.trimmed());
            return path;
        }
        if (named.isEmpty())
            fail(LineField::Section,
                u"The page has no section “%1”. It has: %2."_s.arg(typed, sectionsKnown()));
        else
            fail(LineField::Section,
                u"The page has several sections “%1”: choose one of the list."_s.arg(typed));
        return {};
    }

    /** Names of the page's sections, the first few. */
    [[nodiscard]] QString sectionsKnown() const
    {
        constexpr qsizetype most = 8;
        QStringList names;
        for (const QStringList &path : m_page.sections.first(qMin(most, m_page.sections.size())))
            names.append(path.last());
        return names.join(u", "_s) + (m_page.sections.size() > most ? u" …"_s : QString());
    }

    void judgeProject(const RegistryEntry &was)
    {
        const QString &project = m_read.line.project;
        const bool isKnown = m_known.projects.isEmpty() || project.isEmpty()
            || (m_before && was.project == project)
            || std::ranges::contains(m_known.projects, project, &Project::key);
        if (!isKnown)
            fail(LineField::Project, u"The site shows you no project “%1”."_s.arg(m_words.project));
        else if (project.isEmpty() && m_read.line.label.isEmpty() && m_read.line.epic.isEmpty())
            fail(LineField::Project,
                u"Name a project, a label or an epic: whose work belongs on this page?"_s);
    }

    void judgeLabels()
    {
        const auto hasSpace = [](const QString &text) {
            return std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
        };
        if (hasSpace(m_read.line.label))
            fail(LineField::Label, u"A label has no spaces."_s);
        const QString &epic = m_read.line.epic;
        const QString number = epic.section(u'-', -1);
        if (!epic.isEmpty()
            && (epic.section(u'-', 0, -2).isEmpty() || number.isEmpty() || hasSpace(epic)
                || !std::ranges::all_of(number, [](QChar c) { return c.isDigit(); })))
            fail(LineField::Epic, u"An epic's key reads like PLATFORM-12."_s);
    }

    QString account(LineField field, const QString &typed, const QString &was)
    {
        if (typed.isEmpty() || (!was.isEmpty() && (typed == was || typed == nameIn(m_known, was))))
            return typed.isEmpty() ? QString() : was;
        if (!m_known.names.value(typed).isEmpty())
            return typed; // An account id.
        QStringList found;
        for (auto one = m_known.names.cbegin(); one != m_known.names.cend(); ++one) {
            if (one.value().compare(typed, Qt::CaseInsensitive) == 0)
                found.append(one.key());
        }
        if (found.size() == 1)
            return found.first();
        if (found.isEmpty() && mayBeAccount(typed))
            m_read.strangers.append(typed);
        fail(field,
            (found.isEmpty()
                    ? u"Nobody is known as “%1”: type a name as the site writes it, or paste the account id."_s
                    : u"Several people are called “%1”: paste the account id."_s)
                .arg(typed));
        return {};
    }

    const LineWords &m_words;
    const std::optional<RegistryEntry> &m_before;
    const RegisteredPage &m_page;
    const RegistryKnown &m_known;
    LineRead m_read;
};

} // namespace

QString sectionText(const QStringList &path)
{
    return path.join(u" › "_s);
}

QString modeName(RegistryEntry::Mode mode)
{
    return mode == RegistryEntry::Mode::Apply ? u"apply"_s : u"review"_s;
}

QString nameIn(const RegistryKnown &known, const QString &accountId)
{
    const QString name = known.names.value(accountId);
    return name.isEmpty() ? accountId : name;
}

bool mayBeAccount(const QString &word)
{
    constexpr qsizetype shortest = 10;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return word.size() >= shortest && !word.contains(u' ') && std::ranges::any_of(word, isDigit);
}

LineWords lineWords(
    const RegistryEntry &line, const RegisteredPage &page, const RegistryKnown &known)
{
    LineWords words;
    words.page = page.url.isEmpty() ? line.page : page.url;
    words.section = sectionText(line.section);
    words.kind = line.kind;
    words.mode = line.mode;
    words.project = line.project;
    words.component = line.component;
    words.label = line.label;
    words.epic = line.epic;
    words.owner = nameIn(known, line.owner);
    words.backup = nameIn(known, line.backup);
    words.manager = nameIn(known, line.manager);
    return words;
}

LineRead readLine(const LineWords &words, const std::optional<RegistryEntry> &before,
    const RegisteredPage &page, const RegistryKnown &known)
{
    return LineReader(words, before, page, known).read();
}

namespace {

constexpr std::array<std::pair<LineField, QString LineWords::*>, 9> textFields{
    {{LineField::Page, &LineWords::page}, {LineField::Section, &LineWords::section},
        {LineField::Project, &LineWords::project}, {LineField::Component, &LineWords::component},
        {LineField::Label, &LineWords::label}, {LineField::Epic, &LineWords::epic},
        {LineField::Owner, &LineWords::owner}, {LineField::Backup, &LineWords::backup},
        {LineField::Manager, &LineWords::manager}}};

} // namespace

SharedWords sharedWords(const QList<LineWords> &lines)
{
    SharedWords shared;
    if (lines.isEmpty())
        return shared;
    shared.words = lines.first();
    const auto agree = [&](auto field) {
        return std::ranges::all_of(
            lines, [&](const LineWords &one) { return one.*field == lines.first().*field; });
    };
    for (const auto &[name, field] : textFields) {
        if (agree(field))
            continue;
        shared.several.insert(name);
        (shared.words.*field).clear();
    }
    if (!agree(&LineWords::kind))
        shared.several.insert(LineField::Kind);
    if (!agree(&LineWords::mode))
        shared.several.insert(LineField::Mode);
    return shared;
}

LineWords withFields(LineWords line, const LineWords &typed, const QSet<LineField> &fields)
{
    for (const auto &[name, field] : textFields) {
        if (fields.contains(name))
            line.*field = typed.*field;
    }
    if (fields.contains(LineField::Kind))
        line.kind = typed.kind;
    if (fields.contains(LineField::Mode))
        line.mode = typed.mode;
    return line;
}

} // namespace Docket
