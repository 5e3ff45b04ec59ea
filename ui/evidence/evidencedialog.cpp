// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedialog.h"

#include "core/evidence/packfile.h"
#include "ui/evidence/evidencepdf.h"
#include "ui/evidence/evidencetext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/progressstrip.h"
#include "ui/feedback/savedialog.h"
#include "ui/log/periodchoice.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Written
{
    Result<void> done;
    QString digest;
    int files = 0;
};

/** On a worker: the report as a PDF, the archive, the file. */
Written writeAll(const EvidencePack &pack, const QString &name)
{
    QList<PackFile> files = evidenceFiles(pack);
    const auto pdf = evidencePdf(pack);
    if (!pdf)
        return {failure(pdf), {}, 0};
    files.append(PackFile{u"report.pdf"_s, *pdf});
    const auto bytes = packBytes(files, pack.scope.until);
    if (!bytes)
        return {failure(bytes), {}, 0};
    return {writePack(name, *bytes), packDigest(files), int(files.size()) + 1};
}

} // namespace

EvidenceDialog::~EvidenceDialog()
{
    m_stop.request_stop();
}

void EvidenceDialog::setSprints(const QList<Sprint> &sprints)
{
    m_period->setSprints(sprints);
}

void EvidenceDialog::setFile(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
}

EvidenceScope EvidenceDialog::scope() const
{
    EvidenceScope scope;
    const QDateTime since = m_period->since(), until = m_period->until();
    scope.from = since.isValid() ? since : QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    scope.until = until.isValid() ? until.addMSecs(-1) : m_clock.now();
    scope.preset = m_preset->currentData().toString();
    scope.label = m_label->text().trimmed();
    scope.samples = m_samples->value();
    scope.seed = m_seed->text().trimmed();
    return scope;
}

void EvidenceDialog::chooseFile()
{
    const QFileInfo now(m_file->text());
    askWhereToSave(this,
        {tr("Save evidence pack"), now.fileName().isEmpty() ? u"evidence.zip"_s : now.fileName(),
            tr("Evidence pack (*.zip)"), now.absolutePath()},
        [this](const QString &file) { setFile(file); });
}

void EvidenceDialog::showState()
{
    for (QWidget *field : std::as_const(m_fields))
        field->setEnabled(!m_busy);
    const bool sound = !m_busy && m_hooks.gather && !m_seed->text().trimmed().isEmpty();
    m_preview->setVisible(m_mask->isChecked());
    m_preview->setEnabled(sound);
    m_make->setEnabled(sound && !m_file->text().trimmed().isEmpty());
    m_open->setVisible(!m_busy && !m_written.isEmpty());
    if (!m_mask->isChecked()) {
        m_masked->hide();
        m_maskedWords->hide();
    }
    const QString asks =
        tr("Type the seed first, any words of the auditor's: it draws the sample.");
    const bool lacksSeed = !m_busy && m_seed->text().trimmed().isEmpty();
    if (lacksSeed && m_said->text().isEmpty())
        say(asks, false);
    else if (!lacksSeed && m_said->text() == asks)
        say({}, false);
}

void EvidenceDialog::gather(Then then)
{
    const QStringList typed{m_period->key(), m_preset->currentData().toString(), m_label->text(),
        m_seed->text(), QString::number(m_samples->value())};
    if (m_pack && typed == m_gatheredFor) { // What was looked at is what is written.
        gathered(then, EvidencePack(*m_pack));
        return;
    }
    const QFileInfo file(QDir::fromNativeSeparators(m_file->text().trimmed()));
    if (then == Then::Write && !file.absoluteDir().exists()) { // Known before an hour's reading.
        say(tr("There is no folder %1. Choose another file.")
                .arg(QDir::toNativeSeparators(file.absolutePath())),
            true);
        return;
    }
    m_busy = true;
    m_pack.reset();
    m_gatheredFor = typed;
    m_stop = std::stop_source();
    say({}, false);
    m_population->clear();
    m_verifier->clear();
    m_masked->hide();
    m_maskedWords->hide();
    m_strip->begin(tr("Reading closed tickets …"));
    showState();
    const auto progress = [self = QPointer(this), token = m_stop.get_token()](int done, int of) {
        if (self && !token.stop_requested())
            self->m_strip->tell(tr("Closed tickets read: %1 of %2").arg(done).arg(of), done, of);
    };
    QCoro::connect(m_hooks.gather(scope(), progress, m_stop.get_token()), this,
        [this, then, token = m_stop.get_token()](Result<EvidencePack> &&pack) {
            if (token != m_stop.get_token() || token.stop_requested())
                return; // stop() said so.
            m_busy = false;
            m_strip->end();
            gathered(then, pack);
        });
}

void EvidenceDialog::gathered(Then then, const Result<EvidencePack> &pack)
{
    if (!pack) {
        say(errorSentence(tr("gather the evidence"), pack.error()), true);
        showState();
        return;
    }
    m_pack = *pack;
    showFindings(*pack);
    if (!m_mask->isChecked()) {
        write(*pack);
        return;
    }
    const MaskedEvidence masked = maskPersons(*pack, m_names);
    showMasked(masked);
    if (then == Then::Write)
        write(masked.pack);
    else
        say(tr("Nothing is written yet. First names alone and nicknames are not found."), false);
    showState();
}

void EvidenceDialog::showFindings(const EvidencePack &pack)
{
    const bool fits = pack.population.count(Treatment::Missing) == 0;
    m_population->setRole(fits ? RoleLabel::Role::Text : RoleLabel::Role::Warning);
    m_population->setText(populationText(pack.population));
    m_verifier->setRole(
        pack.verifier.isWhole() ? RoleLabel::Role::Success : RoleLabel::Role::Error);
    m_verifier->setText(verifierText(pack.verifier));
}

void EvidenceDialog::showMasked(const MaskedEvidence &masked)
{
    m_masked->setRowCount(0);
    for (const MaskedPerson &person : masked.persons) {
        if (person.places == 0)
            continue; // Is known, but stands nowhere in it.
        const int row = m_masked->rowCount();
        m_masked->insertRow(row);
        const QStringList cells{person.name.isEmpty() ? tr("Name not known") : person.name,
            person.accountId, person.mask, QString::number(person.places)};
        for (int i = 0; i < cells.size(); ++i)
            m_masked->setItem(row, i, new QTableWidgetItem(cells.at(i)));
    }
    m_maskedWords->setText(tr("%n person(s) get another name", nullptr, m_masked->rowCount())
        + u" · "_s + tr("%n e-mail address(es) are taken out", nullptr, masked.addresses));
    m_masked->show();
    m_maskedWords->show();
}

void EvidenceDialog::write(EvidencePack pack)
{
    m_busy = true;
    m_pack.reset(); // The next one is gathered anew.
    m_stop = std::stop_source();
    m_written.clear();
    m_strip->begin(tr("Writing the pack …"));
    showState();
    const QString name = QDir::fromNativeSeparators(m_file->text().trimmed());
    QtConcurrent::run([pack = std::move(pack), name, token = m_stop.get_token()] {
        if (token.stop_requested())
            return Written{failure(Error::Kind::Cancelled, u"stopped"_s), {}, 0};
        return writeAll(pack, name);
    }).then(this, [this, name, token = m_stop.get_token()](const Written &made) {
        if (token != m_stop.get_token() || !m_busy)
            return;
        m_busy = false;
        m_strip->end();
        if (made.done) {
            m_written = name;
            say(tr("%1 is written: %n file(s), digest %2", nullptr, made.files)
                    .arg(QFileInfo(name).fileName(), made.digest),
                false);
            emit written(name);
        } else {
            say(errorSentence(tr("write the pack"), made.done.error()), true);
        }
        showState();
        if (!m_written.isEmpty())
            m_open->setFocus();
    });
}

void EvidenceDialog::say(const QString &words, bool isWrong)
{
    m_said->setRole(isWrong ? RoleLabel::Role::Error : RoleLabel::Role::Text);
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void EvidenceDialog::stop()
{
    m_stop.request_stop();
    m_busy = false;
    m_strip->end();
    say(tr("Stopped: no pack was written"), false);
    showState();
}

void EvidenceDialog::reject()
{
    if (m_busy)
        stop();
    else
        QDialog::reject();
}

} // namespace Docket
