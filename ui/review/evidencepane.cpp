// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/evidencepane.h"

#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/language/people.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/valuestrip.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

/** Wrapped words in the pane's column, to be selected with the mouse. The column gives the width, so
 * what the words would like is never asked, and the document that selecting needs is made when the
 * mouse comes: both took a third of the time from key to next proposal. */
class ColumnLabel : public RoleLabel
{
public:
    ColumnLabel(const QString &words, Role role, QWidget *parent, double factor = 1.0)
        : RoleLabel(role, parent, factor)
    {
        setText(words);
        setWordWrap(true);
    }

    [[nodiscard]] QSize sizeHint() const override { return {60, fontMetrics().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (m_width != width || m_font != font()) {
            m_height = RoleLabel::heightForWidth(width);
            m_width = width;
            m_font = font();
        }
        return m_height;
    }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        if (textInteractionFlags() != Qt::TextSelectableByMouse)
            setTextInteractionFlags(Qt::TextSelectableByMouse);
        RoleLabel::enterEvent(event);
    }

private:
    mutable int m_width = -1, m_height = 0;
    mutable QFont m_font;
};

/** Words of somebody else: a bar at the left. */
class Quote : public ColumnLabel
{
public:
    Quote(const QString &words, QWidget *parent)
        : ColumnLabel(EvidencePane::tr("“%1”").arg(words), Role::Text, parent)
    {
        setContentsMargins(10, 1, 0, 1);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ColumnLabel::paintEvent(event);
        QPainter(this).fillRect(QRect(0, 0, 3, height()), Theme::current().focus);
    }
};

RoleLabel *wrapped(const QString &text, Role role, QWidget *parent, double factor = 1.0)
{
    return new ColumnLabel(text, role, parent, factor);
}

/** The frame around what has the keys; above what is in it. */
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(Theme::current().focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

QString shortened(const QString &text, qsizetype most)
{
    const QString plain = text.simplified().remove(u'`'); // Marks code, where there are fonts.
    return plain.size() <= most ? plain : plain.left(most - 1) + u'…';
}

/** What Docket found, in the window's language; what it quotes as it is. */
QString said(const Evidence &evidence)
{
    static const QStringList ours{u"registry"_s, u"names-item"_s, u"heading"_s, u"words"_s,
        u"release"_s, u"status"_s, u"neighbour"_s, u"component"_s, u"known-issue"_s,
        u"template-section"_s, u"question"_s, u"asked"_s};
    QString text = ours.contains(evidence.kind) ? keptWords(evidence.text) : evidence.text;
    if (text.endsWith(u'.') || text.endsWith(u'。')) // They stand in a list.
        text.chop(1);
    return text;
}

/** How much a reason says; the number behind it has no scale that a reader knows. */
QString strengthWord(double weight)
{
    return weight >= 0.7 ? EvidencePane::tr("strong")
        : weight >= 0.4  ? EvidencePane::tr("fair")
                         : EvidencePane::tr("weak");
}

/** Where a value was said; a comment's id tells nobody anything. */
QString sourceWords(const QString &source)
{
    return source.startsWith("comment "_L1) ? EvidencePane::tr("a comment on the ticket")
                                            : keptWords(source);
}

QHBoxLayout *pair(QLabel *left, QLabel *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(left, 1);
    row->addWidget(right, 0, Qt::AlignTop);
    return row;
}

/** Words typed for an earlier draft that do not fit this one, whole, to be copied; null for none. */
Card *earlierWords(const Proposal &proposal, QWidget *parent)
{
    const auto words = std::ranges::find(proposal.evidence, u"earlier-words"_s, &Evidence::kind);
    if (words == proposal.evidence.cend())
        return nullptr;
    auto *card = new Card(EvidencePane::tr("Typed before"), parent);
    auto *quote = wrapped(words->text, Role::Text, card);
    quote->setObjectName(u"earlierWords"_s);
    card->body()->addWidget(quote);
    card->body()->addWidget(wrapped(words->source, Role::Secondary, card, 0.92));
    return card;
}

/** How many more proposals are for the page; null for none. */
Card *othersCard(int others, QWidget *parent)
{
    if (others == 0)
        return nullptr;
    auto *card = new Card(EvidencePane::tr("This page"), parent);
    card->body()->addWidget(wrapped(
        EvidencePane::tr("%n more proposal(s) wait(s) here.", nullptr, others), Role::Text, card));
    return card;
}

} // namespace

EvidencePane::EvidencePane(QAction *openTicket, QWidget *parent)
    : QScrollArea(parent)
    , m_openTicket(openTicket)
    , m_slice(new QTimer(this))
    , m_ring(new FocusRing(this))
{
    connect(m_slice, &QTimer::timeout, this, &EvidencePane::takeStep);
    setObjectName(u"evidencePane"_s);
    setAccessibleName(tr("Evidence"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(248);
    clear();
}

void EvidencePane::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_ring->setGeometry(rect());
    m_ring->raise();
    m_ring->show();
}

void EvidencePane::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_ring->hide();
}

void EvidencePane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(rect());
}

void EvidencePane::setHeadroom(int pixels)
{
    setViewportMargins(0, pixels, 0, 0);
}

void EvidencePane::stopFilling()
{
    m_steps.clear();
    m_slice->stop();
    viewport()->setUpdatesEnabled(true);
}

void EvidencePane::goneBy()
{
    stopFilling();
    m_inside->hide();
}

void EvidencePane::clear()
{
    stopFilling();
    m_uncitedValues.clear();
    m_saved.reset();
    m_outlookSaid.reset();
    m_historyLines.clear();
    m_inside = new QWidget;
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(8, 10, 6, 10); // The scroll bar brings air of its own.
    m_column->setSpacing(10);
    m_history = nullptr;
    m_uncited = nullptr;
    m_savesAs = m_outlook = nullptr;
    setWidget(m_inside);
    m_inside->setAutoFillBackground(true);
}

void EvidencePane::setProposal(
    const Proposal &proposal, const QDateTime &now, int othersOnPage, Pace pace)
{
    clear();
    const auto card = [this](Card *made) {
        if (made)
            m_column->addWidget(made);
    };
    // Moved in: an initializer list assigned to a list that was emptied from its front ends in an assertion of Qt 6.8.
    m_steps = QList<std::function<void()>>{[this, proposal] { addTicket(proposal); },
        [this] { addUncited(); }, [this, proposal] { addWhy(proposal); },
        [this, proposal] { addLeftAlone(proposal); },
        [this, proposal, card] { card(earlierWords(proposal, m_inside)); },
        [this, proposal, now] { addOwner(proposal, now); },
        [this, othersOnPage, card] { card(othersCard(othersOnPage, m_inside)); },
        [this] { addHistory(); }};
    if (pace == Pace::InSlices) {
        viewport()->setUpdatesEnabled(false);
        m_slice->start(0);
        return;
    }
    while (!m_steps.isEmpty())
        takeStep();
}

void EvidencePane::takeStep()
{
    const auto step = m_steps.takeFirst();
    step();
    if (m_steps.isEmpty())
        stopFilling();
}

void EvidencePane::addUncited()
{
    m_uncited = new QWidget(m_inside);
    auto *slot = new QVBoxLayout(m_uncited);
    slot->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_uncited);
    setUncited(m_uncitedValues);
}

void EvidencePane::addHistory()
{
    m_history = new QWidget(m_inside);
    auto *slot = new QVBoxLayout(m_history);
    slot->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_history);
    m_column->addStretch(1);
    setHistory(m_historyLines);
}

void EvidencePane::addTicket(const Proposal &proposal)
{
    auto *card = new Card({}, m_inside);
    if (isAskedFor(proposal.drafter) && proposal.itemKey.isEmpty()) {
        card->setAccessibleName(itemName(proposal));
        auto *name = wrapped(itemName(proposal), Role::Secondary, card, 0.92);
        name->setBold(true);
        card->body()->addWidget(name);
        auto *summary = wrapped(keptWords(proposal.summary), Role::Text, card);
        summary->setBold(true);
        card->body()->addWidget(summary);
        m_column->addWidget(card);
        return;
    }
    card->setAccessibleName(tr("Ticket %1").arg(itemName(proposal)));
    QStringList head{itemName(proposal), proposal.itemType, proposal.itemStatus};
    head.removeAll(QString());
    auto *top = new QHBoxLayout;
    auto *key = wrapped(head.join(u" · "_s), Role::Secondary, card, 0.92);
    key->setBold(true);
    auto *open = new LinkButton(tr("Open"), card);
    open->setAccessibleName(tr("Open %1 in the browser").arg(proposal.itemKey));
    open->setToolTip(tr("Open in the browser (T)"));
    connect(open, &QPushButton::clicked, m_openTicket, &QAction::trigger);
    open->setVisible(!proposal.itemUrl.isEmpty());
    top->addWidget(key, 1);
    top->addWidget(open, 0, Qt::AlignTop);
    card->body()->addLayout(top);
    auto *summary = wrapped(shortened(proposal.itemSummary, 240), Role::Text, card);
    summary->setBold(true);
    card->body()->addWidget(summary);
    if (proposal.resolvedAt.isValid()) {
        const QString day = dateText(proposal.resolvedAt.toLocalTime().date(), DateForm::LongDay);
        card->body()->addWidget(wrapped(proposal.resolvedBy.isEmpty()
                ? tr("Resolved %1").arg(day)
                : tr("Resolved %1 by %2").arg(day, proposal.resolvedBy),
            Role::Secondary, card));
    }
    for (int i = 0; i < proposal.values.size(); ++i) {
        const ValueChange &value = proposal.values.at(i);
        const QString said = value.source.isEmpty() ? tr("no source") : sourceWords(value.source);
        card->body()->addWidget(
            wrapped(value.subject.isEmpty() ? said : tr("%1 · %2").arg(value.subject, said),
                Role::Secondary, card, 0.92));
        auto *strip = new ValueStrip(value, card);
        connect(strip, &ValueStrip::pointed, this,
            [this, i](bool on) { emit factPointed(on ? i : -1); });
        connect(strip, &QAbstractButton::clicked, this, [this, i] { emit factChosen(i); });
        card->body()->addWidget(strip);
    }
    QStringList shown;
    for (const Evidence &evidence : proposal.evidence) {
        if (evidence.kind != "value-change"_L1 || // A question is Docket's, not the ticket's.
            evidence.text.isEmpty() || shown.contains(evidence.text))
            continue;
        shown << evidence.text;
        card->body()->addWidget(new Quote(shortened(evidence.text, 300), card));
        if (!evidence.source.isEmpty())
            card->body()->addWidget(
                wrapped(sourceWords(evidence.source), Role::Secondary, card, 0.92));
    }
    m_column->addWidget(card);
}

void EvidencePane::addWhy(const Proposal &proposal)
{
    const bool onPage = effectOf(proposal.drafter) == Effect::PageEdit;
    auto *card = new Card(
        onPage && !isWithoutItem(proposal.drafter) ? tr("Why this section") : tr("Why"), m_inside);
    QList<Evidence> reasons;
    for (const Evidence &evidence : proposal.evidence) {
        // The ticket's own words stand in its card already.
        if (evidence.weight > 0 && evidence.kind != "left-alone"_L1
            && evidence.kind != "value-change"_L1)
            reasons.append(evidence);
    }
    std::ranges::stable_sort(
        reasons, [](const Evidence &a, const Evidence &b) { return a.weight > b.weight; });
    bool ruleNamed = proposal.rule.isEmpty();
    for (const Evidence &evidence : reasons.first(qMin<qsizetype>(6, reasons.size()))) {
        auto *weight = new RoleLabel(Role::Secondary, card, 0.9);
        weight->setText(strengthWord(evidence.weight));
        card->body()->addLayout(
            pair(wrapped(shortened(said(evidence), 120), Role::Text, card), weight));
        ruleNamed = ruleNamed || evidence.text.contains(proposal.rule);
    }
    if (reasons.isEmpty())
        card->body()->addWidget(
            wrapped(tr("The registry names it for this project."), Role::Text, card));
    if (!ruleNamed)
        card->body()->addWidget(wrapped(tr("Rule: %1").arg(proposal.rule), Role::Secondary, card));
    if (onPage && !isWithoutItem(proposal.drafter)) {
        auto *wrong = new LinkButton(tr("Wrong section?"), card);
        connect(wrong, &QPushButton::clicked, this, &EvidencePane::wrongSection);
        card->body()->addWidget(wrong);
    }
    m_column->addWidget(card);
}

void EvidencePane::addLeftAlone(const Proposal &proposal)
{
    Card *card = nullptr;
    for (const Evidence &evidence : proposal.evidence) {
        if (evidence.kind != "left-alone"_L1)
            continue;
        if (!card)
            card = new Card(tr("Left alone"), m_inside);
        card->body()->addWidget(
            wrapped(shortened(keptWords(evidence.text), 240), Role::Text, card));
    }
    if (card)
        m_column->addWidget(card);
}

void EvidencePane::addOwner(const Proposal &proposal, const QDateTime &now)
{
    auto *card = new Card(tr("Owner"), m_inside);
    const QString name = proposal.owner.isNull()
        ? tr("Nobody yet")
        : personText(proposal.owner.accountId, proposal.owner.displayName);
    card->body()->addWidget(wrapped(proposal.ownerReason.isEmpty()
            ? name
            : tr("%1 · %2").arg(name, keptWords(proposal.ownerReason)),
        Role::Text, card));
    if (proposal.dueAt.isValid() && isOpen(proposal.state)) {
        const DueText due = dueText(proposal.dueAt, now);
        const QString when = dateText(proposal.dueAt, DateForm::LongWeekdayTime);
        const Role role = due.urgency == DueText::Urgency::Calm ? Role::Secondary
            : due.urgency == DueText::Urgency::Soon             ? Role::Warning
                                                                : Role::Error;
        card->body()->addWidget(
            wrapped(due.urgency == DueText::Urgency::Overdue ? tr("Was due %1").arg(when)
                                                             : tr("Due %1").arg(when),
                role, card));
    } else {
        card->body()->addWidget(wrapped(stateWords(proposal), Role::Secondary, card));
    }
    const QString outlook = m_outlookSaid.value_or(QString());
    m_outlook = wrapped(outlook, Role::Secondary, card);
    m_outlook->setObjectName(u"outlook"_s);
    m_outlook->setVisible(!outlook.isEmpty());
    card->body()->addWidget(m_outlook);
    const QString saved = m_saved.value_or(ReviewPanel::savesAs(proposal));
    m_savesAs = wrapped(saved, Role::Secondary, card);
    m_savesAs->setVisible(!saved.isEmpty());
    card->body()->addWidget(m_savesAs);
    m_column->addWidget(card);
}

namespace {

/** Another label in the place of one that measured its words once. */
void replaceWords(RoleLabel *&label, const QString &words)
{
    if (!label || label->text() == words)
        return;
    QWidget *card = label->parentWidget();
    auto *other = wrapped(words, Role::Secondary, card);
    other->setObjectName(label->objectName());
    other->setVisible(!words.isEmpty());
    delete card->layout()->replaceWidget(label, other);
    delete std::exchange(label, other);
}

} // namespace

void EvidencePane::setOutlook(const QString &sentence)
{
    m_outlookSaid = sentence;
    replaceWords(m_outlook, sentence);
}

void EvidencePane::setSavesAs(const QString &saved)
{
    m_saved = saved;
    replaceWords(m_savesAs, saved);
}

void EvidencePane::setUncited(const QStringList &values)
{
    m_uncitedValues = values;
    if (!m_uncited)
        return;
    while (QLayoutItem *item = m_uncited->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_uncited->setVisible(!values.isEmpty());
    if (values.isEmpty())
        return;
    auto *card = new Card(tr("No source"), m_uncited);
    card->body()->addWidget(wrapped(tr("The ticket does not say: %1. Check before you approve.")
                                        .arg(shortened(values.join(u", "_s), 200)),
        Role::Warning, card));
    m_uncited->layout()->addWidget(card);
}

void EvidencePane::setHistory(const QList<HistoryLine> &lines)
{
    m_historyLines = lines;
    if (!m_history || lines.isEmpty())
        return;
    while (QLayoutItem *item = m_history->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *card = new Card(tr("Page history"), m_history);
    for (const HistoryLine &line : lines) {
        auto *when = new RoleLabel(Role::Secondary, card, 0.95);
        when->setText(dateText(line.at.toLocalTime().date(), DateForm::Day));
        card->body()->addLayout(
            pair(wrapped(u"v%1 %2"_s.arg(line.version).arg(shortened(line.what, 70)), Role::Text,
                     card, 0.95),
                when));
    }
    auto *open = new LinkButton(tr("Open page"), card);
    connect(open, &QPushButton::clicked, this, &EvidencePane::openPageWanted);
    card->body()->addWidget(open);
    m_history->layout()->addWidget(card);
}

} // namespace Docket
