// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Docket {

/** A page as somebody named it: pasted from the browser's address line, or its id. */
struct PageAddress
{
    enum class Problem {
        None,
        NoAddress, ///< Neither an address nor an id.
        OtherSite, ///< Of a host that is not this site's.
        ShortLink, ///< "/wiki/x/AbC": the browser shows the whole address once it is open.
        NoPage ///< An address of this site, but of no page.
    };
    QString id; ///< Empty with a problem.
    Problem problem = Problem::None;
    friend bool operator==(const PageAddress &, const PageAddress &) = default;
};

/** `hosts`: those of the site; without any every host will do. An address without a host ("/wiki/spaces/ENG/pages/123") is the site's own. */
[[nodiscard]] PageAddress pageAddress(const QString &pasted, const QStringList &hosts);

/** What is wrong, and what to do, in a sentence; empty for nothing. */
[[nodiscard]] QString addressProblemText(PageAddress::Problem problem);

} // namespace Docket
