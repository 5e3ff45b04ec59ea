// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/accountspage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/datapage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/reviewpage.h"
#include "ui/settings/streamspage.h"
#include "ui/theme/widgets.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> settingsPages()
{
    return {{u"general"_s, SettingsDialog::tr("General")},
        {u"accounts"_s, SettingsDialog::tr("Accounts")},
        {u"review"_s, SettingsDialog::tr("Review")},
        {u"keyboard"_s, SettingsDialog::tr("Keyboard")},
        {u"appearance"_s, SettingsDialog::tr("Appearance")},
        {u"notifications"_s, SettingsDialog::tr("Notifications")},
        {u"network"_s, SettingsDialog::tr("Network")},
        {u"streams"_s, SettingsDialog::tr("Streams")}, {u"data"_s, SettingsDialog::tr("Data")}};
}

void SettingsDialog::addFixed(const QString &name, QWidget *page)
{
    auto *item = new QListWidgetItem(name, m_names);
    item->setSizeHint({fontMetrics().horizontalAdvance(name) + 40, fontMetrics().height() + 16});
    m_pages->addWidget(page);
}

template <typename Page>
Page *SettingsDialog::add(const QString &name, Page *page)
{
    addFixed(name, page);
    page->setPreferences(m_now);
    connect(this, &SettingsDialog::shown, page, [this, page] { page->setPreferences(m_now); });
    return page;
}

SettingsDialog::SettingsDialog(const Preferences &now, Actions &actions, SettingsHooks hooks,
    AccountHooks accounts, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_hooks(std::move(hooks))
    , m_accounts(std::move(accounts))
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setSpacing(2); // Also above the first.
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_names);
    panes->addWidget(m_pages, 1);
    auto *foot = new QDialogButtonBox(QDialogButtonBox::Close, this);
    foot->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close the settings"));
    foot->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(new Divider(this));
    column->addWidget(foot);
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    addPages(actions);
    m_names->setFixedWidth(qMax(170, m_names->sizeHintForColumn(0) + 8));
    m_names->setCurrentRow(0);
    const int letter = fontMetrics().averageCharWidth();
    const QSize room = (parent ? parent->screen() : screen())->availableSize();
    int least = 0; // Words of a check box do not wrap.
    for (int i = 0; i < m_pages->count(); ++i) {
        if (const auto *page = qobject_cast<QScrollArea *>(m_pages->widget(i)))
            least = qMax(least, page->widget()->minimumSizeHint().width());
    }
    least += m_names->width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    constexpr int narrow = 940; // Of the narrowest screen there is room for.
    resize(qMax(least, qMin(qMax(860, 122 * letter), qMax(narrow, room.width() - 20))),
        qMin(qMax(500, 72 * letter), room.height() - 60)); // A frame and its title, too.
}

void SettingsDialog::addPages(Actions &actions)
{
    auto *general = m_general = add(tr("General"), new GeneralPage(this));
    connect(general, &GeneralPage::pollChosen, this, [this](int seconds) {
        change([seconds](Preferences &p) { p.poll = std::chrono::seconds(seconds); });
    });
    connect(general, &GeneralPage::startChosen, this, [this](Preferences::StartWindow start) {
        change([start](Preferences &p) { p.start = start; });
    });
    connect(general, &GeneralPage::languageChosen, this, [this](Language language) {
        change([language](Preferences &p) { p.language = language; });
    });
    addAccounts();
    auto *review = add(tr("Review"), new ReviewPage(actions, this));
    connect(review, &ReviewPage::holdChosen, this, [this](int seconds) {
        change([seconds](Preferences &p) { p.hold = std::chrono::seconds(seconds); });
    });
    addFixed(tr("Keyboard"), new KeyboardPage(actions, this));
    addAppearance(actions);
    addNotifications();
    addNetwork();
    if (m_hooks.streams.lines)
        addFixed(tr("Streams"), new StreamsPage(m_hooks.streams, this));
    auto *kept = m_data = new DataPage(actions, m_hooks, this);
    addFixed(tr("Data"), kept);
    connect(kept, &DataPage::policyExportWanted, this, &SettingsDialog::policyExportWanted);
    connect(kept, &DataPage::goBackWanted, this, &SettingsDialog::goBackWanted);
}

void SettingsDialog::addAccounts()
{
    auto *page = m_accountsPage = new AccountsPage(m_accounts, this);
    addFixed(tr("Accounts"), page);
    connect(page, &AccountsPage::useWanted, this, &SettingsDialog::accountWanted);
    connect(page, &AccountsPage::renewWanted, this, &SettingsDialog::accountRenewalWanted);
    connect(page, &AccountsPage::addWanted, this, &SettingsDialog::anotherAccountWanted);
    connect(page, &AccountsPage::forgetWanted, this, &SettingsDialog::accountUnwanted);
}

void SettingsDialog::reloadAccounts()
{
    if (m_accountsPage)
        m_accountsPage->reload();
}

void SettingsDialog::sayOfData(bool good, const QString &sentence)
{
    showPage(u"data"_s);
    m_data->say(good, sentence);
}

void SettingsDialog::addAppearance(Actions &actions)
{
    auto *looks = add(tr("Appearance"), new AppearancePage(actions, this));
    connect(looks, &AppearancePage::themeChosen, this,
        [this](ThemeChoice theme) { change([theme](Preferences &p) { p.theme = theme; }); });
    connect(looks, &AppearancePage::coloursChosen, this, [this](DiffColours colours) {
        change([colours](Preferences &p) { p.colours = colours; });
    });
}

void SettingsDialog::addNotifications()
{
    const bool tray = m_hooks.hasTray && m_hooks.hasTray();
    auto *page = add(tr("Notifications"),
        new NotificationsPage(
            tray ? NotificationsPage::Tray::Possible : NotificationsPage::Tray::Missing, this));
    connect(page, &NotificationsPage::chosen, this, [this](const NotifyChoice &choice) {
        change([&choice](Preferences &p) { p.notify = choice; });
    });
}

void SettingsDialog::addNetwork()
{
    auto *network = add(tr("Network"), new NetworkPage(m_hooks, this));
    connect(network, &NetworkPage::proxyChosen, this, [this](const ProxyChoice &choice) {
        change([&choice](Preferences &p) { p.proxy = choice; });
    });
    connect(network, &NetworkPage::authoritiesChosen, this,
        [this](const QString &file) { change([&file](Preferences &p) { p.authorities = file; }); });
}

void SettingsDialog::change(const std::function<void(Preferences &)> &edit)
{
    Preferences wanted = m_now;
    edit(wanted);
    if (wanted == m_now)
        return;
    setPreferences(wanted);
    emit changed(m_now);
}

void SettingsDialog::setPreferences(const Preferences &now)
{
    m_now = now;
    emit shown();
}

void SettingsDialog::focusLanguage()
{
    m_general->focusLanguage();
}

void SettingsDialog::showLanguageLater()
{
    m_general->showLanguageLater();
}

QStringList SettingsDialog::pages() const
{
    QStringList names;
    for (int i = 0; i < m_names->count(); ++i)
        names << m_names->item(i)->text();
    return names;
}

void SettingsDialog::showPage(const QString &name)
{
    QString shown = name;
    for (const auto &[id, title] : settingsPages()) {
        if (id == name)
            shown = title;
    }
    const auto found = m_names->findItems(shown, Qt::MatchExactly);
    if (!found.isEmpty())
        m_names->setCurrentItem(found.first());
}

/** Enter is for the button that has the keys; only without one it closes the settings. */
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && button)
        button->click();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Docket
