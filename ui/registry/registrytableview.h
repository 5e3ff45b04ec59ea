// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/plaintable.h"

namespace Docket {

/** The rows of the registry: their look, and columns that share the width there is. */
class RegistryTableView : public PlainTable
{
    Q_OBJECT

public:
    explicit RegistryTableView(QWidget *parent = nullptr);
    void fitColumns() override;
};

} // namespace Docket
