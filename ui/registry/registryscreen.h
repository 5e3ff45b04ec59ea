// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/policy/policychange.h"
#include "core/policy/registryhealth.h"
#include "ui/registry/registryform.h"
#include "ui/screenpane.h"

class QLineEdit;
class QPushButton;
class QScrollArea;
class QSettings;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;

namespace Docket {

class Actions;
class EmptyState;
class LinksPane;
class RegistryModel;
class RegistryTableView;
class RoleLabel;

/**
 * The registry: its lines with what is wrong with them, and a form for the chosen one. Takes values, and hands every wish on as
 * a change to be made. What was typed for a line stays until it is saved or discarded, whatever is chosen meanwhile.
 */
class RegistryScreen : public ScreenPane
{
    Q_OBJECT

public:
    explicit RegistryScreen(Actions &actions, QWidget *parent = nullptr);

    void setRegistry(const QList<LineHealth> &lines, const RegistrySeen &seen);
    void setKnown(const RegistryKnown &known);
    void setUnplaced(int tickets); ///< For so many a page is missing.
    /** The answer to pageWanted(). */
    void setFound(const QString &pageId, const Result<RegisteredPage> &page);
    void setKept(const PolicyChange &change); ///< The change that was asked for is made.
    /** It is not: what was typed stays, with the sentence beside it. False where the form shows another line by now. */
    [[nodiscard]] bool setNotKept(const PolicyChange &change, const QString &sentence);
    /** The answer to componentsWanted(). */
    void setComponents(const QString &project, const QStringList &names);
    [[nodiscard]] std::optional<RegistryEntry> current() const;
    [[nodiscard]] const RegistryForm *form() const { return m_form; }
    [[nodiscard]] LinksPane *links() const { return m_links; }
    void showLinks(); ///< In place of the lines, until a person goes back to these.
    void showLines();
    void find() override;
    void focusMain() override;
    void cyclePane(int direction) override;
    void claimActions() override { updateActions(); }
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

protected:
    void showEvent(QShowEvent *event) override; ///< Its commands are for its eyes only.
    void hideEvent(QHideEvent *event) override;

signals:
    void changeWanted(const Docket::PolicyChange &change);
    void pageWanted(const QString &pageId); ///< Its title, sections and owner.
    void personWanted(const QString &accountId); ///< Their name.
    void componentsWanted(const QString &project);
    void placeAccepted(const QString &pageId);
    /** The page is to get that section of the template for its kind. */
    void sectionWanted(const QString &pageId, Docket::PageKind kind, const QString &section);

private:
    struct Draft
    {
        std::optional<RegistryEntry> before; ///< Nothing: a line that is new.
        LineWords words;
        RegisteredPage page;
    };

    void wire();
    QWidget *makeBar();
    void makeTable();
    void wireLinks();
    [[nodiscard]] bool showsLinks() const;
    void showRow();
    void showCount();
    void answerEmpty();
    void reveal(QWidget *field);
    void begin(const LineWords &words, const RegisteredPage &page); ///< A new line.
    void showSeveral();
    void saveSeveral(const QList<std::pair<RegistryEntry, RegistryEntry>> &lines);
    [[nodiscard]] QList<RegistryEntry> selected() const; ///< In the order of the table.
    void followSelection();
    void removeSelected();
    void keepDraft();
    void dropDraft(const std::optional<RegistryEntry> &before);
    [[nodiscard]] qsizetype begunLast() const;
    bool keepOrphan(const QList<LineHealth> &lines);
    void followLines(
        const QList<LineHealth> &lines); ///< What was typed, where its line became another.
    void shownSaved(const RegistryEntry &line); ///< The form's line is that from now on.
    void select(const RegistryEntry &line);
    void moveLine(int by);
    void updateActions();
    void askForSection(); ///< Which one, where the page lacks several.
    [[nodiscard]] RegisteredPage pageOf(const QString &id) const;
    [[nodiscard]] QModelIndex chosen() const; ///< The one row selected, else the current one.
    [[nodiscard]] std::optional<LineHealth> health() const;

    Actions &m_actions;
    RegistryModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter = nullptr;
    RoleLabel *m_count = nullptr;
    QPushButton *m_unplaced = nullptr;
    RegistryTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QScrollArea *m_formArea =
        nullptr; ///< Hidden while neither a line is chosen nor a new one begun.
    RegistryForm *m_form;
    LinksPane *m_links; ///< Hidden while the lines are shown.
    QWidget *m_lines; ///< All that is not m_links.
    RegistrySeen m_seen;
    QHash<QString, RegisteredPage> m_found; ///< Pages that were asked for and are in no line yet.
    QList<Draft> m_drafts;
    RegistryForm::Typed m_severalDraft; ///< For whichever lines are chosen together.
    std::optional<PolicyChange> m_saving; ///< Asked for by the form; its answer is not there yet.
    LineWords m_saved; ///< The words then.
    bool m_setting = false; ///< Rows change: the choice is made anew afterwards.
};

} // namespace Docket
