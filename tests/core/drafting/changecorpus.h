// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

/** The real documentation changes of the shared corpus, with their tickets and code changes. */
namespace ChangeCorpus {

/** Calls `use(QJsonObject)` for each case; returns how many there were, 0 where the corpus is absent.
 */
template <typename Use>
int eachCase(Use use)
{
    const QString shared =
        qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared"));
    const QDir folder(shared + QStringLiteral("/corpus/drafting"));
    int count = 0;
    const QStringList files = folder.entryList({QStringLiteral("*.jsonl.gz")}, QDir::Files);
    for (const QString &file : files) {
        QProcess unpacked;
        unpacked.start(
            QStringLiteral("gzip"), {QStringLiteral("-dc"), folder.absoluteFilePath(file)});
        if (!unpacked.waitForFinished(60'000))
            return count;
        while (unpacked.canReadLine()) {
            use(QJsonDocument::fromJson(unpacked.readLine()).object());
            ++count;
        }
    }
    return count;
}

} // namespace ChangeCorpus
