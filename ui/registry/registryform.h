// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryline.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QTimer;

namespace Docket {

class ActionButton;
class Actions;
class FormField;
class RoleLabel;

/** The fields of one line: labels above, what is wrong beside the field, Save and Discard only when something was changed. */
class RegistryForm : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryForm(Actions &actions, QWidget *parent = nullptr);

    void setKnown(const RegistryKnown &known);
    /** Shows a line (nothing: a new one) with these words, which may differ from it. */
    void setLine(const std::optional<RegistryEntry> &before, const RegisteredPage &page,
        const LineWords &words);
    /** Several lines at once: what they do not agree in reads "(several)", and only what is typed is changed. */
    struct Line
    {
        RegistryEntry line;
        RegisteredPage page;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Typed
    {
        LineWords words;
        QSet<LineField> fields; ///< Of the words, those that were typed.
    };
    void setLines(const QList<Line> &lines, const Typed &typed);
    [[nodiscard]] bool isSeveral() const { return m_lines.size() > 1; }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; } ///< Empty for one line.
    [[nodiscard]] Typed typed() const;
    /** What is known of its page; the words stay. */
    void setPage(const RegisteredPage &page);
    void setHealth(const QString &words); ///< What is wrong with the line; empty for nothing.
    void setConformance(const QString &words); ///< Sections of its template that its page lacks.
    void setComponents(const QString &project, const QStringList &names); ///< Of the site.
    void setProblem(const QString &sentence); ///< Of the whole line.
    /** Why the page of the address could not be read; one that is not there takes no line. */
    enum class IsThere { Unknown, No };
    void setPageProblem(const QString &sentence, IsThere isThere);

    [[nodiscard]] LineWords words() const;
    /** A line as the fields say it. */
    [[nodiscard]] LineWords wordsOf(const RegistryEntry &line, const RegisteredPage &page) const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] std::optional<RegistryEntry> before() const { return m_before; }
    [[nodiscard]] const RegisteredPage &page() const { return m_page; }
    QString m_absent, m_absentWords; ///< Id of a page that is not there, and how that is said.
    void focusFirst();
    [[nodiscard]] QList<QWidget *> stops() const; ///< In the order of Tab.

signals:
    void saveWanted(const Docket::RegistryEntry &line);
    void severalSaveWanted(
        const QList<std::pair<Docket::RegistryEntry, Docket::RegistryEntry>> &lines);
    void problemShown(QWidget *field); ///< The first that has one, after a save that was not made.
    void discardWanted();
    void leaveWanted(); ///< Esc: what is typed stays.
    void pageWanted(const QString &pageId);
    void personWanted(const QString &accountId);
    void componentsWanted(const QString &project);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormField *addField(const QString &title, const QString &name);
    void lay();
    void wire();
    void offer();
    void offerComponents();
    void changed();
    void changedField(LineField field); ///< By a person.
    void showPlaceholders();
    void offerSeveral(QComboBox *choice, bool several);
    void trySaveSeveral();
    [[nodiscard]] QComboBox *comboOf(LineField field) const;
    [[nodiscard]] LineWords wordsFor(const Line &line) const; ///< With what was typed.
    void readPage(); ///< Says what is wrong with its address, or asks for it.
    void trySave();
    /** What the fields say, or nothing: the problems stand beside them then. */
    std::optional<RegistryEntry> checked();
    void clearProblems();
    [[nodiscard]] FormField *fieldOf(LineField field) const;
    [[nodiscard]] QList<FormField *> fields() const;

    std::optional<RegistryEntry> m_before;
    QList<Line> m_lines; ///< That are changed together; empty for one line.
    QSet<LineField> m_mixed; ///< What these do not agree in.
    QSet<LineField> m_typed;
    RegisteredPage m_page;
    LineWords m_asShown; ///< The line without what was typed.
    RegistryKnown m_known;
    QString m_componentsOf; ///< Whose components these are.
    QStringList m_components;
    QStringList m_strangers; ///< Of the newest checked().
    RoleLabel *m_title;
    RoleLabel *m_health;
    RoleLabel *m_conformance;
    RoleLabel *m_problem;
    FormField *m_address, *m_section, *m_project, *m_component, *m_label, *m_epic, *m_owner,
        *m_backup, *m_manager;
    QComboBox *m_kind;
    QComboBox *m_mode;
    QPushButton *m_save;
    QPushButton *m_discard;
    QList<ActionButton *> m_mends; ///< What may mend the line; there while it can.
    QTimer *m_typing; ///< Runs out when nobody types at the address any more.
    bool m_filling = false;
    bool m_tried = false; ///< Somebody wanted to save: what is wrong is said at once from then on.
};

} // namespace Docket
