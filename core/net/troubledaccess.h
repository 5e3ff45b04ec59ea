// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QString>

namespace Docket {

/**
 * The system's way to the network, on which something goes wrong on purpose, for rehearsals: it happens on this machine, so that
 * no site has to be broken for it. Only what is written to one page is hit, as often as was asked for; everything else is sent.
 */
class TroubledAccess final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    enum class Trouble {
        LostReply, ///< The site does what is asked; its answer never arrives.
        Throttled, ///< 429 with Retry-After: 1; nothing is sent.
        Refused, ///< 403, as for a person who may not edit; nothing is sent.
    };

    using QNetworkAccessManager::QNetworkAccessManager;

    /** The next `times` writes to that page meet this trouble; what was asked for before is forgotten. */
    void expect(Trouble trouble, const QString &pageId, int times);
    void calm(); ///< Nothing goes wrong any more.
    /** When the page was written to since expect(), on a clock that never jumps: milliseconds. */
    [[nodiscard]] QList<qint64> writes() const { return m_writes; }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    Trouble m_trouble = Trouble::LostReply;
    QString m_pageId;
    int m_left = 0;
    QList<qint64> m_writes;
};

} // namespace Docket
