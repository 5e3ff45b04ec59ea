// SPDX-License-Identifier: GPL-3.0-or-later
// Each piece is a whole literal with the rest of its list in it, so that every language can word it its own way.
#include "core/policy/rulesentence.h"

#include "core/policy/policyfile.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** A condition on its own, and before the next one. */
struct Clause
{
    QString alone, beforeAnd, beforeOr;
};

const Clause typeClause{
    u"its type is “%1”"_s, u"its type is “%1” and if %2"_s, u"its type is “%1” or if %2"_s};
const Clause labelClause{u"it has the label “%1”"_s, u"it has the label “%1” and if %2"_s,
    u"it has the label “%1” or if %2"_s};
const Clause noLabelClause{u"it does not have the label “%1”"_s,
    u"it does not have the label “%1” and if %2"_s, u"it does not have the label “%1” or if %2"_s};
const Clause componentClause{u"its component is “%1”"_s, u"its component is “%1” and if %2"_s,
    u"its component is “%1” or if %2"_s};

/** Any of the names. */
QString named(const QStringList &names)
{
    return names.join(u" / "_s);
}

QString eventWords(const QString &on)
{
    if (on == "done"_L1 || on == "closed"_L1)
        return u"a ticket closes"_s;
    if (on == "epic-complete"_L1)
        return u"a ticket and all its children are closed"_s;
    if (on == "post-incident"_L1)
        return u"a ticket reaches its post-incident status"_s;
    return u"a ticket moves to “%1”"_s.arg(on);
}

QString conditionsOf(const TriggerRule &rule, const LabelPolicy &labels)
{
    QList<std::pair<const Clause *, QString>> clauses;
    const auto label = [&](const QString &one) {
        return one == includeLabels && !labels.include.isEmpty() ? named(labels.include)
                                                                 : named({one});
    };
    if (!rule.types.isEmpty())
        clauses.append({&typeClause, named(rule.types)});
    for (const QString &one : rule.with)
        clauses.append({&labelClause, label(one)});
    for (const QString &one : rule.without)
        clauses.append({&noLabelClause, label(one)});
    if (!rule.components.isEmpty())
        clauses.append({&componentClause, named(rule.components)});
    QString words;
    for (auto clause = clauses.crbegin(); clause != clauses.crend(); ++clause) {
        const auto &[form, names] = *clause;
        const QString &joined =
            rule.join == TriggerRule::Join::Any ? form->beforeOr : form->beforeAnd;
        words = words.isEmpty() ? form->alone.arg(names) : joined.arg(names, words);
    }
    return words;
}

/** The kind before the next one. */
QString kindWordsBefore(PageKind kind)
{
    switch (kind) {
    case PageKind::ReleaseNotes:
        return u"release notes and for %1"_s;
    case PageKind::FeatureDocs:
        return u"feature docs and for %1"_s;
    case PageKind::UserGuide:
        return u"user guides and for %1"_s;
    case PageKind::Reference:
        return u"reference pages and for %1"_s;
    case PageKind::Architecture:
        return u"architecture pages and for %1"_s;
    case PageKind::Adr:
        return u"decision records and for %1"_s;
    case PageKind::Runbook:
        return u"runbooks and for %1"_s;
    case PageKind::OnCall:
        return u"on-call guides and for %1"_s;
    case PageKind::SecurityRegister:
        return u"security registers and for %1"_s;
    case PageKind::Soc2Evidence:
        return u"SOC 2 evidence and for %1"_s;
    case PageKind::Other:
        return u"other pages and for %1"_s;
    }
    return {};
}

QString pagesOf(const QList<PageKind> &kinds)
{
    if (kinds.isEmpty())
        return u"every page that is registered for it"_s;
    QString words = kindWords(kinds.last());
    for (qsizetype i = kinds.size() - 2; i >= 0; --i)
        words = kindWordsBefore(kinds.at(i)).arg(words);
    return words;
}

} // namespace

QString kindWords(PageKind kind)
{
    switch (kind) {
    case PageKind::ReleaseNotes:
        return u"release notes"_s;
    case PageKind::FeatureDocs:
        return u"feature docs"_s;
    case PageKind::UserGuide:
        return u"user guides"_s;
    case PageKind::Reference:
        return u"reference pages"_s;
    case PageKind::Architecture:
        return u"architecture pages"_s;
    case PageKind::Adr:
        return u"decision records"_s;
    case PageKind::Runbook:
        return u"runbooks"_s;
    case PageKind::OnCall:
        return u"on-call guides"_s;
    case PageKind::SecurityRegister:
        return u"security registers"_s;
    case PageKind::Soc2Evidence:
        return u"SOC 2 evidence"_s;
    case PageKind::Other:
        return u"other pages"_s;
    }
    return {};
}

QString ruleSentence(const TriggerRule &rule, const LabelPolicy &labels)
{
    const QString event = eventWords(rule.on), conditions = conditionsOf(rule, labels),
                  pages = pagesOf(rule.kinds);
    const QString sentence = conditions.isEmpty()
        ? u"When %1, propose a change for %2."_s.arg(event, pages)
        : u"When %1, if %2, propose a change for %3."_s.arg(event, conditions, pages);
    return rule.isOn ? sentence : u"Switched off: %1"_s.arg(sentence);
}

QString exclusionSentence(const Exclusion &exclusion, const QString &page)
{
    QStringList work;
    if (!exclusion.project.isEmpty())
        work.append(exclusion.project);
    if (!exclusion.types.isEmpty())
        work.append(named(exclusion.types));
    if (!exclusion.component.isEmpty())
        work.append(exclusion.component);
    if (!exclusion.label.isEmpty())
        work.append(exclusion.label);
    const QString which = work.join(u" · "_s);
    const QString place =
        exclusion.section.isEmpty() ? page : page + u" › "_s + exclusion.section.join(u" › "_s);
    if (exclusion.page.isEmpty())
        return u"Tickets are left out of every page: %1"_s.arg(which);
    return which.isEmpty() ? u"Every ticket is left out of “%1”."_s.arg(place)
                           : u"Tickets are left out of “%1”: %2"_s.arg(place, which);
}

} // namespace Docket
