// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/formfield.h"

#include "ui/theme/widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Docket {

using Role = RoleLabel::Role;

namespace {

constexpr int writtenRole = Qt::UserRole;

/** Finds by all that is shown, writes what is meant. */
class OfferCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(writtenRole).toString();
    }
};

} // namespace

TitledField::TitledField(const QString &title, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(new RoleLabel(Role::Error, this, 0.92))
{
    field->setAccessibleName(title);
    auto *label = new RoleLabel(Role::Secondary, this, 0.92);
    label->setText(title);
    label->setBuddy(field);
    label->setVisible(!title.isEmpty());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addStretch(1);
}

void TitledField::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

bool TitledField::hasProblem() const
{
    return !m_problem->isHidden();
}

FormField::FormField(const QString &title, const QString &name, QWidget *parent)
    : FormField(title, new QLineEdit(parent), parent)
{
    m_edit->setObjectName(name);
    m_edit->installEventFilter(this);
    auto *completer = new OfferCompleter(m_offers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
}

FormField::FormField(const QString &title, QLineEdit *edit, QWidget *parent)
    : TitledField(title, edit, parent)
    , m_edit(edit)
    , m_offers(new QStandardItemModel(this))
{ }

void FormField::setOffers(const QList<Offer> &offers)
{
    m_offers->clear();
    for (const Offer &offer : offers) {
        auto *item = new QStandardItem(offer.shown);
        item->setData(offer.written, writtenRole);
        m_offers->appendRow(item);
    }
}

void FormField::setOffers(const QStringList &words)
{
    QList<Offer> offers;
    for (const QString &word : words)
        offers.append({word, word});
    setOffers(offers);
}

QStringList FormField::offered() const
{
    QStringList all;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        all.append(m_offers->item(row)->data(writtenRole).toString());
    return all;
}

QString FormField::text() const
{
    return m_edit->text().trimmed();
}

void FormField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

/** Enter in an open list is the list's; Down opens it with all there is. */
bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return TitledField::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit entered();
        return true;
    }
    QCompleter *completer = m_edit->completer();
    if (key == Qt::Key_Down && m_offers->rowCount() > 0 && !completer->popup()->isVisible()) {
        completer->setCompletionPrefix(m_edit->hasSelectedText() ? QString() : text());
        completer->complete();
        return true;
    }
    return TitledField::eventFilter(watched, event);
}

} // namespace Docket
