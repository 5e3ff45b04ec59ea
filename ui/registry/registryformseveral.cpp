// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines in the one form: what they agree in, and what is typed for all of them.
#include "ui/language/keptwords.h"
#include "ui/registry/formfield.h"
#include "ui/registry/registryform.h"
#include "ui/registry/registrymodel.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace Docket {

namespace {

constexpr int severalData = -1; // Of the choice that stands for different ones.

} // namespace

QComboBox *RegistryForm::comboOf(LineField field) const
{
    return field == LineField::Kind ? m_kind : field == LineField::Mode ? m_mode : nullptr;
}

/** What an empty field means; where lines differ, that they do. */
void RegistryForm::showPlaceholders()
{
    m_address->edit()->setPlaceholderText(tr("Paste address"));
    m_section->edit()->setPlaceholderText(tr("Wherever it fits"));
    for (FormField *any : {m_project, m_component, m_label, m_epic})
        any->edit()->setPlaceholderText(tr("Any"));
    for (FormField *none : {m_backup, m_manager})
        none->edit()->setPlaceholderText(tr("Nobody"));
    if (isSeveral())
        m_owner->edit()->setPlaceholderText(tr("The page's owner"));
    for (const LineField field : std::as_const(m_mixed)) {
        if (!comboOf(field) && !m_typed.contains(field))
            fieldOf(field)->edit()->setPlaceholderText(tr("(several)"));
    }
}

/** The last choice of the list stands for different ones, while the lines have such. */
void RegistryForm::offerSeveral(QComboBox *choice, bool several)
{
    const int at = choice->findData(severalData);
    if (several && at < 0)
        choice->addItem(tr("(several)"), severalData);
    else if (!several && at >= 0)
        choice->removeItem(at);
}

RegistryForm::Typed RegistryForm::typed() const
{
    return {words(), m_typed};
}

LineWords RegistryForm::wordsFor(const Line &line) const
{
    return withFields(wordsOf(line.line, line.page), words(), m_typed);
}

void RegistryForm::setLines(const QList<Line> &lines, const Typed &typed)
{
    m_filling = true;
    QList<LineWords> all;
    for (const Line &one : lines)
        all.append(wordsOf(one.line, one.page));
    const SharedWords shared = sharedWords(all);
    const LineWords shown = withFields(shared.words, typed.words, typed.fields);
    m_lines = lines;
    m_mixed = shared.several;
    m_typed = typed.fields;
    m_before.reset();
    m_page = {};
    m_tried = false;
    m_typing->stop();
    clearProblems();
    setProblem({});
    setHealth({});
    setConformance({});
    m_address->setText(shown.page);
    m_section->setText(shown.section);
    m_project->setText(shown.project);
    m_component->setText(shown.component);
    m_label->setText(shown.label);
    m_epic->setText(shown.epic);
    m_owner->setText(shown.owner);
    m_backup->setText(shown.backup);
    m_manager->setText(shown.manager);
    for (const auto &[field, value] : {std::pair(LineField::Kind, int(shown.kind)),
             std::pair(LineField::Mode, int(shown.mode))}) {
        QComboBox *choice = comboOf(field);
        const bool mixed = m_mixed.contains(field);
        offerSeveral(choice, mixed);
        choice->setCurrentIndex(
            choice->findData(mixed && !m_typed.contains(field) ? severalData : value));
    }
    const bool onOnePage = !m_mixed.contains(LineField::Page);
    m_address->edit()->setEnabled(false); // Which page a line is for is the line's own.
    m_section->edit()->setEnabled(onOnePage);
    QStringList sections;
    for (const QStringList &path : onOnePage ? lines.first().page.sections : QList<QStringList>())
        sections.append(sectionText(path));
    m_section->setOffers(sections);
    m_title->setFullText(tr("%n line(s) together", nullptr, int(lines.size())));
    showPlaceholders();
    m_filling = false;
    changed();
}

void RegistryForm::changedField(LineField field)
{
    if (m_filling)
        return;
    if (isSeveral()) {
        const QComboBox *choice = comboOf(field);
        if (choice && choice->currentData().toInt() == severalData)
            m_typed.remove(field);
        else
            m_typed.insert(field);
        showPlaceholders();
    }
    changed();
}

/** Lines that become no others are left out. A problem of any of them keeps all from being saved. */
void RegistryForm::trySaveSeveral()
{
    clearProblems();
    setProblem({});
    m_strangers.clear();
    QList<std::pair<RegistryEntry, RegistryEntry>> changes;
    bool sound = true;
    for (const Line &one : std::as_const(m_lines)) {
        const LineRead read = readLine(wordsFor(one), one.line, one.page, m_known);
        for (const LineProblem &problem : read.problems)
            fieldOf(problem.field)->setProblem(keptWords(problem.sentence));
        for (const QString &stranger : read.strangers) {
            if (!m_strangers.contains(stranger))
                m_strangers.append(stranger);
        }
        sound = sound && read.problems.isEmpty();
        if (read.line != one.line)
            changes.append({one.line, read.line});
    }
    if (sound && !changes.isEmpty()) {
        emit severalSaveWanted(changes);
        return;
    }
    for (const QString &stranger : std::as_const(m_strangers))
        emit personWanted(stranger);
    for (FormField *field : fields()) {
        if (!field->hasProblem())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace Docket
