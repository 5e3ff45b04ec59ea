// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyfile.h"
#include "fuzztargets.h"

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

QString policy(const QByteArray &input)
{
    const Result<Policy> read = policyFromJson(input);
    if (!read)
        return read.error().detail.isEmpty() ? u"a policy is refused without a word"_s : QString();
    const Result<Policy> again = policyFromJson(policyToJson(*read));
    if (!again)
        return u"a written policy cannot be read: "_s + again.error().detail;
    return *again == *read ? QString() : u"a policy differs after writing and reading"_s;
}

} // namespace Fuzz
