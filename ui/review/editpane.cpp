// SPDX-License-Identifier: GPL-3.0-or-later
// The two views of what is edited; how it is laid out is in editpanelayout.cpp.
#include "ui/review/editpane.h"

#include "core/diff/merge.h"
#include "core/markup/edits.h"
#include "ui/actions.h"
#include "ui/feedback/announce.h"
#include "ui/feedback/messagebar.h"
#include "ui/review/renderededitor.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QCryptographicHash>
#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QTimer>

#include <algorithm>
#include <cctype>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype judgedAtOnce = 64 * 1024; ///< Bytes of a section that no key waits for.

bool isOfWord(const QByteArray &markup, qsizetype at)
{
    const uchar byte = uchar(markup.at(at));
    return byte < 0x80 && (std::isalnum(byte) || byte == '.' || byte == '-' || byte == '_');
}

/** Where the word, or the value such as "9.44-b", begins that `at` is in; else `at`, at the start of its character. */
qsizetype startOfWord(const QByteArray &markup, qsizetype at)
{
    while (at > 0 && (uchar(markup.at(at)) & 0xC0) == 0x80)
        --at;
    while (at > 0 && isOfWord(markup, at) && isOfWord(markup, at - 1))
        --at;
    return at;
}

/** Where that word ends; a full stop at its end is the sentence's. */
qsizetype endOfWord(const QByteArray &markup, qsizetype at)
{
    const qsizetype begin = at;
    while (at < markup.size() && isOfWord(markup, at))
        ++at;
    while (at > begin && markup.at(at - 1) == '.')
        --at;
    return at;
}

/** The offsets, relative to `span`, where source lines begin. */
QList<qsizetype> breaksIn(const QByteArray &body, Span span)
{
    QList<qsizetype> breaks;
    const auto document = StorageDocument::parse(body);
    if (!document)
        return breaks;
    for (const SourceLine &line : sourceLines(*document)) {
        if (span.contains(line.span) && line.span.offset > span.offset)
            breaks.append(line.span.offset - span.offset);
    }
    return breaks;
}

} // namespace

void EditPane::nameLeft(const QString &title)
{
    m_leftTitle->setText(title);
    m_rendered->nameLeft(title);
}

void EditPane::open(const Proposal &proposal, const ReviewContent &content, View view, qsizetype at)
{
    m_stop.request_stop();
    m_proposal = proposal;
    m_content = content;
    m_waiting = m_refused = false;
    ++m_typed;
    m_opened = content.afterBody.mid(content.after.offset, content.after.length);
    m_sourceFilled = false;
    const QByteArray shown = proposal.before.mid(content.before.offset, content.before.length);
    qsizetype end = at;
    if (at < 0 || at > m_opened.size()) { // The first changed value: what is typed takes its place.
        at = std::ranges::mismatch(shown, m_opened).in2 - m_opened.begin();
        at = at < m_opened.size() ? startOfWord(m_opened, at) : 0;
        end = m_opened == shown ? at : endOfWord(m_opened, at);
    }
    if (view == View::Source) {
        fillSides();
        m_right->goTo(at, end);
    }
    const EditedSection section(
        bodyWith(proposal, content, m_opened), {content.before.offset, m_opened.size()}, m_names);
    m_rendered->open(content.rendered, section);
    m_rendered->select(at, end);
    if (m_opened == shown) // Nothing is proposed yet: whoever writes begins where words can stand.
        m_rendered->leaveLocked();
    m_views->setCurrentWidget(
        view == View::Rendered ? static_cast<QWidget *>(m_rendered) : m_source);
    m_choice->setCurrent(int(this->view()));
    input()->setFocus();
    m_strip->hide();
    m_problem.reset();
    m_actions.publishEdited->setEnabled(true); // What is sent is checked first.
    if (view == View::Rendered && m_rendered->isCaretLocked()) // Said before a key does nothing.
        refuse(EditRefusal::Locked, m_rendered->lockedAtCaret());
    if (m_opened.size() <= judgedAtOnce)
        check();
    ask();
}

/** The source of what was opened, once it is wanted. */
void EditPane::fillSides()
{
    if (std::exchange(m_sourceFilled, true))
        return;
    const QSignalBlocker quiet(m_right); // Nobody typed that.
    m_left->setMarkup(m_proposal.before.mid(m_content.before.offset, m_content.before.length),
        breaksIn(m_proposal.before, m_content.before));
    m_right->setMarkup(m_opened, breaksIn(m_content.afterBody, m_content.after));
}

void EditPane::restoreDraft(const QString &draft)
{
    fillSides();
    const bool laidOut = draft.contains(QChar::LineSeparator);
    if (laidOut)
        m_right->setShownText(draft);
    else
        m_right->setMarkup(draft.toUtf8(),
            breaksIn(bodyWith(m_proposal, m_content, draft.toUtf8()),
                {m_content.before.offset, draft.toUtf8().size()}));
    const QByteArray words = m_right->markup();
    const qsizetype first = std::ranges::mismatch(m_opened, words).in2 - words.begin();
    if (view() == View::Rendered && !m_rendered->setMarkup(words, first))
        setView(View::Source); // Not well-formed yet: only the source can show it.
    check();
    ask();
}

QString EditPane::draft() const
{
    return view() == View::Source ? m_right->shownText() : QString::fromUtf8(section());
}

EditPane::View EditPane::view() const
{
    return m_views->currentWidget() == m_rendered ? View::Rendered : View::Source;
}

QWidget *EditPane::input() const
{
    return view() == View::Rendered ? static_cast<QWidget *>(m_rendered) : m_right;
}

qsizetype EditPane::caretOffset() const
{
    return view() == View::Rendered ? m_rendered->caretOffset() : m_right->caretOffset();
}

bool EditPane::fillRendered(qsizetype caret)
{
    return m_rendered->setMarkup(m_right->markup(), caret);
}

/** Only what differs is put in, so that what was typed there can still be taken back. */
void EditPane::fillSource(qsizetype caret)
{
    m_right->applyEdits(editsBetween(m_right->markup(), m_rendered->section().markup()));
    m_right->goTo(caret);
}

void EditPane::setView(View view)
{
    if (view != this->view()) {
        const qsizetype caret = caretOffset();
        const bool hadKeys = input()->hasFocus();
        fillSides();
        if (view == View::Source) {
            if (m_rendered->section().markup() != m_right->markup())
                fillSource(caret);
            else
                m_right->goTo(caret);
            m_views->setCurrentWidget(m_source);
        } else if (fillRendered(caret)) {
            m_views->setCurrentWidget(m_rendered);
        } else {
            check(); // Says what is to be mended first.
        }
        if (hadKeys || view != View::Rendered)
            input()->setFocus();
        ++m_typed;
        check();
        ask();
    }
    m_choice->setCurrent(int(this->view()));
    emit viewChanged();
}

QByteArray EditPane::section() const
{
    return view() == View::Rendered ? m_rendered->section().markup() : m_right->markup();
}

QByteArray EditPane::body() const
{
    return bodyWith(m_proposal, m_content, section());
}

QString EditPane::base() const
{
    const QByteArray current =
        m_proposal.before.mid(m_content.before.offset, m_content.before.length);
    return QString::fromLatin1(
        QCryptographicHash::hash(current, QCryptographicHash::Sha256).toHex().first(16));
}

bool EditPane::isChanged() const
{
    return section() != m_opened;
}

void EditPane::typed()
{
    ++m_typed;
    m_problem.reset();
    m_actions.publishEdited->setEnabled(true); // It is checked once more before anything is sent.
    if (std::exchange(m_refused, false))
        m_strip->hide();
    m_pause->start();
    if (!m_keep->isActive())
        m_keep->start();
}

void EditPane::refuse(EditRefusal why, const QString &what)
{
    const auto sentence = [&] {
        switch (why) {
        case EditRefusal::Locked:
            return what.isEmpty()
                ? tr("What stands here is locked: edit it in Source.")
                : tr("“%1” is locked here: edit it in Source.").arg(what.left(60));
        case EditRefusal::LinkWords:
            return tr("A link or a comment would lose its last words: do that in Source.");
        case EditRefusal::Split:
            return tr("No new paragraph can begin here: do that in Source.");
        case EditRefusal::Join:
            return tr("These two cannot be joined here: do that in Source.");
        case EditRefusal::TooMuch:
            return tr("That is too much at once: take fewer paragraphs, or do it in Source.");
        case EditRefusal::Unreadable:
            return tr("The page would not read as typed; nothing was changed.");
        }
        return QString();
    };
    m_refused = true;
    const QString key = Actions::keyText(m_actions.switchEdit);
    m_strip->setMessage(InlineBar::Kind::Warning, sentence(),
        {key.isEmpty() ? tr("Edit in Source") : u"%1  (%2)"_s.arg(tr("Edit in Source"), key)});
    announce(window(), sentence());
    m_strip->show();
}

void EditPane::ask()
{
    if (m_worker.isRunning()) {
        m_waiting = true;
        return;
    }
    m_stop = std::stop_source();
    EditQuestion question;
    question.proposal = m_proposal;
    question.content = m_content;
    question.opened = m_opened;
    question.section = section();
    question.source = view() == View::Source;
    if (!question.source) {
        question.left = m_rendered->content().leftBlocks;
        question.right = m_rendered->content().rightBlocks;
    }
    question.state = m_typed;
    question.stop = m_stop.get_token();
    m_worker.setFuture(QtConcurrent::run(judge, question));
}

void EditPane::answer(const EditAnswer &answer)
{
    if (answer.state == m_typed) {
        m_problem = answer.problem;
        showProblem();
        showWords(answer.words);
        emit worded(answer.values, answer.message);
        if (view() == View::Rendered) {
            m_rendered->takeComparison(answer.rows, m_rendered->state());
        } else if (answer.problem.offset < 0) {
            m_left->markChanges(answer.removed, Theme::of(palette()).removed.line);
            m_right->markChanges(answer.added, Theme::of(palette()).added.line);
        }
    }
    if (std::exchange(m_waiting, false))
        ask();
}

void EditPane::check()
{
    m_pause->stop();
    m_problem = judgeEdit(m_proposal, m_content, section());
    showProblem();
}

void EditPane::showProblem()
{
    m_offered = m_problem->repairLabel;
    const bool sound = m_problem->sentence.isEmpty();
    m_actions.publishEdited->setEnabled(sound && isVisible()); // Not from another screen.
    m_right->markError(view() == View::Source ? m_problem->offset : -1);
    if (sound || (m_problem->offset < 0 && !isChanged())) {
        if (!m_refused)
            m_strip->hide();
        return;
    }
    m_refused = false;
    if (m_problem->offset >= 0)
        fillSides();
    const QString where = m_problem->offset < 0
        ? QString()
        : tr(" — line %1").arg(m_right->lineOf(m_problem->offset));
    QStringList buttons;
    if (m_problem->offset >= 0)
        buttons.append(tr("Go there"));
    if (!m_problem->repair.isEmpty())
        buttons.append(u"%1  (%2)"_s.arg(
            m_problem->repairLabel, m_repair->key().toString(QKeySequence::NativeText)));
    m_strip->setMessage(InlineBar::Kind::Error, m_problem->sentence + where, buttons);
    m_strip->show();
}

void EditPane::showWords(int words)
{
    const bool sound = m_problem->sentence.isEmpty();
    m_state->setRole(sound ? RoleLabel::Role::Success : RoleLabel::Role::Secondary);
    const QString edited =
        isChanged() ? tr("Edited by you, %n word(s)", nullptr, words) : tr("Nothing edited yet");
    m_state->setFullText(
        sound && view() == View::Source ? tr("✓ Well-formed · %1").arg(edited) : edited);
}

void EditPane::choose(int button)
{
    if (m_refused) {
        setView(View::Source);
        m_strip->hide();
        m_refused = false;
    } else if (button > 0) {
        applyRepair();
    } else if (m_problem && m_problem->offset >= 0) {
        m_right->goTo(m_problem->offset);
    }
}

void EditPane::takeFrom(From side)
{
    const QByteArray now = section();
    const QByteArray wanted = side == From::Current
        ? m_proposal.before.mid(m_content.before.offset, m_content.before.length)
        : m_opened;
    const auto merged = merge(now, wanted, now);
    const qsizetype caret = caretOffset();
    for (const TextEdit &edit : merged ? merged->onTheirs : TextEdits()) {
        if (edit.span.offset > caret || caret > edit.span.end())
            continue;
        if (view() == View::Source)
            m_right->applyEdits({edit});
        else if (const auto taken = applyEdits(now, {edit}))
            m_rendered->setMarkup(*taken, edit.span.offset);
        check();
        ask();
        return;
    }
}

void EditPane::applyRepair()
{
    if (!m_problem) { // Not looked at since the last key: only what the button says is made.
        const QString shown = m_offered;
        check();
        if (m_problem->repairLabel != shown)
            return;
    }
    if (m_problem->repair.isEmpty())
        return;
    const TextEdits edits = m_problem->repair;
    fillSides();
    m_right->applyEdits(edits);
    check();
    ask();
}

void EditPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Docket
