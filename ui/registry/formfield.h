// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QStandardItemModel;

namespace Docket {

class RoleLabel;

/** The title of a field above it, if any, and room for what is wrong below. */
class TitledField : public QWidget
{
    Q_OBJECT

public:
    TitledField(const QString &title, QWidget *field, QWidget *parent);
    /** Empty: nothing is wrong. Read out with the field, too. */
    void setProblem(const QString &sentence);
    [[nodiscard]] bool hasProblem() const;

private:
    QWidget *m_field;
    RoleLabel *m_problem;
};

/** One line of text with a title, that may find what is typed among what is offered. */
class FormField : public TitledField
{
    Q_OBJECT

public:
    FormField(const QString &title, const QString &name, QWidget *parent);

    /** What the list shows, found by any part of it, and what choosing it writes. */
    struct Offer
    {
        QString shown, written;
    };
    void setOffers(const QList<Offer> &offers);
    void setOffers(const QStringList &words);
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const; ///< Without the space around it.
    void setText(const QString &text);

signals:
    void entered(); ///< Enter, where no list was open.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FormField(const QString &title, QLineEdit *edit, QWidget *parent);
    QLineEdit *m_edit;
    QStandardItemModel *m_offers;
};

} // namespace Docket
