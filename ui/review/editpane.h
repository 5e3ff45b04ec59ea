// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/domain/textedit.h"
#include "ui/review/reviewcontent.h"

#include <QWidget>

#include <optional>

class QShortcut;
class QTimer;

namespace Docket {

class Actions;
class InlineBar;
class ActionButton;
class RoleLabel;
class SourceEditor;

/** What is wrong with an edited body, if anything. */
struct EditProblem
{
    QString sentence; ///< "`<ac:link>` is not closed — line 14"; empty when it may be sent.
    qsizetype offset = -1; ///< Byte of the edited section; -1 when it is no single place.
    QString
        repairLabel; ///< "Close <p>": what a click would mend; empty when nothing safe is known.
    TextEdits repair; ///< Of the edited section.
    friend bool operator==(const EditProblem &, const EditProblem &) = default;
};

/**
 * Judges an edited section: the whole body must be well-formed, nothing may change outside and no
 * comment anchor, macro, link or image may be lost. `section` is the new text for the bytes
 * `content.before` of the proposal's stored body.
 */
[[nodiscard]] EditProblem judgeEdit(
    const Proposal &proposal, const ReviewContent &content, const QByteArray &section);

/** Editing a section's stored markup: current text at the left, the editable one at the right,
 * checked while typing. */
class EditPane : public QWidget
{
    Q_OBJECT

public:
    explicit EditPane(Actions &actions, QWidget *parent = nullptr);

    /** Opens it with what is proposed now (or, when nothing is, the current text). */
    void open(const Proposal &proposal, const ReviewContent &content);
    /** Opens it again with words typed before. */
    void restoreDraft(const QString &shownText);
    [[nodiscard]] QByteArray section() const; ///< The edited bytes.
    [[nodiscard]] QByteArray body() const; ///< The whole body with them.
    [[nodiscard]] QByteArray on() const
    {
        return m_proposal.before;
    } ///< The body it was opened on.
    [[nodiscard]] int version() const { return m_proposal.baseVersion; } ///< Of that body.
    /** Tells the current text that is edited from any other: a short hash of its bytes. */
    [[nodiscard]] QString base() const;
    [[nodiscard]] bool isChanged() const; ///< Differs from what was opened.
    [[nodiscard]] bool isSound() const
    {
        return !m_problem.has_value() ? false : m_problem->sentence.isEmpty();
    }
    [[nodiscard]] SourceEditor *editor() const { return m_right; }
    /** Checks at once instead of after the pause. */
    void check();
    /** Puts the current or the proposed text in place of the change under the caret (Alt+Left,
     * Alt+Right); Ctrl+Z takes it back. */
    enum class From { Current, Proposed };
    void takeFrom(From side);
    /** Makes the repair that is offered, if one is (Ctrl+.); Ctrl+Z takes it back. */
    void applyRepair();

signals:
    void left(); ///< Esc.
    void paused(); ///< Typing rests: what is there now is worth keeping.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Actions &m_actions;
    Proposal m_proposal;
    ReviewContent m_content;
    QByteArray m_opened;
    [[nodiscard]] int wordsChanged() const;
    SourceEditor *m_left;
    SourceEditor *m_right;
    InlineBar *m_strip;
    RoleLabel *m_state;
    QList<ActionButton *> m_buttons;
    QTimer *m_pause;
    QShortcut *m_repair;
    QString m_offered; ///< The repair that is shown.
    std::optional<EditProblem> m_problem; ///< Nothing until the first check of these words.
};

} // namespace Docket
