// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/kindguess.h"

namespace Docket {

using namespace Qt::StringLiterals;

PageKind kindFromTitle(const QString &title)
{
    static const std::pair<QLatin1StringView, PageKind> words[] = {
        {"release"_L1, PageKind::ReleaseNotes}, {"changelog"_L1, PageKind::ReleaseNotes},
        {"runbook"_L1, PageKind::Runbook}, {"on-call"_L1, PageKind::OnCall},
        {"on call"_L1, PageKind::OnCall}, {"escalation"_L1, PageKind::OnCall},
        {"adr"_L1, PageKind::Adr}, {"decision"_L1, PageKind::Adr},
        {"architecture"_L1, PageKind::Architecture}, {"soc"_L1, PageKind::Soc2Evidence},
        {"security"_L1, PageKind::SecurityRegister}, {"reference"_L1, PageKind::Reference},
        {"api"_L1, PageKind::Reference}, {"guide"_L1, PageKind::UserGuide},
        {"how to"_L1, PageKind::UserGuide}, {"feature"_L1, PageKind::FeatureDocs}};
    for (const auto &[word, kind] : words) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0 || (at > 0 && !title.at(at - 1).isLetterOrNumber()))
            return kind;
    }
    return PageKind::Other;
}

} // namespace Docket
