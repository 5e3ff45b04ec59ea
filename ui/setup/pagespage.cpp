// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/pagespage.h"

#include "core/policy/kindguess.h"
#include "ui/feedback/errortext.h"
#include "ui/registry/registrymodel.h"
#include "ui/setup/setuppages.h"
#include "ui/setup/ticking.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

constexpr int idRole = Qt::UserRole; ///< Of a page; spaces have none.
constexpr int ownRole = Qt::UserRole + 1;

} // namespace

PagesPage::PagesPage(std::shared_ptr<SetupState> state, QWidget *parent)
    : SetupPage(parent)
    , m_state(std::move(state))
    , m_filter(new QLineEdit(this))
    , m_own(new QCheckBox(this))
    , m_all(new QCheckBox(tr("&All"), this))
    , m_tree(new QTreeWidget(this))
    , m_said(new RoleLabel(Role::Secondary, this))
{
    auto *column = beginPage(this, tr("Your pages"),
        tr("Which pages tell of that work? Their proposals wait for you. The choice can be changed "
           "later, in the registry."));
    m_filter->setPlaceholderText(tr("Filter the pages"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_own->setText(tr("&Only pages I own"));
    m_own->setAccessibleName(tr("Only pages I own"));
    m_all->setAccessibleName(tr("All pages shown"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_own);
    row->addWidget(m_all);
    column->addLayout(row);
    m_tree->setHeaderLabels({tr("Page"), tr("What it is for")});
    m_tree->setAccessibleName(tr("Spaces and pages"));
    tickByRow(*m_tree);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    int widest = 130;
    for (const PageKind kind : allPageKinds())
        widest = qMax(widest, fontMetrics().horizontalAdvance(kindText(kind)));
    m_tree->header()->resizeSection(1, widest + 60);
    column->addWidget(m_tree, 1);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    setCommitPage(false);
    connect(m_filter, &QLineEdit::textChanged, this, &PagesPage::filter);
    connect(m_own, &QCheckBox::toggled, this, &PagesPage::filter);
    connect(m_all, &QCheckBox::clicked, this, &PagesPage::tickAllShown);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int at) {
        if (at == 0)
            ticked(item);
    });
}

void PagesPage::initializePage()
{
    if (m_state->draft != m_read)
        read();
}

void PagesPage::read()
{
    m_tree->clear();
    m_read = m_state->draft;
    m_reading = true;
    say(true, tr("Reading the spaces …"));
    readAll(m_state->draft, ++m_attempt);
}

QCoro::Task<void> PagesPage::readAll(ConnectDraft draft, int attempt)
{
    const QPointer<PagesPage> here(this);
    const auto state = m_state; // Outlives the page while a call is under way.
    const auto current = [&] { return here && attempt == here->m_attempt; };
    const auto spaces = co_await state->hooks.spaces(draft);
    if (!current())
        co_return;
    std::optional<Error> failed = spaces ? std::nullopt : std::optional(spaces.error());
    for (const Space &space : spaces.value_or(QList<Space>())) {
        say(true, tr("Reading the pages of “%1” …").arg(space.name));
        const auto pages = co_await state->hooks.pagesIn(draft, space.id);
        if (!current())
            co_return;
        if (pages)
            show(space, *pages);
        else
            failed = pages.error();
    }
    m_reading = false;
    countOwn();
    m_failed = failed.has_value();
    if (failed) {
        m_read = {}; // Coming back tries again.
        say(false, errorSentence(*failed, siteForPeople(draft.site)));
    } else {
        sayChosen();
    }
}

void PagesPage::show(const Space &space, const QList<PagePlace> &pages)
{
    const QSignalBlocker quiet(m_tree);
    auto *top = new QTreeWidgetItem(m_tree, {space.name});
    top->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    QHash<QString, QTreeWidgetItem *> items;
    for (const PagePlace &page : pages) {
        auto *item = new QTreeWidgetItem(QStringList{page.title});
        item->setData(0, idRole, page.id);
        item->setData(0, ownRole, !page.ownerId.isEmpty() && page.ownerId == m_state->me.accountId);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        items.insert(page.id, item);
    }
    for (const PagePlace &page : pages) {
        QTreeWidgetItem *above = items.value(page.parentId, top);
        above->addChild(items.value(page.id));
    }
    top->setExpanded(true);
    for (QTreeWidgetItem *item : std::as_const(items))
        item->setExpanded(true);
    filter();
    giveKeys();
}

void PagesPage::sayChosen()
{
    const auto isTicked = [](const QTreeWidgetItem *page) {
        return page->checkState(0) == Qt::Checked;
    };
    const QList<QTreeWidgetItem *> all = pages();
    QList<QTreeWidgetItem *> shown = shownPages();
    shown.removeIf([this](const QTreeWidgetItem *page) { return !fits(*page); });
    const auto tickedShown = std::ranges::count_if(shown, isTicked);
    m_all->setEnabled(!shown.isEmpty());
    m_all->setCheckState(tickedShown == 0 ? Qt::Unchecked
            : tickedShown == shown.size() ? Qt::Checked
                                          : Qt::PartiallyChecked);
    if (m_reading || m_failed || m_keeping)
        return; // Something else is to be read there.
    const auto ticked = std::ranges::count_if(all, isTicked);
    say(true,
        all.isEmpty()
            ? tr("This account sees no page. Ask an administrator for the right to read one.")
            : ticked == 0 ? tr("Tick the pages that closed tickets make untrue.")
                          : tr("%1 of %n page(s) chosen", nullptr, int(all.size())).arg(ticked));
}

void PagesPage::takeKeys()
{
    const QList<QTreeWidgetItem *> shown = shownPages();
    if (!m_tree->currentItem() && !shown.isEmpty())
        m_tree->setCurrentItem(shown.first());
    m_tree->setFocus();
}

/** The pages come after the page was turned, when the wizard's buttons have the keys. */
void PagesPage::giveKeys()
{
    const QWidget *keys = window()->focusWidget();
    const bool chosen = keys == m_filter || keys == m_own || keys == m_all;
    if (isVisible() && !m_tree->currentItem() && !shownPages().isEmpty() && !chosen)
        takeKeys();
}

QList<QTreeWidgetItem *> PagesPage::shownPages() const
{
    QList<QTreeWidgetItem *> shown = pages();
    shown.removeIf([](const QTreeWidgetItem *page) { return page->isHidden(); });
    return shown;
}

void PagesPage::tickAllShown()
{
    QList<QTreeWidgetItem *> shown = shownPages();
    shown.removeIf([this](const QTreeWidgetItem *page) { return !fits(*page); });
    const bool all = std::ranges::all_of(
        shown, [](const QTreeWidgetItem *page) { return page->checkState(0) == Qt::Checked; });
    for (QTreeWidgetItem *page : std::as_const(shown))
        page->setCheckState(0, all ? Qt::Unchecked : Qt::Checked);
    sayChosen(); // Also where nothing changed.
}

QList<QTreeWidgetItem *> PagesPage::pages() const
{
    QList<QTreeWidgetItem *> all;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if (!(*at)->data(0, idRole).isNull())
            all << *at;
    }
    return all;
}

void PagesPage::countOwn()
{
    const auto own = std::ranges::count_if(
        pages(), [](const QTreeWidgetItem *page) { return page->data(0, ownRole).toBool(); });
    m_own->setText(tr("&Only pages I own (%1)").arg(own));
    m_own->setEnabled(own > 0);
}

void PagesPage::filter()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        filterBelow(m_tree->topLevelItem(i));
    sayChosen();
}

/** A page is shown when it fits or one below it does. */
bool PagesPage::filterBelow(QTreeWidgetItem *item)
{
    bool any = false;
    for (int i = 0; i < item->childCount(); ++i)
        any = filterBelow(item->child(i)) || any;
    const bool isPage = !item->data(0, idRole).isNull();
    const bool shown = any || (isPage && fits(*item));
    item->setHidden(!shown);
    return shown;
}

/** Not only shown because of one below it. */
bool PagesPage::fits(const QTreeWidgetItem &page) const
{
    return page.text(0).contains(m_filter->text(), Qt::CaseInsensitive)
        && (!m_own->isChecked() || page.data(0, ownRole).toBool());
}

void PagesPage::ticked(QTreeWidgetItem *item)
{
    if (item->checkState(0) == Qt::Checked) {
        auto *kind = new QComboBox(m_tree);
        kind->setAccessibleName(tr("What “%1” is for").arg(item->text(0)));
        for (const PageKind one : allPageKinds())
            kind->addItem(kindText(one), int(one));
        kind->setCurrentIndex(kind->findData(int(kindFromTitle(item->text(0)))));
        m_tree->setItemWidget(item, 1, kind);
    } else {
        m_tree->removeItemWidget(item, 1);
    }
    sayChosen();
    emit completeChanged();
}

QList<RegistryEntry> PagesPage::lines() const
{
    QList<RegistryEntry> lines;
    for (QTreeWidgetItem *page : pages()) {
        if (page->checkState(0) != Qt::Checked)
            continue;
        const auto *kind = qobject_cast<QComboBox *>(m_tree->itemWidget(page, 1));
        for (const QString &project : std::as_const(m_state->projects)) {
            RegistryEntry line;
            line.project = project;
            line.page = page->data(0, idRole).toString();
            line.kind = kind ? PageKind(kind->currentData().toInt()) : PageKind::Other;
            line.owner = m_state->me.accountId;
            lines.append(line);
        }
    }
    return lines;
}

bool PagesPage::isComplete() const
{
    return !m_keeping && !lines().isEmpty();
}

bool PagesPage::validatePage()
{
    if (m_keptFor == m_state->draft && m_kept == lines())
        return true; // Went back and changed nothing.
    if (!m_keeping)
        keep();
    return false; // kept() goes on.
}

void PagesPage::keep()
{
    m_keeping = true;
    emit completeChanged();
    say(true, tr("Keeping the account and the pages, and looking for closed tickets …"));
    QCoro::connect(m_state->hooks.finish(m_state->draft, lines()), this,
        [this](const Result<TokenKept> &where) {
            m_keeping = false;
            emit completeChanged();
            if (!where) {
                say(false, errorSentence(where.error(), siteForPeople(m_state->draft.site)));
                return;
            }
            m_keptFor = m_state->draft;
            m_kept = lines();
            sayChosen();
            emit kept(*where);
        });
}

void PagesPage::say(bool good, const QString &sentence)
{
    m_said->setRole(good ? Role::Secondary : Role::Error);
    m_said->setText(sentence);
}

} // namespace Docket
