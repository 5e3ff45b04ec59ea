// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/signoffstrip.h"

#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

SignOffStrip::SignOffStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new RoleLabel(RoleLabel::Role::Text, this))
    , m_note(new QLineEdit(this))
{
    constexpr int longestNote = 500;
    setObjectName(u"signOffStrip"_s);
    m_what->setObjectName(u"signOffWhat"_s);
    m_what->setWordWrap(true);
    m_note->setObjectName(u"signOffNote"_s);
    m_note->setPlaceholderText(tr("Note, if there is one"));
    m_note->setAccessibleName(tr("Note to the sign-off"));
    m_note->setMaxLength(longestNote);
    m_note->setMinimumWidth(
        qMax(220, fontMetrics().horizontalAdvance(m_note->placeholderText()) + 40));
    auto *sign = new QPushButton(tr("Sign off"), this);
    sign->setObjectName(u"signOffDo"_s);
    sign->setAccessibleName(tr("Sign off with this note"));
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(u"signOffLeave"_s);
    leave->setAccessibleName(tr("Cancel the sign-off"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addStretching(m_what);
    row->addWidget(m_note);
    row->addWidget(sign);
    row->addWidget(leave);
    const auto doIt = [this] {
        const QString note = m_note->text();
        this->leave();
        emit signedOff(note);
    };
    connect(sign, &QPushButton::clicked, this, doIt);
    connect(m_note, &QLineEdit::returnPressed, this, doIt);
    connect(leave, &QPushButton::clicked, this, [this] {
        this->leave();
        emit left();
    });
    hide();
}

void SignOffStrip::say(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
    m_note->setAccessibleDescription(what);
}

void SignOffStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_note->setMinimumWidth(
            qMax(220, fontMetrics().horizontalAdvance(m_note->placeholderText()) + 40));
}

void SignOffStrip::ask(const QString &what)
{
    say(what);
    show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void SignOffStrip::leave()
{
    hide();
    m_note->clear();
}

void SignOffStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        emit left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Docket
