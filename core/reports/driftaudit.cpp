// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/driftaudit.h"

#include "core/drafting/draft.h"
#include "core/drafting/pageview.h"
#include "core/drafting/words.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 200;

/** Runs of letters and of digits, lower case, identifiers taken apart: "httpPort" → http, port. */
QStringList runsOf(QStringView text)
{
    enum class Sort { Other, Digit, Lower, Upper };
    const auto sortOf = [](QChar c) {
        return c.isDigit()  ? Sort::Digit
            : !c.isLetter() ? Sort::Other
            : c.isUpper()   ? Sort::Upper
                            : Sort::Lower;
    };
    QStringList runs;
    QString run;
    Sort last = Sort::Other;
    const auto end = [&] {
        if (!run.isEmpty())
            runs.append(run);
        run.clear();
    };
    for (const QChar c : text) {
        const Sort now = sortOf(c);
        const bool goesOn = now == last || (last == Sort::Upper && now == Sort::Lower);
        const bool thousands = (c == u',' || c == u'.') && last == Sort::Digit;
        if (thousands)
            continue; // "10,000" is 10000 on other pages; "1.5" loses its point everywhere.
        if (!goesOn)
            end();
        if (now != Sort::Other)
            run += c.toLower();
        last = now;
    }
    end();
    return runs;
}

/** The words that stand wherever the value is stated, for each way of writing it; of an amount its number alone, for units are
 * written in many ways. */
QList<QStringList> waysToSay(const Value &value)
{
    QList<QStringList> ways;
    if (value.isQuantity())
        ways.append(runsOf(value.quantity.number));
    if (!value.isQuantity() || value.quantity.compound || value.quantity.isIso())
        ways.append(runsOf(value.text));
    ways.removeAll(QStringList());
    return ways;
}

bool wentOn(const ClosedItem &closed, const Page &page)
{
    return page.version.at > closed.closing.at;
}

/** What a draft says about the page's words: those that it would change. */
QString sentenceOf(const Draft &draft)
{
    const auto said = std::ranges::find(draft.evidence, u"states-old-value"_s, &Evidence::kind);
    return said == draft.evidence.cend() ? draft.summary : said->text;
}

DriftFinding findingOf(const ClosedItem &closed, DriftFinding::Kind kind)
{
    DriftFinding finding;
    finding.kind = kind;
    finding.itemId = closed.item.id;
    finding.itemKey = closed.item.key;
    finding.itemUrl = closed.item.url;
    finding.itemSummary = closed.item.summary;
    finding.changeId = closed.closing.id;
    finding.closedAt = closed.closing.at;
    return finding;
}

bool changesValue(const Draft &draft)
{
    switch (draft.drafter) {
    case Drafter::ValueChange:
    case Drafter::Rename:
    case Drafter::Removal:
    case Drafter::Deprecation:
    case Drafter::StatusRow:
        return true;
    default:
        return false;
    }
}

/** Where the page would have to change for the item, as far as that is sure. */
QList<DriftFinding> valuesLeft(const ClosedItem &closed, const PageView &view)
{
    QList<DriftFinding> findings;
    const DraftOutcome outcome = draft(view);
    for (const Draft &one : outcome.drafts) {
        if (!changesValue(one) || !one.confident)
            continue;
        DriftFinding finding = findingOf(closed, DriftFinding::Kind::StatesOldValue);
        finding.section = one.section;
        finding.sentence = shortened(oneLine(sentenceOf(one)), longestSentence);
        finding.value = one.values.value(0);
        findings.append(finding);
    }
    return findings;
}

/** Where the page speaks of the item: in words, for a macro or link shows what the tracker says now. */
QList<DriftFinding> mentions(const ClosedItem &closed, const PageView &view)
{
    QList<DriftFinding> findings;
    for (const TextUnit &unit : view.units) {
        if (unit.historic || unit.kind == TextUnit::Kind::MacroParameter)
            continue;
        const qsizetype at = unit.text.indexOf(closed.item.key);
        const qsizetype end = at + closed.item.key.size();
        if (at < 0 || isWordAt(unit.text, at - 1) || isWordAt(unit.text, end))
            continue;
        DriftFinding finding = findingOf(closed, DriftFinding::Kind::NamesItem);
        finding.section = unit.path;
        const auto [start, length] = sentenceAround(unit.text, at, closed.item.key.size());
        finding.sentence =
            shortened(oneLine(view.quoted(unit, start, length).trimmed()), longestSentence);
        const bool known = std::ranges::contains(findings, finding.section, &DriftFinding::section);
        if (!known)
            findings.append(finding);
    }
    return findings;
}

} // namespace

DriftAuditor::DriftAuditor(QList<ClosedItem> items)
    : m_items(std::move(items))
{
    for (ClosedItem &one : m_items)
        one.facts = factsOf(one.item);
    for (int i = 0; i < m_items.size(); ++i) {
        for (const Fact &fact : m_items.at(i).facts) {
            for (const QStringList &words : waysToSay(fact.oldValue))
                m_old[words.first()].append({i, words});
            // "60" alone says little: the page has to speak of the same thing.
            const bool telling = fact.newValue.isTelling();
            const QStringList subject = telling ? QStringList() : runsOf(fact.subjects.value(0));
            if (!fact.isChange() || (!telling && subject.isEmpty()))
                continue;
            for (const QStringList &words : waysToSay(fact.newValue))
                m_new[words.first()].append({i, words + subject});
        }
    }
}

QSet<int> DriftAuditor::statedBy(
    const QSet<QString> &words, const QHash<QString, QList<Sought>> &sought) const
{
    QSet<int> items;
    for (const QString &word : words) {
        const auto here = sought.constFind(word);
        if (here == sought.cend())
            continue;
        for (const Sought &one : *here) {
            if (std::ranges::all_of(
                    one.words, [&](const QString &each) { return words.contains(each); }))
                items.insert(one.item);
        }
    }
    return items;
}

AuditedPage DriftAuditor::audit(const Page &page, PageKind kind) const
{
    AuditedPage audited;
    audited.id = page.id;
    audited.title = page.title;
    audited.url = page.url;
    audited.spaceKey = page.spaceKey;
    audited.version = page.version;
    DraftRequest request;
    request.page = page;
    request.kind = kind;
    const auto read = PageView::read(request);
    if (!read)
        return audited;
    QSet<QString> words;
    for (const TextUnit &unit : read->units) {
        for (const QString &run : runsOf(unit.text))
            words.insert(run);
    }
    const QSet<int> old = statedBy(words, m_old);
    QSet<QString> concerned;
    for (int i = 0; i < m_items.size(); ++i) {
        const ClosedItem &closed = m_items.at(i);
        const bool named = findKey(page.body, closed.item.key) >= 0;
        if (!named && !old.contains(i))
            continue;
        request.item = closed.item;
        request.entry = closed.closing;
        const auto view = PageView::read(request);
        if (!view)
            continue;
        QList<DriftFinding> findings =
            old.contains(i) ? valuesLeft(closed, *view) : QList<DriftFinding>();
        if (findings.isEmpty() && named && !wentOn(closed, page))
            findings = mentions(closed, *view);
        if (named || !findings.isEmpty())
            concerned.insert(closed.item.id);
        audited.findings += findings;
    }
    for (const int item : statedBy(words, m_new))
        concerned.insert(m_items.at(item).item.id);
    audited.items = QStringList(concerned.cbegin(), concerned.cend());
    audited.items.sort();
    std::ranges::stable_sort(audited.findings, {}, &DriftFinding::kind);
    return audited;
}

} // namespace Docket
