// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/siteform.h"

#include "ui/feedback/errortext.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/widgets.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

bool looksLikeToken(const QString &typed)
{
    static const QRegularExpression base64(u"^[A-Za-z0-9+/_=-]{20,}$"_s);
    const QString text = typed.trimmed();
    if (!base64.match(text).hasMatch())
        return false;
    const auto any = [&](const QString &letters) {
        return text.contains(QRegularExpression(letters));
    };
    // No part of a host's name is longer than 63, and nobody writes one in both cases with digits.
    return text.size() > 63 || (any(u"[A-Z]"_s) && any(u"[a-z]"_s) && any(u"[0-9]"_s));
}

QString siteForPeople(const QString &site)
{
    const QUrl url(site);
    return url.port() < 0 ? url.host() : url.authority();
}

QString completeSite(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' ') || looksLikeToken(text))
        return {};
    const bool isBare = !text.contains("://"_L1);
    if (isBare)
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    const QString host = url.host();
    const bool loopback = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    if (isBare && loopback)
        url.setScheme(u"http"_s); // No token leaves this computer.
    if (!loopback && !host.contains(u'.'))
        url.setHost(host + ".atlassian.net"_L1);
    if (!loopback)
        url.setScheme(u"https"_s); // A token never travels in the clear.
    url.setUserInfo({});
    return url.toString(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

SiteForm::SiteForm(CheckConnection check, const QDate &today, QWidget *parent, Lines lines)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_today(today)
    , m_growth(lines)
    , m_lines(new QWidget(this))
    , m_lineColumn(new QVBoxLayout(m_lines))
    , m_state(new RoleLabel(Role::Secondary, this))
{
    m_lineColumn->setContentsMargins(0, 4, 0, 0);
    m_lineColumn->setSpacing(8);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    makeFields(column);
    column->addWidget(makeTokenEnd());
    column->addWidget(makeButtons());
    column->addSpacing(6);
    column->addWidget(m_state);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What this account may do"));
    m_scroll->setWidget(m_lines);
    m_scroll->hide();
    column->addWidget(m_scroll);
    changed();
}

void SiteForm::makeFields(QVBoxLayout *column)
{
    const auto field = [&](const QString &label, const QString &placeholder) {
        auto *name = new RoleLabel(Role::Text, this);
        name->setText(label);
        auto *edit = new QLineEdit(this);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(placeholder);
        edit->setMinimumHeight(30);
        name->setBuddy(edit);
        column->addWidget(name);
        column->addWidget(edit);
        column->addSpacing(7);
        connect(edit, &QLineEdit::textChanged, this, &SiteForm::changed);
        return edit;
    };
    m_site = field(tr("Site"), u"your-site.atlassian.net"_s);
    m_email = field(tr("E-mail of the account"), u"you@example.com"_s);
    m_token = field(tr("API token"), tr("Paste it here"));
    makeEye();
}

void SiteForm::makeEye()
{
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
}

/** Nothing tells when a token ends but the page it was made on: a person may. */
QWidget *SiteForm::makeTokenEnd()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(9);
    m_endKnown = new QCheckBox(tr("It ends on"), line);
    m_endKnown->setAccessibleName(tr("The token's last day is known"));
    m_end = new QDateEdit(line);
    m_end->setAccessibleName(tr("Last day of the token"));
    m_end->setDisplayFormat(datePattern(DateForm::DayOfYear));
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

QWidget *SiteForm::makeButtons()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *help = new LinkButton(tr("Where do I get one?"), line);
    help->setAutoDefault(false); // Enter in a field must check, not open a browser.
    help->setAccessibleName(tr("Where do I get a token?"));
    connect(help, &QPushButton::clicked, this, [] {
        QDesktopServices::openUrl(
            QUrl(u"https://id.atlassian.com/manage-profile/security/api-tokens"_s));
    });
    m_checkButton = new QPushButton(tr("Check"), line);
    m_checkButton->setAccessibleName(tr("Check the account"));
    m_checkButton->setMinimumHeight(30);
    connect(m_checkButton, &QPushButton::clicked, this, &SiteForm::check);
    row->addWidget(help);
    row->addStretch(1);
    row->addWidget(m_checkButton);
    return line;
}

ConnectDraft SiteForm::draft() const
{
    const QString site = completeSite(m_site->text());
    return {site, m_email->text().trimmed(), m_token->text().trimmed(),
        m_endKnown->isChecked() ? m_end->date() : QDate(),
        site == m_given.site ? m_given.ticketSite : QString()};
}

void SiteForm::setDraft(const ConnectDraft &draft)
{
    m_given = draft;
    m_site->setText(draft.site);
    m_email->setText(draft.email);
    m_token->setText(draft.token);
    takeKeys();
}

void SiteForm::keepSite()
{
    m_site->setReadOnly(true);
}

void SiteForm::takeKeys()
{
    for (QLineEdit *field : {m_site, m_email, m_token}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    (m_checkButton->isEnabled() ? static_cast<QWidget *>(m_checkButton) : m_site)->setFocus();
}

void SiteForm::changed()
{
    ++m_attempt;
    m_outcome.reset();
    clearLines();
    if (!m_checkButton)
        return;
    m_checkButton->setDefault(true); // Enter checks first, then connects.
    const ConnectDraft typed = draft();
    const bool whole = !typed.site.isEmpty() && !typed.email.isEmpty() && !typed.token.isEmpty();
    m_checkButton->setEnabled(whole);
    say(looksLikeToken(m_site->text()) ? tr("That looks like an API token; the site is like "
                                            "https://your-company.atlassian.net.")
            : !m_site->text().isEmpty() && typed.site.isEmpty()
            ? tr("That is no address of a site.")
            : whole ? tr("Ready to check %1").arg(siteForPeople(typed.site))
                    : QString());
    emit edited();
}

void SiteForm::say(const QString &sentence)
{
    m_state->setRole(Role::Secondary);
    m_state->setText(sentence);
    m_state->show(); // Keeps its line free until there is something to say.
}

void SiteForm::check()
{
    const ConnectDraft typed = draft();
    if (typed.site.isEmpty() || typed.email.isEmpty() || typed.token.isEmpty())
        return;
    const int attempt = ++m_attempt;
    clearLines();
    setBusy(true);
    say(tr("Asking %1 …").arg(siteForPeople(typed.site)));
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

QWidget *SiteForm::answers() const
{
    return m_scroll;
}

bool SiteForm::allGranted() const
{
    return m_outcome && std::ranges::all_of(m_outcome->checks, &RightCheck::granted);
}

void SiteForm::showOutcome(const CheckOutcome &outcome)
{
    clearLines();
    m_outcome = outcome;
    m_state->setText({});
    m_state->hide();
    const QString name = outcome.account.displayName.isEmpty() ? outcome.account.accountId
                                                               : outcome.account.displayName;
    addLine(true, tr("Reached %1").arg(siteForPeople(draft().site)), {});
    addLine(true, tr("Signed in as %1").arg(name), {});
    QList<std::pair<QString, QString>> said; // Two pages may have one title.
    for (const bool granted : {false, true}) { // What needs a person comes first.
        for (const RightCheck &check : outcome.checks) {
            const std::pair line(keptWords(check.what), keptWords(check.detail));
            if (check.granted != granted || said.contains(line))
                continue;
            said.append(line);
            addLine(check.granted, line.first, line.second);
        }
    }
    emit checked();
    fitHeight();
}

void SiteForm::fitHeight()
{
    // New lines know their height once they have been polished.
    QTimer::singleShot(0, this, [this] {
        const int lines = m_lineColumn->heightForWidth(width() - 12);
        const int whole = qMax(lines, m_lineColumn->sizeHint().height());
        m_scroll->setFixedHeight(m_growth == Lines::Grow ? whole : qMin(whole, 260));
        m_scroll->setVisible(m_lineColumn->count() > 0);
        emit grown();
    });
}

void SiteForm::showError(const Error &error)
{
    m_state->setRole(Role::Error);
    const QString host = siteForPeople(draft().site);
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

void SiteForm::clearLines()
{
    m_scroll->hide();
    while (QLayoutItem *item = m_lineColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SiteForm::addLine(bool granted, const QString &what, const QString &detail)
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

void SiteForm::setBusy(bool busy)
{
    for (QWidget *field : {static_cast<QWidget *>(m_site), static_cast<QWidget *>(m_email),
             static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_checkButton),
             static_cast<QWidget *>(m_endKnown)})
        field->setEnabled(!busy);
    m_end->setEnabled(!busy && m_endKnown->isChecked());
}

} // namespace Docket
