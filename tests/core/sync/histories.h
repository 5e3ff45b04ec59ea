// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/proposal.h"
#include "core/sandbox/site.h"

#include <QRandomGenerator>

#include <array>

/** What the histories of tst_publishhistories are made of: steps, the page they happen to, its proposals. */
namespace Docket::Test {

using namespace Qt::StringLiterals;

inline constexpr int slotCount = 5; ///< Values on a page; a proposal for each.
inline constexpr int pagesTogether =
    25; ///< Histories that one workspace lives through side by side.

/** One thing that happens to a page. Numbers it writes are unique: the step's own. */
struct Step
{
    enum class Op {
        SetValue, ///< A person writes another value.
        Reword, ///< A person changes the words beside a value.
        AddParagraph, ///< A person writes a paragraph more into the section.
        Comment, ///< A person sets an inline comment on the value.
        Label, ///< A person labels the page.
        Approve, ///< In Docket: approves, and it is sent.
        ApproveBoth, ///< The same with the next slot's too, together.
        Edit, ///< In Docket: puts own words in the draft's place.
        Revert, ///< In Docket: takes the published change back.
        LoseAnswer, ///< Approves; the write arrives and its answer is lost.
        Restart, ///< Docket ends and starts again.
        Poll
    };
    Op op = Op::Poll;
    int slot = 0;
    int number = 0;
    int between =
        0; ///< Of what Docket does: a person writes `otherSlot` before its so manyth request; 0: nobody.
    int otherSlot = 0;
    bool comments =
        false; ///< That person sets a comment on the value instead, which moves no version.
};

struct History
{
    int page = 0;
    QList<Step> steps;
};

inline const std::array<const char *, 12> opNames{"sets value", "rewords",
    "adds a paragraph to section of", "comments", "labels", "Docket approves",
    "Docket approves this and the next", "Docket edits", "Docket reverts",
    "Docket approves, the answer is lost", "Docket restarts", "Docket polls"};

inline QString told(const History &history)
{
    QStringList lines;
    for (const Step &step : history.steps) {
        QString line = u"  %1: %2 s%3"_s.arg(step.number)
                           .arg(QString::fromLatin1(opNames.at(size_t(step.op))))
                           .arg(step.slot);
        if (step.between > 0)
            line += u", a person %1 s%2 before request %3"_s
                        .arg(step.comments ? u"comments on"_s : u"sets"_s)
                        .arg(step.otherSlot)
                        .arg(step.between);
        lines.append(line);
    }
    return lines.join(u'\n');
}

inline QList<Step> randomSteps(QRandomGenerator &random)
{
    using Op = Step::Op;
    static const QList<Op> often{Op::SetValue, Op::Reword, Op::AddParagraph, Op::Comment, Op::Label,
        Op::Approve, Op::Approve, Op::Approve, Op::ApproveBoth, Op::Edit, Op::Revert, Op::Revert,
        Op::LoseAnswer, Op::Poll};
    QList<Step> steps;
    const int count = random.bounded(4, 8);
    for (int i = 0; i < count; ++i) {
        Step step;
        step.op =
            random.bounded(60) == 0 ? Op::Restart : often.at(random.bounded(int(often.size())));
        // Few slots, so that people and Docket meet.
        step.slot = random.bounded(random.bounded(2) == 0 ? 2 : slotCount);
        step.otherSlot = random.bounded(slotCount);
        step.between = random.bounded(4) == 0 ? random.bounded(1, 7) : 0;
        step.comments = random.bounded(2) == 0;
        step.number = i + 1;
        steps.append(step);
    }
    return steps;
}

inline QString sectionOf(int slot)
{
    return slot < 3 ? u"Alpha"_s : u"Beta"_s;
}

inline QByteArray pageBody()
{
    return "<h1>Page</h1><p>Read me.</p><h2>Alpha</h2><p>First of all s0 v0 counts here.</p>"
           "<table><tbody><tr><td><p>s1 v1 there</p></td><td><p>x</p></td></tr>"
           "<tr><td><p>s2 v2 too</p></td><td><p>y</p></td></tr></tbody></table>"
           "<h2>Beta</h2><ul><li><p>s3 v3 in a list</p></li><li><p>s4 v4 also</p></li></ul>"
           "<h2>Gamma</h2><p>The end.</p>";
}

/** Where the value of a slot stands, inside the marker of an inline comment or not. */
inline Span valueSpan(const QByteArray &body, int slot)
{
    const qsizetype at = body.indexOf("s" + QByteArray::number(slot) + ' ');
    if (at < 0)
        return {};
    qsizetype start = at + 2;
    while (start < body.size() && (body.at(start) == ' ' || body.at(start) == '<')) {
        if (body.at(start) == ' ')
            ++start;
        else
            start = body.indexOf('>', start) + 1;
    }
    qsizetype end = start;
    while (end < body.size() && QByteArrayView("<> ").indexOf(body.at(end)) < 0)
        ++end;
    return {start, end - start};
}

inline QByteArray valueIn(const QByteArray &body, int slot)
{
    const Span span = valueSpan(body, slot);
    return body.mid(span.offset, span.length);
}

inline QByteArray withValue(QByteArray body, int slot, const QByteArray &value)
{
    const Span span = valueSpan(body, slot);
    return body.replace(span.offset, span.length, value);
}

inline QString pageId(int page)
{
    return QString::number(1000 + page);
}

inline QString itemKey(int page, int slot)
{
    return u"OPS-%1"_s.arg(page * slotCount + slot + 1);
}

inline Sandbox::Site siteOf(int pages)
{
    Sandbox::Site site;
    site.users = {{u"acc-mia"_s, u"Mia Kane"_s, u"mia@larkspur.example"_s, u"UTC"_s, true},
        {u"acc-jo"_s, u"Jo Roe"_s, u"jo@larkspur.example"_s, u"UTC"_s, true}};
    site.projects = {{u"10000"_s, u"OPS"_s, u"Operations"_s, u"acc-mia"_s, {}}};
    site.spaces = {{u"500"_s, u"OPS"_s, u"Operations"_s}};
    for (int page = 0; page < pages; ++page) {
        Sandbox::SitePage made;
        made.id = pageId(page);
        made.spaceKey = u"OPS"_s;
        made.title = u"Page %1"_s.arg(page);
        made.body = pageBody();
        site.pages.append(made);
        for (int slot = 0; slot < slotCount; ++slot) {
            Sandbox::SiteIssue issue;
            issue.key = itemKey(page, slot);
            issue.type = u"Task"_s;
            issue.summary = u"Change it"_s;
            issue.status = u"Done"_s;
            site.issues.append(issue);
        }
    }
    return site;
}

inline Proposal proposalFor(int page, int slot)
{
    Proposal proposal;
    proposal.id = u"p%1s%2"_s.arg(page).arg(slot);
    proposal.itemKey = proposal.itemId = itemKey(page, slot);
    proposal.pageId = pageId(page);
    proposal.pageTitle = u"Page %1"_s.arg(page);
    proposal.section = {u"Page"_s, sectionOf(slot)};
    proposal.versionMessage = u"Updated value per %1."_s.arg(proposal.itemKey);
    proposal.drafter = Drafter::ValueChange;
    proposal.createdAt = fromIso(u"2026-04-14T08:00:00Z"_s);
    proposal.baseVersion = 1;
    proposal.before = pageBody();
    proposal.edits = {{valueSpan(pageBody(), slot), "d" + QByteArray::number(slot)}};
    return proposal;
}

} // namespace Docket::Test
