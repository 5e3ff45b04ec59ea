// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connectors/worksystem.h"

#include <QCoroTask>
#include <QDate>
#include <QDialog>

#include <functional>

class QAction;
class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Docket {

class RoleLabel;

/** What a person typed to connect an account. The token lives only here until it is stored. */
struct ConnectDraft
{
    QString site; ///< As completed: "https://larkspur.atlassian.net", no path, no slash at the end.
    QString email;
    QString token;
    QDate tokenEnds{}; ///< Its last day; invalid: not said.
    friend bool operator==(const ConnectDraft &, const ConnectDraft &) = default;
};

/** What trying the account came to: who it is and each right with its fix. */
struct CheckOutcome
{
    Person account;
    QList<RightCheck> checks;
};

/** Signs in with the draft and tries each right, changing nothing. */
using CheckConnection = std::function<QCoro::Task<Result<CheckOutcome>>(ConnectDraft)>;
/** Where the token is from now on: kept by the keychain, or known only until Docket is closed. */
enum class TokenKept { InKeychain, ThisSession };
/** Keeps the account: secret first, then the account; then uses it. */
using StoreConnection = std::function<QCoro::Task<Result<TokenKept>>(ConnectDraft)>;

/** "larkspur", "larkspur.atlassian.net/wiki" and "https://…" alike become the site's address; empty
 * when it can be none. */
[[nodiscard]] QString completeSite(const QString &typed);

/** Site, e-mail and token with its last day, tried live before anything is kept. Opened for a known account it renews the token. */
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /** `today` bounds the date a token may end on. */
    ConnectDialog(CheckConnection check, StoreConnection store, const QDate &today,
        QWidget *parent = nullptr);
    [[nodiscard]] ConnectDraft draft() const;
    void setDraft(
        const ConnectDraft &draft); ///< To begin with; the first empty field gets the keys. A date
    ///< in it is the present token's and only told.
    void showOutcome(const CheckOutcome &outcome);

signals:
    void connected(Docket::TokenKept kept);
    void sampleWanted(); ///< "Try with sample data".

private:
    QWidget *makeForm();
    QWidget *makeTokenEnd(QWidget *form);
    QWidget *makeFoot();
    void check();
    void store();
    void clearLines();
    void addLine(bool granted, const QString &what, const QString &detail);
    void showError(const Error &error);
    void setBusy(bool busy);
    void changed();
    void fitHeight(); ///< Grows with its lines; never cuts a button.

    CheckConnection m_check;
    StoreConnection m_store;
    QLineEdit *m_site = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_token = nullptr;
    QAction *m_eye = nullptr;
    QDate m_today;
    QCheckBox *m_endKnown = nullptr;
    QDateEdit *m_end = nullptr;
    RoleLabel *m_title = nullptr;
    RoleLabel *m_present = nullptr; ///< When the token in use ends.
    QPushButton *m_checkButton = nullptr;
    QPushButton *m_connectButton = nullptr;
    QWidget *m_lines;
    QVBoxLayout *m_lineColumn;
    QScrollArea *m_scroll = nullptr; ///< Around the lines: a registry may have many pages.
    RoleLabel *m_state;
    int m_attempt = 0; ///< Answers of older attempts are dropped.
};

} // namespace Docket
