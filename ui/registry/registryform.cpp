// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registryform.h"

#include "core/policy/pageaddress.h"
#include "ui/actions.h"
#include "ui/language/keptwords.h"
#include "ui/registry/formfield.h"
#include "ui/registry/registrymodel.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = RoleLabel::Role;

RegistryForm::RegistryForm(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new RoleLabel(Role::Text, this, 1.1))
    , m_health(new RoleLabel(Role::Warning, this))
    , m_conformance(new RoleLabel(Role::Secondary, this))
    , m_problem(new RoleLabel(Role::Error, this))
    , m_address(addField(tr("Page address"), u"registryPageEdit"_s))
    , m_section(addField(tr("Section"), u"registrySectionEdit"_s))
    , m_project(addField(tr("Project"), u"registryProjectEdit"_s))
    , m_component(addField(tr("Component"), u"registryComponentEdit"_s))
    , m_label(addField(tr("Label"), u"registryLabelEdit"_s))
    , m_epic(addField(tr("Epic"), u"registryEpicEdit"_s))
    , m_owner(addField(tr("Owner"), u"registryOwnerEdit"_s))
    , m_backup(addField(tr("Backup"), u"registryBackupEdit"_s))
    , m_manager(addField(tr("Manager"), u"registryManagerEdit"_s))
    , m_kind(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(300ms);
    m_title->setBold(true);
    m_title->setElided(Qt::ElideRight);
    m_health->setWordWrap(true);
    m_conformance->setObjectName(u"registryConformance"_s);
    m_conformance->setWordWrap(true);
    m_conformance->hide();
    m_problem->setObjectName(u"registryProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (const PageKind kind : allPageKinds())
        m_kind->addItem(kindText(kind), int(kind));
    for (const auto mode : {RegistryEntry::Mode::Review, RegistryEntry::Mode::Apply})
        m_mode->addItem(modeText(mode), int(mode));
    m_mode->setItemData(0, tr("Published after the owner's approval"), Qt::ToolTipRole);
    m_mode->setItemData(1, tr("Published at once; the owner keeps or reverts it"), Qt::ToolTipRole);
    m_kind->setObjectName(u"registryKindCombo"_s);
    m_mode->setObjectName(u"registryModeCombo"_s);
    m_save->setObjectName(u"registrySave"_s);
    m_save->setAccessibleName(tr("Save the line"));
    m_discard->setObjectName(u"registryDiscard"_s);
    m_discard->setAccessibleName(tr("Discard what was typed"));
    showPlaceholders();
    for (QAction *mend : {actions.relink, actions.acceptPlace, actions.addSection}) {
        auto *button = new ActionButton(mend, this);
        button->hide();
        connect(mend, &QAction::enabledChanged, button, &QWidget::setVisible);
        m_mends.append(button);
    }
    lay();
    wire();
}

FormField *RegistryForm::addField(const QString &title, const QString &name)
{
    return new FormField(title, name, this);
}

QList<FormField *> RegistryForm::fields() const
{
    return {m_address, m_section, m_project, m_component, m_label, m_epic, m_owner, m_backup,
        m_manager};
}

FormField *RegistryForm::fieldOf(LineField field) const
{
    return fields().at(int(field)); // In the order of LineField.
}

QList<QWidget *> RegistryForm::stops() const
{
    QList<QWidget *> all{m_address->edit(), m_section->edit(), m_kind, m_mode, m_project->edit(),
        m_component->edit(), m_label->edit(), m_epic->edit(), m_owner->edit(), m_backup->edit(),
        m_manager->edit(), m_save, m_discard};
    all.append({m_mends.cbegin(), m_mends.cend()});
    return all;
}

void RegistryForm::focusFirst()
{
    QLineEdit *first = isSeveral() ? m_project->edit()
        : m_before                 ? m_section->edit()
                                   : m_address->edit();
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

// ---- what is shown ----

LineWords RegistryForm::wordsOf(const RegistryEntry &line, const RegisteredPage &page) const
{
    return lineWords(line, page, m_known);
}

void RegistryForm::setKnown(const RegistryKnown &known)
{
    const bool wasChanged = isChanged();
    const RegistryKnown before = std::exchange(m_known, known);
    offer();
    if (isSeveral())
        setLines(m_lines, typed());
    else if (!wasChanged && m_before && before.names != known.names)
        setLine(m_before, m_page, wordsOf(*m_before, m_page));
    else if (m_tried)
        (void)checked();
}

/** People of the same name are told apart by the end of their ids, and written by these. */
void RegistryForm::offer()
{
    QList<FormField::Offer> projects, people;
    for (const Project &project : m_known.projects)
        projects.append({tr("%1 · %2", "key and name of a project").arg(project.key, project.name),
            project.key});
    const QStringList all = m_known.names.values();
    for (auto one = m_known.names.cbegin(); one != m_known.names.cend(); ++one) {
        if (one.value().isEmpty())
            continue;
        const bool isAlone = all.count(one.value()) == 1;
        people.append({isAlone ? one.value() : u"%1 (…%2)"_s.arg(*one, one.key().right(6)),
            isAlone ? one.value() : one.key()});
    }
    std::ranges::sort(people, [](const FormField::Offer &one, const FormField::Offer &other) {
        return one.shown.localeAwareCompare(other.shown) < 0;
    });
    m_project->setOffers(projects);
    offerComponents();
    for (FormField *field : {m_owner, m_backup, m_manager})
        field->setOffers(people);
}

/** Those of the project, once they are known; else those that came up so far. */
void RegistryForm::offerComponents()
{
    const QString project = m_project->text().toUpper();
    const bool isKnown = std::ranges::contains(m_known.projects, project, &Project::key);
    if (isKnown && project != m_componentsOf)
        emit componentsWanted(project);
    const bool isTheirs = isKnown && project == m_componentsOf && !m_components.isEmpty();
    m_component->setOffers(isTheirs ? m_components : m_known.components);
}

void RegistryForm::setComponents(const QString &project, const QStringList &names)
{
    if (project != m_project->text().toUpper())
        return; // Another one is typed by now.
    m_componentsOf = project;
    m_components = names;
    offerComponents();
}

void RegistryForm::setLine(
    const std::optional<RegistryEntry> &before, const RegisteredPage &page, const LineWords &words)
{
    m_filling = true;
    m_before = before;
    m_tried = false;
    m_lines.clear();
    m_mixed.clear();
    m_typed.clear();
    for (QComboBox *choice : {m_kind, m_mode})
        offerSeveral(choice, false);
    for (FormField *field : {m_address, m_section})
        field->edit()->setEnabled(true);
    showPlaceholders();
    m_asShown = before ? wordsOf(*before, page) : LineWords();
    clearProblems();
    setProblem({});
    m_address->setText(words.page);
    m_section->setText(words.section);
    m_kind->setCurrentIndex(m_kind->findData(int(words.kind)));
    m_mode->setCurrentIndex(m_mode->findData(int(words.mode)));
    m_project->setText(words.project);
    m_component->setText(words.component);
    m_label->setText(words.label);
    m_epic->setText(words.epic);
    m_owner->setText(words.owner);
    m_backup->setText(words.backup);
    m_manager->setText(words.manager);
    m_filling = false;
    m_typing->stop();
    setPage(page);
    changed();
    if (words.page != m_asShown.page && page.version == 0)
        m_typing->start(); // Words begun before: its page was not read yet.
}

void RegistryForm::setPage(const RegisteredPage &page)
{
    m_page = page;
    QStringList sections;
    for (const QStringList &path : page.sections)
        sections.append(sectionText(path));
    m_section->setOffers(sections);
    m_title->setFullText(!page.title.isEmpty() ? page.title
            : m_before                         ? tr("Page %1").arg(m_before->page)
                                               : tr("New line"));
    m_owner->edit()->setPlaceholderText(page.ownerId.isEmpty()
            ? tr("The page's owner")
            : tr("The page's owner, %1").arg(nameIn(m_known, page.ownerId)));
    if (m_tried)
        (void)checked();
}

void RegistryForm::setHealth(const QString &words)
{
    m_health->setText(words);
    m_health->setVisible(!words.isEmpty());
}

void RegistryForm::setConformance(const QString &words)
{
    m_conformance->setText(words);
    m_conformance->setVisible(!words.isEmpty());
}

void RegistryForm::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void RegistryForm::setPageProblem(const QString &sentence, IsThere isThere)
{
    m_absent = isThere == IsThere::No ? m_page.id : QString();
    m_absentWords = sentence;
    m_address->setProblem(sentence);
}

LineWords RegistryForm::words() const
{
    LineWords words;
    words.page = m_address->text();
    words.section = m_section->text();
    words.kind = PageKind(m_kind->currentData().toInt());
    words.mode = RegistryEntry::Mode(m_mode->currentData().toInt());
    words.project = m_project->text();
    words.component = m_component->text();
    words.label = m_label->text();
    words.epic = m_epic->text();
    words.owner = m_owner->text();
    words.backup = m_backup->text();
    words.manager = m_manager->text();
    return words;
}

bool RegistryForm::isChanged() const
{
    if (isSeveral())
        return std::ranges::any_of(m_lines,
            [this](const Line &one) { return wordsFor(one) != wordsOf(one.line, one.page); });
    return words() != m_asShown;
}

// ---- what is typed ----

void RegistryForm::changed()
{
    if (m_filling)
        return;
    m_save->setEnabled(isChanged());
    m_discard->setEnabled(isChanged() || (!m_before && !isSeveral()));
    if (m_tried && !isSeveral())
        (void)checked();
}

void RegistryForm::readPage()
{
    if (isSeveral())
        return; // Each has its own.
    const QString typed = m_address->text();
    const PageAddress address = pageAddress(typed, m_known.hosts);
    m_address->setProblem(
        typed.isEmpty() ? QString() : keptWords(addressProblemText(address.problem)));
    if (address.id.isEmpty() || address.id == m_page.id)
        return;
    RegisteredPage named;
    named.id = address.id;
    setPage(named);
    m_title->setFullText(tr("Page %1").arg(address.id));
    emit pageWanted(address.id);
}

void RegistryForm::clearProblems()
{
    for (FormField *field : fields())
        field->setProblem({});
}

std::optional<RegistryEntry> RegistryForm::checked()
{
    clearProblems();
    const LineRead read = readLine(words(), m_before, m_page, m_known);
    for (const LineProblem &problem : read.problems)
        fieldOf(problem.field)->setProblem(keptWords(problem.sentence));
    m_strangers = read.strangers;
    // A line whose page went away may still be changed; a new one would be for nothing.
    const bool isNowhere =
        !m_absent.isEmpty() && m_absent == m_page.id && (!m_before || m_before->page != m_absent);
    if (isNowhere) {
        m_address->setProblem(m_absentWords);
        return std::nullopt;
    }
    return read.problems.isEmpty() ? std::optional(read.line) : std::nullopt;
}

void RegistryForm::trySave()
{
    if (!isChanged())
        return;
    if (isSeveral()) {
        trySaveSeveral();
        return;
    }
    m_tried = true;
    setProblem({});
    if (const auto line = checked()) {
        emit saveWanted(*line);
        return;
    }
    for (const QString &stranger : std::as_const(m_strangers))
        emit personWanted(stranger);
    for (FormField *field : fields()) {
        if (!field->hasProblem())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        emit problemShown(field);
        return;
    }
}

void RegistryForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_before && !isSeveral() && !isChanged())
        emit discardWanted();
    else if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        trySave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Docket
