// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include "ui/language/pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array all{Language::English, Language::German, Language::Japanese};

/** The first of the session's languages that there is a translation for. */
Language languageOfSystem()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const Language found = languageOf(name.section(u'-', 0, 0));
        if (found != Language::System)
            return found;
    }
    return Language::English;
}

/** The system's own way of writing dates where it goes with the words. */
QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system(), plain(languageCode(language));
    const bool goesWith = system.language() == plain.language()
        || (system.language() == QLocale::C && language == Language::English);
    return goesWith ? system : plain;
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::System:
        return {};
    case Language::English:
        return u"en"_s;
    case Language::German:
        return u"de"_s;
    case Language::Japanese:
        return u"ja"_s;
    }
    return {};
}

Language languageOf(const QString &code)
{
    for (const Language language : all) {
        if (languageCode(language) == code)
            return language;
    }
    return Language::System;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::System:
        return {};
    case Language::English:
        return u"English"_s;
    case Language::German:
        return u"Deutsch"_s;
    case Language::Japanese:
        return u"日本語"_s;
    }
    return {};
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression latinLetter(u"(?<=\\S)\\(&?[A-Z]\\)"_s);
    return QString(text).remove(latinLetter).remove(u'&').remove(u'…');
}

Wording::~Wording()
{
    clear();
}

void Wording::clear()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    if (m_changed)
        QLocale::setDefault(m_before);
    m_changed = false;
}

void Wording::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void Wording::use(Language language)
{
    clear();
    m_inUse = language == Language::System ? languageOfSystem() : language;
    const QString code = languageCode(m_inUse);
    auto qtWords = std::make_unique<QTranslator>();
    if (qtWords->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qtWords));
    auto own = std::make_unique<QTranslator>();
    if (own->load(u":/i18n/docket_%1.qm"_s.arg(code)))
        install(std::move(own));
    m_before = QLocale();
    m_changed = true;
    QLocale::setDefault(localeOf(m_inUse));
}

void Wording::usePseudo()
{
    use(Language::English);
    install(std::make_unique<PseudoTranslator>());
}

} // namespace Docket
