// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "ui/actions.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace Docket {

/**
 * All commands with their keys, and every proposal and page by name, found by a few letters. Enter does the highlighted one, Esc or
 * a click elsewhere closes. Lies over the window; the keys go back where they were.
 */
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /** `actions` is not owned. */
    CommandPalette(const Actions &actions, QWidget *parent);
    void openWith(const QList<Proposal> &proposals);
    /** The pages of the settings that there are, by id: its name. */
    void setSettingsPages(const QList<std::pair<QString, QString>> &pages);

signals:
    void proposalChosen(const QString &id);
    void settingsChosen(const QString &page); ///< By the id of settingsPages().

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QString text, key;
        QPointer<QAction> action; ///< Null for a proposal.
        QString proposalId;
        QString settingsPage = {}; ///< By its id; else empty.
        QStringList words = {}; ///< What people call it, too.
    };
    void collect(const QList<Proposal> &proposals);
    [[nodiscard]] static std::optional<int> scoreOf(const Entry &entry, const QString &typed);
    void filter(const QString &typed);
    void place();
    void take();
    void shut();
    [[nodiscard]] bool isOwnKey(const QKeyEvent &key) const;
    void step(int by);
    const Actions &m_actions;
    QList<Entry> m_entries;
    QList<std::pair<QString, QString>> m_settingsPages;
    QLineEdit *m_words;
    QListWidget *m_list;
    QPointer<QWidget> m_before; ///< Had the keys.
};

} // namespace Docket
