// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"

#include <QDialog>
#include <QPointer>

class QTextBrowser;

namespace Docket {

class ReviewPanel;
class RoleLabel;

/** What a PageReader shows. */
struct PageReading
{
    QString title; ///< Of the page.
    QString side; ///< Which of its texts: "Proposed", "Live page · v9".
    QList<Block> blocks;
    qsizetype at = 0; ///< Byte of the body the blocks were read from that is shown first.
    double zoom = 1.0;
};

/**
 * A whole page to be read as its readers will see it, beginning at the edit. Nothing that the page names is loaded; a
 * link says where it leads and is not opened. Esc closes and gives the keys back to what had them. Deletes itself when
 * closed.
 *
 * Bounds: at most 3,000 blocks and table cells and 1,000,000 characters around the edit, panels 3 deep; what is not
 * shown is said at its place.
 */
class PageReader : public QDialog
{
    Q_OBJECT

public:
    explicit PageReader(const PageReading &reading, QWidget *parent = nullptr);

    /** Opens it over a panel's window with the page that the panel shows at the right, or that is being edited there.
     * Null, and a notice from the panel, when that cannot be read. */
    static PageReader *openFor(ReviewPanel &panel);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void scrollToEdit();
    PageReading m_reading;
    QTextBrowser *m_text;
    RoleLabel *m_address;
    QPointer<QWidget> m_before; ///< Had the keys.
    int m_editPosition = 0; ///< In the document.
};

} // namespace Docket
