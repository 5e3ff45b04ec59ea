// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connectors/worksystem.h"

#include <QCoroTask>
#include <QDate>
#include <QWidget>

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
    QString ticketSite{}; ///< Where the tickets are, if elsewhere; empty: on `site`.
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

/** Whether somebody pasted an API token where the address of a site belongs: long, without dots, as Base64 looks. */
[[nodiscard]] bool looksLikeToken(const QString &typed);

/** "larkspur", "larkspur.atlassian.net/wiki" and "https://…" alike become the site's address; empty
 * when it can be none. */
[[nodiscard]] QString completeSite(const QString &typed);
/** "larkspur.atlassian.net", "localhost:8080": the address without how it is reached. */
[[nodiscard]] QString siteForPeople(const QString &site);

/** Site, e-mail and token with its last day, and below them what trying them came to, a line for each right. */
class SiteForm : public QWidget
{
    Q_OBJECT

public:
    /** Where many lines go: into a place of their own that scrolls, or down the page, which scrolls itself. */
    enum class Lines { Scroll, Grow };
    /** `today` bounds the date a token may end on. */
    SiteForm(
        CheckConnection check, const QDate &today, QWidget *parent, Lines lines = Lines::Scroll);
    [[nodiscard]] QWidget *answers() const; ///< What trying it came to; hidden before.
    [[nodiscard]] ConnectDraft draft() const;
    void setDraft(const ConnectDraft &draft); ///< The first empty field gets the keys.
    void keepSite(); ///< It can be read and copied, not typed over: an account stays that site's.
    void takeKeys(); ///< Gives them to the first field that is empty, else to what comes next.
    void showOutcome(const CheckOutcome &outcome);
    void showError(const Error &error);
    void say(const QString &sentence);
    void setBusy(bool busy);
    [[nodiscard]] const std::optional<CheckOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] bool allGranted() const; ///< Checked, and nothing is missing.

signals:
    void edited(); ///< What was checked counts no more.
    void checked(); ///< outcome() has the answer.
    void grown(); ///< It may need more room.

private:
    void makeFields(QVBoxLayout *column);
    void makeEye();
    QWidget *makeTokenEnd();
    QWidget *makeButtons();
    void changed();
    void check();
    void clearLines();
    void addLine(bool granted, const QString &what, const QString &detail);
    void fitHeight();

    CheckConnection m_check;
    QDate m_today;
    Lines m_growth;
    std::optional<CheckOutcome> m_outcome;
    ConnectDraft m_given; ///< What it began with: where the tickets are is asked nowhere here.
    QLineEdit *m_site = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_token = nullptr;
    QAction *m_eye = nullptr;
    QCheckBox *m_endKnown = nullptr;
    QDateEdit *m_end = nullptr;
    QPushButton *m_checkButton = nullptr;
    QWidget *m_lines;
    QVBoxLayout *m_lineColumn;
    QScrollArea *m_scroll = nullptr; ///< Around the lines: a registry may have many pages.
    RoleLabel *m_state;
    int m_attempt = 0; ///< Answers of older attempts are dropped.
};

} // namespace Docket
