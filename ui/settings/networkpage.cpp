// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkpage.h"

#include "ui/feedback/savedialog.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QUrl>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

NetworkPage::NetworkPage(SettingsHooks hooks, QWidget *parent)
    : SettingsPage(tr("Network"), parent)
    , m_hooks(std::move(hooks))
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_proxyState(new RoleLabel(Role::Error, this, 0.95))
    , m_authorities(new RoleLabel(Role::Text, this))
    , m_authoritiesState(new RoleLabel(Role::Secondary, this, 0.95))
    , m_forgetAuthorities(new QPushButton(tr("System only"), this))
    , m_table(new QTableWidget(0, 5, this))
    , m_state(new RoleLabel(Role::Secondary, this, 0.95))
{
    makeProxy();
    if (m_hooks.certificatesIn)
        makeTrust();
    if (m_hooks.networkUse)
        makeLedger();
    else
        m_table->hide();
    addWide(m_state);
    if (!m_hooks.networkUse) // Else the table takes what is left.
        addRest();
}

void NetworkPage::makeProxy()
{
    m_kind->addItems({tr("As the system says"), tr("None"), tr("This one:")});
    m_host->setPlaceholderText(u"proxy.example.net"_s);
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_host->setMinimumWidth(fontMetrics().horizontalAdvance(u"proxy.example.net"_s) + 20);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Port"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setKeyboardTracking(false);
    m_port->setGroupSeparatorShown(false);
    auto *line = new QWidget(this);
    line->setAccessibleName(tr("Proxy"));
    auto *row = new FlowLayout(line);
    m_kind->setAccessibleName(tr("Which proxy"));
    row->addWidget(m_kind);
    row->addWidget(m_host);
    row->addWidget(m_port);
    addRow(tr("Proxy"), line);
    m_proxyState->setWordWrap(true);
    addWide(m_proxyState);
    connect(m_kind, &QComboBox::activated, this, [this] {
        sendProxy();
        if (m_kind->currentIndex() == 2 && m_host->text().isEmpty())
            m_host->setFocus();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::sendProxy);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::sendProxy);
}

void NetworkPage::makeTrust()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    m_authorities->setElided(Qt::ElideMiddle);
    m_authorities->setMinimumWidth(160);
    auto *more = new QPushButton(tr("Add a file…"), line);
    more->setAccessibleName(tr("Add a file with authorities"));
    for (QPushButton *button : {more, m_forgetAuthorities})
        button->setAutoDefault(false);
    m_forgetAuthorities->setAccessibleName(tr("Trust the system's authorities only"));
    row->addStretching(m_authorities);
    row->addWidget(more);
    row->addWidget(m_forgetAuthorities);
    addRow(tr("Trusted authorities"), line,
        tr("A company's own authority usually is in the system's store already. If it is not, add "
           "its certificate here (PEM). There is no way to go on without a trusted certificate."));
    m_authoritiesState->setWordWrap(true);
    m_authoritiesState->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_authoritiesState->hide();
    addWide(m_authoritiesState);
    connect(more, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(
            this, tr("Certificates of authorities"), {}, tr("Certificates (*.pem *.crt *.cer)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &NetworkPage::chooseAuthorities);
        dialog->open();
    });
    connect(
        m_forgetAuthorities, &QPushButton::clicked, this, [this] { emit authoritiesChosen({}); });
}

void NetworkPage::makeLedger()
{
    addHeading(tr("Whom Docket talked to"));
    m_table->setHorizontalHeaderLabels(
        {tr("Host"), tr("Why"), tr("Requests"), tr("Bytes"), tr("Last")});
    m_table->setAccessibleName(tr("Whom Docket talked to"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int number : {2, 3})
        m_table->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(150);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    addWide(m_table, 1);
    if (!m_hooks.exportNetwork)
        return;
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    auto *save = new QPushButton(tr("Export as CSV…"), line);
    save->setAccessibleName(tr("Export whom Docket talked to"));
    save->setAutoDefault(false);
    row->addWidget(save);
    addWide(line);
    connect(save, &QPushButton::clicked, this, [this] {
        askWhereToSave(this,
            {tr("Export whom Docket talked to"), u"docket-network.csv"_s, tr("CSV (*.csv)")},
            [this](const QString &file) {
                QCoro::connect(
                    m_hooks.exportNetwork(file), this, [this, file](const Result<void> &done) {
                        say(bool(done),
                            done ? tr("Written to %1").arg(file) : keptWords(done.error().detail));
                    });
            });
    });
}

void NetworkPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    reload();
}

void NetworkPage::reload()
{
    if (!m_hooks.networkUse)
        return;
    QCoro::connect(m_hooks.networkUse(), this, [this](const Result<QList<NetworkUse>> &uses) {
        if (uses)
            showUses(*uses);
        else
            say(false, keptWords(uses.error().detail));
    });
}

void NetworkPage::showUses(const QList<NetworkUse> &uses)
{
    const QLocale locale;
    m_table->setRowCount(int(uses.size()));
    for (int row = 0; row < uses.size(); ++row) {
        const NetworkUse &use = uses.at(row);
        const QStringList cells{use.host, keptWords(use.why), locale.toString(use.exchanges),
            locale.toString(use.bytesSent + use.bytesReceived),
            use.last.isValid() ? dateText(use.last, DateForm::DayOfYearTime) : QString()};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            if (column == 2 || column == 3)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    if (uses.isEmpty())
        say(true, tr("Nobody yet."));
}

void NetworkPage::chooseAuthorities(const QString &file)
{
    const auto found = m_hooks.certificatesIn(file);
    m_authoritiesState->setRole(found ? Role::Secondary : Role::Error);
    m_authoritiesState->setText(found
            ? tr("Trusted beside the system's: %n certificate(s)", nullptr, *found)
            : keptWords(found.error().detail));
    m_authoritiesState->show();
    ensureWidgetVisible(m_authoritiesState);
    if (found)
        emit authoritiesChosen(file);
}

void NetworkPage::sendProxy()
{
    QUrl address;
    address.setHost(m_host->text().trimmed(), QUrl::StrictMode);
    if (m_host->isEnabled() && !m_host->text().isEmpty() && address.host().isEmpty()) {
        m_proxyState->setText(
            tr("That is no name of a host; write it like %1. Nothing was changed.")
                .arg(m_host->placeholderText()));
        m_proxyState->show();
        return;
    }
    ProxyChoice choice{ProxyChoice::Kind(m_kind->currentIndex()), m_host->text().trimmed(),
        quint16(m_port->value())};
    emit proxyChosen(choice);
}

void NetworkPage::setPreferences(const Preferences &now)
{
    const QSignalBlocker quiet(m_port);
    const bool manual = now.proxy.kind == ProxyChoice::Kind::Manual;
    m_kind->setCurrentIndex(int(now.proxy.kind));
    if (!m_host->hasFocus())
        m_host->setText(now.proxy.host);
    m_port->setValue(now.proxy.port);
    m_host->setEnabled(manual);
    m_port->setEnabled(manual);
    const bool half = manual && (now.proxy.host.isEmpty() || now.proxy.port == 0);
    m_proxyState->setText(
        half ? tr("Host and port are both needed; until then no proxy is used.") : QString());
    m_proxyState->setVisible(half);
    m_authorities->setFullText(now.authorities.isEmpty() ? tr("The system's") : now.authorities);
    m_authorities->setVisible(bool(m_hooks.certificatesIn));
    m_forgetAuthorities->setVisible(m_hooks.certificatesIn && !now.authorities.isEmpty());
}

void NetworkPage::say(bool good, const QString &sentence)
{
    m_state->setRole(good ? Role::Secondary : Role::Error);
    m_state->setText(sentence);
}

} // namespace Docket
