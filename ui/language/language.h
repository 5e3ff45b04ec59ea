// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Docket {

/** What a person chose to read; System follows the session's own list of languages. */
enum class Language { System, English, German, Japanese };

/** "de", as it is kept in the settings; empty for System. */
[[nodiscard]] QString languageCode(Language language);
/** System for a code that stands for no language of ours. */
[[nodiscard]] Language languageOf(const QString &code);
/** What it calls itself ("Deutsch"); empty for System, whose name is a translated word. */
[[nodiscard]] QString ownName(Language language);

/** The words of a command for a button or a list: "Approve" of "&Approve…" as well as "承認" of "承認(&A)…". */
[[nodiscard]] QString withoutMnemonic(const QString &text);

/**
 * The language of the window from `use` until this is gone: Qt's own words where its catalogue is
 * installed, Docket's on top, and the locale that dates and numbers are written in. Texts that are
 * shown already stay as they are; a window is made anew to speak another language. What is kept,
 * sent or printed for programs is not translated and does not depend on it. Belongs to the thread
 * of the application.
 */
class Wording
{
public:
    Wording() = default;
    ~Wording();
    Wording(const Wording &) = delete;
    Wording &operator=(const Wording &) = delete;

    void use(Language language);
    /** Every text of Docket's longer, with accents and in brackets, as PseudoTranslator makes it:
     * to see what is not translated and what has no room. */
    void usePseudo();
    /** The language that is really read: never System. */
    [[nodiscard]] Language inUse() const { return m_inUse; }

private:
    void clear();
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
    QLocale m_before;
    bool m_changed = false;
    Language m_inUse = Language::English;
};

} // namespace Docket
