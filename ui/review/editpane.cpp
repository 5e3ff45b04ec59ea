// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editpane.h"

#include "core/diff/diffrows.h"
#include "core/diff/merge.h"
#include "core/markup/preflight.h"
#include "ui/actions.h"
#include "ui/feedback/messagebar.h"
#include "ui/language/keptwords.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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

/** The reader counts the stored body's lines; a person sees those of the editor. */
QString sentenceOf(const MarkupError &error)
{
    static const QRegularExpression storedLine(u" opened on line \\d+"_s);
    QString reason = error.reason;
    reason.remove(storedLine);
    reason = keptWords(reason);
    if (!reason.isEmpty())
        reason[0] = reason.at(0).toUpper();
    return reason;
}

QWidget *titled(const QString &title, SourceEditor *editor, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *label = new RoleLabel(RoleLabel::Role::Secondary, box, 0.92);
    label->setText(title);
    label->setContentsMargins(14, 6, 8, 6);
    column->addWidget(label);
    column->addWidget(new Divider(box));
    column->addWidget(editor, 1);
    return box;
}

} // namespace

EditProblem judgeEdit(
    const Proposal &proposal, const ReviewContent &content, const QByteArray &section)
{
    const QByteArray body = proposal.before.left(content.before.offset) + section
        + proposal.before.mid(content.before.end());
    // A section is well-formed by itself: looked at alone, what is wrong is found where it was typed.
    if (const std::optional<Preflight> found = preflight(section))
        return {sentenceOf(found->problem), std::min(found->problem.offset, section.size()),
            keptWords(found->label), found->repair};
    if (const auto parsed = StorageDocument::parse(body); !parsed) {
        const qsizetype offset =
            std::clamp<qsizetype>(parsed.error().offset - content.before.offset, 0, section.size());
        return {sentenceOf(parsed.error()), offset, {}, {}};
    }
    const IntegrityReport report = checkIntegrity(proposal.before, body, content.before);
    if (!report.isSound())
        return {keptWords(report.problem()), -1, {}, {}};
    if (body == proposal.before)
        return {EditPane::tr("Nothing differs from the current page."), -1, {}, {}};
    return {};
}

EditPane::EditPane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_left(new SourceEditor(this))
    , m_right(new SourceEditor(this))
    , m_strip(new InlineBar(this))
    , m_state(new RoleLabel(RoleLabel::Role::Secondary, this))
    , m_pause(new QTimer(this))
    , m_repair(new QShortcut(this))
{
    m_left->setReadOnly(true);
    m_left->setAccessibleName(tr("Current text"));
    m_right->setAccessibleName(tr("Edited text"));
    m_right->setObjectName(u"editView"_s);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(titled(tr("Current"), m_left, sides));
    sides->addWidget(titled(tr("Edited by you"), m_right, sides));
    sides->setChildrenCollapsible(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 8, 14, 8);
    bar->setSpacing(8);
    for (QAction *action :
        {actions.publishEdited, actions.saveDraft, actions.leaveEdit, actions.discardEdit}) {
        m_buttons.append(new ActionButton(action, this));
        bar->addWidget(m_buttons.last());
    }
    m_buttons.first()->setProperty("primary", true);
    m_state->setElided(Qt::ElideRight);
    bar->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sides, 1);
    column->addWidget(m_strip);
    column->addWidget(new Divider(this));
    column->addLayout(bar);
    m_strip->hide();
    m_repair->setKey(QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_repair->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_repair, &QShortcut::activated, this, &EditPane::applyRepair);
    const auto takes = [this](Qt::Key key, From side) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, side] { takeFrom(side); });
    };
    takes(Qt::Key_Left, From::Current);
    takes(Qt::Key_Right, From::Proposed);
    m_pause->setSingleShot(true);
    m_pause->setInterval(300ms);
    connect(m_pause, &QTimer::timeout, this, [this] {
        check();
        emit paused();
    });
    connect(m_right, &QPlainTextEdit::textChanged, this, [this] {
        m_problem.reset();
        m_actions.publishEdited->setEnabled(false);
        m_pause->start();
    });
    connect(m_strip, &InlineBar::actionChosen, this, [this](int index) {
        if (index > 0)
            applyRepair();
        else if (m_problem && m_problem->offset >= 0)
            m_right->goTo(m_problem->offset);
    });
}

void EditPane::open(const Proposal &proposal, const ReviewContent &content)
{
    m_proposal = proposal;
    m_content = content;
    m_left->setMarkup(proposal.before.mid(content.before.offset, content.before.length),
        breaksIn(proposal.before, content.before));
    m_opened = content.afterBody.mid(content.after.offset, content.after.length);
    m_right->setMarkup(m_opened, breaksIn(content.afterBody, content.after));
    check();
    const QByteArray shown = proposal.before.mid(content.before.offset, content.before.length);
    qsizetype first = std::ranges::mismatch(shown, m_opened).in2 - m_opened.begin();
    while (first > 0 && first < m_opened.size() && (uchar(m_opened.at(first)) & 0xC0) == 0x80)
        --first; // To the start of its character.
    m_right->goTo(first < m_opened.size() ? first : 0); // Where the draft begins to differ.
}

void EditPane::restoreDraft(const QString &shownText)
{
    m_right->setShownText(shownText);
    check();
}

QByteArray EditPane::section() const
{
    return m_right->markup();
}

QByteArray EditPane::body() const
{
    return m_proposal.before.left(m_content.before.offset) + section()
        + m_proposal.before.mid(m_content.before.end());
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

void EditPane::check()
{
    m_pause->stop();
    m_problem = judgeEdit(m_proposal, m_content, section());
    m_offered = m_problem->repairLabel;
    const bool sound = m_problem->sentence.isEmpty();
    m_actions.publishEdited->setEnabled(sound);
    m_right->markError(m_problem->offset);
    m_state->setRole(sound ? RoleLabel::Role::Success : RoleLabel::Role::Secondary);
    m_state->setFullText(!sound ? isChanged() ? tr("Edited by you") : QString()
            : isChanged() ? tr("✓ Well-formed · edited by you, %n word(s)", nullptr, wordsChanged())
                          : tr("✓ Well-formed"));
    if (sound || (m_problem->offset < 0 && !isChanged())) {
        m_strip->hide();
        return;
    }
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

void EditPane::takeFrom(From side)
{
    const QByteArray now = section();
    const QByteArray wanted = side == From::Current
        ? m_proposal.before.mid(m_content.before.offset, m_content.before.length)
        : m_opened;
    const auto merged = merge(now, wanted, now);
    const qsizetype caret = m_right->caretOffset();
    for (const TextEdit &edit : merged ? merged->onTheirs : TextEdits()) {
        if (edit.span.offset <= caret && caret <= edit.span.end()) {
            m_right->applyEdits({edit});
            check();
            return;
        }
    }
}

int EditPane::wordsChanged() const
{
    DiffOptions options;
    options.budget = 20ms;
    const QByteArray now = section();
    const QString was = wordsIn(m_opened, {0, m_opened.size()});
    const QString is = wordsIn(now, {0, now.size()});
    const WordDiff diff = diffWords(was, is, options);
    const auto count = [](const QString &text, const QList<WordMark> &marks) {
        qsizetype words = 0;
        for (const WordMark &mark : marks)
            words += qMax<qsizetype>(1,
                text.mid(mark.start, mark.length)
                    .split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)
                    .size());
        return words;
    };
    return int(qMax(count(was, diff.left), count(is, diff.right)));
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
    m_right->applyEdits(edits);
    check();
}

void EditPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QList<const QWidget *> parts;
    for (const ActionButton *button : std::as_const(m_buttons))
        parts << button;
    fitButtons(m_buttons, parts, 8, width() - 2 * 14);
}

void EditPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Docket
