// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sourceeditor.h"

#include "ui/diff/sourcecolouring.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

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

constexpr int standsFor = QTextFormat::UserProperty + 1; ///< Of a break: a string; '\n' without it.

QTextCharFormat breakFormat(const QString &ending)
{
    QTextCharFormat format;
    if (ending != "\n"_L1)
        format.setProperty(standsFor, ending);
    return format;
}

/** What the break before this block stands for. */
QString breakBefore(const QTextBlock &block)
{
    if (block.position() == 0)
        return {};
    const QVariant ending = block.charFormat().property(standsFor);
    return ending.isValid() ? ending.toString() : u"\n"_s;
}

/** What a text document takes for the end of a block. */
bool endsBlock(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c.unicode() == 0xFDD0
        || c.unicode() == 0xFDD1;
}

qsizetype utf8Size(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar c : text) // Each half of a surrogate pair stands for two of the four bytes.
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    return bytes;
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
    connect(document(), &QTextDocument::contentsChange, this, [this] { m_byteStarts.clear(); });
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

QList<SourceEditor::Line> SourceEditor::linesOf(const QString &text) const
{
    QList<Line> lines;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool reading = m_readingBreaks && text.at(at) == QChar::LineSeparator;
        if (!reading && !endsBlock(text.at(at)))
            continue;
        const qsizetype length = QStringView(text).mid(at).startsWith("\r\n"_L1) ? 2 : 1;
        lines.append({text.mid(from, at - from), reading ? QString() : text.mid(at, length)});
        at += length - 1;
        from = at + 1;
    }
    lines.append({text.mid(from), {}});
    return lines;
}

void SourceEditor::fill(const QList<Line> &lines)
{
    m_errorPosition = -1;
    m_changes.clear();
    clear();
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const Line &line : lines) {
        cursor.insertText(line.text, QTextCharFormat());
        if (&line != &lines.last())
            cursor.insertBlock(QTextBlockFormat(), breakFormat(line.ending));
    }
    cursor.endEditBlock();
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    setTextCursor(QTextCursor(document()));
}

void SourceEditor::setMarkup(const QByteArray &markup, const QList<qsizetype> &breaks)
{
    const QString whole = QString::fromUtf8(markup);
    m_readingBreaks = !whole.contains(QChar::LineSeparator);
    m_ownParagraphs = whole.contains(QChar::ParagraphSeparator);
    QList<Line> lines;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        QList<Line> piece = linesOf(QString::fromUtf8(markup.mid(from, to - from)));
        if (piece.size() > 1 && piece.last().text.isEmpty() && to < markup.size())
            piece.removeLast(); // The body breaks the line here itself.
        lines += piece;
        from = to;
    };
    for (const qsizetype at : m_readingBreaks ? breaks : QList<qsizetype>()) {
        if (at > from && at < markup.size())
            take(at);
    }
    take(markup.size());
    fill(lines);
}

void SourceEditor::setShownText(const QString &text)
{
    QList<Line> lines = linesOf(text);
    for (Line &line : lines) {
        if (!m_ownParagraphs && line.ending == QChar::ParagraphSeparator)
            line.ending = u"\n"_s;
    }
    fill(lines);
}

QString SourceEditor::shownText() const
{
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString before = breakBefore(block);
        if (block.position() > 0)
            text += before.isEmpty() ? QString(QChar::LineSeparator) : before;
        text += block.text();
    }
    return text;
}

QByteArray SourceEditor::markup() const
{
    QString text;
    text.reserve(document()->characterCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += breakBefore(block) + block.text();
    return text.toUtf8();
}

void SourceEditor::applyEdits(const TextEdits &edits)
{
    // Before the reading breaks that stand there: they part what follows.
    const auto position = [&](qsizetype offset) {
        int at = positionOf(offset);
        for (QTextBlock block = document()->findBlock(at);
            block.position() == at && at > 0 && breakBefore(block).isEmpty();
            block = block.previous())
            --at;
        return at;
    };
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        const int end = position(edit->span.end());
        cursor.setPosition(position(edit->span.offset));
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        const QList<Line> lines = linesOf(QString::fromUtf8(edit->replacement));
        for (const Line &line : lines) {
            cursor.insertText(line.text, QTextCharFormat());
            if (&line != &lines.last())
                cursor.insertBlock(QTextBlockFormat(), breakFormat(line.ending));
        }
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceEditor::typeBreak()
{
    textCursor().insertBlock(QTextBlockFormat(), breakFormat(u"\n"_s));
    ensureCursorVisible();
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    // A break takes what it stands for from the text before it, unless it is told.
    if (!isReadOnly()
        && (event == QKeySequence::InsertParagraphSeparator
            || event == QKeySequence::InsertLineSeparator)) {
        typeBreak();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (textCursor().charFormat().hasProperty(standsFor))
        setCurrentCharFormat(QTextCharFormat());
    QPlainTextEdit::inputMethodEvent(event);
}

void SourceEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    QString text = source->text();
    text.replace(QChar::LineSeparator, u'\n');
    textCursor().insertText(text, QTextCharFormat());
    ensureCursorVisible();
}

const QList<qsizetype> &SourceEditor::byteStarts() const
{
    if (m_byteStarts.isEmpty()) {
        m_byteStarts.reserve(document()->blockCount());
        qsizetype bytes = 0;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            bytes += utf8Size(breakBefore(block));
            m_byteStarts.append(bytes);
            bytes += utf8Size(block.text());
        }
    }
    return m_byteStarts;
}

int SourceEditor::positionOf(qsizetype offset) const
{
    const QList<qsizetype> &starts = byteStarts();
    const auto after = std::ranges::upper_bound(starts, qMax<qsizetype>(0, offset));
    const auto number = after - starts.begin() - 1;
    const QTextBlock block = document()->findBlockByNumber(int(number));
    const QString text = block.text();
    qsizetype bytes = starts.at(number);
    int in = 0;
    for (; in < text.size() && bytes < offset; ++in)
        bytes += utf8Size(QStringView(text).mid(in, 1));
    return block.position() + in;
}

int SourceEditor::lineOf(qsizetype offset) const
{
    return document()->findBlock(positionOf(offset)).blockNumber() + 1;
}

qsizetype SourceEditor::caretOffset() const
{
    const QTextCursor caret = textCursor();
    return byteStarts().at(caret.blockNumber())
        + utf8Size(QStringView(caret.block().text()).left(caret.positionInBlock()));
}

void SourceEditor::goTo(qsizetype offset, qsizetype end)
{
    QTextCursor cursor = textCursor();
    const auto last = document()->characterCount() - 1;
    cursor.setPosition(qMin(positionOf(qMax(offset, end)), last));
    cursor.setPosition(qMin(positionOf(offset), last),
        end > offset ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
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
    return QFontMetrics(document()->defaultFont())
               .horizontalAdvance(QString::number(qMax(99, blockCount())))
        + 20;
}

void SourceEditor::paintNumbers(QPaintEvent *event)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), theme.window);
    painter.setFont(document()->defaultFont());
    const int errorBlock =
        m_errorPosition < 0 ? -1 : document()->findBlock(m_errorPosition).blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > height())
            break;
        const int number = block.blockNumber();
        const bool wrong = number == errorBlock;
        painter.setPen(wrong ? theme.error : theme.secondary);
        const QRectF row(0, box.top(), m_numbers->width() - 10, block.layout()->lineAt(0).height());
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
            wrong ? u"✗ %1"_s.arg(number + 1) : QString::number(number + 1));
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
