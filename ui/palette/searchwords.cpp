// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/searchwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Docket {

namespace {

struct Words
{
    const char *id;
    const char *words;
};

constexpr std::array all{
    Words{"approve", QT_TRANSLATE_NOOP("SearchWords", "accept publish yes")},
    Words{"edit", QT_TRANSLATE_NOOP("SearchWords", "change wording write")},
    Words{"reject", QT_TRANSLATE_NOOP("SearchWords", "decline refuse dismiss no")},
    Words{"owner", QT_TRANSLATE_NOOP("SearchWords", "assign delegate hand on give")},
    Words{"snooze", QT_TRANSLATE_NOOP("SearchWords", "later postpone remind wait")},
    Words{"mark", QT_TRANSLATE_NOOP("SearchWords", "select bulk several")},
    Words{"markAll", QT_TRANSLATE_NOOP("SearchWords", "select everything bulk")},
    Words{"makeRule", QT_TRANSLATE_NOOP("SearchWords", "policy exclude never again")},
    Words{"otherRule", QT_TRANSLATE_NOOP("SearchWords", "policy exclude section")},
    Words{"evidence", QT_TRANSLATE_NOOP("SearchWords", "why reason source ticket")},
    Words{"spaces", QT_TRANSLATE_NOOP("SearchWords", "whitespace blanks")},
    Words{"unified", QT_TRANSLATE_NOOP("SearchWords", "side by side inline columns")},
    Words{"revert", QT_TRANSLATE_NOOP("SearchWords", "roll back take off restore")},
    Words{"undo", QT_TRANSLATE_NOOP("SearchWords", "take back mistake")},
    Words{"find", QT_TRANSLATE_NOOP("SearchWords", "search filter")},
    Words{"sync", QT_TRANSLATE_NOOP("SearchWords", "refresh reload update poll")},
    Words{"connectAccount", QT_TRANSLATE_NOOP("SearchWords", "sign in login token add renew")},
    Words{"forgetAccount", QT_TRANSLATE_NOOP("SearchWords", "sign out logout remove delete")},
    Words{"importPolicy", QT_TRANSLATE_NOOP("SearchWords", "registry rules pages projects")},
    Words{"zoomIn", QT_TRANSLATE_NOOP("SearchWords", "zoom bigger font size")},
    Words{"zoomOut", QT_TRANSLATE_NOOP("SearchWords", "zoom smaller font size")},
    Words{"zoomReset", QT_TRANSLATE_NOOP("SearchWords", "zoom font size")},
    Words{"logScreen", QT_TRANSLATE_NOOP("SearchWords", "history audit journal")},
    Words{"onlyExceptions",
        QT_TRANSLATE_NOOP("SearchWords", "reverted overdue retried review first")},
    Words{"logCharts", QT_TRANSLATE_NOOP("SearchWords", "graph diagram bars weeks figures")},
    Words{"signOff", QT_TRANSLATE_NOOP("SearchWords", "sprint review manager confirm audit")},
    Words{"saveView", QT_TRANSLATE_NOOP("SearchWords", "filter favourite bookmark")},
    Words{"exportPdf", QT_TRANSLATE_NOOP("SearchWords", "print paper report")},
    Words{"makeEvidence", QT_TRANSLATE_NOOP("SearchWords", "audit auditor sample zip report")},
    Words{"openEvidence", QT_TRANSLATE_NOOP("SearchWords", "audit auditor sample zip verify")},
    Words{"rehearse", QT_TRANSLATE_NOOP("SearchWords", "test trial scenarios staging sandbox")},
    Words{"registryScreen", QT_TRANSLATE_NOOP("SearchWords", "pages owners sections components")},
    Words{"newLine", QT_TRANSLATE_NOOP("SearchWords", "registry page add register")},
    Words{"duplicateLine", QT_TRANSLATE_NOOP("SearchWords", "registry copy")},
    Words{"removeLine", QT_TRANSLATE_NOOP("SearchWords", "registry delete page")},
    Words{"relink", QT_TRANSLATE_NOOP("SearchWords", "registry renamed heading")},
    Words{"importLines", QT_TRANSLATE_NOOP("SearchWords", "registry spreadsheet table")},
    Words{"importPageLines", QT_TRANSLATE_NOOP("SearchWords", "registry table Confluence wiki")},
    Words{"exportLines", QT_TRANSLATE_NOOP("SearchWords", "registry spreadsheet table")},
    Words{"publishLog", QT_TRANSLATE_NOOP("SearchWords", "export table Confluence wiki hash")},
    Words{"publishLines", QT_TRANSLATE_NOOP("SearchWords", "registry table Confluence wiki write")},
    Words{"addSection", QT_TRANSLATE_NOOP("SearchWords", "registry template heading lacks")},
    Words{
        "newPage", QT_TRANSLATE_NOOP("SearchWords", "create draft release notes version missing")},
    Words{"findLinks",
        QT_TRANSLATE_NOOP("SearchWords", "registry mine candidates unregistered pages")},
    Words{"acceptLink", QT_TRANSLATE_NOOP("SearchWords", "registry register candidate page")},
    Words{"dismissLink", QT_TRANSLATE_NOOP("SearchWords", "registry candidate ignore page")},
    Words{"rulesScreen", QT_TRANSLATE_NOOP("SearchWords", "triggers conditions policy when")},
    Words{"switchRule", QT_TRANSLATE_NOOP("SearchWords", "enable disable trigger")},
    Words{"defaultRules", QT_TRANSLATE_NOOP("SearchWords", "reset restore shipped triggers")},
    Words{"pageComments", QT_TRANSLATE_NOOP("SearchWords", "mention ask remind escalate notify")},
    Words{"tryRules", QT_TRANSLATE_NOOP("SearchWords", "time machine test trial simulate")},
    Words{"exportTrial", QT_TRANSLATE_NOOP("SearchWords", "time machine spreadsheet report")},
    Words{"driftScreen", QT_TRANSLATE_NOOP("SearchWords", "stale outdated pages report audit")},
    Words{
        "triageScreen", QT_TRANSLATE_NOOP("SearchWords", "labels closed unlabelled weekly report")},
    Words{"triage", QT_TRANSLATE_NOOP("SearchWords", "labels closed weekly report week")},
    Words{"triageDocument", QT_TRANSLATE_NOOP("SearchWords", "label docs required include")},
    Words{"triageLeave", QT_TRANSLATE_NOOP("SearchWords", "label exclude keep out")},
    Words{"audit", QT_TRANSLATE_NOOP("SearchWords", "drift stale outdated check pages report")},
    Words{"propose", QT_TRANSLATE_NOOP("SearchWords", "drift finding draft fix stale")},
    Words{"themeSystem", QT_TRANSLATE_NOOP("SearchWords", "theme appearance colours mode")},
    Words{"themeLight", QT_TRANSLATE_NOOP("SearchWords", "theme appearance colours mode white")},
    Words{
        "themeDark", QT_TRANSLATE_NOOP("SearchWords", "theme appearance colours mode night black")},
    Words{"themeContrast",
        QT_TRANSLATE_NOOP("SearchWords", "theme appearance colours mode accessibility")},
    Words{"settings", QT_TRANSLATE_NOOP("SearchWords", "preferences options configuration")},
    Words{"help", QT_TRANSLATE_NOOP("SearchWords", "shortcuts keyboard manual")},
    Words{"about", QT_TRANSLATE_NOOP("SearchWords", "version licence")},
    Words{"settings/general", QT_TRANSLATE_NOOP("SearchWords", "language start interval poll")},
    Words{"settings/accounts", QT_TRANSLATE_NOOP("SearchWords", "site token sign in renew")},
    Words{"settings/review", QT_TRANSLATE_NOOP("SearchWords", "hold seconds undo time next")},
    Words{"settings/keyboard", QT_TRANSLATE_NOOP("SearchWords", "keys shortcuts letters")},
    Words{"settings/appearance", QT_TRANSLATE_NOOP("SearchWords", "theme dark light colours font")},
    Words{"settings/notifications",
        QT_TRANSLATE_NOOP("SearchWords", "desktop tray quiet messages digest")},
    Words{"settings/network", QT_TRANSLATE_NOOP("SearchWords", "proxy certificate hosts traffic")},
    Words{"settings/data", QT_TRANSLATE_NOOP("SearchWords", "backup export import policy folder")},
};

} // namespace

QString searchWords(const QString &id)
{
    const auto found = std::ranges::find_if(
        all, [&](const Words &one) { return id == QLatin1StringView(one.id); });
    return found == all.cend() ? QString()
                               : QCoreApplication::translate("SearchWords", found->words);
}

} // namespace Docket
