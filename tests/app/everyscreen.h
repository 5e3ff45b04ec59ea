// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenwalk.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Docket::Test {

/** The program's own walk through its screens, for tests that hold all of it to one rule (nothing clipped, a name for each control,
 * colours of the theme). What cannot be shown ends the program. */
class EveryScreen
{
public:
    EveryScreen();

    using Look = std::function<void(const QString &name, QWidget &shown)>;
    /** See ScreenWalk. */
    void visit(const QSize &size, const Look &look);
    /** Visits, and tells what `look` found wrong, each with all the places where it was. */
    [[nodiscard]] QStringList wrong(const QSize &size,
        const std::function<QStringList(const QString &name, QWidget &shown)> &look);

    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] WindowSession &session() { return m_stage->session(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StagingSite> m_site;
    std::unique_ptr<ScreenStage> m_stage;
};

/** What is clipped on any screen of that size; see clippedTexts(). With DOCKET_PICTURES=DIR a picture of each is kept as "DIR/NAME-….png". */
[[nodiscard]] QStringList clippedOnEveryScreen(const QSize &size, const QString &name);

} // namespace Docket::Test
