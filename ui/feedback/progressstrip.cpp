// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/progressstrip.h"

#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace Docket {

using namespace std::chrono_literals;

ProgressStrip::ProgressStrip(const QString &howFar, const QString &cancel, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new RoleLabel(RoleLabel::Role::Text, this))
    , m_stop(new QPushButton(tr("Cancel"), this))
    , m_slow(new QTimer(this))
{
    m_bar->setAccessibleName(howFar);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_words->setElided(Qt::ElideRight);
    m_stop->setAccessibleName(cancel);
    m_slow->setSingleShot(true);
    m_slow->setInterval(300ms);
    connect(m_slow, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &ProgressStrip::stopWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 9);
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
    row->addWidget(m_stop);
    hide();
}

void ProgressStrip::begin(const QString &words)
{
    m_bar->setRange(0, 0);
    m_words->setFullText(words);
    m_slow->start();
}

void ProgressStrip::tell(const QString &words, int done, int of)
{
    m_bar->setRange(0, qMax(1, of));
    m_bar->setValue(done);
    m_words->setFullText(words);
}

void ProgressStrip::end()
{
    m_slow->stop();
    hide();
}

} // namespace Docket
