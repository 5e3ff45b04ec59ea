// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace Docket {

/** One file of a pack. */
struct PackFile
{
    QString name; ///< "report.html", "samples/01-1-before.xml": small letters, digits, ". _ - /".
    QByteArray bytes;
    friend bool operator==(const PackFile &, const PackFile &) = default;
};

/**
 * The files of a pack, the same bytes for the same pack: report.html to read, population.csv, differences.csv and samples.csv for
 * spreadsheets (formula-safe), evidence.json for programs, samples/NN-M-before.xml and -after.xml with the page bodies, README.txt.
 * What strangers wrote stands in the report as words, never as markup.
 */
[[nodiscard]] QList<PackFile> evidenceFiles(const EvidencePack &pack);

[[nodiscard]] QByteArray evidenceHtml(
    const EvidencePack &pack); ///< The report; one file, needs no network.

} // namespace Docket
