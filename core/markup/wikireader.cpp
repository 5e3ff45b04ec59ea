// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/plaintext.h"
#include "core/markup/wikiline.h"
#include "core/markup/wikimarkup.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int deepestList = 20;
constexpr int deepestPanel = 20;
constexpr char16_t quoteMark = 0xFDD1; ///< Stands for {quote}.
constexpr char16_t panelMark = 0xFDD2; ///< Stands for the next of the panels.

/** One value among "lang|title=A b|linenumbers=true"; "" gives the part without a name. */
QString parameter(QStringView parameters, QLatin1StringView name)
{
    for (const QStringView part : parameters.split(u'|')) {
        const qsizetype equals = part.indexOf(u'=');
        if (name.isEmpty() && equals < 0)
            return part.trimmed().toString();
        if (equals > 0 && part.first(equals).trimmed() == name)
            return part.sliced(equals + 1).trimmed().toString();
    }
    return {};
}

/** The text with code, quotes and panels taken out and marks in their places. */
class WikiFrames
{
public:
    explicit WikiFrames(const QString &wiki)
        : m_wiki(wiki)
    {
        qsizetype copied = 0;
        for (qsizetype at = wiki.indexOf(u'{'); at >= 0; at = wiki.indexOf(u'{', at)) {
            const qsizetype end = takeAt(at, copied);
            if (end > at)
                copied = end;
            at = end > at ? end : at + (m_wiki.mid(at, 2) == "{{"_L1 ? 2 : 1);
        }
        m_text += QStringView(m_wiki).sliced(copied);
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    WikiLine::Codes codes;
    QStringList panels; ///< Parameters of each panel tag.

private:
    /** Takes out what begins at `at`; gives its end, or `at` when nothing begins there. */
    qsizetype takeAt(qsizetype at, qsizetype copied)
    {
        const QStringView rest = QStringView(m_wiki).sliced(at);
        if (at > 0 && m_wiki.at(at - 1) == u'\\')
            return at;
        for (const auto name : {"code"_L1, "noformat"_L1, "quote"_L1, "panel"_L1}) {
            if (!rest.sliced(1).startsWith(name) || rest.size() <= name.size() + 1)
                continue;
            const QChar behind = rest.at(name.size() + 1);
            if (behind != u':' && behind != u'}')
                continue;
            constexpr qsizetype longestTag = 500;
            const qsizetype close = rest.first(std::min(longestTag, rest.size())).indexOf(u'}');
            if (close < 0)
                return at;
            const QStringView parameters =
                rest.sliced(name.size() + 2, std::max<qsizetype>(0, close - name.size() - 2));
            const QStringView before = QStringView(m_wiki).sliced(copied, at - copied);
            const qsizetype end = at + close + 1;
            if (name == "quote"_L1 || name == "panel"_L1) {
                m_text += before;
                m_text += u'\n';
                m_text += QChar(name == "quote"_L1 ? quoteMark : panelMark);
                m_text += u'\n';
                if (name == "panel"_L1)
                    panels.append(parameters.toString());
                return end;
            }
            return takeCode(before, parameters, end, name == "code"_L1 ? m_code : m_noFormat, at);
        }
        return at;
    }

    qsizetype takeCode(QStringView before, QStringView parameters, qsizetype start,
        StringSearch &closer, qsizetype at)
    {
        const qsizetype end = closer.next(m_wiki, start);
        if (end < 0)
            return at;
        QStringView text = QStringView(m_wiki).sliced(start, end - start);
        if (text.startsWith(u'\n'))
            text = text.sliced(1);
        if (text.endsWith(u'\n'))
            text.chop(1);
        QString language = parameter(parameters, {});
        if (language.isEmpty())
            language = parameter(parameters, "language"_L1);
        codes.all.push_back({parameter(parameters, "title"_L1), language, text.toString()});
        m_text += before;
        m_text += QChar(codeMark);
        return m_wiki.indexOf(u'}', end) + 1;
    }

    const QString &m_wiki;
    QString m_text;
    StringSearch m_code{u"{code}"_s}, m_noFormat{u"{noformat}"_s};
};

class WikiReader
{
public:
    WikiReader(WikiPurpose purpose, const QString &wiki)
        : m_purpose(purpose)
        , m_frames(wiki)
    { }

    QList<Block> read()
    {
        m_lines = QStringView(m_frames.text()).split(u'\n');
        for (m_at = 0; m_at < m_lines.size() && !m_builder.isFull(); ++m_at)
            readLine(m_lines.at(m_at));
        endAll();
        return m_builder.take();
    }

private:
    void readLine(QStringView line)
    {
        const QStringView words = line.trimmed();
        if (words.isEmpty()) {
            endAll();
        } else if (words == QChar(quoteMark) || words == QChar(panelMark)) {
            endAll();
            words == QChar(quoteMark) ? toggleQuote() : togglePanel();
        } else if (words.startsWith(u'|')) {
            readRow(words);
        } else if (!readHeading(words) && !readQuote(words) && !readRule(words)
            && !readItem(words)) {
            readWords(line);
        }
    }

    void inLine(QStringView words) { WikiLine(m_builder, m_frames.codes, m_purpose, words).read(); }

    void readWords(QStringView line)
    {
        endTable();
        if (m_inParagraph || m_inItem)
            m_builder.addLineBreak();
        else
            m_builder.startParagraph();
        m_inParagraph = !m_inItem;
        inLine(m_inItem ? line.trimmed() : line);
    }

    bool readHeading(QStringView words)
    {
        const bool is = words.size() > 3 && words.at(0) == u'h' && words.at(1) >= u'1'
            && words.at(1) <= u'6' && words.at(2) == u'.' && words.at(3).isSpace();
        if (!is)
            return false;
        endAll();
        m_builder.startHeading(words.at(1).digitValue());
        inLine(words.sliced(4).trimmed());
        m_builder.end();
        return true;
    }

    bool readQuote(QStringView words)
    {
        if (!words.startsWith("bq. "_L1))
            return false;
        endAll();
        m_builder.enterQuote();
        m_builder.startParagraph();
        inLine(words.sliced(4).trimmed());
        m_builder.leaveQuote();
        return true;
    }

    bool readRule(QStringView words)
    {
        if (words.size() < 4 || words.count(u'-') != words.size())
            return false;
        endAll();
        m_builder.addRule();
        return true;
    }

    bool readItem(QStringView words)
    {
        qsizetype depth = 0;
        while (depth < words.size() && QStringView(u"*#-").contains(words.at(depth)))
            ++depth;
        const bool onlyDashes = words.first(depth).count(u'-') == depth;
        if (depth == 0 || depth >= words.size() || !words.at(depth).isSpace()
            || (onlyDashes && depth > 3))
            return false;
        endTable();
        leaveItem();
        m_inParagraph = false;
        const QChar sign = words.at(depth - 1);
        const int wanted = int(std::min<qsizetype>(depth, deepestList));
        while (m_numbers.size() > wanted)
            leaveList();
        while (m_numbers.size() < wanted) {
            m_builder.enterList();
            m_numbers.append(0);
        }
        m_numbers.last() = sign == u'#' ? m_numbers.last() + 1 : 0;
        m_builder.enterItem(Block::Kind::ListItem,
            sign == u'#' ? QString::number(m_numbers.last()) + u'.' : u"•"_s);
        m_inItem = true;
        inLine(words.sliced(depth).trimmed());
        return true;
    }

    /** A row goes on in the lines below it until one ends with "|". */
    void readRow(QStringView first)
    {
        QString row = first.toString();
        qsizetype last = m_at;
        while (!row.endsWith(u'|') && last + 1 < m_lines.size()) {
            const QStringView next = m_lines.at(last + 1).trimmed();
            if (next.isEmpty() || next.startsWith(u'|') || isMarkLine(next))
                break;
            ++last;
            row += u'\n' + next.toString();
        }
        if (row.endsWith(u'|'))
            m_at = last;
        else
            row = first.toString();
        if (!m_inTable) {
            endAll();
            m_builder.enterTable();
            m_inTable = true;
        }
        m_builder.enterRow();
        readCells(row);
        m_builder.leaveRow();
    }

    static bool isMarkLine(QStringView line)
    {
        return line == QChar(quoteMark) || line == QChar(panelMark);
    }

    void readCells(const QString &row)
    {
        StringSearch bracket(u"]"_s);
        StringSearch brace(u"}"_s);
        StringSearch bang(u"!"_s);
        qsizetype at = 0;
        while (at < row.size()) {
            const bool header = row.sliced(at).startsWith("||"_L1);
            at += header ? 2 : 1;
            const qsizetype start = at;
            while (at < row.size() && row.at(at) != u'|') {
                qsizetype behind = at;
                if (row.at(at) == u'\\')
                    behind = at + 1;
                else if (row.at(at) == u'[')
                    behind = wholeEnd(row, at, bracket.next(row, at));
                else if (row.at(at) == u'{')
                    behind = wholeEnd(row, at, brace.next(row, at));
                else if (row.at(at) == u'!' && at + 1 < row.size())
                    behind = wholeEnd(row, at, bang.next(row, at + 1));
                at = std::max(at, behind) + 1;
            }
            at = std::min(at, row.size());
            const QStringView words = QStringView(row).sliced(start, at - start).trimmed();
            if (words.isEmpty() && at >= row.size())
                break; // Behind the last bar.
            m_builder.enterCell(header, 1, 1);
            inLine(words);
            m_builder.leaveCell();
        }
    }

    /** "[words|https://…]", "{{a|b}}", "{macro:a|b}" and "!a.png|thumbnail!" hold bars that part no
     * cells: gives the place to go on behind, `at` where the bars are ones between cells. */
    static qsizetype wholeEnd(const QString &row, qsizetype at, qsizetype end)
    {
        constexpr qsizetype longest = 500;
        if (end < 0 || end - at > longest)
            return at;
        const QStringView inside = QStringView(row).sliced(at + 1, end - at - 1);
        const qsizetype bar = inside.indexOf(u'|');
        const QStringView first = bar < 0 ? inside : inside.first(bar);
        const QChar sign = row.at(at);
        const bool whole = bar < 0 || (sign == u'[' && inside.sliced(bar).contains(u':'))
            || (sign == u'{' && (first.startsWith(u'{') || first.contains(u':')))
            || (sign == u'!' && first.contains(u'.') && !first.contains(u' '));
        return whole && !inside.contains(u'\n') ? end : at;
    }

    void toggleQuote()
    {
        m_inQuote ? m_builder.leaveQuote() : m_builder.enterQuote();
        m_inQuote = !m_inQuote;
    }

    void togglePanel()
    {
        const QString parameters = m_frames.panels.value(m_nextPanel++);
        if (m_panels > 0 && (parameters.isEmpty() || m_panels >= deepestPanel)) {
            m_builder.leaveFrame();
            --m_panels;
            return;
        }
        ++m_panels;
        m_builder.enterFrame(u"panel"_s);
        const QString title = parameter(parameters, "title"_L1);
        m_builder.addPanelTitle(
            u"panel"_s, title.isEmpty() && m_purpose == WikiPurpose::View ? u"Panel"_s : title);
    }

    void leaveItem()
    {
        if (std::exchange(m_inItem, false))
            m_builder.leaveItem();
    }

    void leaveList()
    {
        m_builder.leaveList();
        m_numbers.removeLast();
    }

    void endTable()
    {
        if (std::exchange(m_inTable, false))
            m_builder.leaveTable();
    }

    void endAll()
    {
        leaveItem();
        while (!m_numbers.isEmpty())
            leaveList();
        endTable();
        m_inParagraph = false;
        m_builder.end();
    }

    WikiPurpose m_purpose;
    WikiFrames m_frames;
    BlockBuilder m_builder;
    QList<QStringView> m_lines;
    qsizetype m_at = 0;
    QList<int> m_numbers; ///< Of the last item, by depth of the open lists; 0 in bulleted ones.
    int m_panels = 0; ///< Open.
    int m_nextPanel = 0;
    bool m_inParagraph = false, m_inItem = false, m_inTable = false, m_inQuote = false;
};

QList<Block> read(WikiPurpose purpose, const QString &wiki)
{
    const QString text = validText(wiki.first(std::min(wiki.size(), BlockBuilder::mostCharacters)));
    return WikiReader(purpose, text).read();
}

} // namespace

QString wikiToText(const QString &wiki, WordMarks marks)
{
    return wordsOf(read(WikiPurpose::Words, wiki), marks);
}

QList<Block> wikiBlocks(const QString &wiki)
{
    return read(WikiPurpose::View, wiki);
}

} // namespace Docket
