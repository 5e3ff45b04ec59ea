// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logwords.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gram = 3; ///< Letters that the search index looks up at once.

} // namespace

QString searchedWords(const LogEntry &entry)
{
    return QStringList{
        entry.itemKey, entry.pageTitle, entry.section.join(u" › "_s), entry.personName, entry.text}
        .join(u'\n');
}

QString searchedWords(const Proposal &proposal)
{
    return QStringList{proposal.itemKey, proposal.pageTitle, proposal.section.join(u" › "_s),
        proposal.owner.displayName, proposal.summary}
        .join(u'\n');
}

QString gramsOf(const QString &text)
{
    QStringList grams;
    const QList<uint> letters = text.toUcs4();
    for (qsizetype i = 0; i + gram <= letters.size(); ++i) {
        QString one =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i, gram);
        grams.append(u'"' + one.replace(u'"', u"\"\""_s) + u'"');
    }
    grams.removeDuplicates();
    return grams.join(u" AND "_s);
}

} // namespace Docket
