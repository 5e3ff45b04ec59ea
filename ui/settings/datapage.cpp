// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datapage.h"

#include "ui/actions.h"
#include "ui/feedback/savedialog.h"
#include "ui/language/keptwords.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

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
        tr("docket.db holds proposals, decisions and the sync log; accounts.json names the "
           "accounts, without a token. A token is in the system's keychain; where there is none, "
           "in memory until Docket is closed."));
}

void DataPage::makeKeeping()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    m_busy = {button(tr("Back up now…"), row), button(tr("Verify the log now"), row)};
    addRow(tr("Backup and proof"), line,
        tr("A backup is one file, read back and proved; it holds docket.db. Export the registry "
           "and the rules besides. 'docket recover' goes back to a backup. The log keeps every "
           "entry for good: nothing in it is deleted or changed, and each page version carries a "
           "mark of where it stood."));
    connect(m_busy.at(0), &QPushButton::clicked, this, [this] {
        askWhereToSave(this,
            {tr("Back up to a new file"), u"docket-backup.db"_s, tr("Backup (*.db)")},
            [this](const QString &file) { backUpTo(file); });
    });
    connect(m_busy.at(1), &QPushButton::clicked, this, &DataPage::verify);
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
    for (QPushButton *one : std::as_const(m_busy))
        one->setEnabled(false);
    say(true, tr("Copying and reading back …"));
    QCoro::connect(m_hooks.backUp(file), this, [this, file](const Result<LogCheck> &check) {
        for (QPushButton *one : std::as_const(m_busy))
            one->setEnabled(true);
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
    for (QPushButton *one : std::as_const(m_busy))
        one->setEnabled(false);
    say(true, tr("Reading the whole log …"));
    QCoro::connect(m_hooks.verifyLog(), this, [this](const Result<LogCheck> &check) {
        for (QPushButton *one : std::as_const(m_busy))
            one->setEnabled(true);
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
