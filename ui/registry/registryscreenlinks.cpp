// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that the registry may be missing, in place of its lines.
#include "ui/actions.h"
#include "ui/registry/linkspane.h"
#include "ui/registry/registryform.h"
#include "ui/registry/registryscreen.h"

#include <QAction>

namespace Docket {

bool RegistryScreen::showsLinks() const
{
    return !m_links->isHidden();
}

void RegistryScreen::wireLinks()
{
    connect(m_links, &LinksPane::leaveWanted, this, [this] {
        showLines();
        focusMain();
    });
    connect(m_links, &LinksPane::lineWanted, this, [this] { m_actions.newLine->trigger(); });
    connect(m_links, &LinksPane::changeWanted, this, &RegistryScreen::changeWanted);
}

void RegistryScreen::showLinks()
{
    if (showsLinks())
        return;
    m_lines->hide();
    m_links->show();
    updateActions();
    focusMain();
}

void RegistryScreen::showLines()
{
    if (!showsLinks())
        return;
    m_links->hide();
    m_lines->show();
    updateActions();
}

} // namespace Docket
