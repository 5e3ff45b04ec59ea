// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/trayicon.h"

#include "ui/theme/widgets.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Some trays read markup and some show it as it is: letters that are neither. */
QString withoutMarkup(QString words)
{
    return words.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
}

} // namespace

TrayIcon::TrayIcon(QAction *sync, QWidget *parent)
    : QObject(parent)
    , m_menu(new QMenu(parent))
    , m_icon(new QSystemTrayIcon(QIcon(u":/icons/app.svg"_s), this))
{
    connect(
        m_menu->addAction(tr("Show Docket")), &QAction::triggered, this, &TrayIcon::windowWanted);
    m_menu->addAction(sync);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit Docket")), &QAction::triggered, this, &TrayIcon::quitWanted);
    m_icon->setContextMenu(m_menu);
    connect(
        m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
            if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
                emit windowWanted();
        });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this,
        [this] { emit activated(m_shown.cause, QString(m_shown.proposalId)); });
    setWaiting(0);
    m_icon->show();
}

TrayIcon::~TrayIcon()
{
    delete m_menu;
}

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setWaiting(int proposals)
{
    m_icon->setToolTip(
        proposals == 0 ? tr("Docket") : tr("Docket: %n waiting", nullptr, proposals));
}

void TrayIcon::show(const Notification &notification)
{
    m_shown = notification;
    m_icon->showMessage(withoutMarkup(notification.title), withoutMarkup(notification.body));
}

} // namespace Docket
