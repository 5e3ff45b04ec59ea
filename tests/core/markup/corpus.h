// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>

/** The real pages of the shared corpus; empty where it is absent. */
namespace Corpus {

struct Page
{
    QString file;
    bool wellFormed = false;
    QByteArray body;
};

inline QString folder()
{
    const QString shared =
        qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared"));
    return shared + QStringLiteral("/corpus/storage/");
}

/** One page in `every`: the same ones in each run. */
inline QList<Page> pages(int every = 1)
{
    QList<Page> found;
    QFile manifest(folder() + QStringLiteral("MANIFEST.tsv"));
    if (!manifest.open(QIODevice::ReadOnly))
        return found;
    const QList<QByteArray> lines = manifest.readAll().split('\n');
    const qsizetype column = lines.first().split('\t').indexOf("wellformed");
    for (qsizetype i = 1; i < lines.size(); i += every) {
        const QList<QByteArray> fields = lines.at(i).split('\t');
        QFile file(folder() + QString::fromUtf8(fields.first()));
        if (fields.size() > column && file.open(QIODevice::ReadOnly))
            found.append(
                {QString::fromUtf8(fields.first()), fields.at(column) == "yes", file.readAll()});
    }
    return found;
}

} // namespace Corpus
