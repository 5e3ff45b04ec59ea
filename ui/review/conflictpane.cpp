// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/conflictpane.h"

#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/markup/textmap.h"
#include "ui/actions.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/reviewcontent.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using State = Resolution::State;
using Role = RoleLabel::Role;

namespace {

bool holdsTags(const QByteArray &markup)
{
    return markup.contains('<');
}

/** The block around a place of a body: its words before, at and behind it. */
struct Surroundings
{
    QString before, at, behind;
    bool code = false; ///< Of a listing: every sign has the same width.
};

/** In a table row: the row's first cell names it. */
Surroundings beside(const QByteArray &body, Span cell, Span span, const Block &row)
{
    const Span first = row.cells.first().span;
    const QString name = first == cell ? QString() : wordsIn(body, first).trimmed() + u" · "_s;
    return {name + wordsIn(body, {cell.offset, span.offset - cell.offset}), wordsIn(body, span),
        wordsIn(body, {span.end(), cell.end() - span.end()}), false};
}

/** In a stretch of words: what stands behind those bytes, without the marks of macros and CDATA around it. */
std::optional<Surroundings> within(const StorageDocument &document, Span span)
{
    for (const TextUnit &unit : textUnits(document)) {
        if (unit.bytes.isEmpty() || span.offset < unit.bytes.first().offset
            || unit.bytes.last().end() < span.end())
            continue;
        const auto unitsBefore = [&unit](qsizetype offset) {
            return std::ranges::lower_bound(unit.bytes, offset, {}, &Span::offset)
                - unit.bytes.begin();
        };
        const qsizetype from = unitsBefore(span.offset), to = unitsBefore(span.end());
        return Surroundings{
            unit.text.first(from), unit.text.sliced(from, to - from), unit.text.sliced(to), false};
    }
    return std::nullopt;
}

Surroundings around(const QByteArray &body, Span span)
{
    Span block{span};
    bool code = false;
    if (const auto document = StorageDocument::parse(body)) {
        for (const Block &one : blocks(*document)) {
            if (one.span.contains(span)) {
                block = one.span;
                code = one.kind == Block::Kind::Code;
            }
            for (const BlockCell &cell : one.cells) {
                if (cell.span.contains(span))
                    return beside(body, cell.span, span, one);
            }
        }
        if (auto found = within(*document, span)) {
            found->code = code;
            return *found;
        }
    }
    return {wordsIn(body, {block.offset, span.offset - block.offset}), wordsIn(body, span),
        wordsIn(body, {span.end(), block.end() - span.end()}), code};
}

/** Marks that turn the direction of a line are named: they would show other words than those that are sent. */
QString named(const QString &words)
{
    QString shown;
    for (const QChar c : words) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        shown += turns ? u"⟨U+%1⟩"_s.arg(QString::number(code, 16).toUpper()) : QString(c);
    }
    return shown;
}

QString shortened(const QString &words, bool tail)
{
    constexpr qsizetype most = 160;
    if (words.size() <= most)
        return words;
    return tail ? u"… "_s + words.last(most) : words.first(most) + u" …"_s;
}

} // namespace

QString ConflictPane::stateWord(State state)
{
    switch (state) {
    case State::Undecided:
        return tr("NOT DECIDED");
    case State::Live:
        return tr("LIVE");
    case State::Proposed:
        return tr("PROPOSED");
    case State::Both:
        return tr("BOTH");
    case State::Base:
        return tr("AS BEFORE");
    case State::Edited:
        return tr("EDITED");
    }
    return {};
}

ConflictPane::ConflictPane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pause(new QTimer(this))
    , m_told(new RoleLabel(Role::Text, this))
    , m_state(new RoleLabel(Role::Text, this))
    , m_badge(new RoleLabel(Role::Success, this, 0.92))
    , m_scroll(new QScrollArea(this))
    , m_places(new QWidget(this))
    , m_source(new RoleLabel(Role::Secondary, this, 0.92))
    , m_editor(new QPlainTextEdit(this))
    , m_reads(new QLabel(this))
    , m_later(new QPushButton(tr("Later"), this))
    , m_publish(new QPushButton(this))
{
    setObjectName(u"conflictPane"_s);
    setAccessibleName(tr("Conflict"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_told->setWordWrap(true);
    m_state->setBold(true);
    m_badge->setElided(Qt::ElideRight);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_editor->setAccessibleName(tr("Result"));
    m_editor->setTabChangesFocus(true);
    m_editor->setMaximumHeight(60);
    m_reads->setObjectName(u"conflictReads"_s);
    m_reads->setTextFormat(Qt::RichText);
    m_reads->setWordWrap(true);
    m_reads->setAccessibleName(tr("How the place reads then"));
    auto *result = new FlowLayout;
    auto *title = new RoleLabel(Role::Secondary, this);
    title->setElided(Qt::ElideRight);
    title->setFullText(tr("Result: the words underlined above, to be edited here"));
    result->addStretching(title);
    result->addWidget(m_state);
    m_source->setObjectName(u"conflictSource"_s);
    m_source->setWordWrap(true);
    m_source->setText(tr("This is the page's source: what stands between < and > is no words but "
                         "markup. Below it is as it will read."));
    auto *inside = new QWidget;
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_told);
    all->addWidget(m_places, 1);
    all->addLayout(result);
    all->addWidget(m_source);
    all->addWidget(m_editor);
    all->addWidget(m_reads);
    m_scroll->setWidget(inside);
    auto *bar = new FlowLayout;
    for (QAction *action :
        {actions.useLive, actions.useProposed, actions.useBoth, actions.useBase}) {
        m_buttons.append(new ActionButton(action, this));
        bar->addWidget(m_buttons.last());
    }
    m_publish->setProperty("primary", true);
    m_later->setAccessibleName(tr("Later: leave the conflict open"));
    auto *foot = new FlowLayout;
    foot->addStretching(m_badge);
    foot->addWidget(m_later);
    foot->addWidget(m_publish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(m_scroll, 1);
    column->addLayout(bar);
    column->addLayout(foot);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(300));
    connect(m_pause, &QTimer::timeout, this, &ConflictPane::keep);
    m_editor->installEventFilter(this);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ConflictPane::takeOwn);
    connect(m_publish, &QPushButton::clicked, this, &ConflictPane::publishWanted);
    connect(m_later, &QPushButton::clicked, this, &ConflictPane::later);
    connect(actions.useLive, &QAction::triggered, this, [this] { decide(State::Live); });
    connect(actions.useProposed, &QAction::triggered, this, [this] { decide(State::Proposed); });
    connect(actions.useBoth, &QAction::triggered, this, [this] { decide(State::Both); });
    connect(actions.useBase, &QAction::triggered, this, [this] { decide(State::Base); });
}

void ConflictPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void ConflictPane::fitBar()
{
    QList<const QWidget *> parts;
    for (const ActionButton *button : std::as_const(m_buttons))
        parts << button;
    const QMargins around = layout()->contentsMargins();
    fitButtons(m_buttons, parts, 8, width() - around.left() - around.right());
    if (m_editor->hasFocus()) { // There the keys are letters: Esc gives them back.
        for (ActionButton *button : std::as_const(m_buttons))
            button->setRoom(ActionButton::Room::Little);
    }
}

void ConflictPane::setKept(const QHash<QString, QString> &kept)
{
    for (auto one = kept.cbegin(); one != kept.cend(); ++one) {
        if (m_kept.contains(one.key()))
            continue; // Decided since.
        m_kept.insert(one.key(), *one);
        if (one.key() == m_proposal.id && m_resolution.open() == m_resolution.count()) {
            m_resolution.takeDecisions(*one);
            showCurrent();
        }
    }
}

void ConflictPane::forget(const QString &id)
{
    m_pause->stop();
    if (m_kept.remove(id))
        emit decided(id, {});
}

void ConflictPane::keep()
{
    m_pause->stop();
    const QString decisions = m_resolution.decisions();
    if (m_proposal.id.isEmpty() || m_kept.value(m_proposal.id) == decisions)
        return;
    m_kept.insert(m_proposal.id, decisions);
    emit decided(QString(m_proposal.id), decisions);
}

void ConflictPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_pause->isActive())
        keep();
}

void ConflictPane::open(const Proposal &proposal, const Page &live)
{
    if (m_pause->isActive())
        keep();
    const QByteArray proposed =
        applyEdits(proposal.before, proposal.edits).value_or(proposal.before);
    const bool same = m_proposal.id == proposal.id && m_resolution.base() == proposal.before
        && m_resolution.proposed() == proposed && m_resolution.live() == live.body;
    m_proposal = proposal;
    m_live = live;
    if (!same) {
        m_resolution = Resolution(proposal.before, proposed, live.body);
        m_resolution.takeDecisions(m_kept.value(proposal.id));
        m_current = 0;
    }
    fillGrid();
    showCurrent();
}

QString ConflictPane::side(const QByteArray &body, Span span) const
{
    const Surroundings found = around(body, span);
    QString at = found.at;
    if (at.trimmed().isEmpty()) { // It stands in no word of the page.
        const bool spaced = found.before.isEmpty() || found.before.back().isSpace();
        const bool follows = found.behind.isEmpty() || found.behind.front().isSpace();
        at = (spaced ? QString() : u" "_s) + tr("(nothing)") + (follows ? QString() : u" "_s);
    }
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString font = found.code ? u"; font-family:'%1'"_s.arg(mono.family()) : QString();
    return u"<span style=\"white-space:pre-wrap%4\">%1<b><u>%2</u></b>%3</span>"_s.arg(
        named(shortened(found.before, true)).toHtmlEscaped(), named(at).toHtmlEscaped(),
        named(shortened(found.behind, false)).toHtmlEscaped(), font);
}

void ConflictPane::fillGrid()
{
    qDeleteAll(m_places->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_places->layout();
    auto *grid = new QGridLayout(m_places);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    const QStringList titles{tr("Before · v%1").arg(m_proposal.baseVersion),
        tr("Live · v%1").arg(m_live.version.number), tr("Proposed")};
    const QStringList meanings{tr("what the proposal was made on"), tr("what the page says now"),
        m_proposal.editedBy.isEmpty() ? tr("what would be written")
                                      : tr("what would be written, in your words")};
    for (int column = 0; column < 3; ++column) {
        auto *title = new RoleLabel(Role::Text, m_places);
        title->setBold(true);
        title->setText(titles.at(column));
        grid->addWidget(title, 0, column);
        auto *meaning = new RoleLabel(Role::Secondary, m_places, 0.92);
        meaning->setWordWrap(true);
        meaning->setText(meanings.at(column));
        grid->addWidget(meaning, 1, column);
        grid->setColumnStretch(column, 1);
    }
    m_words.clear();
    m_rows.clear();
    for (int i = 0; i < m_resolution.count(); ++i) {
        const MergeConflict &place = m_resolution.conflict(i);
        auto *state = new RoleLabel(Role::Text, m_places, 0.92);
        state->setBold(true);
        grid->addWidget(state, 2 * i + 2, 0, 1, 3);
        const QStringList sides{side(m_resolution.base(), place.base),
            side(m_resolution.live(), place.theirs), side(m_resolution.proposed(), place.mine)};
        for (int column = 0; column < 3; ++column) {
            auto *words = new QLabel(sides.at(column), m_places);
            words->setTextFormat(Qt::RichText);
            words->setWordWrap(true);
            words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            words->setAccessibleName(tr("%1, conflict %2").arg(titles.at(column)).arg(i + 1));
            grid->addWidget(words, 2 * i + 3, column);
        }
        m_words.append(state);
        m_rows.append(state);
    }
    grid->setRowStretch(2 * m_resolution.count() + 2, 1);
    const int open = m_resolution.count();
    const QString fitting = tr("%n change(s) still fit(s)", nullptr, m_resolution.fitting());
    m_told->setText(tr("“%1” is now v%2. %3; %4.")
            .arg(named(sectionName(m_proposal)))
            .arg(m_live.version.number)
            .arg(fitting,
                open == 0 ? tr("nothing is in conflict") : tr("%n need(s) you", nullptr, open)));
}

void ConflictPane::showCurrent()
{
    const bool any = m_current < m_resolution.count();
    m_filling = true;
    const QByteArray markup = any ? m_resolution.markup(m_current) : QByteArray();
    m_editor->setPlainText(!any ? QString()
            : holdsTags(markup) ? QString::fromUtf8(markup)
                                : wordsIn(markup, {0, markup.size()}));
    m_filling = false;
    m_editor->setEnabled(any);
    if (any)
        m_scroll->ensureWidgetVisible(m_rows.at(m_current), 0, 60);
    showStates();
}

void ConflictPane::showStates()
{
    const int total = m_resolution.count();
    m_source->setVisible(m_current < total && holdsTags(m_editor->toPlainText().toUtf8()));
    for (int i = 0; i < total; ++i) {
        const QString words = tr("Conflict %1 of %2 · %3")
                                  .arg(i + 1)
                                  .arg(total)
                                  .arg(stateWord(m_resolution.state(i)));
        m_words.at(i)->setText(i == m_current ? u"▸ "_s + words : words);
    }
    m_state->setText(m_current < total ? tr("Conflict %1 of %2 · %3")
                                             .arg(m_current + 1)
                                             .arg(total)
                                             .arg(stateWord(m_resolution.state(m_current)))
                                       : QString());
    const QByteArray result = m_resolution.result();
    Span allowed{0, m_live.body.size()};
    if (const auto document = StorageDocument::parse(m_live.body)) {
        if (const auto section = findSection(*document, m_proposal.section))
            allowed = section->span;
    }
    const IntegrityReport report = checkIntegrity(m_live.body, result, allowed);
    m_badge->setRole(report.isSound() ? Role::Success : Role::Error);
    m_badge->setFullText(integritySentence(report));
    const int open = m_resolution.open();
    const QString key = Actions::keyText(m_actions.publishEdited);
    const QString publish = tr("Publish on v%1").arg(m_live.version.number);
    m_publish->setText(open > 0
            ? tr("Publish on v%1 (%n still to decide)", nullptr, open).arg(m_live.version.number)
            : key.isEmpty() ? publish
                            : u"%1  (%2)"_s.arg(publish, key));
    m_publish->setAccessibleName(publish);
    showReads(result);
    fitBar();
    m_publish->setEnabled(
        m_resolution.isValid() && open == 0 && report.isSound() && result != m_live.body);
    m_actions.publishEdited->setEnabled(isVisible() && m_publish->isEnabled());
}

/** The words around the result as they will stand: a value by itself says little. */
void ConflictPane::showReads(const QByteArray &result)
{
    m_reads->setVisible(m_current < m_resolution.count());
    if (m_reads->isHidden())
        return;
    qsizetype at = m_resolution.conflict(m_current).merged.offset;
    for (int i = 0; i < m_current; ++i)
        at += m_resolution.markup(i).size() - m_resolution.conflict(i).merged.length;
    m_reads->setText(
        tr("Reads then: %1").arg(side(result, {at, m_resolution.markup(m_current).size()})));
}

bool ConflictPane::isSettled() const
{
    return m_publish->isEnabled();
}

void ConflictPane::step(int direction)
{
    const int next = m_current + direction;
    if (next < 0 || next >= m_resolution.count())
        return;
    m_current = next;
    showCurrent();
}

void ConflictPane::decide(State state)
{
    if (!isVisible() || m_current >= m_resolution.count())
        return;
    m_resolution.decide(m_current, state);
    keep();
    showCurrent();
}

void ConflictPane::takeOwn()
{
    if (m_filling || m_current >= m_resolution.count())
        return;
    const QString text = m_editor->toPlainText();
    const QByteArray raw = text.toUtf8();
    m_resolution.setOwn(m_current, holdsTags(raw) ? raw : escapeText(text));
    m_pause->start();
    showStates();
}

bool ConflictPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ConflictPane::fitBar, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ConflictPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->hasFocus())
        setFocus();
    else if (event->key() == Qt::Key_Escape)
        emit later();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Docket
