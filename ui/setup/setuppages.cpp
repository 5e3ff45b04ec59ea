// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuppages.h"

#include "ui/feedback/errortext.h"
#include "ui/setup/ticking.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

QVBoxLayout *beginPage(QWizardPage *page, const QString &title, const QString &sentence)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(8);
    auto *heading = new RoleLabel(Role::Text, page, 1.3);
    heading->setText(title);
    heading->setBold(true);
    column->addWidget(heading);
    auto *words = new RoleLabel(Role::Secondary, page);
    words->setText(sentence);
    words->setWordWrap(true);
    column->addWidget(words);
    return column;
}

// ---- welcome ----

WelcomePage::WelcomePage(std::shared_ptr<SetupState> state, QWidget *parent)
    : SetupPage(parent)
{
    auto *column = beginPage(this, tr("Welcome to Docket"),
        tr("When a ticket closes, Docket proposes the smallest edit to the page that it made "
           "untrue. "
           "You decide."));
    const std::pair<QString, QString> lines[] = {
        {tr("Read"), tr("The closed tickets and the pages that you choose.")},
        {tr("Written"),
            tr("A page, once you approved its change, and a link on the ticket. Both can be taken "
               "back.")},
        {tr("Kept"),
            !state->hooks.keepsToken || state->hooks.keepsToken()
                ? tr("Everything on this computer, the token in its keychain.")
                : tr("Everything on this computer but the token: you give it at each start.")}};
    column->addSpacing(8);
    for (const auto &[what, words] : lines) {
        auto *card = new Card(what, this);
        auto *text = new RoleLabel(Role::Text, card);
        text->setText(words);
        text->setWordWrap(true);
        card->body()->addWidget(text);
        column->addWidget(card);
    }
    column->addSpacing(8);
    setButtonText(QWizard::NextButton, tr("Co&nnect my account"));
    auto *sample = new QPushButton(tr("&Try with sample data"), this);
    sample->setAccessibleName(tr("Try with sample data"));
    sample->setAutoDefault(false);
    sample->setVisible(bool(state->hooks.trySample));
    column->addWidget(sample, 0, Qt::AlignLeft);
    auto *said = new RoleLabel(Role::Secondary, this);
    said->setWordWrap(true);
    column->addWidget(said);
    column->addStretch(1);
    connect(sample, &QPushButton::clicked, this, [state, said] {
        said->setText(state->hooks.trySample()
                ? tr("A window with a made-up company opens; it loads for some seconds and is "
                     "yours to "
                     "practise in. Nothing there leaves this computer.")
                : tr("The sample window could not be opened; start docket --sandbox instead."));
    });
}

void WelcomePage::takeKeys()
{
    if (wizard())
        wizard()->button(QWizard::NextButton)->setFocus();
}

// ---- site ----

SitePage::SitePage(std::shared_ptr<SetupState> state, const QDate &today, QWidget *parent)
    : SetupPage(parent)
    , m_state(std::move(state))
    , m_form(new SiteForm(m_state->hooks.check, today, this, SiteForm::Lines::Grow))
{
    auto *column = beginPage(this, tr("Your site"),
        tr("Nothing is kept before the end. The token goes to this site only."));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins(0, 0, 8, 0);
    whole->addWidget(m_form);
    whole->addStretch(1);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    connect(m_form, &SiteForm::edited, this, &QWizardPage::completeChanged);
    connect(m_form, &SiteForm::checked, this, [this] {
        emit completeChanged();
        if (isComplete() && wizard()) // Enter goes on.
            wizard()->button(QWizard::NextButton)->setFocus();
    });
    connect(m_form, &SiteForm::grown, scroll, [this, scroll] {
        scroll->widget()->layout()->activate();
        scroll->ensureWidgetVisible(m_form->answers());
    });
}

bool SitePage::isComplete() const
{
    return m_form->outcome().has_value();
}

bool SitePage::validatePage()
{
    const QString tickets = m_state->draft.ticketSite;
    m_state->draft = m_form->draft();
    m_state->draft.ticketSite = tickets;
    m_state->me = m_form->outcome()->account;
    return true;
}

// ---- tickets ----

TicketsPage::TicketsPage(std::shared_ptr<SetupState> state, QWidget *parent)
    : SetupPage(parent)
    , m_state(std::move(state))
    , m_same(new QRadioButton(tr("On the same site"), this))
    , m_other(new QRadioButton(tr("On another site, with the same account:"), this))
    , m_site(new QLineEdit(this))
    , m_filter(new QLineEdit(this))
    , m_all(new QCheckBox(tr("&All"), this))
    , m_list(new QListWidget(this))
    , m_said(new RoleLabel(Role::Secondary, this))
{
    auto *column =
        beginPage(this, tr("Your tickets"), tr("Whose closed tickets shall Docket look at?"));
    makeSites();
    auto *row = new FlowLayout;
    row->addWidget(m_same);
    row->addWidget(m_other);
    row->addStretching(m_site);
    column->addLayout(row);
    makeList(column);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
}

void TicketsPage::makeList(QVBoxLayout *column)
{
    m_filter->setPlaceholderText(tr("Filter the projects"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_all->setAccessibleName(tr("All projects shown"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_all);
    column->addLayout(row);
    m_list->setAccessibleName(tr("Projects"));
    tickByRow(*m_list);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &TicketsPage::filter);
    connect(m_all, &QCheckBox::clicked, this, &TicketsPage::tickAllShown);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        sayChosen();
        emit completeChanged();
    });
}

void TicketsPage::makeSites()
{
    m_same->setChecked(true);
    m_same->setAccessibleName(m_same->text());
    m_other->setAccessibleName(tr("The tickets are on another site"));
    m_site->setPlaceholderText(u"tickets.atlassian.net"_s);
    m_site->setMinimumWidth(fontMetrics().horizontalAdvance(m_site->placeholderText()) + 28);
    m_site->setAccessibleName(tr("Site of the tickets"));
    m_site->setEnabled(false);
    connect(m_other, &QRadioButton::toggled, this, [this](bool other) {
        m_site->setEnabled(other);
        if (other)
            m_site->setFocus();
        read();
    });
    connect(m_site, &QLineEdit::editingFinished, this, &TicketsPage::read);
}

void TicketsPage::filter(const QString &words)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(words, Qt::CaseInsensitive));
    sayChosen();
}

void TicketsPage::tickAllShown()
{
    QList<QListWidgetItem *> shown;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden())
            shown.append(m_list->item(i));
    }
    const bool all = std::ranges::all_of(
        shown, [](const QListWidgetItem *item) { return item->checkState() == Qt::Checked; });
    for (QListWidgetItem *item : std::as_const(shown))
        item->setCheckState(all ? Qt::Unchecked : Qt::Checked);
    sayChosen(); // Also where nothing changed.
}

void TicketsPage::takeKeys()
{
    const bool asksSite = m_other->isChecked() && completeSite(m_site->text()).isEmpty();
    (asksSite ? static_cast<QWidget *>(m_site) : m_list)->setFocus();
}

void TicketsPage::initializePage()
{
    read();
}

void TicketsPage::read()
{
    const QString site = m_other->isChecked() ? completeSite(m_site->text()) : QString();
    ConnectDraft wanted = m_state->draft;
    wanted.ticketSite = site;
    if (m_other->isChecked() && site.isEmpty()) {
        m_list->clear();
        m_read = {};
        m_said->setRole(Role::Secondary);
        m_said->setText(tr("Give the address of the tickets' site."));
        emit completeChanged();
        return;
    }
    if (wanted == m_read)
        return;
    m_state->draft.ticketSite = site;
    m_read = wanted;
    m_list->clear();
    emit completeChanged();
    m_said->setRole(Role::Secondary);
    m_said->setText(tr("Reading the projects …"));
    const int attempt = ++m_attempt;
    QCoro::connect(m_state->hooks.projects(wanted), this,
        [this, attempt](const Result<QList<Project>> &projects) {
            if (attempt != m_attempt)
                return;
            if (projects) {
                show(*projects);
                return;
            }
            m_read = {}; // Coming back tries again.
            m_said->setRole(Role::Error);
            m_said->setText(errorSentence(projects.error(),
                siteForPeople(m_state->draft.ticketSite.isEmpty() ? m_state->draft.site
                                                                  : m_state->draft.ticketSite)));
        });
}

void TicketsPage::show(const QList<Project> &projects)
{
    const QSignalBlocker quiet(m_list);
    for (const Project &project : projects) {
        auto *item = new QListWidgetItem(u"%1  ·  %2"_s.arg(project.name, project.key), m_list);
        item->setData(Qt::UserRole, project.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool chosen = m_state->projects.contains(project.key) || projects.size() == 1;
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    filter(m_filter->text());
    emit completeChanged();
}

void TicketsPage::sayChosen()
{
    const int all = m_list->count(), ticked = int(chosen().size());
    int shown = 0, tickedShown = 0;
    for (int i = 0; i < all; ++i) {
        shown += !m_list->item(i)->isHidden();
        tickedShown += !m_list->item(i)->isHidden() && m_list->item(i)->checkState() == Qt::Checked;
    }
    m_all->setEnabled(shown > 0);
    m_all->setCheckState(tickedShown == 0 ? Qt::Unchecked
            : tickedShown == shown        ? Qt::Checked
                                          : Qt::PartiallyChecked);
    m_said->setRole(Role::Secondary);
    m_said->setText(all == 0
            ? tr("This account sees no project. Ask an administrator for the right to browse one.")
            : ticked == 0 ? tr("Tick the projects whose tickets change your pages.")
                          : tr("%1 of %n project(s) chosen", nullptr, all).arg(ticked));
}

QStringList TicketsPage::chosen() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys << m_list->item(i)->data(Qt::UserRole).toString();
    }
    return keys;
}

bool TicketsPage::isComplete() const
{
    return !chosen().isEmpty();
}

bool TicketsPage::validatePage()
{
    m_state->projects = chosen();
    return true;
}

} // namespace Docket
