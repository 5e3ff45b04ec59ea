// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/wikiline.h"

#include "core/markup/htmlentities.h"
#include "core/markup/plaintext.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array<char16_t, 7> marks{u'*', u'_', u'-', u'+', u'^', u'~', u'?'};
constexpr std::array<int, 7> styles{TextRun::Bold, TextRun::Italic, TextRun::Strike,
    TextRun::Underline, TextRun::Superscript, TextRun::Subscript, TextRun::Italic};
constexpr int citation = 6;

bool isWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool isBlank(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/** "&amp;", "&#92;" and "&#x5c;": the character, and the length of the reference. */
std::pair<char32_t, qsizetype> referenceAt(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 12;
    const qsizetype end = text.sliced(at, std::min(longest, text.size() - at)).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView name = text.sliced(at + 1, end - 1);
    char32_t c = 0;
    bool known = true;
    if (name.startsWith("#x"_L1, Qt::CaseInsensitive))
        c = name.sliced(2).toUInt(&known, 16);
    else if (name.startsWith(u'#'))
        c = name.sliced(1).toUInt(&known, 10);
    else
        c = htmlEntity(name.toLatin1());
    const bool valid =
        known && c >= 32 && c <= 0x10FFFF && !QChar::isSurrogate(c) && !QChar::isNonCharacter(c);
    return valid ? std::pair{c, end + 1} : std::pair<char32_t, qsizetype>{};
}

bool isTarget(QStringView target)
{
    if (target.contains("://"_L1) || target.startsWith("mailto:"_L1, Qt::CaseInsensitive)
        || target.startsWith("www."_L1))
        return true;
    return !target.isEmpty() && QStringView(u"#^~").contains(target.front()) && target.size() > 1;
}

/** "name.png", "https://…": what stands between two "!" to be an image. */
bool isImage(QStringView name)
{
    if (name.isEmpty() || name.front().isSpace() || name.back().isSpace() || name.size() > 500)
        return false;
    const QStringView suffix = name.sliced(name.lastIndexOf(u'.') + 1);
    const bool isFile = suffix.size() < name.size() - 1 && suffix.size() >= 2 && suffix.size() <= 5
        && std::ranges::all_of(suffix, [](QChar c) { return c.isLetterOrNumber(); });
    return isFile || name.contains("://"_L1);
}

} // namespace

bool isWikiEscapable(QChar c)
{
    return QStringView(u"![]^~+?%{}()*_-|@").contains(c);
}

qsizetype smileyAt(QStringView text, qsizetype at, QString *shown)
{
    static const QList<std::pair<QString, QString>> all{{u":)"_s, u"🙂"_s}, {u":("_s, u"🙁"_s},
        {u":P"_s, u"😛"_s}, {u":D"_s, u"😀"_s}, {u";)"_s, u"😉"_s}, {u"(y)"_s, u"👍"_s},
        {u"(n)"_s, u"👎"_s}, {u"(i)"_s, u"ℹ️"_s}, {u"(/)"_s, u"✅"_s}, {u"(x)"_s, u"❌"_s},
        {u"(!)"_s, u"⚠️"_s}, {u"(+)"_s, u"➕"_s}, {u"(-)"_s, u"➖"_s}, {u"(?)"_s, u"❓"_s},
        {u"(on)"_s, u"💡"_s}, {u"(off)"_s, u"💡"_s}, {u"(*)"_s, u"⭐"_s}, {u"(*r)"_s, u"⭐"_s},
        {u"(*g)"_s, u"⭐"_s}, {u"(*b)"_s, u"⭐"_s}, {u"(*y)"_s, u"⭐"_s}, {u"(flag)"_s, u"🚩"_s},
        {u"(flagoff)"_s, u"🏳️"_s}};
    const QChar first = text.at(at);
    if ((first != u':' && first != u';' && first != u'(') || isWord(text, at - 1))
        return 0;
    for (const auto &[smiley, character] : all) {
        if (text.sliced(at).startsWith(smiley) && !isWord(text, at + smiley.size())) {
            if (shown)
                *shown = character;
            return smiley.size();
        }
    }
    return 0;
}

qsizetype addressAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if ((first != u'h' && first != u'f' && first != u'm') || isWord(text, at - 1))
        return 0;
    const QStringView rest = text.sliced(at);
    for (const auto scheme :
        {"http://"_L1, "https://"_L1, "ftp://"_L1, "file://"_L1, "mailto:"_L1}) {
        if (rest.startsWith(scheme)) {
            qsizetype length = addressEnd(text, at) - at;
            // A character reference behind an address is none of it.
            if (const qsizetype end = rest.first(length).indexOf("&#"_L1); end >= 0)
                length = end;
            return length > scheme.size() ? length : 0;
        }
    }
    return 0;
}

WikiLine::WikiLine(BlockBuilder &builder, Codes &codes, WikiPurpose purpose, QStringView text)
    : m_builder(builder)
    , m_codes(codes)
    , m_purpose(purpose)
    , m_text(text)
{ }

void WikiLine::read(int style, const QString &href)
{
    m_style = style;
    m_href = href;
    findClosers();
    while (m_at < m_text.size()) {
        closePhrases();
        if (m_at >= m_text.size())
            break;
        const QChar c = m_text.at(m_at);
        if (c == codeMark) {
            readCode();
        } else if (const qsizetype length = addressAt(m_text, m_at); length > 0) {
            flush();
            const QString address = m_text.sliced(m_at, length).toString();
            m_builder.addText(address, m_style | TextRun::Link, href.isEmpty() ? address : href);
            m_at += length;
        } else if (!readEscape() && !readReference() && !readMono() && !readPhrase() && !readMacro()
            && !readLink() && !readImage() && !readSmiley()) {
            m_words += c;
            ++m_at;
        }
    }
    flush();
}

void WikiLine::flush()
{
    m_builder.addText(std::exchange(m_words, QString()), m_style, m_href);
}

/** The length of the phrase mark at `at` (0: none) and which it is. */
qsizetype WikiLine::markLength(qsizetype at, int *kind) const
{
    const bool braced = m_text.at(at) == u'{';
    const qsizetype inner = braced ? at + 1 : at;
    if (inner >= m_text.size())
        return 0;
    const auto found = std::ranges::find(marks, m_text.at(inner).unicode());
    if (found == marks.end())
        return 0;
    *kind = int(found - marks.begin());
    const qsizetype length = *kind == citation ? 2 : 1;
    if (length == 2 && (inner + 1 >= m_text.size() || m_text.at(inner + 1) != u'?'))
        return 0;
    if (!braced)
        return length;
    const qsizetype end = inner + length;
    return end < m_text.size() && m_text.at(end) == u'}' ? length + 2 : 0;
}

bool WikiLine::opens(qsizetype at, qsizetype length) const
{
    if (m_text.at(at) == u'{')
        return !isBlank(m_text, at + length);
    const QChar mark = m_text.at(at);
    return !isWord(m_text, at - 1) && (at == 0 || m_text.at(at - 1) != mark)
        && !isBlank(m_text, at + length) && m_text.at(at + length) != mark;
}

bool WikiLine::closes(qsizetype at, qsizetype length) const
{
    if (m_text.at(at) == u'{')
        return at > 0;
    const QChar mark = m_text.at(at);
    const qsizetype after = at + length;
    return !isBlank(m_text, at - 1) && m_text.at(at - 1) != mark && !isWord(m_text, after)
        && (after >= m_text.size() || m_text.at(after) != mark);
}

void WikiLine::findClosers()
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (m_text.at(at) == u'\\' && at + 1 < m_text.size()
            && isWikiEscapable(m_text.at(at + 1))) {
            at += 2;
            continue;
        }
        int kind = 0;
        const qsizetype length = markLength(at, &kind);
        if (length > 0 && closes(at, length))
            m_closers[kind].push_back({at, length});
        at += std::max<qsizetype>(1, length);
    }
}

const WikiLine::Closer *WikiLine::closerAfter(int kind, qsizetype at)
{
    const std::vector<Closer> &all = m_closers[kind];
    std::size_t &next = m_nextCloser[kind];
    while (next < all.size() && all[next].at <= at)
        ++next;
    return next < all.size() ? &all[next] : nullptr;
}

void WikiLine::closePhrases()
{
    while (!m_open.empty() && m_open.back().closer.at <= m_at) {
        const Closer closer = m_open.back().closer;
        flush();
        m_style &= ~m_open.back().style;
        m_open.pop_back();
        if (closer.at == m_at)
            m_at += closer.length;
    }
}

bool WikiLine::readPhrase()
{
    int kind = 0;
    const qsizetype length = markLength(m_at, &kind);
    if (length == 0 || !opens(m_at, length) || (m_style & styles[kind]))
        return false;
    const Closer *closer = closerAfter(kind, m_at + length);
    if (!closer || (!m_open.empty() && closer->at >= m_open.back().closer.at))
        return false;
    flush();
    m_style |= styles[kind];
    m_open.push_back({styles[kind], *closer});
    m_at += length;
    return true;
}

bool WikiLine::readEscape()
{
    if (m_text.at(m_at) != u'\\' || m_at + 1 >= m_text.size())
        return false;
    if (isWikiEscapable(m_text.at(m_at + 1))) {
        m_words += m_text.at(m_at + 1);
        m_at += 2;
        return true;
    }
    qsizetype end = m_at;
    while (end < m_text.size() && m_text.at(end) == u'\\')
        ++end;
    // A forced line break; "C:\\temp" is none.
    if (end - m_at == 2 && (isBlank(m_text, m_at - 1) || isBlank(m_text, end))) {
        flush();
        m_builder.addLineBreak();
    } else {
        m_words += m_text.sliced(m_at, end - m_at);
    }
    m_at = end;
    return true;
}

bool WikiLine::readReference()
{
    if (m_text.at(m_at) != u'&')
        return false;
    const auto [c, length] = referenceAt(m_text, m_at);
    if (length == 0)
        return false;
    m_words += QChar::fromUcs4(c);
    m_at += length;
    return true;
}

bool WikiLine::readMono()
{
    if (!m_text.sliced(m_at).startsWith("{{"_L1))
        return false;
    qsizetype end = m_braces.next(m_text, m_at + 2);
    if (end <= m_at + 2)
        return false;
    while (end + 2 < m_text.size() && m_text.at(end + 2) == u'}')
        ++end;
    QStringView inside = m_text.sliced(m_at + 2, end - m_at - 2);
    if (inside.startsWith("{}"_L1)) // How Jira's editor parts braces of its own from ours.
        inside = inside.sliced(2);
    if (inside.endsWith("{}"_L1))
        inside.chop(2);
    flush();
    QString words;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const bool escaped =
            inside.at(i) == u'\\' && i + 1 < inside.size() && isWikiEscapable(inside.at(i + 1));
        if (inside.at(i) == u'&') {
            if (const auto [c, length] = referenceAt(inside, i); length > 0) {
                words += QChar::fromUcs4(c);
                i += length - 1;
                continue;
            }
        }
        words += inside.at(escaped ? ++i : i);
    }
    m_builder.addText(words, m_style | TextRun::Code, m_href);
    m_at = end + 2;
    return true;
}

bool WikiLine::readMacro()
{
    if (m_text.at(m_at) != u'{')
        return false;
    constexpr qsizetype longest = 300;
    const qsizetype end = m_brace.next(m_text, m_at + 1);
    if (end <= m_at + 1 || end - m_at > longest)
        return false;
    const QStringView inside = m_text.sliced(m_at + 1, end - m_at - 1);
    const qsizetype colon = inside.indexOf(u':');
    const QString name = (colon < 0 ? inside : inside.first(colon)).toString().toLower();
    if (name == "color"_L1 || name == "anchor"_L1) {
        m_at = end + 1;
        return true;
    }
    static const QSet<QString> alone{
        u"toc"_s, u"children"_s, u"pagetree"_s, u"gallery"_s, u"attachments"_s};
    const bool named = !name.isEmpty()
        && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; })
        && name.front().isLetter();
    if (m_purpose == WikiPurpose::Words || !named || (colon < 0 && !alone.contains(name))
        || (m_at > 0 && m_text.at(m_at - 1) == u'$'))
        return false;
    flush();
    QString label = name;
    if (colon >= 0)
        label += u": "_s + inside.sliced(colon + 1).toString().replace(u'|', u' ');
    m_builder.addChip(TextRun::Chip::Macro, label, m_style);
    m_at = end + 1;
    return true;
}

bool WikiLine::readLink()
{
    if (m_text.at(m_at) != u'[' || !m_href.isEmpty())
        return false;
    const qsizetype end = m_bracket.next(m_text, m_at + 1);
    constexpr qsizetype longest = 2000;
    if (end <= m_at + 1 || end - m_at > longest)
        return false;
    const QStringView inside = m_text.sliced(m_at + 1, end - m_at - 1);
    const qsizetype bar = inside.indexOf(u'|');
    QStringView target = bar < 0 ? inside : inside.sliced(bar + 1);
    if (const qsizetype tip = target.indexOf(u'|'); tip >= 0)
        target = target.first(tip);
    target = target.trimmed();
    if (!isTarget(target) || inside.contains(u'['))
        return false;
    flush();
    m_at = end + 1;
    const QStringView words = bar < 0 ? QStringView() : inside.first(bar);
    if (bar < 0 && target.front() == u'~') {
        const QStringView account = target.sliced(1);
        constexpr auto byId = "accountid:"_L1;
        const QStringView name = account.startsWith(byId) ? account.sliced(byId.size()) : account;
        m_builder.addChip(TextRun::Chip::Mention, u'@' + name.toString(), m_style);
    } else if (!words.trimmed().isEmpty()) {
        WikiLine(m_builder, m_codes, m_purpose, words)
            .read(m_style | TextRun::Link, target.toString());
    } else {
        const bool marked = QStringView(u"#^~").contains(target.front());
        m_builder.addText((marked ? target.sliced(1) : target).toString(), m_style | TextRun::Link,
            target.toString());
    }
    return true;
}

bool WikiLine::readImage()
{
    if (m_text.at(m_at) != u'!' || isWord(m_text, m_at - 1))
        return false;
    const qsizetype end = m_bang.next(m_text, m_at + 1);
    if (end < 0 || isWord(m_text, end + 1))
        return false;
    const QStringView inside = m_text.sliced(m_at + 1, end - m_at - 1);
    const qsizetype bar = inside.indexOf(u'|');
    const QStringView name = bar < 0 ? inside : inside.first(bar);
    if (!isImage(name))
        return false;
    flush();
    const qsizetype slash = name.contains("://"_L1) ? name.lastIndexOf(u'/') : -1;
    m_builder.addChip(TextRun::Chip::Image, name.sliced(slash + 1).toString(), m_style);
    m_at = end + 1;
    return true;
}

bool WikiLine::readSmiley()
{
    QString shown;
    const qsizetype length = m_purpose == WikiPurpose::View ? smileyAt(m_text, m_at, &shown) : 0;
    if (length == 0)
        return false;
    flush();
    m_builder.addChip(TextRun::Chip::Emoji, shown, m_style);
    m_at += length;
    return true;
}

void WikiLine::readCode()
{
    flush();
    ++m_at;
    if (m_codes.next >= m_codes.all.size())
        return;
    const Code &code = m_codes.all[m_codes.next++];
    m_builder.addPanelTitle(u"code"_s, code.title);
    m_builder.addCode(code.text, code.language);
}

} // namespace Docket
