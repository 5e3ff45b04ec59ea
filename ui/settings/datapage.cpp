// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datapage.h"

#include "ui/actions.h"
#include "ui/feedback/savedialog.h"
#include "ui/language/keptwords.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

DataPage::DataPage(Actions &actions, SettingsHooks hooks, QWidget *parent)
    : SettingsPage(tr("Data"), parent)
    , m_hooks(std::move(hooks))
    , m_state(new RoleLabel(Role::Secondary, this))
{
    if (!m_hooks.folder.isEmpty())
        makeFolder();
    if (m_hooks.backUp && m_hooks.verifyLog)
        makeKeeping();
    makePolicy(actions);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setAccessibleName(tr("What came of it"));
    addWide(m_state);
    addRest();
}

QPushButton *DataPage::button(const QString &text, FlowLayout *row)
{
    auto *made = new QPushButton(text, this);
    made->setAccessibleName(QString(text).remove(u'…'));
    made->setAutoDefault(false);
    row->addWidget(made);
    return made;
}

void DataPage::makeFolder()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    auto *where = new RoleLabel(Role::Text, line);
    where->setElided(Qt::ElideMiddle);
    where->setFullText(QDir::toNativeSeparators(m_hooks.folder));
    where->setMinimumWidth(220);
    row->addStretching(where);
    connect(button(tr("Open folder"), row), &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_hooks.folder)))
            say(false, tr("This desktop opens no folders. It is %1").arg(m_hooks.folder));
    });
    addRow(tr("Database and settings"), line,
        tr("docket.db holds proposals, decisions and the sync log, policy.json the registry and "
           "the rules; accounts.json names the "
           "accounts, without a token. A token is in the system's keychain; where there is none, "
           "in memory until Docket is closed."));
}

void DataPage::makeKeeping()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    m_busy = {button(tr("Back up now…"), row), button(tr("Verify the log now"), row),
        button(tr("Go back to a backup…"), row)};
    addRow(tr("Backup and proof"), line,
        tr("A backup is one file, read back and proved: proposals, decisions, log, registry and "
           "rules, no token. The log keeps every entry for good: nothing in it is deleted or "
           "changed, and each page version carries a mark of where it stood."));
    makeWayBack();
    m_busy.at(2)->setVisible(m_hooks.readBackup && m_hooks.goBackTo);
    connect(m_busy.at(2), &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(
            this, tr("Go back to a backup"), folderToSave({}), tr("Backup (*.db);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &DataPage::lookAtBackup);
        dialog->open();
    });
    connect(m_busy.at(0), &QPushButton::clicked, this, [this] {
        askWhereToSave(this,
            {tr("Back up to a new file"), u"docket-backup.db"_s, tr("Backup (*.db)")},
            [this](const QString &file) { backUpTo(file); });
    });
    connect(m_busy.at(1), &QPushButton::clicked, this, &DataPage::verify);
}

/** What going back means is said before it is done; everything else stays usable meanwhile. */
void DataPage::makeWayBack()
{
    m_wayBack = new QWidget(this);
    auto *column = new QVBoxLayout(m_wayBack);
    column->setContentsMargins(0, 0, 0, 0);
    m_wayBackText = new RoleLabel(Role::Text, m_wayBack);
    m_wayBackText->setWordWrap(true);
    column->addWidget(m_wayBackText);
    auto *row = new FlowLayout;
    m_goBack = button(tr("Go back now"), row);
    QPushButton *stay = button(tr("Stay here"), row);
    column->addLayout(row);
    addWide(m_wayBack);
    m_wayBack->hide();
    connect(m_goBack, &QPushButton::clicked, this, [this] { emit goBackWanted(m_backup); });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_wayBack->hide();
        m_busy.at(2)->setFocus();
    });
}

void DataPage::setBusy(bool busy)
{
    for (QPushButton *one : std::as_const(m_busy))
        one->setEnabled(!busy);
}

void DataPage::lookAtBackup(const QString &file)
{
    setBusy(true);
    m_wayBack->hide();
    say(true, tr("Reading the backup …"));
    QCoro::connect(m_hooks.readBackup(file), this, [this, file](const Result<BackupFacts> &facts) {
        setBusy(false);
        if (facts)
            askToGoBack(file, *facts);
        else
            say(false, tr("Nothing was changed: %1").arg(keptWords(facts.error().detail)));
    });
}

void DataPage::askToGoBack(const QString &file, const BackupFacts &facts)
{
    say(true, {});
    m_backup = file;
    const QString until = facts.last.isValid()
        ? tr("The backup is sound. Its log has %n entry(ies), the last of %1.", nullptr,
              int(facts.entries))
              .arg(QLocale().toString(facts.last.toLocalTime(), QLocale::ShortFormat))
        : tr("The backup is sound. Its log is empty.");
    const QString policy = facts.hasPolicy ? tr("Its registry and rules take the place of yours.")
                                           : tr("It holds no registry and no rules: yours stay.");
    m_wayBackText->setText(until + u' ' + policy + u'\n'
        + tr("What Docket holds now is set aside in its folder under another name; nothing is "
             "deleted. Decisions made since the backup are forgotten, but what they wrote stays "
             "on its pages. Docket's window opens anew."));
    m_wayBack->show();
    m_goBack->setFocus();
}

void DataPage::makePolicy(Actions &actions)
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    QPushButton *import = button(tr("Import…"), row);
    import->setAccessibleName(tr("Import a policy"));
    QPushButton *save = button(tr("Export…"), row);
    save->setAccessibleName(tr("Export the policy"));
    addRow(tr("Registry and rules"), line,
        tr("As one readable JSON file. An import takes the place of everything that is there, or "
           "changes nothing when the file is wrong."));
    connect(import, &QPushButton::clicked, actions.importPolicy, &QAction::trigger);
    connect(save, &QPushButton::clicked, this, [this] {
        askWhereToSave(this,
            {tr("Export the policy"), u"docket-policy.json"_s, tr("Policy (*.json)")},
            [this](const QString &file) { emit policyExportWanted(file); });
    });
}

void DataPage::backUpTo(const QString &file)
{
    setBusy(true);
    say(true, tr("Copying and reading back …"));
    QCoro::connect(m_hooks.backUp(file), this, [this, file](const Result<LogCheck> &check) {
        setBusy(false);
        if (!check)
            say(false, tr("No backup was made: %1").arg(keptWords(check.error().detail)));
        else if (check->isWhole())
            say(true, tr("Backed up to %1, read back and sound.").arg(file));
        else
            say(false,
                tr("Backed up to %1, but the log in it is not as Docket wrote it. Verify the log.")
                    .arg(file));
    });
}

void DataPage::verify()
{
    setBusy(true);
    say(true, tr("Reading the whole log …"));
    QCoro::connect(m_hooks.verifyLog(), this, [this](const Result<LogCheck> &check) {
        setBusy(false);
        if (check)
            showCheck(*check);
        else
            say(false, tr("The log cannot be read: %1").arg(keptWords(check.error().detail)));
    });
}

void DataPage::showCheck(const LogCheck &check)
{
    if (check.isWhole()) {
        const QString tip = check.tip.hash.isEmpty()
            ? QString()
            : u'\n' + tr("It ends in %1").arg(check.tip.hash.left(16));
        say(true,
            tr("The log is whole: %n entry(ies), each as it was written.", nullptr,
                int(check.entries))
                + tip);
        return;
    }
    QStringList lines{tr("The log is not as Docket wrote it:")};
    for (const LogFinding &finding :
        check.findings.first(qMin<qsizetype>(5, check.findings.size())))
        lines << finding.text;
    if (check.findings.size() > 5)
        lines << tr("and %n more", nullptr, int(check.findings.size() - 5));
    say(false, lines.join(u'\n'));
}

QString DataPage::said() const
{
    return m_state->text();
}

void DataPage::say(bool good, const QString &sentence)
{
    m_state->setRole(good ? Role::Secondary : Role::Error);
    m_state->setText(sentence);
}

} // namespace Docket
