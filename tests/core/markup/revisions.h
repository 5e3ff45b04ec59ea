// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

/** Pairs of versions of real pages from the shared corpus; empty where it (or gzip) is absent. */
namespace Corpus {

struct Revision
{
    QString id;
    QByteArray before, after;
};

inline QList<Revision> revisions()
{
    const QString shared =
        qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared"));
    QProcess unpacked;
    unpacked.start(QStringLiteral("gzip"),
        {QStringLiteral("-dc"),
            shared + QStringLiteral("/corpus/storage-revisions/pairs.jsonl.gz")});
    QList<Revision> found;
    if (!unpacked.waitForFinished(60'000))
        return found;
    while (unpacked.canReadLine()) {
        const QJsonObject pair = QJsonDocument::fromJson(unpacked.readLine()).object();
        found.append({pair[QStringLiteral("id")].toString(),
            pair[QStringLiteral("before")].toString().toUtf8(),
            pair[QStringLiteral("after")].toString().toUtf8()});
    }
    return found;
}

} // namespace Corpus
