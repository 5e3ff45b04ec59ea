// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errortext.h"

#include "ui/language/keptwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString withReason(const QString &reason, const QString &otherwise, const QString &next)
{
    const QString what = reason.trimmed().isEmpty() ? otherwise : asSentence(keptWords(reason));
    return next.isEmpty() ? what : what + u' ' + next;
}

/** Without what the database itself said, in brackets at the end: that is for "Details". */
QString withoutRaw(const QString &detail)
{
    static const QString damaged = u"the workspace's database is damaged"_s;
    return detail.startsWith(damaged + u" ("_s) ? damaged : detail;
}

QString waitText(const Error &error)
{
    if (!error.retryAfter)
        return Tr::tr("a moment");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
    return Tr::tr("%1 s").arg(qMax<qint64>(1, seconds));
}

} // namespace

QString asSentence(QString reason)
{
    reason = reason.trimmed();
    if (reason.isEmpty())
        return reason;
    reason[0] = reason.at(0).toUpper();
    static constexpr QStringView ends = u".?!。？！⟧";
    if (!ends.contains(reason.back()))
        reason += Tr::tr(".", "end of a sentence");
    return reason;
}

QString errorSentence(const Error &error, const QString &site)
{
    const QString remote = site.isEmpty() ? Tr::tr("the site") : site;
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return Tr::tr("Stopped. Nothing was lost.");
    case Error::Kind::Offline:
        return Tr::tr(
            "Offline: %1 cannot be reached. You can go on; decisions are kept and sent later.")
            .arg(remote);
    case Error::Kind::Timeout:
        return Tr::tr("%1 did not answer in time. Docket will try again by itself.").arg(remote);
    case Error::Kind::Untrusted:
        return withReason(error.detail, Tr::tr("The certificate of %1 is not trusted.").arg(remote),
            Tr::tr("Nothing was sent, not even the token. Check this computer's clock, or ask who "
                   "runs "
                   "the site or this network; decisions are kept and sent later."));
    case Error::Kind::AuthRequired:
        return Tr::tr(
            "Sign-in for %1 is missing or expired. Nothing was lost; sign in again with a "
            "new API token.")
            .arg(remote);
    case Error::Kind::Forbidden:
        return withReason(error.detail, Tr::tr("This account may not do that."),
            Tr::tr("Ask for the right, or hand it to its owner."));
    case Error::Kind::NotFound:
        return withReason(
            error.detail, Tr::tr("It was deleted, or is hidden from this account."), {});
    case Error::Kind::Conflict:
        return withReason(error.detail, Tr::tr("Somebody changed the page meanwhile."),
            Tr::tr("Nothing was written; look again and decide anew."));
    case Error::Kind::RateLimited:
        return Tr::tr("%1 asks us to wait %2. Nothing to do; Docket goes on by itself.")
            .arg(remote, waitText(error));
    case Error::Kind::Server: {
        const QString code = error.httpStatus ? u" (%1)"_s.arg(error.httpStatus) : QString();
        return Tr::tr("%1 has a fault of its own%2. Docket will try again by itself.")
            .arg(remote, code);
    }
    case Error::Kind::Protocol:
        return Tr::tr(
            "%1 answered something Docket does not understand. Check that the address is the "
            "right one.")
            .arg(remote);
    case Error::Kind::Storage:
        return withReason(error.detail, Tr::tr("Docket could not read or write its own files."),
            Tr::tr("Check the disk and the folder's rights."));
    case Error::Kind::Damaged:
        return withReason(withoutRaw(error.detail), Tr::tr("The workspace's database is damaged."),
            Tr::tr("It was left as it is. Close Docket and start it again to choose what to do."));
    case Error::Kind::Invalid:
        return withReason(error.detail, Tr::tr("That is not possible."), {});
    case Error::Kind::Internal:
        return Tr::tr(
            "Docket made a mistake of its own and stopped there. Nothing was written; please "
            "report it.");
    }
    return {};
}

QString errorSentence(const QString &doing, const Error &error, const QString &site)
{
    return Tr::tr("Could not %1. %2").arg(doing, errorSentence(error, site));
}

QString errorDetails(const Error &error)
{
    QStringList lines{u"kind: "_s + kindName(error.kind)};
    if (error.httpStatus)
        lines << u"http status: %1"_s.arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << u"request id: "_s + error.requestId;
    if (!error.detail.isEmpty())
        lines << u"detail: "_s + error.detail;
    return lines.join(u'\n');
}

} // namespace Docket
