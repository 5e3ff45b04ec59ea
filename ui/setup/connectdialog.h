// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/siteform.h"

#include <QDialog>

namespace Docket {

/** A site and its account, tried live before anything is kept. Opened for a known account it renews the token. */
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /** `today` bounds the date a token may end on; `kept` is what would become of a token: ThisSession without a keychain. */
    ConnectDialog(CheckConnection check, StoreConnection store, const QDate &today,
        TokenKept kept = TokenKept::InKeychain, QWidget *parent = nullptr);
    [[nodiscard]] ConnectDraft draft() const { return m_form->draft(); }
    void setDraft(
        const ConnectDraft &draft); ///< To begin with; the first empty field gets the keys. A date
    ///< in it is the present token's and only told.
    void showOutcome(const CheckOutcome &outcome) { m_form->showOutcome(outcome); }

signals:
    void connected(Docket::TokenKept kept);
    void sampleWanted(); ///< "Try with sample data".

protected:
    void showEvent(QShowEvent *event) override; ///< As high as its words need.

private:
    QWidget *makeFoot();
    void setTitle(const QString &title);
    void store();

    StoreConnection m_store;
    QDate m_today;
    SiteForm *m_form;
    RoleLabel *m_title = nullptr;
    RoleLabel *m_present = nullptr; ///< When the token in use ends.
    QPushButton *m_sample = nullptr; ///< Only where no account is signed in to again.
    QPushButton *m_connectButton = nullptr;
};

} // namespace Docket
