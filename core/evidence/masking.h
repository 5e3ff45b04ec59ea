// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QHash>

namespace Docket {

/** One person who is called otherwise in a masked pack. */
struct MaskedPerson
{
    QString accountId, name; ///< As the site knows them; the name may be empty.
    QString mask; ///< "Person 3"
    int places = 0; ///< Where the id or the name stood.
    friend bool operator==(const MaskedPerson &, const MaskedPerson &) = default;
};

/** A pack without persons, and who stood in it. The list is for whoever makes the pack; it is in no file of it. */
struct MaskedEvidence
{
    EvidencePack pack;
    QList<MaskedPerson> persons; ///< By account id.
    int addresses = 0; ///< E-mail addresses that were taken out, whoever's.
};

/**
 * Calls everybody "Person N", the same one the same everywhere, in all words of the pack and in page bodies; numbers follow the account
 * ids. `names`: who else is known, by account id. Found are account ids, whole names as the site spells them (also as markup) and
 * e-mail addresses; a first name alone, or a nickname, is not. Bodies that held a name are then not the bytes that the log has.
 */
[[nodiscard]] MaskedEvidence maskPersons(
    const EvidencePack &pack, const QHash<QString, QString> &names);

} // namespace Docket
