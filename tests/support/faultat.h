// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/faults.h"

namespace Docket::Test {

/** What happens once to a request of that method for exactly that path (a regular expression). */
inline Sandbox::Fault faultAt(
    const QByteArray &method, const QString &path, Sandbox::Fault::Kind kind)
{
    Sandbox::Fault fault;
    fault.method = method;
    fault.path = QRegularExpression(QRegularExpression::anchoredPattern(path));
    fault.times = 1;
    fault.kind = kind;
    return fault;
}

} // namespace Docket::Test
