// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/policystore.h"

#include "core/journal/recovery.h"
#include "core/policy/policyfile.h"

#include <QFile>
#include <QSaveFile>

namespace Docket {

using namespace Qt::StringLiterals;

PolicyStore::PolicyStore(const QString &folder)
    : m_file(policyFile(folder))
{ }

Result<Policy> PolicyStore::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return defaultPolicy();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage,
            u"the policy file %1 cannot be read: %2"_s.arg(m_file, file.errorString()));
    return policyFromJson(file.readAll());
}

Result<void> PolicyStore::write(const Policy &policy) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(policyToJson(policy)) < 0 || !file.commit())
        return failure(Error::Kind::Storage,
            u"the policy file %1 cannot be written: %2"_s.arg(m_file, file.errorString()));
    return {};
}

} // namespace Docket
