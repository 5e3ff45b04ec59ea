// SPDX-License-Identifier: GPL-3.0-or-later
// How far an audit under way is, and its end.
#include "ui/drift/driftscreen.h"
#include "ui/feedback/progressstrip.h"
#include "ui/theme/widgets.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

void DriftScreen::begin()
{
    m_auditing = true;
    m_done = {};
    m_pagesSince = {};
    m_audit->setEnabled(false);
    m_strip->begin(tr("Reading what closed"));
    m_keysLent = m_empty->isAncestorOf(focusWidget());
    if (m_keysLent)
        m_search->setFocus(); // The button goes; Esc is to be heard here.
    if (m_proxy->rowCount() == 0)
        showEmpty();
}

void DriftScreen::showProgress(const DriftProgress &progress)
{
    if (!m_auditing)
        return;
    m_done = progress;
    const QLocale locale;
    const QString count =
        u"%1/%2"_s.arg(locale.toString(progress.done), locale.toString(progress.of));
    if (progress.stage == DriftProgress::Stage::Items) {
        m_strip->tell(tr("Reading what closed: %1").arg(count), progress.done, progress.of);
        return;
    }
    if (!m_pagesSince.isValid())
        m_pagesSince = m_clock.now();
    QStringList parts{(count + u' ' + progress.page).trimmed(), remainingText()};
    parts.removeAll(QString());
    m_strip->tell(parts.join(u" · "_s), progress.done, progress.of);
}

/** Only of what takes more than ten seconds. */
QString DriftScreen::remainingText() const
{
    const qint64 spent = m_pagesSince.secsTo(m_clock.now());
    if (m_done.done < 1 || spent < 2)
        return {};
    const qint64 left = spent * (m_done.of - m_done.done) / m_done.done;
    if (left < 10)
        return {};
    return left < 90 ? tr("about %1 s left").arg(left)
                     : tr("about %1 min left").arg((left + 30) / 60);
}

QString DriftScreen::doneText() const
{
    if (m_done.stage != DriftProgress::Stage::Pages || m_done.of == 0)
        return {};
    return tr("%1 of %Ln page(s)", nullptr, m_done.of).arg(QLocale().toString(m_done.done));
}

void DriftScreen::end()
{
    const bool had = m_strip->isAncestorOf(focusWidget())
        || (std::exchange(m_keysLent, false) && m_search->hasFocus());
    m_auditing = false;
    m_strip->end();
    m_audit->setEnabled(m_ready == Ready::Yes);
    if (m_proxy->rowCount() == 0)
        showEmpty();
    if (had)
        focusMain();
}

} // namespace Docket
