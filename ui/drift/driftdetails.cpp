// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/driftdetails.h"

#include "ui/actions.h"
#include "ui/language/dates.h"
#include "ui/language/people.h"
#include "ui/review/titleline.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QDesktopServices>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

} // namespace

DriftDetails::DriftDetails(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleLine(this))
    , m_about(new RoleLabel(Role::Secondary, this))
    , m_sentence(new RoleLabel(Role::Text, this))
    , m_value(new RoleLabel(Role::Text, this))
    , m_item(new RoleLabel(Role::Secondary, this))
    , m_propose(new ActionButton(actions.propose, this))
    , m_openItem(new QPushButton(tr("Open ticket"), this))
    , m_openPage(new QPushButton(tr("Open page"), this))
{
    m_about->setElided(Qt::ElideRight);
    m_value->setBold(true);
    for (RoleLabel *words : {m_sentence, m_value, m_item})
        words->setWordWrap(true);
    m_openItem->setObjectName(u"driftOpenItem"_s);
    m_openPage->setObjectName(u"driftOpenPage"_s);
    m_openItem->setAccessibleName(tr("Open the finding's ticket in the browser"));
    m_openPage->setAccessibleName(tr("Open the finding's page in the browser"));
    connect(m_openItem, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl(m_row.finding.itemUrl)); });
    connect(m_openPage, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl(m_row.pageUrl)); });

    auto *inside = new QWidget(this);
    auto *words = new QVBoxLayout(inside);
    words->setContentsMargins(14, 4, 14, 9);
    words->setSpacing(6);
    for (RoleLabel *one : {m_sentence, m_value, m_item})
        words->addWidget(one);
    words->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_propose, m_openItem, m_openPage})
        buttons->addWidget(button);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 9, 14, 4);
    top->setSpacing(4);
    top->addWidget(m_title);
    top->addWidget(m_about);
    top->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(scroll, 1);
}

void DriftDetails::setRow(const DriftRow &row)
{
    m_row = row;
    const DriftFinding &finding = row.finding;
    const bool own = !finding.section.isEmpty() && finding.section.last() != row.pageTitle;
    const QString kind = driftKindText(finding.kind);
    m_title->setTitle(own ? finding.section.last() : row.pageTitle,
        own ? tr("in %1 · %2").arg(row.pageTitle, kind) : kind);
    m_sentence->setText(tr("“%1”").arg(finding.sentence));
    const QString after = finding.value.newValue.isEmpty() ? tr("nothing") : finding.value.newValue;
    const QString change = finding.value.oldValue + u" → "_s + after;
    m_value->setText(
        finding.value.subject.isEmpty() ? change : tr("%1: %2").arg(finding.value.subject, change));
    m_value->setVisible(
        finding.kind == DriftFinding::Kind::StatesOldValue && !finding.value.oldValue.isEmpty());
    m_item->setText(tr("%1 %2 · closed on %3")
            .arg(finding.itemKey, finding.itemSummary,
                dateText(finding.closedAt, DateForm::LongDay)));
    m_openItem->setEnabled(isWebAddress(finding.itemUrl));
    m_openPage->setEnabled(isWebAddress(row.pageUrl));
    showAbout();
}

void DriftDetails::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    showAbout();
}

void DriftDetails::showAbout()
{
    const PageVersion &version = m_row.version;
    if (!version.at.isValid())
        return;
    const QString who = personText(version.authorId, m_names.value(version.authorId));
    m_about->setFullText(tr("Version %1 · last changed on %2 by %3")
            .arg(version.number)
            .arg(dateText(version.at, DateForm::LongDay), who));
}

QList<QWidget *> DriftDetails::stops() const
{
    return {m_propose, m_openItem, m_openPage};
}

} // namespace Docket
