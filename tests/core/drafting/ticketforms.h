// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Docket {

/** How tickets tell that a value changed. */
struct Form
{
    const char *text; ///< %S the subject, %A the old value, %B the new one.
};

inline const QList<Form> &forms()
{
    static const QList<Form> all{
        {"The %S changes from %A to %B."},
        {"Change %S from %A to %B"},
        {"The %S has been changed from %A to %B."},
        {"%S changed from %A to %B in the last deploy."},
        {"%S: %A -> %B"},
        {"%S: %A → %B"},
        {"%S: %A => %B"},
        {"%S %A -> %B"},
        {"%A -> %B"},
        {"%A → %B"},
        {"%S is now %B (was %A)."},
        {"%S is now %B (previously %A)."},
        {"%S was %A, now %B."},
        {"The %S was %A and is now %B."},
        {"Replace %A with %B in the %S."},
        {"We replaced %A with %B."},
        {"%A has been replaced by %B."},
        {"Use %B instead of %A for %S."},
        {"Use %B instead of %A."},
        {"The %S now uses %B rather than %A."},
        {"Rename %A to %B."},
        {"%A is renamed to %B."},
        {"Bump %S from %A to %B"},
        {"Raise the %S from %A to %B."},
        {"Lower %S from %A to %B!"},
        {"Increased %S from %A to %B"},
        {"Update %S from %A to %B."},
        {"Set %S to %B (was %A)."},
        {"Set %S to %B instead of %A."},
        {"Change %S to %B from %A."},
        {"%S changed: old value %A, new value %B"},
        {"%S: old %A, new %B."},
        {"Old: %A New: %B"},
        {"Old value: %A\nNew value: %B"},
        {"%S\nBefore: %A\nAfter: %B"},
        {"Previous value: %A. New value: %B."},
        {"%A becomes %B."},
        {"In %S, %A becomes %B."},
        {"Changes from %A to %B"},
        {"Changed %A to %B."},
        {"Change %A to %B in %S."},
        {"Switch from %A to %B for %S."},
        {"Switched the %S over from %A to %B, please update the page."},
        {"We moved from %A to %B."},
        {"%A is now %B."},
        {"%S should read %B, not %A."},
        {"Should say %B instead of %A."},
        {"Please correct %A to %B."},
        {"The documentation says %A but the correct value is %B."},
        {"Setting | Old | New\n%S | %A | %B"},
        {"%S | %A | %B"},
        {"Some context first.\n- other work\n- %S: %A → %B\n- more work"},
        {"From %A to %B: %S."},
        {"from %A to %B"},
        {"%S = %A -> %S = %B"},
        {"%S no longer is %A but %B."},
        {"%S goes from %A to %B."},
        {"As of today %S is %B; it used to be %A."},
    };
    return all;
}

/** What values look like. */
struct Kind
{
    const char *name;
    const char *pattern;
    bool words = false; ///< Says nothing by its looks.
};

inline const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"email", R"([\w.]+@[\w-]+(?:\.[a-z]+)+)"},
        {"special", R"([A-Za-z]{3,} [&<>] [A-Za-z]{3,})", true},
        {"size", R"(\d+ ?(?:MB|GB|KB|TB))"},
        {"percent", R"(\d+(?:\.\d+)? ?%)"},
        {"duration", R"(\d+ ?(?:ms|seconds?|minutes?|min|mins|hours?|days?|s))"},
        {"version", R"(v?\d+\.\d+\.\d+)"},
        {"iso date", R"(\d{4}-\d{2}-\d{2})"},
        {"long date", R"((?:\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4}))"},
        {"decimal", R"(\d+\.\d+)"},
        {"screaming", R"([A-Z]{2,}(?:_[A-Z]+)+)"},
        {"path", R"(/[\w.-]+(?:/[\w.-]*\w)+)"},
        {"url", R"(https?://[\w./?=-]+\w)"},
        {"dotted", R"([a-z]+(?:\.[a-z]\w+){1,4}(?::\d+)?)"},
        {"camel", R"([a-z]{2,}(?:[A-Z][a-z]+)+)"},
        {"kebab", R"([a-z]{2,}(?:-[a-z]{2,})+)"},
        {"integer", R"(\d{2,6})"},
        {"phrase", R"([a-z]{4,}(?: [a-z]{4,}){1,3})", true},
        {"word", R"([A-Z]?[a-z]{6,14})", true},
    };
    return all;
}

} // namespace Docket
