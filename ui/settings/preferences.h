// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proxychoice.h"
#include "ui/language/language.h"
#include "ui/notify/digest.h"
#include "ui/theme/theme.h"

#include <chrono>

class QSettings;

namespace Docket {

/** What the desktop is told of, and only while the window is not in front. */
struct NotifyChoice
{
    bool failures = true; ///< A change could not be published.
    bool token = true; ///< It is refused, or ends within a week.
    bool proposals = true; ///< New ones, together at `digest`.
    DigestTimes digest;
    bool badge = true; ///< How many wait, on the program's icon.
    bool tray = false; ///< An icon in the tray; with it Docket goes on when its window is closed.
    friend bool operator==(const NotifyChoice &, const NotifyChoice &) = default;
};

/** What a person chose in the settings, apart from accounts and keys. A value; each part takes effect when it is applied. */
struct Preferences
{
    enum class StartWindow { AsLeft, Maximised };

    std::chrono::seconds poll{30}; ///< Between two looks at the tracker; 5 s to one hour.
    StartWindow start = StartWindow::AsLeft;
    Language language = Language::System;
    std::chrono::seconds hold{10}; ///< Before an approval is sent; 0 to 60 s.
    ThemeChoice theme = ThemeChoice::System;
    DiffColours colours = DiffColours::Default;
    NotifyChoice notify;
    ProxyChoice proxy;
    QString authorities; ///< PEM file trusted beside the system's store; empty: none.

    /** What is kept; where nothing is, or no sensible value, that of `defaults`. */
    [[nodiscard]] static Preferences read(const QSettings &settings, const Preferences &defaults);
    void write(QSettings &settings) const;
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

inline constexpr std::chrono::seconds shortestPoll{5}, longestPoll{3600}, longestHold{60};

} // namespace Docket
