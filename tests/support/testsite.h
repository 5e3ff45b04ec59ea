// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/sandbox/site.h"

#include <QString>

namespace Docket::Test {

/**
 * The canned site every test of the loop knows by heart. People: mia (owner of both pages), jo, dana (manager). Project PLATFORM with
 * component gateway (lead jo). Pages:
 *   100 "Runbook": "Current Configuration" says port 8080 (twice: sentence and table) and connection timeout 30s; "Escalation" follows.
 *   200 "Release Notes": section "2026.4" with a list that names PLATFORM-1.
 * Issues, all open: PLATFORM-89 port 8080 to 9443; PLATFORM-90 connection timeout 30s to 60s; PLATFORM-91 excluded by its label;
 * PLATFORM-92 thin; PLATFORM-93 a bug for the release notes; PLATFORM-94 says nothing this page knows.
 */
[[nodiscard]] Sandbox::Site testSite();

/** Registry and rules for testSite(): PLATFORM is documented on page 100 (Current Configuration), its bugs on page 200. */
[[nodiscard]] Policy testPolicy();

[[nodiscard]] QByteArray runbookBody();

} // namespace Docket::Test
