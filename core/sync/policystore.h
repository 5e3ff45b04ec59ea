// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/policy.h"

#include <QString>

namespace Docket {

/** The policy file of a workspace, `policy.json` in its folder. Written whole or not at all. */
class PolicyStore
{
public:
    explicit PolicyStore(const QString &folder);

    /** The default policy when there is no file. Errors: Storage; Invalid with the JSON path of what is wrong. */
    [[nodiscard]] Result<Policy> read() const;
    [[nodiscard]] Result<void> write(const Policy &policy) const;
    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace Docket
