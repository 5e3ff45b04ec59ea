// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/streamspage.h"

#include "ui/feedback/errortext.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QLineEdit>
#include <QPushButton>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

StreamsPage::StreamsPage(StreamHooks hooks, QWidget *parent)
    : SettingsPage(tr("Streams"), parent)
    , m_hooks(std::move(hooks))
{
    addNote(
        tr("While Docket runs, new entries of the sync log about what is decided and written go "
           "to a receiver. Off until it is switched on; the secret is kept in the system's "
           "keychain. An entry may come twice, with the same id, but none is left out; "
           "switched on again, it goes on where it was."));
    addService(u"slack"_s, tr("Slack"), tr("Address of the webhook"),
        tr("An incoming webhook: https://hooks.slack.com/services/…"));
    addService(u"datadog"_s, tr("Datadog"), tr("API key"), {});
    addRest();
    if (m_hooks.watch)
        m_hooks.watch(this, [this] { showLines(); });
    showLines();
}

void StreamsPage::addService(
    const QString &service, const QString &title, const QString &secret, const QString &hint)
{
    Row row;
    row.service = service;
    addHeading(title);
    row.state = new RoleLabel(Role::Text, this);
    row.state->setObjectName(service + u"State"_s);
    row.state->setWordWrap(true);
    addWide(row.state);
    row.secret = new QLineEdit(this);
    row.secret->setObjectName(service + u"Secret"_s);
    row.secret->setEchoMode(QLineEdit::Password);
    row.secret->setMinimumWidth(260);
    addRow(secret, row.secret, hint);
    if (service == u"datadog"_s) {
        row.site = new QLineEdit(this);
        row.site->setObjectName(service + u"Site"_s);
        row.site->setPlaceholderText(u"datadoghq.com"_s);
        addRow(tr("Site"), row.site);
    }
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    const auto button = [&](const QString &words, const QString &accessible, const QString &name) {
        auto *made = new QPushButton(words, buttons);
        made->setObjectName(service + name);
        made->setAccessibleName(accessible);
        made->setAutoDefault(false);
        flow->addWidget(made);
        return made;
    };
    row.on = button(tr("Switch on"), tr("Switch %1 on").arg(title), u"On"_s);
    row.off = button(tr("Switch off"), tr("Switch %1 off").arg(title), u"Off"_s);
    row.test = button(tr("Send a test entry"), tr("Send a test entry to %1").arg(title), u"Test"_s);
    addWide(buttons);
    row.said = new RoleLabel(Role::Text, this);
    row.said->setObjectName(service + u"Said"_s);
    row.said->setWordWrap(true);
    row.said->hide();
    addWide(row.said);
    const int index = int(m_rows.size());
    m_rows.append(row);
    connect(row.secret, &QLineEdit::textChanged, this, &StreamsPage::showLines);
    connect(row.on, &QPushButton::clicked, this, [this, index, title] {
        Row &now = m_rows[index];
        press(index,
            m_hooks.switchOn(
                now.service, now.secret->text(), now.site ? now.site->text() : QString()),
            tr("switch %1 on").arg(title), tr("%1 is switched on").arg(title));
    });
    connect(row.off, &QPushButton::clicked, this, [this, index, title] {
        press(index, m_hooks.switchOff(m_rows.at(index).service), tr("switch %1 off").arg(title),
            tr("%1 is switched off and its secret is forgotten").arg(title));
    });
    connect(row.test, &QPushButton::clicked, this, [this, index, title] {
        press(index, m_hooks.test(m_rows.at(index).service),
            tr("send a test entry to %1").arg(title), tr("%1 took the test entry").arg(title));
    });
}

void StreamsPage::press(
    int index, QCoro::Task<Result<void>> &&task, const QString &doing, const QString &done)
{
    m_rows[index].isBusy = true;
    say(m_rows[index], {}, false);
    showLines();
    QCoro::connect(std::move(task), this, [this, index, doing, done](Result<void> &&result) {
        Row &row = m_rows[index];
        row.isBusy = false;
        if (result)
            row.secret->clear();
        say(row, result ? done : errorSentence(doing, result.error()), !result);
        showLines();
    });
}

void StreamsPage::say(Row &row, const QString &words, bool isWrong)
{
    row.said->setRole(isWrong ? Role::Error : Role::Text);
    row.said->setText(words);
    row.said->setVisible(!words.isEmpty());
}

void StreamsPage::showLines()
{
    const QList<StreamLine> lines = m_hooks.lines();
    for (Row &row : m_rows) {
        for (const StreamLine &line : lines) {
            if (line.service == row.service)
                showRow(row, line);
        }
    }
}

void StreamsPage::showRow(Row &row, const StreamLine &line)
{
    if (row.site && row.site->text().isEmpty() && !row.site->isModified())
        row.site->setText(line.site);
    row.on->setEnabled(!row.isBusy && !row.secret->text().trimmed().isEmpty());
    row.off->setEnabled(!row.isBusy && line.isOn);
    row.test->setEnabled(!row.isBusy && line.isOn && !line.problem.contains(u"keychain"_s));
    row.secret->setPlaceholderText(line.isOn ? tr("Kept in the keychain") : QString());
    QStringList words{!line.isOn      ? tr("Off")
            : line.hasStopped         ? tr("Stopped: %1").arg(keptWords(line.problem))
            : !line.problem.isEmpty() ? tr("Waits: %1").arg(keptWords(line.problem))
                                      : tr("On")};
    if (line.isOn && line.position > 0)
        words.append(tr("as far as entry %1").arg(line.position));
    if (line.isOn && line.sentToday > 0)
        words.append(tr("%n sent today", nullptr, int(line.sentToday)));
    if (line.last.isValid())
        words.append(
            tr("last sent %1").arg(dateText(line.last.toLocalTime(), DateForm::DayOfYearTime)));
    row.state->setRole(!line.isOn    ? Role::Secondary
            : line.hasStopped        ? Role::Error
            : line.problem.isEmpty() ? Role::Success
                                     : Role::Warning);
    row.state->setText(words.join(u" · "_s));
}

} // namespace Docket
