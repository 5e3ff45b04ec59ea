// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/pseudotranslator.h"

#include "ui/language/dates.h"

#include <QHash>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> letters{{u'a', u'à'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ö'},
        {u'u', u'ü'}, {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ö'}, {u'U', u'Ü'},
        {u'c', u'ç'}, {u'n', u'ñ'}, {u's', u'š'}, {u'y', u'ý'}};
    return letters.value(letter, letter);
}

} // namespace

QString pseudoText(const QString &text)
{
    static const QRegularExpression kept(u"%L?(\\d+|n)|&\\w+;|&|<[^>]*>"_s);
    QString made;
    qsizetype from = 0, letters = 0;
    const auto take = [&](qsizetype until) {
        for (; from < until; ++from, ++letters)
            made += accented(text.at(from));
    };
    auto match = kept.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        take(one.capturedStart());
        made += one.captured();
        from = one.capturedEnd();
    }
    take(text.size());
    for (qsizetype dot = 0; dot < (letters * 2 + 4) / 5;
        ++dot) // Words of at most a dozen, so that lines can break.
        made += dot % 12 == 11 ? u' ' : u'·';
    return u'⟦' + made + u'⟧';
}

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    (void)m_known.load(u":/i18n/docket_de.qm"_s);
    (void)m_plurals.load(u":/i18n/docket_en.qm"_s);
}

QString PseudoTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    if (qstrcmp(context, "QShortcut") == 0) // Keys are what is printed on them.
        return {};
    if (m_known.translate(context, source, disambiguation, n).isNull())
        return {};
    const QString plural = m_plurals.translate(context, source, disambiguation, n);
    const QString english = plural.isNull() ? QString::fromUtf8(source) : plural;
    return qstrcmp(disambiguation, dateForm) == 0 ? english : pseudoText(english);
}

} // namespace Docket
