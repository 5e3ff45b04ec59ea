// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stagingtrouble.h"

#include "core/journal/recovery.h"

#include <QDir>
#include <QFile>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Act = StagingTrouble::Act;
using Place = StagingTrouble::Place;

constexpr auto soon = 8s; ///< Proposals are there by then.

/** Jo edits the runbook: the words around the port, or the port itself. */
QList<Sandbox::SiteEdit> runbookEdit(const QByteArray &find, const QByteArray &replacement)
{
    return {{12s, u"998876543"_s, u"5f1a7c3be1027a0070b2d502"_s, find, replacement}};
}

StagingTrouble onSite(
    const QString &name, const QString &words, std::chrono::seconds until, const QByteArray &faults)
{
    return {name, words, Act::None, Place::Site, soon, until, faults, {}};
}

StagingTrouble inWindow(const QString &name, const QString &words, Act act)
{
    return {name, words, act, Place::Window, 0s, 0s, {}, {}};
}

StagingTrouble edited(const QString &name, const QString &words, const QByteArray &find,
    const QByteArray &replacement)
{
    return {name, words, Act::None, Place::Site, 0s, 0s, {}, runbookEdit(find, replacement)};
}

} // namespace

const QList<StagingTrouble> &stagingTroubles()
{
    static const QList<StagingTrouble> all{
        onSite(u"offline"_s, u"after 8 s nobody answers for 40 s"_s, 48s,
            R"([{"then":{"dropBefore":true}}])"),
        {u"expired-token"_s, u"after 8 s the token is refused; signing in again works"_s,
            Act::NewToken, Place::Site, soon, 0s, {}, {}},
        onSite(u"login-page"_s, u"after 8 s a login page in place of every answer, for 40 s"_s, 48s,
            R"([{"then":{"html":"login"}}])"),
        {u"restored"_s, u"after 15 s the site is put back to how it began"_s, Act::Restore,
            Place::Site, 15s, 0s, {}, {}},
        edited(u"edited-beside"_s,
            u"after 12 s somebody edits the runbook beside the port that PLATFORM-89 changes"_s,
            "After a deploy the service restarts", "After each deploy the service restarts"),
        edited(u"edited-same"_s,
            u"after 12 s somebody edits the very port that PLATFORM-89 changes"_s,
            "restarts on port <code>8080</code>", "restarts on port <code>8443</code>"),
        onSite(u"throttled"_s, u"after 8 s the site asks to wait 30 s, for a minute"_s, 68s,
            R"([{"then":{"status":429,"headers":{"Retry-After":"30"}}}])"),
        onSite(u"server-error"_s, u"after 8 s every answer is 503, for 40 s"_s, 48s,
            R"([{"then":{"status":503}}])"),
        {u"lost-answer"_s, u"the first version that is written arrives, its answer does not"_s,
            Act::None, Place::Site, 0s, 0s,
            R"([{"match":{"method":"PUT","path":"/wiki/api/v2/pages/*","nth":1,"times":1},"then":{"dropAfter":true}}])",
            {}},
        {u"stuck-page"_s, u"the runbook takes no version; other pages do"_s, Act::None, Place::Site,
            0s, 0s,
            R"([{"match":{"method":"PUT","path":"/wiki/api/v2/pages/998876543"},"then":{"status":500}}])",
            {}},
        inWindow(u"busy-page"_s, u"one version of a page in ten minutes, the next one waits"_s,
            Act::WriteOnce),
        inWindow(u"untrusted"_s, u"the site's certificate is not trusted"_s, Act::Untrusted),
        inWindow(u"token-ends"_s, u"the token's last day is in a week"_s, Act::TokenEnds),
        inWindow(u"damaged"_s, u"the workspace's database is damaged"_s, Act::Damage)};
    return all;
}

const StagingTrouble *findTrouble(const QString &name)
{
    const auto &all = stagingTroubles();
    const auto found = std::ranges::find(all, name, &StagingTrouble::name);
    return found == all.end() ? nullptr : &*found;
}

QString troubleList()
{
    QStringList lines;
    for (const StagingTrouble &trouble : stagingTroubles())
        lines << u"  %1 %2%3"_s.arg(trouble.name, -14)
                     .arg(trouble.words,
                         trouble.place == Place::Window ? u" (window only)"_s : QString());
    return lines.join(u'\n');
}

Result<void> leaveDamagedDatabase(const QString &folder)
{
    QFile file(databaseFile(folder));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x')) < 0)
        return failure(Error::Kind::Storage,
            u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace Docket
