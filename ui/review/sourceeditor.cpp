// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sourceeditor.h"

#include "ui/diff/sourcecolouring.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

class NumberArea : public QWidget
{
public:
    explicit NumberArea(SourceEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    { }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    SourceEditor *m_editor;
};

bool startsLine(const QTextBlock &block, const QTextLine &line)
{
    return line.textStart() == 0 || block.text().at(line.textStart() - 1) == QChar::LineSeparator;
}

int linesIn(const QTextBlock &block)
{
    return 1 + int(block.text().count(QChar::LineSeparator));
}

} // namespace

SourceEditor::SourceEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new NumberArea(this))
    , m_highlighter(new SourceHighlighter(document()))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCursorWidth(2);
    applyLook();
    connect(this, &QPlainTextEdit::blockCountChanged, this,
        [this] { setViewportMargins(numberWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_numbers, qOverload<>(&QWidget::update));
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::applyLook()
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QWidget::font().pointSizeF() > 0 && parentWidget())
        mono.setPointSizeF(parentWidget()->font().pointSizeF() * 0.95);
    document()->setDefaultFont(mono);
    m_highlighter->setTheme(Theme::current());
    setViewportMargins(numberWidth(), 0, 0, 0);
}

void SourceEditor::setMarkup(const QByteArray &markup, const QList<qsizetype> &breaks)
{
    const QString whole = QString::fromUtf8(markup);
    m_readingBreaks = !whole.contains(QChar::LineSeparator);
    QString text;
    qsizetype from = 0;
    if (m_readingBreaks) {
        for (const qsizetype at : breaks) {
            if (at <= from || at >= markup.size())
                continue;
            const QByteArray piece = markup.mid(from, at - from);
            text += QString::fromUtf8(piece);
            if (!piece.endsWith('\n'))
                text += QChar(QChar::LineSeparator);
            from = at;
        }
    }
    text += QString::fromUtf8(markup.mid(from));
    m_errorPosition = -1;
    m_changes.clear();
    setPlainText(text);
    document()->setModified(false);
}

void SourceEditor::setShownText(const QString &text)
{
    m_errorPosition = -1;
    m_changes.clear();
    setPlainText(QString(text).replace(QChar::ParagraphSeparator, u'\n'));
}

QByteArray SourceEditor::markup() const
{
    // toPlainText() would turn reading breaks into line breaks.
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    if (m_readingBreaks)
        raw.remove(QChar::LineSeparator);
    return raw.toUtf8();
}

void SourceEditor::applyEdits(const TextEdits &edits)
{
    const QString raw = document()->toRawText();
    // Before the reading breaks that stand there: they part what follows.
    const auto position = [&](qsizetype offset) {
        int at = positionOf(offset);
        while (m_readingBreaks && at > 0 && raw.at(at - 1) == QChar::LineSeparator)
            --at;
        return at;
    };
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        cursor.setPosition(position(edit->span.offset));
        if (edit->span.length > 0)
            cursor.setPosition(position(edit->span.end()), QTextCursor::KeepAnchor);
        cursor.insertText(QString::fromUtf8(edit->replacement));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

int SourceEditor::positionOf(qsizetype offset) const
{
    const QString raw = document()->toRawText();
    qsizetype bytes = 0;
    for (int i = 0; i < raw.size(); ++i) {
        if (m_readingBreaks && raw.at(i) == QChar::LineSeparator)
            continue;
        if (bytes >= offset)
            return i;
        const ushort code = raw.at(i).unicode();
        // Each half of a surrogate pair stands for two of the four bytes; a paragraph separator for
        // one line feed.
        bytes += raw.at(i) == QChar::ParagraphSeparator ? 1
            : raw.at(i).isSurrogate()                   ? 2
            : code < 0x80                               ? 1
            : code < 0x800                              ? 2
                                                        : 3;
    }
    return int(raw.size());
}

int SourceEditor::lineOf(qsizetype offset) const
{
    const QString raw = document()->toRawText().left(positionOf(offset));
    return 1 + int(raw.count(QChar::LineSeparator) + raw.count(QChar::ParagraphSeparator));
}

qsizetype SourceEditor::caretOffset() const
{
    QString raw = document()->toRawText().left(textCursor().position());
    raw.replace(QChar::ParagraphSeparator, u'\n');
    if (m_readingBreaks)
        raw.remove(QChar::LineSeparator);
    return raw.toUtf8().size();
}

void SourceEditor::goTo(qsizetype offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(positionOf(offset), document()->characterCount() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void SourceEditor::markChanges(const QList<Span> &spans, const QColor &ground)
{
    constexpr qsizetype most = 400; // Of all that is different nothing stands out.
    m_changes.clear();
    const int last = document()->characterCount() - 1;
    for (const Span &span : spans.first(qMin(most, spans.size()))) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(qMin(positionOf(span.offset), last));
        mark.cursor.setPosition(qMin(positionOf(span.end()), last), QTextCursor::KeepAnchor);
        mark.format.setBackground(ground);
        m_changes.append(mark);
    }
    showMarks();
}

void SourceEditor::markError(qsizetype offset)
{
    m_errorPosition = offset < 0 ? -1 : qMin(positionOf(offset), document()->characterCount() - 1);
    showMarks();
}

void SourceEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks = m_changes;
    if (m_errorPosition >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = textCursor();
        mark.cursor.setPosition(qMax(0, m_errorPosition - 1));
        mark.cursor.setPosition(
            qMin(m_errorPosition + 1, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::current().error);
        mark.format.setBackground(Theme::current().errorFill);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

int SourceEditor::numberWidth() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += linesIn(block);
    return QFontMetrics(document()->defaultFont())
               .horizontalAdvance(QString::number(qMax(99, lines)))
        + 20;
}

void SourceEditor::paintNumbers(QPaintEvent *event)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), theme.window);
    painter.setFont(document()->defaultFont());
    int number = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && block != firstVisibleBlock();
        block = block.next())
        number += linesIn(block);
    const int errorBlock =
        m_errorPosition < 0 ? -1 : document()->findBlock(m_errorPosition).blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > height())
            break;
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            if (!startsLine(block, line))
                continue;
            ++number;
            const int inBlock = m_errorPosition - block.position();
            const bool wrong = block.blockNumber() == errorBlock && inBlock >= line.textStart()
                && !block.text()
                        .mid(line.textStart(), inBlock - line.textStart())
                        .contains(QChar::LineSeparator);
            painter.setPen(wrong ? theme.error : theme.secondary);
            const QRectF row(0, box.top() + line.y(), m_numbers->width() - 10, line.height());
            painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                wrong ? u"✗ %1"_s.arg(number) : QString::number(number));
        }
    }
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numberWidth(), area.height());
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

} // namespace Docket
