// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pagereader.h"

#include "core/markup/readinghtml.h"
#include "ui/diff/diffview.h"
#include "ui/review/editpane.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

constexpr int mostParts = 3'000;
constexpr qsizetype mostCharacters = 1'000'000;
constexpr qsizetype deepestPanel = 3;
/** Stands where the edit begins until its place in the document is known; no character, so no page's word. */
constexpr QChar editMark(0xFDEF);

/** Shows a page and asks nobody for anything. */
class ReadingBrowser : public QTextBrowser
{
public:
    explicit ReadingBrowser(QWidget *parent)
        : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
        setUndoRedoEnabled(false);
    }

    QVariant loadResource(int, const QUrl &) override { return {}; }

protected:
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override { }
};

/** Room that is left in the document. */
struct Room
{
    int parts = mostParts;
    qsizetype characters = mostCharacters;

    bool take(const Block &block)
    {
        parts -= 1 + int(block.cells.size());
        characters -= block.text().size();
        return parts >= 0 && characters >= 0;
    }
};

qsizetype blockAt(const QList<Block> &blocks, qsizetype offset)
{
    const auto found = std::ranges::find_if(
        blocks, [offset](const Block &block) { return block.span.end() > offset; });
    return found == blocks.end() ? blocks.size() - 1 : found - blocks.begin();
}

/** Puts the mark before the run that holds a byte, or the last one before it. */
void markEdit(Block &block, qsizetype offset)
{
    TextRun *run = nullptr;
    const auto look = [&](QList<TextRun> &runs) {
        for (TextRun &one : runs) {
            if (!run || one.span.offset <= offset)
                run = &one;
        }
    };
    look(block.runs);
    for (BlockCell &cell : block.cells)
        look(cell.runs);
    if (run)
        run->text.prepend(editMark);
}

Block remark(const QString &words)
{
    Block block;
    block.runs.append({words, TextRun::Plain, TextRun::Chip::Placeholder, {}, {}, {}});
    return block;
}

/** The blocks around the edit that have room, with the mark. */
QList<Block> shownBlocks(const QList<Block> &blocks, qsizetype offset)
{
    if (blocks.isEmpty())
        return {remark(PageReader::tr("There are no words on this page."))};
    const qsizetype edited = blockAt(blocks, offset);
    Room above{mostParts / 2, mostCharacters / 2};
    qsizetype from = edited;
    while (from > 0 && above.take(blocks.at(from - 1)))
        --from;
    Room room;
    qsizetype to = from;
    while (to < blocks.size() && room.take(blocks.at(to)))
        ++to;
    QList<Block> shown = blocks.sliced(from, to - from);
    for (Block &block : shown)
        block.frames = block.frames.first(std::min(block.frames.size(), deepestPanel));
    if (edited < to)
        markEdit(shown[edited - from], offset);
    if (from > 0)
        shown.prepend(remark(PageReader::tr("The page is longer than what is shown here. Above "
                                            "this line something is left out.")));
    if (to < blocks.size())
        shown.append(remark(PageReader::tr("The page is longer than what is shown here. Below "
                                           "this line something is left out.")));
    return shown;
}

QString chipStyle(const QString &kind, const QColor &fill, const QColor &text)
{
    return u" .%1 { background-color: %2; color: %3; }"_s.arg(kind, fill.name(), text.name());
}

QString readingStyle(const Theme &theme)
{
    const QString chips = chipStyle(u"chip"_s, theme.header, theme.secondary)
        + chipStyle(u"chip-green"_s, theme.successFill, theme.success)
        + chipStyle(u"chip-red"_s, theme.errorFill, theme.error)
        + chipStyle(u"chip-yellow"_s, theme.warningFill, theme.warning)
        + chipStyle(u"chip-blue"_s, theme.infoFill, theme.focus)
        + chipStyle(u"chip-purple"_s, theme.conflict.line, theme.conflict.mark);
    return u"a { color: %1; } th, pre, code { background-color: %2; } th { text-align: left; } "
           "td, th { border-width: 1px; border-style: solid; border-color: %3; } "
           "table { margin-top: 8px; margin-bottom: 8px; }"_s.arg(
               theme.focus.name(), theme.header.name(), theme.border.name())
        + chips;
}

} // namespace

PageReader::PageReader(const PageReading &reading, QWidget *parent)
    : QDialog(parent)
    , m_reading(reading)
    , m_text(new ReadingBrowser(this))
    , m_address(new RoleLabel(Role::Secondary, this, 0.95))
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"pageReader"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(u"%1 · %2"_s.arg(reading.title, reading.side));
    m_text->setAccessibleName(tr("The page as it will read"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(scaled(font(), reading.zoom));
    m_text->document()->setDocumentMargin(24);
    m_address->setElided(Qt::ElideMiddle);
    m_address->setTextFormat(Qt::PlainText);
    connect(m_text, &QTextBrowser::highlighted, this,
        [this](const QUrl &link) { m_address->setFullText(link.toDisplayString()); });
    connect(m_text, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { m_address->setFullText(link.toDisplayString()); });
    auto *shut = new QPushButton(tr("&Close"), this);
    shut->setToolTip(tr("Close (Esc)"));
    shut->setAutoDefault(false);
    connect(shut, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 8);
    foot->addWidget(m_address, 1);
    foot->addWidget(shut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(new Divider(this));
    column->addLayout(foot);
    connect(this, &QDialog::finished, this, [this] {
        if (!m_before)
            return;
        m_before->activateWindow();
        m_before->setFocus();
    });
    fill();
    m_text->setFocus();
}

PageReader *PageReader::openFor(ReviewPanel &panel)
{
    const Proposal &proposal = panel.proposal();
    const bool editing = panel.isEditing();
    const QByteArray body = editing ? panel.editedBody() : panel.content().afterBody;
    const std::optional<QList<Block>> blocks = pageBlocks(body, panel.names());
    if (!blocks) {
        emit panel.notice(tr("Not readable yet: see the line under the text"));
        return nullptr;
    }
    const auto differs = std::ranges::mismatch(body, proposal.before).in1;
    auto *reader = new PageReader(
        {proposal.pageTitle, editing ? tr("As edited") : panel.content().rendered.rightTitle,
            *blocks, differs - body.begin(), panel.diffView()->zoom()},
        panel.window());
    const QSize room = panel.window()->size();
    reader->resize(std::min(room.width() - 80, 900), room.height() - 80);
    reader->open();
    return reader;
}

void PageReader::fill()
{
    m_text->document()->setDefaultStyleSheet(readingStyle(Theme::of(palette())));
    m_text->setHtml(readingHtml(shownBlocks(m_reading.blocks, m_reading.at)));
    QTextCursor mark = m_text->document()->find(editMark);
    m_editPosition = mark.isNull() ? 0 : mark.selectionStart();
    if (!mark.isNull())
        mark.removeSelectedText();
}

void PageReader::scrollToEdit()
{
    QTextCursor edit(m_text->document());
    edit.setPosition(m_editPosition);
    m_text->setTextCursor(edit);
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect(edit).top() - m_text->viewport()->height() / 3);
}

void PageReader::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const int place = m_text->verticalScrollBar()->value();
    fill();
    m_text->verticalScrollBar()->setValue(place);
}

void PageReader::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    scrollToEdit();
}

} // namespace Docket
