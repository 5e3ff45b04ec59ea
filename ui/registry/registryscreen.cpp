// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registryscreen.h"

#include "core/drafting/pageconformance.h"
#include "core/policy/registrychange.h"
#include "ui/actions.h"
#include "ui/panecycle.h"
#include "ui/registry/linkspane.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registrytableview.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

RegistryScreen::RegistryScreen(Actions &actions, QWidget *parent)
    : ScreenPane(parent)
    , m_actions(actions)
    , m_model(new RegistryModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new RegistryTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_form(new RegistryForm(actions, this))
    , m_links(new LinksPane(actions, this))
    , m_lines(new QWidget(this))
{
    makeTable();
    auto *scroll = new QScrollArea(m_splitter);
    m_formArea = scroll;
    scroll->setObjectName(u"registryFormArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(scroll);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({300, 260});
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Divider(m_lines));
    column->addWidget(m_splitter, 1);
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_lines);
    both->addWidget(m_links);
    m_links->hide();
    wire();
    wireLinks();
    showRow();
    showCount();
}

void RegistryScreen::makeTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(110);
    m_table->addAction(m_actions.removeLine);
}

QWidget *RegistryScreen::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(14, 9, 14, 9);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"registryFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter page, person, project, health"));
    m_filter->setAccessibleName(tr("Filter the registry"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().horizontalAdvance(m_filter->placeholderText()) + 40);
    m_count = new RoleLabel(RoleLabel::Role::Secondary, bar);
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    row->addWidget(m_filter);
    for (QAction *action : {m_actions.newLine, m_actions.duplicateLine, m_actions.removeLine})
        row->addWidget(new ActionButton(action, bar));
    m_unplaced = new QPushButton(bar);
    m_unplaced->setObjectName(u"unplacedTickets"_s);
    m_unplaced->hide();
    connect(m_unplaced, &QPushButton::clicked, m_actions.newPage, &QAction::trigger);
    row->addStretching(m_count);
    row->addWidget(m_unplaced);
    row->addWidget(new ActionButton(m_actions.findLinks, bar));
    row->addWidget(new ActionButton(m_actions.importLines, bar));
    row->addWidget(new ActionButton(m_actions.exportLines, bar));
    return bar;
}

void RegistryScreen::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setFilterFixedString(words);
        showCount();
        updateActions();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            if (m_setting)
                return;
            if (row.isValid() && !m_table->selectionModel()->hasSelection())
                m_table->selectRow(row.row());
            keepDraft();
            showRow();
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RegistryScreen::followSelection);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this] { updateActions(); });
    connect(m_table, &QTableView::activated, this, [this] { m_form->focusFirst(); });
    connect(m_empty, &EmptyState::activated, this, &RegistryScreen::answerEmpty);
    connect(m_form, &RegistryForm::problemShown, this, &RegistryScreen::reveal);
    const auto here = [this](QAction *action, auto act) { // Other screens have them, too.
        connect(action, &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    here(m_actions.newLine, [this] {
        showLines();
        keepDraft();
        begin({}, {});
    });
    here(m_actions.duplicateLine, [this] {
        if (const auto line = current()) {
            keepDraft();
            const RegisteredPage page = pageOf(line->page);
            begin(m_form->wordsOf(*line, page), page);
        }
    });
    here(m_actions.removeLine, [this] { removeSelected(); });
    here(m_actions.lineUp, [this] { moveLine(-1); });
    here(m_actions.lineDown, [this] { moveLine(+1); });
    connect(m_actions.relink, &QAction::triggered, this, [this] {
        const auto now = health();
        if (now && !relinkTarget(*now).isEmpty())
            emit changeWanted(
                lineRelinked(now->line, relinkTarget(*now), pageOf(now->line.page).title));
    });
    connect(m_actions.acceptPlace, &QAction::triggered, this, [this] {
        if (const auto line = current())
            emit placeAccepted(line->page);
    });
    connect(m_actions.addSection, &QAction::triggered, this, &RegistryScreen::askForSection);
    connect(m_form, &RegistryForm::saveWanted, this, [this](const RegistryEntry &line) {
        const QString title = m_form->page().title;
        m_saved = m_form->words();
        m_saving =
            m_form->before() ? lineChanged(*m_form->before(), line, title) : lineAdded(line, title);
        handOver(m_form);
        emit changeWanted(*m_saving);
    });
    connect(m_form, &RegistryForm::severalSaveWanted, this, &RegistryScreen::saveSeveral);
    connect(m_form, &RegistryForm::discardWanted, this, [this] {
        if (m_form->isSeveral()) {
            m_severalDraft = {};
            m_form->setLines(m_form->lines(), {});
            focusMain();
            return;
        }
        dropDraft(m_form->before());
        showRow();
        focusMain();
    });
    connect(m_form, &RegistryForm::leaveWanted, this, &RegistryScreen::focusMain);
    connect(m_form, &RegistryForm::pageWanted, this, &RegistryScreen::pageWanted);
    connect(m_form, &RegistryForm::personWanted, this, &RegistryScreen::personWanted);
    connect(m_form, &RegistryForm::componentsWanted, this, &RegistryScreen::componentsWanted);
}

// ---- rows ----

RegisteredPage RegistryScreen::pageOf(const QString &id) const
{
    const auto seen = m_seen.pages.constFind(id);
    return seen != m_seen.pages.cend() ? *seen : m_found.value(id);
}

QModelIndex RegistryScreen::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first() : m_table->currentIndex();
}

std::optional<LineHealth> RegistryScreen::health() const
{
    const QModelIndex index = chosen();
    if (!index.isValid())
        return std::nullopt;
    return index.data(RegistryModel::HealthRole).value<LineHealth>();
}

std::optional<RegistryEntry> RegistryScreen::current() const
{
    const auto now = health();
    return now ? std::optional(now->line) : std::nullopt;
}

void RegistryScreen::setRegistry(const QList<LineHealth> &lines, const RegistrySeen &seen)
{
    const auto kept = current();
    const int row = m_table->currentIndex().row();
    bool isNew = !m_formArea->isHidden() && !m_form->before() && !m_form->isSeveral();
    m_seen = seen;
    for (auto page = m_found.cbegin(); page != m_found.cend(); ++page) {
        if (!m_seen.pages.contains(page.key()))
            m_seen.pages.insert(page.key(), page.value());
    }
    if (!m_saving) { // Else its answer says what became of the line.
        followLines(lines);
        isNew = keepOrphan(lines) || isNew;
    }
    m_setting = true;
    m_model->setLines(lines, m_seen);
    if (isNew)
        m_table->setCurrentIndex({});
    m_setting = false;
    showCount();
    if (selected().size() > 1) {
        keepDraft();
        showSeveral();
        return;
    }
    if (kept
        && std::ranges::any_of(lines, [&](const LineHealth &one) { return one.line == *kept; })) {
        select(*kept);
    } else if (m_proxy->rowCount() > 0 && !isNew) {
        m_setting = true; // The row next to one that went.
        m_table->setCurrentIndex(m_proxy->index(qBound(0, row, m_proxy->rowCount() - 1), 0));
        m_setting = false;
    }
    if (isNew || m_form->isChanged()) { // Nothing typed is lost; its page may have news.
        if (!pageOf(m_form->page().id).id.isEmpty())
            m_form->setPage(pageOf(m_form->page().id));
        updateActions();
    } else {
        showRow();
    }
}

void RegistryScreen::select(const RegistryEntry &line)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(RegistryModel::HealthRole).value<LineHealth>().line != line)
            continue;
        m_setting = true;
        m_table->setCurrentIndex(index);
        m_table->selectRow(row);
        m_setting = false;
        return;
    }
}

void RegistryScreen::setKnown(const RegistryKnown &known)
{
    m_model->setNames(known.names);
    m_form->setKnown(known);
}

void RegistryScreen::showCount()
{
    const int all = m_model->rowCount();
    const int flagged = m_model->flagged();
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (all == 0)
        m_empty->setContent(u"registry"_s,
            tr("No page is registered yet: a line says which page documents which work"),
            tr("Add a page"));
    else if (isEmpty)
        m_empty->setContent(
            u"edit-find"_s, tr("No line matches “%1”").arg(m_filter->text()), tr("Clear filter"));
    m_count->setText(flagged > 0
            ? tr("%n of %1 need attention", "lines of the registry", flagged).arg(all)
            : tr("%n line(s)", nullptr, all));
}

/** What is wrong is read, not guessed from the top of its letters: the form takes room from the table, and scrolls for the rest. */
void RegistryScreen::reveal(QWidget *field)
{
    constexpr int leastTable = 150;
    m_form->layout()->activate();
    const QList<int> now = m_splitter->sizes();
    const int lacks = m_form->sizeHint().height() + 2 - now.value(1);
    const int given = qMin(lacks, now.value(0) - leastTable);
    if (given > 0)
        m_splitter->setSizes({now.value(0) - given, now.value(1) + given});
    m_formArea->ensureWidgetVisible(field, 0, 8);
}

void RegistryScreen::setUnplaced(int tickets)
{
    m_unplaced->setText(tr("%n ticket(s) without a page…", nullptr, tickets));
    m_unplaced->setAccessibleName(m_unplaced->text());
    m_unplaced->setVisible(tickets > 0);
}

void RegistryScreen::answerEmpty()
{
    if (m_model->rowCount() == 0) {
        m_actions.newLine->trigger();
        return;
    }
    m_filter->clear();
    focusMain();
}

void RegistryScreen::showRow()
{
    if (selected().size() > 1) {
        showSeveral();
        return;
    }
    const auto now = health();
    if (now) {
        const RegisteredPage page = pageOf(now->line.page);
        LineWords words = m_form->wordsOf(now->line, page);
        for (const Draft &draft : std::as_const(m_drafts)) {
            if (draft.before == now->line)
                words = draft.words;
        }
        m_form->setLine(now->line, page, words);
        m_form->setHealth(now->findings.isEmpty() ? QString() : healthText(*now));
        m_form->setConformance(conformanceText(page, now->line.kind));
    } else {
        m_form->setLine(std::nullopt, {}, {});
    }
    m_formArea->setVisible(now.has_value());
    updateActions();
}

void RegistryScreen::updateActions()
{
    if (!isVisible())
        return; // They may be another screen's.
    const bool several = selected().size() > 1;
    const auto now = showsLinks() || several ? std::nullopt : health();
    const bool inOrder =
        m_filter->text().isEmpty() && m_table->horizontalHeader()->sortIndicatorSection() < 0;
    const int row = chosen().row();
    m_actions.duplicateLine->setEnabled(now.has_value());
    m_actions.removeLine->setEnabled(now || (several && !showsLinks()));
    m_actions.lineUp->setEnabled(now && inOrder && row > 0);
    m_actions.lineDown->setEnabled(now && inOrder && row + 1 < m_proxy->rowCount());
    m_actions.relink->setEnabled(now && !relinkTarget(*now).isEmpty());
    m_actions.addSection->setEnabled(
        now && !missingTemplateSections(pageOf(now->line.page), now->line.kind).isEmpty());
    m_actions.acceptPlace->setEnabled(
        now && std::ranges::any_of(now->findings, [](const LineFinding &one) {
            return one.kind == LineFinding::Kind::SpaceChanged
                || one.kind == LineFinding::Kind::TitleChanged;
        }));
}

void RegistryScreen::moveLine(int by)
{
    if (const auto line = current())
        emit changeWanted(lineMoved(*line, pageOf(line->page).title, chosen().row() + by));
}

// ---- keys ----

void RegistryScreen::showEvent(QShowEvent *event)
{
    ScreenPane::showEvent(event);
    updateActions();
}

void RegistryScreen::hideEvent(QHideEvent *event)
{
    ScreenPane::hideEvent(event);
    for (QAction *action : {m_actions.duplicateLine, m_actions.removeLine, m_actions.lineUp,
             m_actions.lineDown, m_actions.relink, m_actions.acceptPlace, m_actions.addSection})
        action->setEnabled(false);
}

void RegistryScreen::find()
{
    showLines(); // There is what can be searched.
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RegistryScreen::focusMain()
{
    if (showsLinks()) {
        m_links->focusMain();
        return;
    }
    if (m_stack->currentIndex() != 0) {
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0 && m_formArea->isHidden())
        m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RegistryScreen::cyclePane(int direction)
{
    if (showsLinks()) {
        cyclePanes({{m_links->topStops().first()->parentWidget(), m_links->topStops()},
                       {m_links->rows(), m_links->rowStops()}},
            direction);
        return;
    }
    QList<QWidget *> rows{m_table};
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        rows.append(button);
    cyclePanes(
        {{m_filter->parentWidget(), {m_filter}}, {m_stack, rows}, {m_formArea, m_form->stops()}},
        direction);
}

void RegistryScreen::save(QSettings &settings) const
{
    settings.setValue("registry/splitter", m_splitter->saveState());
}

void RegistryScreen::restore(QSettings &settings)
{
    m_splitter->restoreState(settings.value("registry/splitter").toByteArray());
}

} // namespace Docket
