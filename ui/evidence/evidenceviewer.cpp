// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceviewer.h"

#include "ui/diff/diffview.h"
#include "ui/evidence/evidencepdf.h"
#include "ui/evidence/evidencetext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/savedialog.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/theme/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

EvidenceViewer::EvidenceViewer(const OpenedPack &pack, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_pack(pack)
{
    setWindowTitle(tr("Evidence pack: %1").arg(QFileInfo(file).fileName()));
    setObjectName(u"evidenceViewer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1'000, 640);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"evidenceTabs"_s);
    tabs->setAccessibleName(tr("What the pack holds"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeSamples(), tr("Samples (%1)").arg(m_pack.evidence.packets.size()));
    tabs->addTab(
        makePopulation(), tr("Closed tickets (%1)").arg(m_pack.evidence.population.items.size()));
    tabs->addTab(makeDifferences(), tr("Differences"));
    auto *pdf = new QPushButton(tr("Save report as PDF…"), this);
    pdf->setObjectName(u"evidencePdf"_s);
    pdf->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_said = new RoleLabel(Role::Text, this);
    m_said->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(pdf);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(makeHead(file));
    column->addWidget(tabs, 1);
    column->addLayout(buttons);
    connect(pdf, &QPushButton::clicked, this, &EvidenceViewer::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    if (m_samples->count() > 0)
        m_samples->setCurrentRow(0);
    else
        showSample(-1);
    m_samples->setFocus();
}

QWidget *EvidenceViewer::makeHead(const QString &file)
{
    const EvidencePack &evidence = m_pack.evidence;
    const EvidenceScope &scope = evidence.scope;
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto line = [&](Role role, const QString &name, const QString &words) {
        auto *label = new RoleLabel(role, head);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setText(words);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
        return label;
    };
    const bool fits = evidence.population.count(Treatment::Missing) == 0;
    line(fits ? Role::Text : Role::Warning, u"evidencePopulation"_s,
        populationText(evidence.population))
        ->setBold(true);
    line(evidence.verifier.isWhole() ? Role::Success : Role::Error, u"evidenceVerifier"_s,
        verifierText(evidence.verifier));
    QStringList about{evidence.site,
        tr("closed %1 – %2")
            .arg(dateText(scope.from, DateForm::DayOfYear),
                dateText(scope.until, DateForm::DayOfYear)),
        presetText(scope.preset)};
    if (!scope.label.isEmpty())
        about.append(tr("label “%1”").arg(scope.label));
    about << tr("seed “%1”").arg(scope.seed)
          << (evidence.masked ? tr("persons masked") : tr("persons named"));
    line(Role::Secondary, u"evidenceScope"_s, about.join(u" · "_s));
    line(Role::Secondary, u"evidenceDigest"_s,
        tr("%1: %n file(s), each as its hash says. Digest %2", nullptr, m_pack.files)
            .arg(QFileInfo(file).fileName(), m_pack.digest));
    return head;
}

QTableWidget *EvidenceViewer::makeTable(const QString &name, const QString &accessibleName,
    const QStringList &titles, const QList<QStringList> &rows, int stretched)
{
    auto *table = new QTableWidget(int(rows.size()), int(titles.size()), this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(titles);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int i = 0; i < titles.size(); ++i) {
            const QString words = rows.at(row).at(i).simplified();
            auto *cell = new QTableWidgetItem(words);
            cell->setToolTip(plainToolTip(words));
            table->setItem(row, i, cell);
        }
    }
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(200);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    header->setMaximumSectionSize(280);
    return table;
}

QWidget *EvidenceViewer::makePopulation()
{
    QList<QStringList> rows;
    for (const PopulationItem &item : m_pack.evidence.population.items)
        rows.append(QStringList{item.key, dateText(item.closedAt, DateForm::DayOfYearTime),
            closerText(item), treatmentText(item.treatment),
            item.reason.isEmpty() ? item.summary
                                  : item.summary + u" · "_s + keptWords(item.reason.simplified())});
    return makeTable(u"evidenceClosed"_s, tr("Tickets that closed"),
        {tr("Ticket"), tr("Closed"), tr("Closed by"), tr("Treatment"), tr("About")}, rows, 4);
}

QWidget *EvidenceViewer::makeDifferences()
{
    QList<QStringList> rows;
    for (const PopulationItem &item : m_pack.evidence.population.items) {
        if (item.treatment == Treatment::Missing)
            rows.append(QStringList{item.closedAt < m_pack.evidence.population.logBegins
                    ? tr("Closed before the log began")
                    : tr("Closed, not in the log"),
                item.key, dateText(item.closedAt, DateForm::DayOfYearTime), item.summary});
    }
    for (const UnmatchedEntry &one : m_pack.evidence.population.unmatched)
        rows.append(QStringList{tr("In the log, not closed in the period"), one.key,
            dateText(one.at, DateForm::DayOfYearTime), keptWords(one.text.simplified())});
    for (const LogFinding &one : m_pack.evidence.verifier.findings)
        rows.append(
            QStringList{tr("Found by the verifier"), QString(), QString(), keptWords(one.text)});
    if (rows.isEmpty()) {
        auto *empty = new EmptyState(this);
        empty->setContent(u"approve"_s, tr("There is no difference between tracker and log"));
        return empty;
    }
    return makeTable(u"evidenceDifferences"_s, tr("Where tracker and log differ"),
        {tr("Difference"), tr("Ticket"), tr("Time"), tr("What is known")}, rows, 3);
}

void EvidenceViewer::savePdf()
{
    askWhereToSave(this, {tr("Save report as PDF"), u"evidence-report.pdf"_s, tr("PDF (*.pdf)")},
        [this](const QString &name) {
            const auto pdf = evidencePdf(m_pack.evidence);
            QSaveFile file(name);
            const bool kept = pdf && file.open(QIODevice::WriteOnly)
                && file.write(*pdf) == pdf->size() && file.commit();
            m_said->setRole(kept ? Role::Text : Role::Error);
            m_said->setText(kept
                    ? tr("The report is in %1").arg(QFileInfo(name).fileName())
                    : errorSentence(tr("save the report"),
                          pdf ? Error{Error::Kind::Storage, file.errorString(), 0, std::nullopt, {}}
                              : pdf.error()));
        });
}

} // namespace Docket
