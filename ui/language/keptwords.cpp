// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/keptwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** One sentence with gaps. */
struct Form
{
    const char *source;
    QStringList fixed; ///< Between the gaps; the first and the last may be empty.
    QRegularExpression whole; ///< Captures what fills the gaps, in the order of `gaps`.
    QList<int> gaps; ///< Their numbers.
    qsizetype letters = 0; ///< Of the fixed words: the more, the more certain.
    bool isSentence = false;
};

Form formOf(const char *source)
{
    static const QRegularExpression gap(u"%([1-9])"_s);
    Form form;
    form.source = source;
    const QString text = QString::fromUtf8(source);
    QString pattern;
    qsizetype from = 0;
    const auto keep = [&](const QString &piece) {
        form.fixed.append(piece);
        form.letters += piece.size();
        pattern += QRegularExpression::escape(piece);
    };
    auto match = gap.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        keep(text.sliced(from, one.capturedStart() - from));
        pattern += u"(.+?)"_s;
        form.gaps.append(one.captured(1).toInt());
        from = one.capturedEnd();
    }
    keep(text.sliced(from));
    form.whole = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::DotMatchesEverythingOption);
    form.isSentence = text.count(u' ') >= 2;
    return form;
}

/** Those with most fixed words first: "%1 links to %2" fits much that another form fits better. */
const std::vector<Form> &forms()
{
    static const std::vector<Form> all = [] {
        std::vector<Form> made;
        for (const char *source :
            keptOfDrafts() + keptOfAnswers() + keptOfRegistry() + keptOfRules() + keptOfRehearsal())
            made.push_back(formOf(source));
        std::ranges::stable_sort(made, std::ranges::greater(), &Form::letters);
        return made;
    }();
    return all;
}

QString translated(const Form &form)
{
    return QCoreApplication::translate("Kept", form.source);
}

/** What fills the gaps by number, or nothing when the text is not of this form. */
QStringList filled(const Form &form, const QString &text)
{
    if (!text.startsWith(form.fixed.first()) || !text.endsWith(form.fixed.last()))
        return {};
    const QRegularExpressionMatch match = form.whole.match(text);
    if (!match.hasMatch())
        return {};
    QStringList found(10);
    found[0] = text;
    for (qsizetype i = 0; i < form.gaps.size(); ++i)
        found[form.gaps.at(i)] = match.captured(int(i) + 1);
    return found;
}

enum class Part { Whole, Gap };

QString inLanguage(const QString &text, Part part);

/** Words in quotation marks are somebody's: they stay. */
QString inGap(const QString &text, bool quoted)
{
    if (quoted)
        return text;
    const QString plain = text.startsWith("The "_L1) ? text.sliced(4) : text;
    return inLanguage(plain, Part::Gap);
}

QString put(const Form &form, const QStringList &found)
{
    static const QRegularExpression gap(u"%([1-9])"_s);
    const QString source = QString::fromUtf8(form.source), text = translated(form);
    QString made;
    qsizetype from = 0;
    auto match = gap.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        made += text.sliced(from, one.capturedStart() - from);
        made += inGap(
            found.at(one.captured(1).toInt()), source.contains(u"“%"_s + one.captured(1) + u'”'));
        from = one.capturedEnd();
    }
    return made + text.sliced(from);
}

QString inLanguage(const QString &text, Part part)
{
    for (const Form &form : forms()) {
        if (part == Part::Gap && !form.isSentence && !form.gaps.isEmpty())
            continue; // Two words with a gap fit too much.
        if (const QStringList found = filled(form, text); !found.isEmpty())
            return put(form, found);
    }
    return text;
}

/** A gap that loses its "The" may leave a plain word in front; names such as "maxRetries" stay as they are. */
QString begunAs(const QString &english, QString text)
{
    static const QRegularExpression plain(u"^\\p{Ll}+(?=[\\s,;]|$)"_s);
    if (english.at(0).isUpper() && text.contains(plain))
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString keptWords(const QString &english)
{
    const Form &any = forms().front();
    if (english.isEmpty() || translated(any) == QString::fromUtf8(any.source))
        return english;
    return begunAs(english, inLanguage(english, Part::Whole));
}

} // namespace Docket
