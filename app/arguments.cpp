// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QStandardPaths>

namespace Docket {

QString text(const std::string &value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QStringList texts(const std::vector<std::string> &values)
{
    QStringList all;
    for (const std::string &value : values)
        all.append(text(value));
    return all;
}

const CLI::Validator named(
    [](std::string &value) { return value.empty() ? std::string("needs a name") : std::string(); },
    "");

CommandContext contextOf(const Arguments &arguments)
{
    CommandContext context;
    context.workspace = arguments.workspace.empty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : text(arguments.workspace);
    context.form = arguments.json ? OutputForm::Json : OutputForm::Words;
    return context;
}

} // namespace Docket
