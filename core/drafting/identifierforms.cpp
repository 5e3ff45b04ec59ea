// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/identifierforms.h"

#include <QRegularExpression>

#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIdentifier = 200;

constexpr std::array allForms{IdentifierForm::Camel, IdentifierForm::Pascal, IdentifierForm::Kebab,
    IdentifierForm::Snake, IdentifierForm::Dotted, IdentifierForm::Screaming,
    IdentifierForm::ScreamingKebab};

QString capitalised(const QString &word)
{
    return word.at(0).toUpper() + word.sliced(1);
}

} // namespace

QStringList identifierWords(const QString &identifier)
{
    static const QRegularExpression shape(u"^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$"_s);
    // Between "connection" and "Timeout", and between "HTTP" and "Port".
    static const QRegularExpression seam(
        u"[._-]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"_s);
    if (identifier.size() > longestIdentifier || !shape.match(identifier).hasMatch())
        return {};
    const QStringList words = identifier.split(seam, Qt::SkipEmptyParts);
    QStringList lower;
    for (const QString &word : words)
        lower.append(word.toLower());
    return lower.size() > 1 ? lower : QStringList();
}

QString inIdentifierForm(const QStringList &words, IdentifierForm form)
{
    QStringList parts = words;
    switch (form) {
    case IdentifierForm::Kebab:
        return parts.join('-'_L1);
    case IdentifierForm::Snake:
        return parts.join('_'_L1);
    case IdentifierForm::Dotted:
        return parts.join('.'_L1);
    case IdentifierForm::Screaming:
        return parts.join('_'_L1).toUpper();
    case IdentifierForm::ScreamingKebab:
        return parts.join('-'_L1).toUpper();
    case IdentifierForm::Camel:
    case IdentifierForm::Pascal:
        break;
    }
    for (qsizetype i = form == IdentifierForm::Camel ? 1 : 0; i < parts.size(); ++i)
        parts[i] = capitalised(parts.at(i));
    return parts.join(QString());
}

std::optional<IdentifierForm> identifierFormOf(const QString &written, const QStringList &words)
{
    for (const IdentifierForm form : allForms) {
        if (!words.isEmpty() && inIdentifierForm(words, form) == written)
            return form;
    }
    return std::nullopt;
}

QStringList identifierSpellings(const QString &identifier)
{
    QStringList spellings{identifier};
    const QStringList words = identifierWords(identifier);
    for (const IdentifierForm form : allForms) {
        if (words.isEmpty())
            break;
        if (const QString spelling = inIdentifierForm(words, form); !spellings.contains(spelling))
            spellings.append(spelling);
    }
    return spellings;
}

} // namespace Docket
