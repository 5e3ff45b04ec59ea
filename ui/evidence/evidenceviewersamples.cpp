// SPDX-License-Identifier: GPL-3.0-or-later
// The samples of an evidence pack: each with its changes, the page before and after, and its log.
#include "ui/diff/diffview.h"
#include "ui/evidence/evidencetext.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/log/logmodel.h"
#include "ui/review/reviewcontent.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? dateText(time, DateForm::DayOfYearTime) : u"–"_s;
}

} // namespace

QWidget *EvidenceViewer::makeSamples()
{
    auto *all = new QWidget(this);
    m_samples = new QListWidget(all);
    m_samples->setObjectName(u"evidenceSampleList"_s);
    m_samples->setAccessibleName(tr("Samples"));
    for (qsizetype i = 0; i < m_pack.evidence.packets.size(); ++i) {
        const PopulationItem &item = m_pack.evidence.packets.at(i).item;
        m_samples->addItem(
            u"%1. %2 · %3"_s.arg(i + 1).arg(item.key, treatmentText(item.treatment)));
    }
    m_about = new RoleLabel(Role::Text, all);
    m_about->setObjectName(u"evidenceAbout"_s);
    m_changeAbout = new RoleLabel(Role::Secondary, all);
    m_changeAbout->setObjectName(u"evidenceChange"_s);
    for (RoleLabel *label : {m_about, m_changeAbout}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_changes = new QListWidget(all);
    m_changes->setObjectName(u"evidenceChanges"_s);
    m_changes->setAccessibleName(tr("Changes of pages"));
    m_diff = new DiffView(all);
    m_diff->setAccessibleName(tr("Page before and after"));
    m_empty = new EmptyState(all);
    m_log = makeTable(u"evidenceLog"_s, tr("Entries of the log"),
        {tr("Time"), tr("Entry"), tr("Person"), tr("Text")}, {}, 3);
    m_log->setMinimumHeight(140);
    m_diff->setMinimumHeight(180);
    auto *body = new QWidget(all);
    auto *right = new QVBoxLayout(body);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(6);
    right->addWidget(m_about);
    right->addWidget(m_changes);
    right->addWidget(m_changeAbout);
    right->addWidget(m_diff, 3);
    right->addWidget(m_empty, 3);
    right->addWidget(m_log, 2);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(m_samples);
    auto *scroll = new QScrollArea(all); // Large letters need more height than a small screen has.
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Samples"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    row->addWidget(scroll, 1);
    m_samples->setFixedWidth(qBound(180, m_samples->sizeHintForColumn(0) + 48, 420));
    connect(m_samples, &QListWidget::currentRowChanged, this, &EvidenceViewer::showSample);
    connect(m_changes, &QListWidget::currentRowChanged, this, &EvidenceViewer::showChange);
    return all;
}

void EvidenceViewer::showSample(int number)
{
    m_sample = number;
    m_changes->clear();
    m_log->setRowCount(0);
    if (number < 0) {
        m_changes->hide();
        m_about->clear();
        m_changeAbout->hide();
        m_diff->hide();
        m_log->hide();
        m_empty->setContent(u"log"_s, tr("Nothing was drawn: no ticket in scope is in the log"));
        m_empty->show();
        return;
    }
    const EvidencePacket &packet = m_pack.evidence.packets.at(number);
    const PopulationItem &item = packet.item;
    m_about->setText(tr("%1 %2\nClosed %3 by %4 · %5")
            .arg(item.key, item.summary.simplified(), timeText(item.closedAt), closerText(item),
                item.reason.simplified().isEmpty() ? treatmentText(item.treatment)
                                                   : keptWords(item.reason.simplified())));
    for (const EvidenceChange &change : packet.changes)
        m_changes->addItem(
            QStringList(QStringList{change.pageTitle} + change.section).join(u" › "_s));
    const int lines = qMin(4, m_changes->count());
    m_changes->setFixedHeight(lines * qMax(22, fontMetrics().height() + 8) + 6);
    m_changes->setVisible(m_changes->count() > 1);
    m_log->setRowCount(int(packet.log.size()));
    for (int row = 0; row < m_log->rowCount(); ++row) {
        const LogEntry &entry = packet.log.at(row);
        const QStringList cells{timeText(entry.at), outcomeWord(entry.kind).word,
            personOf(entry, {}), sentenceOf(entry, {}).simplified()};
        for (int i = 0; i < cells.size(); ++i)
            m_log->setItem(row, i, new QTableWidgetItem(cells.at(i)));
    }
    if (m_changes->count() > 0)
        m_changes->setCurrentRow(0);
    else
        showChange(-1);
}

void EvidenceViewer::showChange(int number)
{
    m_changeAbout->setVisible(number >= 0);
    QString nothing = tr("No page was changed for this ticket");
    if (number >= 0 && m_sample >= 0) {
        const EvidenceChange &change = m_pack.evidence.packets.at(m_sample).changes.at(number);
        QStringList about{m_changes->item(number)->text(), tr("rule “%1”").arg(change.rule),
            tr("proposed %1").arg(timeText(change.proposedAt))};
        if (change.approvedAt.isValid())
            about.append(tr("approved %1 by %2")
                    .arg(timeText(change.approvedAt),
                        change.approverName.isEmpty() ? change.approver : change.approverName));
        if (change.selfApproved)
            about.append(tr("self-approved"));
        if (change.publishedAt.isValid())
            about.append(tr("published %1 as version %2")
                    .arg(timeText(change.publishedAt), QString::number(change.version)));
        m_changeAbout->setText(about.join(u" · "_s));
        nothing = tr("Nothing was written to this page");
        if (!change.before.isEmpty() || !change.after.isEmpty()) {
            const ReviewContent content = compareBodies(
                change.before, change.after, tr("Before"), tr("After"), change.section);
            nothing = content.problem;
            if (nothing.isEmpty())
                m_diff->setContent(content.rendered, DiffView::Place::FirstChange);
        }
    }
    m_diff->setVisible(nothing.isEmpty());
    m_empty->setVisible(!nothing.isEmpty());
    if (!nothing.isEmpty())
        m_empty->setContent(u"log"_s, nothing);
}

} // namespace Docket
