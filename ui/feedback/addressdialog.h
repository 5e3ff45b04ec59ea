// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Docket {

/** A page that a person names by its address or id. */
struct AddressWanted
{
    QString title; ///< Of the dialog.
    QString what; ///< What the page is wanted for.
    QString go; ///< On the button.
    QString last{}; ///< What was typed the last time.
    QString objectName{};
};

/** Opens the dialog and tells what was typed, as it was typed. */
void askForAddress(QWidget *parent, const AddressWanted &wanted,
    const std::function<void(const QString &)> &typed);

} // namespace Docket
