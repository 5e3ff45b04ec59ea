// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/linkspane.h"

#include "core/policy/registrychange.h"
#include "ui/actions.h"
#include "ui/drift/drifttable.h"
#include "ui/feedback/progressstrip.h"
#include "ui/language/dates.h"
#include "ui/registry/linksmodel.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

constexpr int pageWidth = 320;
constexpr qsizetype mostKeys = 12; // Of the tickets behind a candidate.

bool hasKeys(const QWidget *whole)
{
    const QWidget *now = QApplication::focusWidget();
    return now && (now == whole || whole->isAncestorOf(now));
}

} // namespace

LinksPane::LinksPane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new LinksModel(this))
    , m_summary(new RoleLabel(Role::Text, this))
    , m_strip(new ProgressStrip(
          tr("How far the search for links is"), tr("Cancel the search for links"), this))
    , m_table(new DriftTable(LinksModel::Where, pageWidth, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    m_table->setObjectName(u"linksView"_s);
    m_table->setAccessibleName(tr("Pages that the registry may be missing"));
    m_table->setModel(m_model);
    for (QAction *action : {actions.acceptLink, actions.dismissLink, actions.openLink})
        m_table->addAction(action);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_strip->setObjectName(u"linksProgress"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_strip);
    column->addWidget(new Divider(this));
    column->addWidget(m_stack, 1);
    column->addWidget(makeAnswers());
    wire();
    showCandidates();
}

QWidget *LinksPane::makeTop()
{
    auto *top = new QWidget(this);
    auto *back = new QPushButton(tr("Back to the lines"), top);
    back->setObjectName(u"linksBack"_s);
    auto *look = new QPushButton(tr("Look again"), top);
    look->setObjectName(u"linksLook"_s);
    look->setAccessibleName(tr("Look for missing links again"));
    connect(back, &QPushButton::clicked, this, &LinksPane::leaveWanted);
    connect(look, &QPushButton::clicked, this, &LinksPane::lookWanted);
    m_top = {back, look};
    m_summary->setObjectName(u"linksSummary"_s);
    m_summary->setWordWrap(true);
    auto *row = new FlowLayout;
    for (QWidget *one : std::as_const(m_top))
        row->addWidget(one);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(14, 9, 14, 9);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addLayout(row);
    return top;
}

QWidget *LinksPane::makeAnswers()
{
    m_answers = new QWidget(this);
    m_tickets = new RoleLabel(Role::Secondary, m_answers);
    m_tickets->setObjectName(u"linksTickets"_s);
    m_tickets->setWordWrap(true);
    auto *row = new FlowLayout;
    for (QAction *action : {m_actions.acceptLink, m_actions.dismissLink, m_actions.openLink})
        row->addWidget(new ActionButton(action, m_answers));
    auto *column = new QVBoxLayout(m_answers);
    column->setContentsMargins(14, 9, 14, 9);
    column->setSpacing(8);
    column->addWidget(m_tickets);
    column->addLayout(row);
    return m_answers;
}

void LinksPane::wire()
{
    connect(m_strip, &ProgressStrip::stopWanted, this, &LinksPane::stopWanted);
    connect(m_empty, &EmptyState::activated, this, &LinksPane::answerEmpty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            if (row.isValid() && !m_table->selectionModel()->isRowSelected(row.row()))
                m_table->selectRow(row.row());
            showRow();
        });
    connect(m_actions.acceptLink, &QAction::triggered, this, [this] {
        if (const auto one = current())
            answer(lineAdded(one->line, one->pageTitle));
    });
    connect(m_actions.dismissLink, &QAction::triggered, this, [this] {
        if (const auto one = current())
            answer(linkDismissed(one->line, one->pageTitle));
    });
    connect(m_actions.openLink, &QAction::triggered, this, &LinksPane::openPage);
}

void LinksPane::openPage()
{
    const auto one = current();
    const QUrl address(one ? one->pageUrl : QString(), QUrl::StrictMode);
    if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        QDesktopServices::openUrl(address);
}

// ---- what a person says ----

void LinksPane::answer(const PolicyChange &change)
{
    m_answering = true;
    showRow();
    emit changeWanted(change);
}

void LinksPane::answered()
{
    m_answering = false;
    showRow();
}

std::optional<LinkCandidate> LinksPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(LinksModel::CandidateRole).value<LinkCandidate>();
}

// ---- what is shown ----

void LinksPane::setPolicy(const Policy &policy)
{
    m_policy = policy;
    showCandidates();
}

void LinksPane::setNames(const QHash<QString, QString> &names)
{
    m_model->setNames(names);
    m_table->fitColumns();
}

void LinksPane::setMined(const MinedLinks &mined)
{
    m_mined = mined;
    m_failed.clear();
    end();
    showCandidates();
}

void LinksPane::setFailed(const QString &sentence)
{
    m_failed = sentence;
    end();
}

void LinksPane::showCandidates()
{
    const auto kept = current();
    const int row = m_table->currentIndex().row();
    const bool had = hasKeys(m_stack) || hasKeys(m_answers);
    const QList<LinkCandidate> open =
        m_mined ? openCandidates(m_mined->candidates, m_policy) : QList<LinkCandidate>();
    m_model->setCandidates(open);
    m_table->fitColumns();
    m_stack->setCurrentIndex(open.isEmpty() ? 1 : 0);
    m_answers->setVisible(!open.isEmpty());
    if (!open.isEmpty()) {
        const qsizetype at = kept ? open.indexOf(*kept) : -1;
        const int next = at >= 0 ? int(at) : qBound(0, row, int(open.size()) - 1);
        m_table->setCurrentIndex(m_model->index(next, 0));
        m_table->selectRow(next);
    }
    showSummary();
    showEmpty();
    showRow();
    if (had && !hasKeys(this))
        focusMain(); // The row that had the keys is gone.
}

void LinksPane::showSummary()
{
    QStringList parts;
    if (!m_failed.isEmpty() && m_model->rowCount() > 0)
        parts.append(m_failed);
    if (m_mined) {
        const int open = m_model->rowCount();
        parts.append(tr("%n page(s) may belong in the registry", nullptr, open));
        parts.append(tr("%n ticket(s) closed since %1", nullptr, m_mined->items)
                .arg(dateText(m_mined->from, DateForm::Day)));
        parts.append(tr("%n page(s) were read", nullptr, m_mined->pages));
    } else {
        parts.append(tr("Pages that may document the work of the last %n day(s)", nullptr, days));
    }
    m_summary->setText(parts.join(u" · "_s));
}

void LinksPane::showEmpty()
{
    if (m_looking)
        m_empty->setContent(u"registry"_s, tr("What closed, and the pages, are being read"));
    else if (m_ready == Ready::NoAccount)
        m_empty->setContent(u"connect"_s,
            tr("Connect an account to look for pages that the registry is missing"), tr("Connect"));
    else if (m_ready == Ready::NoPages)
        m_empty->setContent(u"registry"_s,
            tr("Register one page of each space first: the search reads these spaces"),
            tr("Add a page"));
    else if (!m_failed.isEmpty())
        m_empty->setContent(u"registry"_s, m_failed, tr("Try again"));
    else if (m_mined && m_mined->candidates.isEmpty())
        m_empty->setContent(u"done"_s,
            tr("Nothing that closed in the last %n day(s) speaks for another page", nullptr, days),
            tr("Show the registry"));
    else if (m_mined)
        m_empty->setContent(
            u"done"_s, tr("Every link that was found is decided"), tr("Show the registry"));
    else
        m_empty->setContent(u"registry"_s,
            tr("Finds pages that name closed tickets or are named in them, for you to add with one "
               "key each"),
            tr("Look for missing links"));
}

void LinksPane::answerEmpty()
{
    if (m_ready == Ready::NoAccount)
        emit connectWanted();
    else if (m_ready == Ready::NoPages)
        emit lineWanted();
    else if (m_mined && m_failed.isEmpty())
        emit leaveWanted();
    else
        emit lookWanted();
}

void LinksPane::showRow()
{
    const auto one = current();
    if (one) {
        QString keys =
            QStringList(one->items.first(qMin(mostKeys, one->items.size()))).join(u", "_s);
        if (one->items.size() > mostKeys)
            keys += u" …"_s;
        m_tickets->setText(
            tr("%1: %2", "what speaks for a page: keys of tickets").arg(evidenceText(*one), keys));
    }
    const bool can = one && isVisible();
    m_actions.acceptLink->setEnabled(can && !m_answering);
    m_actions.dismissLink->setEnabled(can && !m_answering);
    m_actions.openLink->setEnabled(can);
    m_actions.findLinks->setEnabled(!m_looking);
    for (QWidget *look : m_top.mid(1))
        look->setEnabled(m_ready == Ready::Yes && !m_looking);
}

void LinksPane::setReady(Ready ready)
{
    m_ready = ready;
    showEmpty();
    showRow();
}

// ---- a search ----

void LinksPane::begin()
{
    const bool had = hasKeys(m_empty) || hasKeys(m_top.last());
    m_looking = true;
    m_failed.clear();
    m_strip->begin(tr("Reading what closed"));
    showSummary();
    showEmpty();
    showRow();
    if (had)
        m_top.first()->setFocus(); // Its button goes; Esc is to be heard here.
}

void LinksPane::showProgress(const LinkProgress &progress)
{
    const QLocale locale;
    const QString done = locale.toString(progress.done) + u'/' + locale.toString(progress.of);
    m_strip->tell(progress.stage == LinkProgress::Stage::Items
            ? tr("Reading what closed: %1").arg(done)
            : tr("Reading pages: %1").arg(done),
        progress.done, progress.of);
}

void LinksPane::end()
{
    const bool had = hasKeys(m_strip) || hasKeys(m_top.first());
    m_looking = false;
    m_strip->end();
    showSummary();
    showEmpty();
    showRow();
    if (had)
        focusMain();
}

// ---- keys ----

void LinksPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_looking)
        emit stopWanted();
    else
        emit leaveWanted();
}

void LinksPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRow();
}

void LinksPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showRow();
}

void LinksPane::focusMain()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (auto *button = m_empty->findChild<QPushButton *>(); button && !m_looking)
        button->setFocus(Qt::OtherFocusReason);
    else
        m_top.first()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> LinksPane::rowStops() const
{
    QList<QWidget *> stops{m_table};
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        stops.append(button);
    return stops;
}

QWidget *LinksPane::rows() const
{
    return m_stack;
}

} // namespace Docket
