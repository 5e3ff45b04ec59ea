// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpdf.h"

#include "core/base/terminaltext.h"
#include "ui/language/dates.h"
#include "ui/log/logmodel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <optional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;
constexpr int columns = LogModel::ColumnCount;
/** Share of the width, in hundredths; in the order of the window's columns. */
constexpr std::array<int, columns> shares{11, 21, 10, 11, 5, 9, 7, 26};
constexpr int mostLines = 6; ///< Of one cell: no sentence takes a page for itself.

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LogPdf)
};

class PdfSink final : public LogSink
{
public:
    PdfSink(LogPdfHead head, const QHash<QString, QString> &names)
        : m_head(std::move(head))
        , m_names(names)
    { }
    ~PdfSink() override
    {
        if (m_painter.isActive())
            m_painter.end(); // Before the file goes.
    }

    bool begin(std::shared_ptr<QIODevice> file) override
    {
        m_file = std::move(file);
        m_writer.emplace(m_file.get());
        m_writer->setTitle(m_head.title);
        m_writer->setCreator(u"Docket"_s);
        m_writer->setResolution(dotsPerInch);
        m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        if (!m_painter.begin(&*m_writer))
            return false;
        m_page = QRectF(0, 0, m_writer->width(), m_writer->height());
        m_plain.setPointSizeF(7.5);
        m_bold = m_plain;
        m_bold.setBold(true);
        m_large = m_bold;
        m_large.setPointSizeF(13);
        beginPage();
        for (const QString &line : m_head.lines)
            m_y += text(line, m_plain, {0, m_y, m_page.width(), m_page.height()}, ink) + gap() / 2;
        m_y += gap();
        headings();
        return true;
    }

    bool add(const QList<LogEntry> &entries) override
    {
        for (const LogEntry &entry : entries)
            row(entry);
        m_rows += entries.size();
        return m_painter.isActive();
    }

    bool end() override
    {
        if (m_rows == 0)
            text(Tr::tr("No entry."), m_plain, {0, m_y, m_page.width(), m_page.height()}, ink);
        return m_painter.end();
    }

private:
    [[nodiscard]] double gap() const { return dotsPerInch / 20.0; }

    [[nodiscard]] QFontMetricsF metrics(const QFont &font) const
    {
        return QFontMetricsF(font, m_painter.device());
    }

    /** Draws it wrapped and at most as high as `room`; the height it took. */
    double text(const QString &words, const QFont &font, const QRectF &room, const QColor &colour)
    {
        m_painter.setPen(colour);
        QTextLayout lines(words, font, m_painter.device());
        const double height = std::min(wrap(lines, room.width()), room.height());
        for (int i = 0; i < lines.lineCount() && lines.lineAt(i).y() < height; ++i)
            lines.lineAt(i).draw(&m_painter, room.topLeft());
        return height;
    }

    /** Lays it out at blanks, inside a word only where that is too long for a line; the height. */
    static double wrap(QTextLayout &lines, double width)
    {
        lines.setTextOption(textOption());
        lines.beginLayout();
        double height = 0;
        for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        lines.endLayout();
        return height;
    }

    static QTextOption textOption()
    {
        QTextOption option(Qt::AlignLeft | Qt::AlignTop);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }

    [[nodiscard]] QRectF cell(int column) const
    {
        double x = 0;
        for (int i = 0; i < column; ++i)
            x += m_page.width() * shares.at(size_t(i)) / 100;
        return {x, m_y, m_page.width() * shares.at(size_t(column)) / 100 - gap() / 2, 0};
    }

    void beginPage()
    {
        ++m_number;
        m_y = 0;
        const double half = m_page.width() * 0.62;
        const double title = text(m_head.title, m_large, {0, 0, half, m_page.height() / 4}, ink);
        m_painter.setFont(m_plain);
        m_painter.setPen(quiet);
        m_painter.drawText(QRectF(half, 0, m_page.width() - half, m_page.height() / 8),
            Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
            m_head.made + u'\n' + Tr::tr("Page %1").arg(m_number));
        m_y = title + gap() / 3;
        m_y += text(m_head.shown, m_plain, {0, m_y, half, m_page.height() / 6}, quiet) + gap();
    }

    void headings()
    {
        double height = 0;
        for (int column = 0; column < columns; ++column) {
            QRectF room = cell(column);
            room.setHeight(m_page.height());
            height = std::max(height, text(LogModel::title(column), m_bold, room, ink));
        }
        m_y += height + gap() / 4;
        line(ink);
    }

    void line(const QColor &colour)
    {
        m_painter.setPen(QPen(colour, dotsPerInch / 150.0));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
        m_y += gap() / 4;
    }

    void row(const LogEntry &entry)
    {
        std::array<QString, columns> words;
        const QFontMetricsF letters = metrics(m_plain);
        const double most = letters.lineSpacing() * mostLines;
        double height = 0;
        for (int column = 0; column < columns; ++column) {
            // Strangers' words: what would turn the line round or ring a bell is shown as a dot.
            words.at(size_t(column)) = terminalText(column == LogModel::Time
                    ? dateText(entry.at, DateForm::DayOfYearTime) // Paper outlives the year.
                    : LogModel::textOf(entry, column, m_names));
            QTextLayout lines(words.at(size_t(column)), m_plain, m_painter.device());
            height = std::max(height, std::min(wrap(lines, cell(column).width()), most));
        }
        if (m_y + height > m_page.height()) {
            m_writer->newPage();
            beginPage();
            headings();
        }
        for (int column = 0; column < columns; ++column) {
            QRectF room = cell(column);
            room.setHeight(height + 1);
            const bool strong = column == LogModel::What && !entry.exceptions.isEmpty();
            m_painter.save();
            m_painter.setClipRect(room);
            (void)text(words.at(size_t(column)), strong ? m_bold : m_plain, room, ink);
            m_painter.restore();
        }
        m_y += height + gap() / 4;
        line(faint);
    }

    const QColor ink = Theme::light().text, quiet = Theme::light().secondary,
                 faint = Theme::light().divider;
    LogPdfHead m_head;
    QHash<QString, QString> m_names;
    std::shared_ptr<QIODevice> m_file; ///< Goes last, the painter first.
    std::optional<QPdfWriter> m_writer;
    QPainter m_painter;
    QRectF m_page; ///< In dots, without margins.
    QFont m_plain, m_bold, m_large;
    double m_y = 0;
    int m_number = 0;
    qint64 m_rows = 0;
};

} // namespace

std::shared_ptr<LogSink> pdfSink(const LogPdfHead &head, const QHash<QString, QString> &names)
{
    return std::make_shared<PdfSink>(head, names);
}

} // namespace Docket
