// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/pagespage.h"

#include "core/policy/kindguess.h"
#include "ui/feedback/errortext.h"
#include "ui/language/keptwords.h"
#include "ui/setup/setuppages.h"
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

QString kindText(PageKind kind)
{
    const QString name = kindName(kind);
    QString text = keptWords(name);
    if (text == name)
        text.replace(u'-', u' ');
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

PagesPage::PagesPage(std::shared_ptr<SetupState> state, QWidget *parent)
    : QWizardPage(parent)
    , m_state(std::move(state))
    , m_filter(new QLineEdit(this))
    , m_own(new QCheckBox(this))
    , m_tree(new QTreeWidget(this))
    , m_said(new RoleLabel(Role::Secondary, this))
{
    auto *column = beginPage(this, tr("Your pages"),
        tr("Which pages tell of that work? You become their owner in Docket: their proposals wait "
           "for you. Later you change the account under Settings › Accounts, and projects and "
           "pages in "
           "the policy: Settings › Data exports it, and imports it again."));
    m_filter->setPlaceholderText(tr("Filter the pages"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_own->setText(tr("Only pages I own"));
    m_own->setAccessibleName(tr("Only pages I own"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_own);
    column->addLayout(row);
    m_tree->setHeaderLabels({tr("Page"), tr("What it is for")});
    m_tree->setAccessibleName(tr("Spaces and pages"));
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
    if (failed) {
        m_read = {}; // Coming back tries again.
        say(false, errorSentence(*failed, siteForPeople(draft.site)));
    } else {
        say(true,
            tr("%n page(s); tick those that closed tickets make untrue.", nullptr,
                int(pages().size())));
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
    m_own->setText(tr("Only pages I own (%1)").arg(own));
    m_own->setEnabled(own > 0);
}

void PagesPage::filter()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        filterBelow(m_tree->topLevelItem(i), m_filter->text(), m_own->isChecked());
}

/** A page is shown when it fits or one below it does. */
bool PagesPage::filterBelow(QTreeWidgetItem *item, const QString &words, bool own)
{
    bool any = false;
    for (int i = 0; i < item->childCount(); ++i)
        any = filterBelow(item->child(i), words, own) || any;
    const bool isPage = !item->data(0, idRole).isNull();
    const bool fits = isPage && item->text(0).contains(words, Qt::CaseInsensitive)
        && (!own || item->data(0, ownRole).toBool());
    item->setHidden(!any && !fits);
    return any || fits;
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
    if (m_kept)
        return true;
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
            m_kept = true;
            emit kept(*where);
            m_kept = false; // Back and forth keeps what is changed then.
        });
}

void PagesPage::say(bool good, const QString &sentence)
{
    m_said->setRole(good ? Role::Secondary : Role::Error);
    m_said->setText(sentence);
}

} // namespace Docket
