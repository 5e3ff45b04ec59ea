// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupwizard.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace Docket {

/** What Docket reads and writes, and the two ways to go on. */
class WelcomePage : public SetupPage
{
    Q_OBJECT

public:
    WelcomePage(std::shared_ptr<SetupState> state, QWidget *parent);
    [[nodiscard]] bool isComplete() const override { return true; }
    void takeKeys() override;
};

/** The account, checked live. */
class SitePage : public SetupPage
{
    Q_OBJECT

public:
    SitePage(std::shared_ptr<SetupState> state, const QDate &today, QWidget *parent);
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    void takeKeys() override { m_form->takeKeys(); }

private:
    std::shared_ptr<SetupState> m_state;
    SiteForm *m_form;
};

/** Where the tickets are and which projects count. */
class TicketsPage : public SetupPage
{
    Q_OBJECT

public:
    TicketsPage(std::shared_ptr<SetupState> state, QWidget *parent);
    void initializePage() override;
    void cleanupPage() override { } // Back keeps what was chosen.
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    void takeKeys() override;

private:
    void makeSites();
    void makeList(QVBoxLayout *column);
    void filter(const QString &words);
    void tickAllShown(); ///< All that the filter shows; none where all are ticked.
    void read();
    void show(const QList<Project> &projects);
    void sayChosen(); ///< "3 of 12 projects chosen"
    [[nodiscard]] QStringList chosen() const;

    std::shared_ptr<SetupState> m_state;
    QRadioButton *m_same;
    QRadioButton *m_other;
    QLineEdit *m_site;
    QLineEdit *m_filter;
    QCheckBox *m_all;
    QListWidget *m_list;
    RoleLabel *m_said;
    ConnectDraft m_read; ///< Whose projects are shown.
    int m_attempt = 0;
};

/** Heading, sentence and layout as every page of the wizard has them. */
QVBoxLayout *beginPage(QWizardPage *page, const QString &title, const QString &sentence);

} // namespace Docket
