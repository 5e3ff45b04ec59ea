// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupwizard.h"

class QCheckBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Docket {

/** The spaces and their pages as a tree; what is ticked becomes the first lines of the registry, owned by who signs in. */
class PagesPage : public SetupPage
{
    Q_OBJECT

public:
    PagesPage(std::shared_ptr<SetupState> state, QWidget *parent);
    void initializePage() override;
    void cleanupPage() override { } // Back keeps what was chosen.
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    void takeKeys() override;
    /** A line for each project and page ticked. */
    [[nodiscard]] QList<RegistryEntry> lines() const;

signals:
    void kept(Docket::TokenKept where);

private:
    void read();
    QCoro::Task<void> readAll(ConnectDraft draft, int attempt);
    void show(const Space &space, const QList<PagePlace> &pages);
    void countOwn();
    void sayChosen(); ///< "3 of 12 pages chosen"
    void filter();
    bool filterBelow(QTreeWidgetItem *item);
    [[nodiscard]] bool fits(const QTreeWidgetItem &page) const; ///< The filter.
    void ticked(QTreeWidgetItem *item);
    void tickAllShown(); ///< All that the filter shows; none where all are ticked.
    void giveKeys(); ///< To the pages, where nothing else was chosen meanwhile.
    [[nodiscard]] QList<QTreeWidgetItem *> shownPages() const;
    void keep();
    void say(bool good, const QString &sentence);
    [[nodiscard]] QList<QTreeWidgetItem *> pages() const;

    std::shared_ptr<SetupState> m_state;
    QLineEdit *m_filter;
    QCheckBox *m_own;
    QCheckBox *m_all;
    QTreeWidget *m_tree;
    RoleLabel *m_said;
    ConnectDraft m_read; ///< Whose pages are shown.
    int m_attempt = 0;
    ConnectDraft m_keptFor; ///< Whose account was kept, with the lines below.
    QList<RegistryEntry> m_kept;
    bool m_reading = false, m_keeping = false, m_failed = false;
};

} // namespace Docket
