// SPDX-License-Identifier: GPL-3.0-or-later
// The rendered editor and input methods: what is composed is shown at the caret and typed once it is chosen.
#include "ui/review/renderededitor.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QPainter>

namespace Docket {

void RenderedEditor::inputMethodEvent(QInputMethodEvent *event)
{
    event->accept();
    if (m_caret.block < 0 || !m_section.isEditable(m_caret.block))
        return;
    const bool composed = !m_preedit.isEmpty();
    dropPreedit();
    if (event->replacementLength() > 0) {
        const qsizetype length = m_section.text(m_caret.block).size();
        const qsizetype from =
            std::clamp<qsizetype>(m_caret.unit + event->replacementStart(), 0, length);
        m_anchor = {m_caret.block, from};
        m_caret.unit = std::min<qsizetype>(from + event->replacementLength(), length);
    }
    if (!event->commitString().isEmpty())
        type(event->commitString());
    else if (event->replacementLength() > 0)
        takeOut(-1, false);
    if (!event->preeditString().isEmpty())
        showPreedit(*event);
    else if (composed && event->commitString().isEmpty())
        emit typed(); // The row's marks are to be worked out again.
    updateMicroFocus();
}

void RenderedEditor::showPreedit(const QInputMethodEvent &event)
{
    if (m_anchor != m_caret)
        takeOut(-1, false); // As with any typing.
    EditedSection shown = m_section;
    if (const auto outcome = shown.replace(m_caret, m_caret, event.preeditString()); !outcome) {
        emit refused(outcome.error(), lockedAtCaret());
        QGuiApplication::inputMethod()->reset();
        return;
    }
    m_preedit = event.preeditString();
    m_preeditCaret = int(m_preedit.size());
    m_preeditLook = event.attributes();
    for (const QInputMethodEvent::Attribute &attribute : event.attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            m_preeditCaret =
                attribute.length > 0 ? std::clamp(attribute.start, 0, int(m_preedit.size())) : -1;
    }
    replaceRight(m_caret.block, shown.blocks().at(m_caret.block));
    selectRight(right(m_caret), right(m_caret));
    revealArea(seenCaret());
    viewport()->update();
}

void RenderedEditor::dropPreedit()
{
    if (m_preedit.isEmpty())
        return;
    m_preedit.clear();
    m_preeditCaret = 0;
    m_preeditLook.clear();
    if (m_caret.block < m_section.blocks().size())
        replaceRight(m_caret.block, m_section.blocks().at(m_caret.block));
    viewport()->update();
}

QRectF RenderedEditor::seenCaret()
{
    return caretAreaOf({m_caret.block, int(m_caret.unit) + qMax(0, m_preeditCaret)});
}

/** Underlined, letter by letter since it may go on in the next line; the part that is being chosen for twice as thick. */
void RenderedEditor::paintPreedit(QPainter &painter)
{
    const Theme &theme = Theme::of(palette());
    for (int i = 0; i < m_preedit.size(); ++i) {
        const auto chosen = [i](const QInputMethodEvent::Attribute &look) {
            return look.type == QInputMethodEvent::TextFormat && i >= look.start
                && i < look.start + look.length
                && look.value.value<QTextFormat>().hasProperty(QTextFormat::BackgroundBrush);
        };
        const int thick = std::ranges::any_of(m_preeditLook, chosen) ? 3 : 1;
        const QRectF from = caretAreaOf({m_caret.block, int(m_caret.unit) + i});
        const QRectF to = caretAreaOf({m_caret.block, int(m_caret.unit) + i + 1});
        if (qFuzzyCompare(from.top() + 1, to.top() + 1))
            painter.fillRect(
                QRectF(from.left(), from.bottom() - thick, to.left() - from.left(), thick),
                theme.text);
    }
}

} // namespace Docket
