// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/connectdialog.h"

#include "ui/feedback/errortext.h"
#include "ui/setup/tokenend.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

QString completeSite(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    const QString host = url.host();
    const bool loopback = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    if (!loopback && !host.contains(u'.'))
        url.setHost(host + ".atlassian.net"_L1);
    if (!loopback)
        url.setScheme(u"https"_s); // A token never travels in the clear.
    url.setUserInfo({});
    return url.toString(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

ConnectDialog::ConnectDialog(
    CheckConnection check, StoreConnection store, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_store(std::move(store))
    , m_today(today)
    , m_lines(new QWidget(this))
    , m_lineColumn(new QVBoxLayout(m_lines))
    , m_state(new RoleLabel(Role::Secondary, this))
{
    setWindowTitle(tr("Connect an account"));
    setMinimumWidth(560);
    m_lineColumn->setContentsMargins(0, 4, 0, 0);
    m_lineColumn->setSpacing(8);
    m_state->setWordWrap(true);
    m_title = new RoleLabel(Role::Text, this, 1.3);
    m_title->setText(tr("Connect Jira and Confluence"));
    m_title->setBold(true);
    m_present = new RoleLabel(Role::Text, this);
    m_present->setWordWrap(true);
    m_present->hide();
    auto *about = new RoleLabel(Role::Secondary, this);
    about->setWordWrap(true);
    about->setText(tr(
        "Docket reads closed tickets and the pages in your registry, and writes a page only "
        "after you approve the change. "
        "The token goes to this computer's keychain, never into a file, and is sent to this site "
        "only."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(about);
    column->addWidget(m_present);
    column->addSpacing(4);
    column->addWidget(makeForm());
    column->addWidget(m_state);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What this account may do"));
    m_scroll->setWidget(m_lines);
    m_scroll->hide();
    column->addWidget(m_scroll);
    column->addStretch(1);
    column->addWidget(new Divider(this));
    column->addWidget(makeFoot());
    changed();
}

QWidget *ConnectDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto field = [&](const QString &label, const QString &placeholder) {
        auto *name = new RoleLabel(Role::Text, form);
        name->setText(label);
        auto *edit = new QLineEdit(form);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(placeholder);
        edit->setMinimumHeight(30);
        name->setBuddy(edit);
        column->addWidget(name);
        column->addWidget(edit);
        column->addSpacing(7);
        connect(edit, &QLineEdit::textChanged, this, &ConnectDialog::changed);
        return edit;
    };
    m_site = field(tr("Site"), u"your-site.atlassian.net"_s);
    m_email = field(tr("E-mail of the account"), u"you@example.com"_s);
    m_token = field(tr("API token"), tr("Paste it here"));
    m_token->setEchoMode(QLineEdit::Password);
    m_eye = m_token->addAction(icon(u"view-visible"_s), QLineEdit::TrailingPosition);
    m_eye->setText(tr("Show the token"));
    m_eye->setToolTip(tr("Show the token"));
    connect(m_eye, &QAction::triggered, this, [this] {
        const bool hidden = m_token->echoMode() == QLineEdit::Password;
        m_token->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(icon(hidden ? u"view-hidden"_s : u"view-visible"_s));
        m_eye->setText(hidden ? tr("Hide the token") : tr("Show the token"));
    });
    column->addWidget(makeTokenEnd(form));
    auto *row = new QHBoxLayout;
    auto *help = new LinkButton(tr("Where do I get one?"), form);
    help->setAutoDefault(false); // Enter in a field must check, not open a browser.
    help->setAccessibleName(tr("Where do I get a token?"));
    connect(help, &QPushButton::clicked, this, [] {
        QDesktopServices::openUrl(
            QUrl(u"https://id.atlassian.com/manage-profile/security/api-tokens"_s));
    });
    m_checkButton = new QPushButton(tr("Check"), form);
    m_checkButton->setAccessibleName(tr("Check the account"));
    m_checkButton->setMinimumHeight(30);
    connect(m_checkButton, &QPushButton::clicked, this, &ConnectDialog::check);
    row->addWidget(help);
    row->addStretch(1);
    row->addWidget(m_checkButton);
    column->addLayout(row);
    return form;
}

/** Nothing tells when a token ends but the page it was made on: a person may. */
QWidget *ConnectDialog::makeTokenEnd(QWidget *form)
{
    auto *line = new QWidget(form);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(9);
    m_endKnown = new QCheckBox(tr("It ends on"), line);
    m_endKnown->setAccessibleName(tr("The token's last day is known"));
    m_end = new QDateEdit(line);
    m_end->setAccessibleName(tr("Last day of the token"));
    m_end->setDisplayFormat(u"d MMM yyyy"_s);
    m_end->setCalendarPopup(true);
    m_end->setMinimumHeight(30);
    m_end->setDateRange(m_today, m_today.addDays(366)); // Atlassian: a year at most.
    m_end->setDate(m_today.addYears(1));
    m_end->setEnabled(false);
    auto *why = new RoleLabel(Role::Secondary, line, 0.95);
    why->setText(tr("Optional: Docket reminds you 30, 7 and 1 days before."));
    why->setWordWrap(true);
    row->addWidget(m_endKnown);
    row->addWidget(m_end);
    row->addWidget(why, 1);
    connect(m_endKnown, &QCheckBox::toggled, this, [this](bool known) {
        m_end->setEnabled(known);
        if (known)
            m_end->setFocus();
    });
    return line;
}

QWidget *ConnectDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    auto *sample = new QPushButton(tr("Try with sample data"), foot);
    sample->setAccessibleName(sample->text());
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAccessibleName(cancel->text());
    m_connectButton = new QPushButton(tr("Connect"), foot);
    m_connectButton->setAccessibleName(m_connectButton->text());
    m_connectButton->setProperty("primary", true);
    row->addWidget(sample);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_connectButton);
    connect(sample, &QPushButton::clicked, this, [this] {
        emit sampleWanted();
        reject();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectDialog::store);
    return foot;
}

ConnectDraft ConnectDialog::draft() const
{
    return {completeSite(m_site->text()), m_email->text().trimmed(), m_token->text().trimmed(),
        m_endKnown->isChecked() ? m_end->date() : QDate()};
}

void ConnectDialog::setDraft(const ConnectDraft &draft)
{
    m_site->setText(draft.site);
    m_email->setText(draft.email);
    m_token->setText(draft.token);
    if (!draft.site.isEmpty() && !draft.email.isEmpty() && draft.token.isEmpty())
        m_title->setText(tr("Sign in with a new API token"));
    m_present->setVisible(draft.tokenEnds.isValid());
    if (draft.tokenEnds.isValid())
        m_present->setText(tr("The token so far %1.")
                .arg(tokenEndWords(draft.tokenEnds, int(m_today.daysTo(draft.tokenEnds)))));
    for (QLineEdit *field : {m_site, m_email, m_token}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            break;
        }
    }
}

void ConnectDialog::changed()
{
    ++m_attempt;
    clearLines();
    if (!m_connectButton)
        return;
    m_checkButton->setDefault(true); // Enter checks first, then connects.
    const ConnectDraft typed = draft();
    const bool whole = !typed.site.isEmpty() && !typed.email.isEmpty() && !typed.token.isEmpty();
    m_checkButton->setEnabled(whole);
    m_connectButton->setEnabled(false);
    m_state->setRole(Role::Secondary);
    m_state->setText(!m_site->text().isEmpty() && typed.site.isEmpty()
            ? tr("That is no address of a site.")
            : whole ? tr("Ready to check %1").arg(QUrl(typed.site).host())
                    : QString());
    m_state->show(); // Keeps its line free until there is something to say.
}

void ConnectDialog::check()
{
    const ConnectDraft typed = draft();
    if (typed.site.isEmpty() || typed.email.isEmpty() || typed.token.isEmpty())
        return;
    const int attempt = ++m_attempt;
    clearLines();
    setBusy(true);
    m_state->setRole(Role::Secondary);
    m_state->setText(tr("Asking %1 …").arg(QUrl(typed.site).host()));
    m_state->show();
    QCoro::connect(m_check(typed), this, [this, attempt](Result<CheckOutcome> &&result) {
        if (attempt != m_attempt)
            return;
        setBusy(false);
        if (result)
            showOutcome(*result);
        else
            showError(result.error());
    });
}

void ConnectDialog::showOutcome(const CheckOutcome &outcome)
{
    clearLines();
    m_state->setText({});
    m_state->hide();
    const QString name = outcome.account.displayName.isEmpty() ? outcome.account.accountId
                                                               : outcome.account.displayName;
    addLine(true, tr("Signed in as %1").arg(name), {});
    bool all = true;
    for (const bool granted : {false, true}) { // What needs a person comes first.
        for (const RightCheck &check : outcome.checks) {
            if (check.granted != granted)
                continue;
            addLine(check.granted, check.what, check.detail);
            all = all && check.granted;
        }
    }
    m_connectButton->setEnabled(true);
    m_connectButton->setText(all ? tr("Connect") : tr("Connect all the same"));
    m_connectButton->setDefault(true);
    m_connectButton->setFocus();
    fitHeight();
}

void ConnectDialog::fitHeight()
{
    // New lines know their height once they have been polished.
    QTimer::singleShot(0, this, [this] {
        const int lines = m_lineColumn->heightForWidth(width() - 60);
        m_scroll->setFixedHeight(qBound(0, qMax(lines, m_lineColumn->sizeHint().height()), 260));
        m_scroll->setVisible(m_lineColumn->count() > 0);
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    });
}

void ConnectDialog::showError(const Error &error)
{
    m_state->setRole(Role::Error);
    const QString host = QUrl(draft().site).host();
    const QString sentence = error.kind == Error::Kind::AuthRequired
        ? tr("The site does not accept this e-mail and token together. Check both, or make a new "
             "token.")
        : error.kind == Error::Kind::Offline
        ? tr("%1 cannot be reached. Check the address and this computer's network.").arg(host)
        : error.kind == Error::Kind::Timeout
        ? tr("%1 did not answer in time. Check the address, or try again in a while.").arg(host)
        : errorSentence(error, host);
    m_state->setText(u"✗ "_s + sentence);
    m_state->show();
    QLineEdit *wrong = error.kind == Error::Kind::AuthRequired ? m_token : m_site;
    wrong->setFocus();
    wrong->selectAll();
    fitHeight();
}

void ConnectDialog::store()
{
    setBusy(true);
    m_state->setRole(Role::Secondary);
    m_state->setText(tr("Keeping the account …"));
    m_state->show();
    QCoro::connect(m_store(draft()), this, [this](Result<TokenKept> &&result) {
        setBusy(false);
        if (!result) {
            showError(result.error());
            m_connectButton->setEnabled(true);
            return;
        }
        emit connected(*result);
        accept();
    });
}

void ConnectDialog::clearLines()
{
    m_scroll->hide();
    while (QLayoutItem *item = m_lineColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConnectDialog::addLine(bool granted, const QString &what, const QString &detail)
{
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(9);
    auto *sign = new RoleLabel(granted ? Role::Success : Role::Error, line);
    sign->setBold(true);
    sign->setText(granted ? u"✓"_s : u"✗"_s);
    sign->setFixedWidth(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *text = new RoleLabel(Role::Text, line);
    text->setText(what);
    text->setWordWrap(true);
    words->addWidget(text);
    if (!detail.isEmpty()) {
        auto *fix = new RoleLabel(granted ? Role::Secondary : Role::Error, line, 0.95);
        fix->setText(detail);
        fix->setWordWrap(true);
        words->addWidget(fix);
    }
    words->addStretch(1);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_lineColumn->addWidget(line);
}

void ConnectDialog::setBusy(bool busy)
{
    for (QWidget *field : {static_cast<QWidget *>(m_site), static_cast<QWidget *>(m_email),
             static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_checkButton),
             static_cast<QWidget *>(m_endKnown)})
        field->setEnabled(!busy);
    m_end->setEnabled(!busy && m_endKnown->isChecked());
    if (busy)
        m_connectButton->setEnabled(false);
}

} // namespace Docket
