// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/popovers.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <functional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4; ///< To what it was opened from, in pixels.

/** One choice: digit cap and words. Checked means highlighted. */
class ChoiceRow : public QAbstractButton
{
public:
    ChoiceRow(const QString &digit, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_digit(digit)
    {
        setText(text);
        setAccessibleName(u"%1 %2"_s.arg(digit, text));
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // As high as its words need.
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = qMin(fontMetrics().horizontalAdvance(text()) + 60, widest);
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; } // Sentences wrap.
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect room(0, 0, width - before - behind, QWIDGETSIZE_MAX);
        return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 12;
    }

    std::function<void()>
        pointedAt; ///< The mouse moved over it; one that rests takes no row from the keys.

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        QAbstractButton::mouseMoveEvent(event);
        pointedAt();
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), theme.selectedRow);
        paintKeyCap(painter, QRect(10, (height() - 18) / 2, 18, 18), m_digit, theme.secondary);
        painter.setPen(theme.text);
        painter.drawText(rect().adjusted(before, 0, -behind, 0),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
    }

private:
    static constexpr int before = 38, behind = 8; ///< Its words, in pixels.
    static constexpr int widest = 620;
    QString m_digit;
};

} // namespace

ChoicePopover::ChoicePopover(const QString &title, const QStringList &choices, OwnWords ownWords,
    QWidget *parent, const QStringList &suggestions)
    : QFrame(parent, Qt::Popup)
    , m_choices(choices)
    , m_ownWords(ownWords)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 9, 1, 7);
    column->setSpacing(0);
    auto *heading = new RoleLabel(RoleLabel::Role::Secondary, this, 0.92);
    heading->setText(title);
    heading->setBold(true);
    heading->setContentsMargins(11, 0, 11, 6);
    column->addWidget(heading);
    for (int i = 0; i < choices.size(); ++i) {
        auto *row = new ChoiceRow(QString::number(i + 1), choices.at(i), this);
        connect(row, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        row->pointedAt = [this, i] { highlight(i); };
        column->addWidget(row);
        m_rows.append(row);
    }
    if (ownWords != OwnWords::No)
        makeWords(*column, title, suggestions);
    setMinimumWidth(260);
    if (!m_rows.isEmpty())
        highlight(0);
}

void ChoicePopover::makeWords(
    QVBoxLayout &column, const QString &title, const QStringList &suggestions)
{
    m_words = new QLineEdit(this);
    m_words->setAccessibleName(title);
    m_words->setPlaceholderText(tr("In your own words, then Enter"));
    if (!suggestions.isEmpty()) {
        auto *completer = new QCompleter(suggestions, m_words);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_words->setCompleter(completer);
        completer->popup()->installEventFilter(this);
    }
    m_problem = new RoleLabel(RoleLabel::Role::Error, this, 0.92);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_own = new QWidget(this);
    auto *inset = new QVBoxLayout(m_own);
    inset->setContentsMargins(9, 4, 9, 2);
    inset->addWidget(m_words);
    inset->addWidget(m_problem);
    column.addWidget(m_own);
    m_own->hide();
    connect(m_words, &QLineEdit::returnPressed, this, &ChoicePopover::takeWords);
    connect(m_words, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    if (m_words->completer()) // All there are, also before a letter is typed.
        connect(new QShortcut(Qt::Key_Down, m_words, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_words, [this] { m_words->completer()->complete(); });
}

void ChoicePopover::takeWords()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return;
    if (const QString problem = m_check ? m_check(words) : QString(); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        place();
        return;
    }
    emit chosen(int(m_choices.size()) - 1, words);
    close();
}

void ChoicePopover::setLast(int index, const QString &words)
{
    if (m_words && !words.isEmpty()) {
        m_words->setText(words);
        m_words->selectAll();
    }
    highlight(index);
}

void ChoicePopover::setPrompt(const QString &prompt)
{
    m_words->setPlaceholderText(prompt);
}

void ChoicePopover::showAbove(const QWidget *anchor)
{
    m_anchor = anchor;
    place();
    show();
    setFocus();
}

/** Below where there is no room above: what it was opened from stays visible, also when it grows. */
void ChoicePopover::place()
{
    adjustSize(); // No wider than two thirds of the screen.
    if (!m_anchor)
        return;
    const QRect screen = m_anchor->screen()->availableGeometry();
    const int wide = qMin(sizeHint().width(), qMax(width(), screen.width() - 16));
    resize(wide, layout()->totalHeightForWidth(wide));
    const QRect about(m_anchor->mapToGlobal(QPoint(0, 0)), m_anchor->size());
    const int above = about.top() - height() - gap;
    const int below = about.bottom() + 1 + gap;
    const bool fitsBelow = below + height() <= screen.bottom() + 1;
    move(std::clamp(about.left(), screen.left(), qMax(screen.left(), screen.right() - width())),
        above < screen.top() && fitsBelow ? below : qMax(above, screen.top()));
}

/** The names that fit go above it: below they would lie on what it was opened from. */
bool ChoicePopover::eventFilter(QObject *watched, QEvent *event)
{
    auto *names = qobject_cast<QWidget *>(watched);
    const bool placed = event->type() == QEvent::Show || event->type() == QEvent::Move
        || event->type() == QEvent::Resize;
    if (names && placed && m_anchor && y() < m_anchor->mapToGlobal(QPoint(0, 0)).y()) {
        const int top = y() - names->height() - gap / 2;
        if (top >= screen()->availableGeometry().top() && names->y() != top)
            names->move(names->x(), top);
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopover::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    emit closed();
}

void ChoicePopover::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < m_rows.size())
        choose(digit);
    else if (event->key() == Qt::Key_Down)
        highlight(m_current + 1);
    else if (event->key() == Qt::Key_Up)
        highlight(m_current - 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_rows.isEmpty())
        choose(m_current);
    else if (m_words && !event->text().isEmpty() && event->text().front().isLetter()) {
        if (m_own->isHidden())
            m_words->clear(); // Else what was typed the last time is taken by its own choice.
        typeWords();
        QCoreApplication::sendEvent(m_words, event);
    } else
        QFrame::keyPressEvent(event);
}

void ChoicePopover::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(theme.border);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChoicePopover::choose(int index)
{
    if (m_ownWords == OwnWords::Last && index == m_choices.size() - 1) {
        typeWords();
        return;
    }
    emit chosen(index, m_choices.at(index));
    close();
}

void ChoicePopover::typeWords()
{
    highlight(int(m_choices.size()) - 1);
    m_own->show();
    place();
    m_words->setFocus();
}

void ChoicePopover::highlight(int index)
{
    if (m_rows.isEmpty())
        return;
    m_current = std::clamp(index, 0, int(m_rows.size()) - 1);
    for (int i = 0; i < m_rows.size(); ++i)
        static_cast<QAbstractButton *>(m_rows.at(i))->setChecked(i == m_current);
}

} // namespace Docket
