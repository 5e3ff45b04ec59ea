// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/markup/inlinetext.h"
#include "ui/review/editjudgement.h"
#include "ui/review/reviewcontent.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QShortcut;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace Docket {

class ActionButton;
class Actions;
class InlineBar;
class RenderedEditor;
class RoleLabel;
class Segments;
class SourceEditor;

/**
 * Editing a section in place: current text at the left, the editable one at the right, as the page reads or as its stored markup;
 * what is typed in one of them is there in the other. Checked and compared again in a worker whenever typing rests; the newest
 * words win.
 */
class EditPane : public QWidget
{
    Q_OBJECT

public:
    enum class View { Rendered, Source };

    explicit EditPane(Actions &actions, QWidget *parent = nullptr);
    ~EditPane() override;

    /** Opens it with what is proposed now (or, when nothing is, the current text). `at` is a byte of it for the caret; -1: where it
     * begins to differ. */
    void open(const Proposal &proposal, const ReviewContent &content, View view = View::Source,
        qsizetype at = -1);
    /** Opens it again with words typed before, as draft() gave them; those that are not well-formed open as source. */
    void restoreDraft(const QString &draft);
    [[nodiscard]] QString draft() const;
    [[nodiscard]] View view() const;
    /** Shows the same words at the same place in the other view. Text that is not well-formed stays in the source and is said. */
    void setView(View view);
    void setNames(const QHash<QString, QString> &names) { m_names = names; } ///< As nameMentions().
    void nameLeft(const QString &title); ///< Which version the current text is of.
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
    [[nodiscard]] bool isSound() const { return m_problem && m_problem->sentence.isEmpty(); }
    [[nodiscard]] SourceEditor *editor() const { return m_right; }
    [[nodiscard]] RenderedEditor *rendered() const { return m_rendered; }
    [[nodiscard]] QWidget *input() const; ///< What is typed in at present.
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
    void
    paused(); ///< Typing rests, or has gone on for a while: what is there now is worth keeping.
    void viewChanged();
    /** What the words write by now, as EditAnswer says it; an empty message while they cannot be sent. */
    void worded(const QList<Docket::ValueChange> &values, const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void wire();
    void typed();
    void refuse(EditRefusal why, const QString &what);
    void ask(); ///< The worker, for what is there now.
    void answer(const EditAnswer &answer);
    void showProblem();
    void showWords(int words);
    void choose(int button);
    [[nodiscard]] qsizetype caretOffset() const;
    [[nodiscard]] bool fillRendered(qsizetype caret);
    void fillSource(qsizetype caret);
    void fillSides();

    Actions &m_actions;
    Proposal m_proposal;
    ReviewContent m_content;
    QHash<QString, QString> m_names;
    QByteArray m_opened;
    QSplitter *m_source;
    SourceEditor *m_left;
    SourceEditor *m_right;
    RoleLabel *m_leftTitle;
    RenderedEditor *m_rendered;
    QStackedWidget *m_views;
    Segments *m_choice;
    InlineBar *m_strip;
    RoleLabel *m_state;
    QList<ActionButton *> m_buttons;
    QTimer *m_pause;
    QTimer *m_keep; ///< Who types without resting is kept all the same.
    QShortcut *m_repair;
    QFutureWatcher<EditAnswer> m_worker;
    std::stop_source m_stop;
    int m_typed = 0; ///< Counts what was typed; an answer belongs to one of these moments.
    bool m_sourceFilled = false; ///< The source editors hold what was opened.
    bool m_waiting = false; ///< Another question once the present one is answered.
    bool m_refused = false; ///< The strip says why a key did nothing.
    QString m_offered; ///< The repair that is shown.
    std::optional<EditProblem> m_problem; ///< Nothing until the first check of these words.
};

} // namespace Docket
