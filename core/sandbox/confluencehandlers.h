// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/confluencereplies.h"

namespace Docket::Sandbox {

/** The answers of the Confluence side, one function an endpoint. `arguments` are the variable parts
 * of its path, in order. */
using WikiHandler = Response (*)(const WikiCall &call, const QStringList &arguments);

// v2, pages (confluencepages.cpp, confluencewrites.cpp)
Response listPages(const WikiCall &call, const QStringList &arguments);
Response pagesOfSpace(const WikiCall &call, const QStringList &arguments);
Response pagesOfLabel(const WikiCall &call, const QStringList &arguments);
Response getPage(const WikiCall &call, const QStringList &arguments);
Response listVersions(const WikiCall &call, const QStringList &arguments);
Response getVersion(const WikiCall &call, const QStringList &arguments);
Response pageOperations(const WikiCall &call, const QStringList &arguments);
Response directChildren(const WikiCall &call, const QStringList &arguments);
Response createPage(const WikiCall &call, const QStringList &arguments);
Response updatePage(const WikiCall &call, const QStringList &arguments);
Response updateTitle(const WikiCall &call, const QStringList &arguments);
Response deletePage(const WikiCall &call, const QStringList &arguments);

// v2, what hangs on a page, spaces and people (confluenceproperties.cpp)
Response pageLabels(const WikiCall &call, const QStringList &arguments);
Response listProperties(const WikiCall &call, const QStringList &arguments);
Response getProperty(const WikiCall &call, const QStringList &arguments);
Response createProperty(const WikiCall &call, const QStringList &arguments);
Response updateProperty(const WikiCall &call, const QStringList &arguments);
Response deleteProperty(const WikiCall &call, const QStringList &arguments);
Response listSpaces(const WikiCall &call, const QStringList &arguments);
Response getSpace(const WikiCall &call, const QStringList &arguments);
Response usersBulk(const WikiCall &call, const QStringList &arguments);

// v2, comments (confluencecomments.cpp)
Response footerComments(const WikiCall &call, const QStringList &arguments);
Response inlineComments(const WikiCall &call, const QStringList &arguments);
Response commentChildren(const WikiCall &call, const QStringList &arguments);
Response getComment(const WikiCall &call, const QStringList &arguments);
Response createFooterComment(const WikiCall &call, const QStringList &arguments);
Response createInlineComment(const WikiCall &call, const QStringList &arguments);
Response updateComment(const WikiCall &call, const QStringList &arguments);
Response deleteComment(const WikiCall &call, const QStringList &arguments);

// v1 (confluencev1.cpp, confluencesearch.cpp)
Response searchContent(const WikiCall &call, const QStringList &arguments);
Response addLabels(const WikiCall &call, const QStringList &arguments);
Response removeLabel(const WikiCall &call, const QStringList &arguments);
Response restoreVersion(const WikiCall &call, const QStringList &arguments);
Response getUser(const WikiCall &call, const QStringList &arguments);
Response currentUser(const WikiCall &call, const QStringList &arguments);
Response restrictions(const WikiCall &call, const QStringList &arguments);
Response removedEndpoint(const WikiCall &call, const QStringList &arguments);

} // namespace Docket::Sandbox
