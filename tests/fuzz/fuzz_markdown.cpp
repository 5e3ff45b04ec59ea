// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpromises.h"
#include "fuzztargets.h"

namespace Fuzz {

QString markdown(const QByteArray &input)
{
    return brokenBy(Docket::MarkupFormat::Markdown, input);
}

} // namespace Fuzz
