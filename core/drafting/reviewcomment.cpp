// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/reviewcomment.h"

#include "core/drafting/words.h"
#include "core/markup/edits.h"
#include "core/markup/htmlentities.h"
#include "core/policy/deadlines.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChanges = 3; ///< Of one proposal.
constexpr qsizetype longestWords = 80;
constexpr qsizetype longestSummary = 200;

constexpr QByteArrayView openWords("Docket keeps this comment up to date.");
constexpr QByteArrayView settledWords("Docket is done with this comment.");

QString mention(const QString &accountId)
{
    return u"<ac:link><ri:user ri:account-id=\"%1\" /></ac:link>"_s.arg(
        QString::fromUtf8(escapeText(accountId)));
}

QString escaped(const QString &words, qsizetype limit)
{
    return QString::fromUtf8(escapeText(shortened(oneLine(words), limit)));
}

QString linked(const QString &words, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString shown = escaped(words, longestWords);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return shown;
    return u"<a href=\"%1\">%2</a>"_s.arg(
        QString::fromUtf8(escapeText(QString::fromLatin1(url.toEncoded()))), shown);
}

/** The words of a piece of markup, which need not be whole. */
QString wordsIn(const QByteArray &markup)
{
    static const QRegularExpression tag(u"^[^<>]*>|<[^>]*>|<[^>]*$"_s);
    static const QRegularExpression entity(u"&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\\w{2,8});"_s);
    QString text = QString::fromUtf8(markup);
    text.replace(tag, u" "_s);
    QString words;
    qsizetype from = 0;
    for (auto match = entity.match(text); match.hasMatch();
        match = entity.match(text, match.capturedEnd())) {
        words += QStringView(text).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        const char32_t code = name.startsWith("#x"_L1) ? name.sliced(2).toUInt(nullptr, 16)
            : name.startsWith(u'#')                    ? name.sliced(1).toUInt()
                                                       : htmlEntity(name.toLatin1());
        static const QHash<QString, QString> xml{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s},
            {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}};
        words += code > 0 && code <= 0x10ffff ? QString::fromUcs4(&code, 1)
                                              : xml.value(name, match.captured());
    }
    words += QStringView(text).sliced(from);
    return words.simplified();
}

struct ShortChange
{
    QString before, after;
    friend bool operator==(const ShortChange &, const ShortChange &) = default;
};

/** What is proposed, each change once: the ticket's values, or what the edits say where a person had a hand in them. */
QList<ShortChange> shortChanges(const Proposal &proposal)
{
    QList<ShortChange> changes;
    const auto add = [&changes](const QString &before, const QString &after) {
        const ShortChange change{before, after};
        if (before != after && !changes.contains(change))
            changes.append(change);
    };
    if (proposal.editedBy.isEmpty() && proposal.dropped.isEmpty()) {
        for (const ValueChange &value : proposal.values)
            add(value.oldValue, value.newValue);
    }
    if (!changes.isEmpty() || effectOf(proposal.drafter) != Effect::PageEdit)
        return changes;
    for (const TextEdit &edit : proposal.edits)
        add(wordsIn(proposal.before.mid(edit.span.offset, edit.span.length)),
            wordsIn(edit.replacement));
    return changes;
}

QString code(const QString &words)
{
    return u"<code>%1</code>"_s.arg(escaped(words, longestWords));
}

QString shortDiff(const Proposal &proposal)
{
    const QList<ShortChange> changes = shortChanges(proposal);
    QStringList shown;
    for (const ShortChange &change : changes.first(std::min(mostChanges, changes.size()))) {
        if (change.before.isEmpty())
            shown.append(u"+ "_s + code(change.after));
        else if (change.after.isEmpty())
            shown.append(u"− "_s + code(change.before));
        else
            shown.append(code(change.before) + u" → "_s + code(change.after));
    }
    if (changes.size() > mostChanges)
        shown.append(u"and %1 more"_s.arg(changes.size() - mostChanges));
    return shown.join(u", "_s);
}

/** The ticket, or for what has none yet the page. */
QString head(const Proposal &proposal)
{
    return proposal.itemKey.isEmpty() ? linked(proposal.pageTitle, proposal.pageUrl)
                                      : linked(proposal.itemKey, proposal.itemUrl);
}

QString place(const Proposal &proposal)
{
    return proposal.section.isEmpty()
        ? QString()
        : u" in “%1”"_s.arg(escaped(proposal.section.last(), longestWords));
}

QString waitingLine(const Proposal &proposal, const QString &timeZone)
{
    QString line =
        head(proposal) + place(proposal) + u": "_s + escaped(proposal.summary, longestSummary);
    if (const QString diff = shortDiff(proposal); !diff.isEmpty())
        line += u"<br />"_s + diff;
    if (proposal.dueAt.isValid())
        line += u"<br />Due %1."_s.arg(timeText(timeZone, proposal.dueAt));
    if (proposal.told.remindedAt.isValid() && !proposal.told.escalatedAt.isValid())
        line += u" <strong>Reminder: this is due soon.</strong>"_s;
    return u"<li><p>%1</p></li>"_s.arg(line);
}

QString outcomeOf(const Proposal &proposal, const QString &timeZone)
{
    switch (proposal.state) {
    case ProposalState::Published:
    case ProposalState::Reverting:
        return proposal.publishedVersion > 0
            ? u"published as version %1"_s.arg(proposal.publishedVersion)
            : u"done"_s;
    case ProposalState::Approved:
    case ProposalState::Publishing:
        return u"approved"_s;
    case ProposalState::Rejected:
        return u"rejected"_s;
    case ProposalState::Snoozed:
        return u"put off until %1"_s.arg(timeText(timeZone, proposal.snoozedUntil));
    case ProposalState::Reverted:
        return u"taken back"_s;
    case ProposalState::Superseded:
        return u"not needed any more"_s;
    case ProposalState::Blocked:
    case ProposalState::Parked:
        return u"cannot be published now"_s;
    case ProposalState::Waiting:
    case ProposalState::Conflict:
    case ProposalState::Failed:
        return u"waits"_s;
    }
    return {};
}

/** The different values of a member, in the order of the list. */
QStringList distinct(
    const QList<Proposal> &list, const std::function<QString(const Proposal &)> &of)
{
    QStringList found;
    for (const Proposal &one : list) {
        if (const QString value = of(one); !found.contains(value))
            found.append(value);
    }
    return found;
}

QString askOwners(const ReviewComment &comment)
{
    QString body;
    const auto ownerOfOne = [](const Proposal &one) { return one.owner.accountId; };
    for (const QString &owner : distinct(comment.waiting, ownerOfOne)) {
        QString lines;
        int count = 0;
        for (const Proposal &one : comment.waiting) {
            if (ownerOfOne(one) != owner)
                continue;
            lines += waitingLine(one, comment.timeZone);
            ++count;
        }
        const QString what = count == 1
            ? u"Docket proposes a change here that waits for your review:"_s
            : u"Docket proposes %1 changes here that wait for your review:"_s.arg(count);
        body += owner.isEmpty() ? u"<p>Proposed for this page, without anybody who owns it:</p>"_s
                                : u"<p>%1 %2</p>"_s.arg(mention(owner), what);
        body += u"<ul>%1</ul>"_s.arg(lines);
    }
    return body;
}

QString tellManagers(const ReviewComment &comment)
{
    QList<Proposal> overdue = comment.waiting;
    overdue.removeIf([](const Proposal &one) {
        return !one.told.escalatedAt.isValid() || one.managerId.isEmpty();
    });
    QString body;
    const auto managerOf = [](const Proposal &one) { return one.managerId; };
    for (const QString &manager : distinct(overdue, managerOf)) {
        QStringList keys;
        for (const Proposal &one : std::as_const(overdue)) {
            if (managerOf(one) == manager)
                keys.append(head(one) + place(one));
        }
        body += u"<p>%1 this is overdue and nobody has decided it: %2.</p>"_s.arg(
            mention(manager), keys.join(u"; "_s));
    }
    return body;
}

} // namespace

bool ReviewComment::isOpen() const
{
    return !waiting.isEmpty() || std::ranges::any_of(decided, [](const Proposal &one) {
        return Docket::isOpen(one.state) || one.state == ProposalState::Snoozed
            || one.state == ProposalState::Approved || one.state == ProposalState::Publishing;
    });
}

QByteArray reviewCommentBody(const ReviewComment &comment)
{
    QString body = askOwners(comment) + tellManagers(comment);
    if (comment.waiting.isEmpty())
        body += u"<p>Nothing that Docket asked about here waits for review any more.</p>"_s;
    if (!comment.decided.isEmpty()) {
        QString lines;
        for (const Proposal &one : comment.decided)
            lines += u"<li><p>%1%2: %3</p></li>"_s.arg(
                head(one), place(one), outcomeOf(one, comment.timeZone));
        body += u"<ul>%1</ul>"_s.arg(lines);
    }
    return body.toUtf8();
}

QByteArray withReviewMark(QByteArray body, const ReviewMark &mark)
{
    return body + "<p><em>" + (mark.open ? openWords : settledWords).toByteArray() + " [docket:"
        + mark.transaction.first(std::min<qsizetype>(mark.transaction.size(), 12)).toLatin1()
        + "]</em></p>";
}

std::optional<ReviewMark> reviewMarkIn(const QByteArray &body)
{
    // The site may add attributes to the tags; the words stay.
    static const QRegularExpression last(
        u"(%1|%2)\\s\\[docket:([0-9a-f]{12})\\](?:\\s*</[a-z]+>)*\\s*\\z"_s.arg(
            QRegularExpression::escape(QString::fromLatin1(openWords)),
            QRegularExpression::escape(QString::fromLatin1(settledWords))));
    const auto match = last.match(QString::fromUtf8(body));
    if (!match.hasMatch())
        return std::nullopt;
    return ReviewMark{match.captured(2), match.captured(1) == QLatin1StringView(openWords)};
}

} // namespace Docket
