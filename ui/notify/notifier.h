// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Docket {

/** A message of the desktop. Plain words: whoever shows it sees to it that nothing in them is taken for markup. */
struct Notification
{
    QString cause; ///< A newer one about the same takes the older one's place.
    QString title; ///< Our own words.
    QString body; ///< May hold strangers' words.
    QString proposalId{}; ///< What a click opens; empty: only the window.
    friend bool operator==(const Notification &, const Notification &) = default;
};

/** Strangers' words for a message of the desktop: one line, no control or direction marks, of a length one can read. */
[[nodiscard]] QString plainWords(const QString &words);

/** How the desktop is told. Owned by the program around the window; GUI thread. */
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /** False when this desktop takes none. */
    [[nodiscard]] virtual bool show(const Notification &notification) = 0;
    virtual void withdraw(
        const QString &cause) = 0; ///< It is settled: nobody need read it any more.
    virtual void setBadge(int count) = 0; ///< On the program's icon; 0 takes it away.

signals:
    void activated(const QString &cause, const QString &proposalId); ///< It was clicked.
};

} // namespace Docket
