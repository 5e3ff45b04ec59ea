// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/blockwords.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int mostColumns = 200;
constexpr qsizetype longestRepeated = 200;

/** Words of one line that share their marks. */
struct Stretch
{
    QString text;
    int style = TextRun::Plain; ///< Code and Strike only.
};

bool isChipWithWords(const TextRun &run)
{
    return run.chip != TextRun::Chip::None && run.chip != TextRun::Chip::Emoji;
}

/** The lines of a block's runs, each as stretches; chips never melt into the words beside them. */
QList<QList<Stretch>> linesOf(const QList<TextRun> &runs)
{
    QList<QList<Stretch>> lines(1);
    bool afterChip = false;
    for (const TextRun &run : runs) {
        const int style = run.style & (TextRun::Code | TextRun::Strike);
        const bool chip = isChipWithWords(run);
        QStringView rest = run.text;
        if ((chip || afterChip) && !rest.isEmpty() && rest.front().isLetterOrNumber()
            && !lines.last().isEmpty() && lines.last().last().text.back().isLetterOrNumber())
            lines.last().append({u" "_s, TextRun::Plain});
        afterChip = chip;
        while (true) {
            const qsizetype end = rest.indexOf(u'\n');
            const QStringView part = end < 0 ? rest : rest.first(end);
            QList<Stretch> &line = lines.last();
            if (!part.isEmpty() && !line.isEmpty() && line.last().style == style)
                line.last().text += part;
            else if (!part.isEmpty())
                line.append({part.toString(), style});
            if (end < 0)
                break;
            lines.append(QList<Stretch>());
            rest = rest.sliced(end + 1);
        }
    }
    return lines;
}

/** Marks around the words, blanks at their ends left outside. */
QString marked(const QString &text, QLatin1StringView mark)
{
    const QStringView core = QStringView(text).trimmed();
    if (core.isEmpty() || core.contains(mark))
        return text;
    const qsizetype start = core.data() - text.constData();
    return text.first(start) + mark + core.toString() + mark + text.sliced(start + core.size());
}

QString written(const QList<Stretch> &line, WordMarks marks)
{
    QString words;
    QString struck;
    const auto flush = [&] {
        words += marked(struck, "~~"_L1);
        struck.clear();
    };
    for (const Stretch &stretch : line) {
        const bool code = marks == WordMarks::Kept && (stretch.style & TextRun::Code);
        const QString text = code ? marked(stretch.text, "`"_L1) : stretch.text;
        if (marks == WordMarks::Kept && (stretch.style & TextRun::Strike)) {
            struck += text;
            continue;
        }
        flush();
        words += text;
    }
    flush();
    return words;
}

QString markerWords(const Block &block)
{
    if (block.kind != Block::Kind::ListItem && block.kind != Block::Kind::Task)
        return {};
    const QString indent(2 * std::clamp(block.level - 1, 0, 20), u' ');
    if (block.marker.isEmpty())
        return indent + u"  "_s;
    return indent + (block.marker == u"•"_s ? u"-"_s : block.marker) + u' ';
}

class WordWriter
{
public:
    explicit WordWriter(WordMarks marks)
        : m_marks(marks)
    { }

    void add(const Block &block)
    {
        if (block.kind == Block::Kind::TableRow)
            return addRow(block);
        if (block.kind == Block::Kind::Code)
            return addCode(block.text());
        QString before = markerWords(block);
        for (const QList<Stretch> &line : linesOf(block.runs)) {
            const QString words = written(line, m_marks);
            if (words.trimmed().isEmpty())
                continue;
            m_lines.append(before + words);
            before = QString(before.size(), u' ');
        }
    }

    [[nodiscard]] QString take() { return m_lines.join(u'\n'); }

private:
    /** A cell that reaches down into later rows. */
    struct Reaching
    {
        int rows = 0;
        QString words;
    };

    void addCode(QString text)
    {
        while (text.endsWith(u'\n'))
            text.chop(1);
        if (!text.trimmed().isEmpty())
            m_lines.append(text);
    }

    void addRow(const Block &row)
    {
        if (row.table != m_table)
            m_reaching.clear();
        m_table = row.table;
        QStringList cells;
        for (const BlockCell &cell : row.cells) {
            fillReaching(cells);
            QStringList lines;
            for (const QList<Stretch> &line : linesOf(cell.runs)) {
                if (const QString words = written(line, m_marks).trimmed(); !words.isEmpty())
                    lines.append(words);
            }
            const QString words = lines.join(u' ');
            const int columns = std::clamp(cell.columns, 1, mostColumns);
            for (int i = 0; i < columns; ++i) {
                const QString repeated = i == 0 ? words : QString();
                reach(cells.size(), cell.rows, repeated);
                cells.append(repeated);
            }
        }
        fillReaching(cells);
        if (std::ranges::any_of(cells, [](const QString &cell) { return !cell.isEmpty(); }))
            m_lines.append(cells.join(" | "_L1));
    }

    void reach(qsizetype column, int rows, const QString &words)
    {
        if (column >= mostColumns)
            return;
        if (column >= qsizetype(m_reaching.size()))
            m_reaching.resize(column + 1);
        m_reaching[column] = {rows - 1, words.size() <= longestRepeated ? words : QString()};
    }

    void fillReaching(QStringList &cells)
    {
        while (cells.size() < qsizetype(m_reaching.size()) && m_reaching[cells.size()].rows > 0) {
            Reaching &above = m_reaching[cells.size()];
            --above.rows;
            cells.append(above.words);
        }
    }

    WordMarks m_marks;
    QStringList m_lines;
    int m_table = -1;
    std::vector<Reaching> m_reaching; ///< By column.
};

} // namespace

QString wordsOf(const QList<Block> &blocks, WordMarks marks)
{
    WordWriter writer(marks);
    for (const Block &block : blocks)
        writer.add(block);
    return writer.take();
}

} // namespace Docket
