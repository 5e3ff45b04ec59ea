// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/remotelink.h"

namespace Docket {

using namespace Qt::StringLiterals;

QString pageLinkId(const QString &pageId)
{
    return u"appId=docket&pageId="_s + pageId;
}

} // namespace Docket
