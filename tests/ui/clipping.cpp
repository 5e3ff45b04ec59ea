// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clipping.h"

#include "ui/theme/snugcombobox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace Docket::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1; ///< A pixel lost to rounding is nobody's loss.

/** Gathers what does not fit below one widget. */
class Walk
{
public:
    Walk(const QWidget *root, const QStringList &sideways)
        : m_root(root)
        , m_sideways(sideways)
    { }

    [[nodiscard]] QStringList run()
    {
        look(m_root);
        for (const QWidget *widget : m_root->findChildren<QWidget *>()) {
            const bool own = widget->window() == m_root->window();
            if (own && widget->isVisibleTo(m_root) && !widget->size().isEmpty())
                look(widget);
        }
        return m_found;
    }

private:
    void tell(const QWidget *widget, const QString &text, int needs, int has)
    {
        m_found << u"%1 %2 “%3” needs %4, has %5"_s
                       .arg(QLatin1StringView(widget->metaObject()->className()),
                           widget->objectName(), text.left(60))
                       .arg(needs)
                       .arg(has);
    }

    void fit(const QWidget *widget, const QString &text, int has)
    {
        const int needs = widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
        if (needs > has + slack)
            tell(widget, text, needs, has);
    }

    void look(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAt(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lookAt(button);
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            lookAt(combo);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            lookAt(tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            lookAt(header);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            lookAt(line);
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            lookAt(menus);
        else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            lookAt(area);
    }

    /** Its whole box is to be seen, except for what a scroll area hides further down. */
    void staysInside(const QWidget *widget, const QString &text)
    {
        for (const QWidget *around = widget->parentWidget(); around && widget != m_root;
            around = around->parentWidget()) {
            const QRect box(widget->mapTo(around, QPoint(0, 0)), widget->size());
            const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
            const bool scrolled = area && area->viewport() == around;
            if (box.left() < -slack || box.right() > around->width() - 1 + slack) {
                tell(widget, text, box.right() + 1, around->width());
                return;
            }
            if (scrolled)
                return;
            if (box.top() < -slack || box.bottom() > around->height() - 1 + slack) {
                tell(widget, text + u" (height)"_s, box.bottom() + 1, around->height());
                return;
            }
            if (around == m_root)
                return;
        }
    }

    void lookAt(const QLabel *label)
    {
        const QString text = label->text();
        if (text.isEmpty())
            return;
        staysInside(label, text);
        const bool told = !label->toolTip().isEmpty() && text.endsWith(u'…');
        if (told) // Elided on purpose, and all of it is in the tool tip.
            return;
        const QRect inside = label->contentsRect();
        if (label->wordWrap()) {
            const int needs = label->heightForWidth(label->width());
            if (needs > label->height() + slack)
                tell(label, text + u" (height)"_s, needs, label->height());
            const bool rich = label->textFormat() == Qt::RichText;
            const int longest = longestWord(label->fontMetrics(),
                rich ? QTextDocumentFragment::fromHtml(text).toPlainText() : text);
            if (longest > inside.width() + slack)
                tell(label, text, longest, inside.width());
            return;
        }
        const QSize needs = label->fontMetrics().size(0, text);
        if (needs.width() > inside.width() + slack)
            tell(label, text, needs.width(), inside.width());
        if (needs.height() > inside.height() + 2 * slack)
            tell(label, text + u" (height)"_s, needs.height(), inside.height());
    }

    /** Of what has no place to break in. */
    [[nodiscard]] static int longestWord(const QFontMetrics &metrics, const QString &text)
    {
        // Chinese and Japanese break before and after each sign.
        static const QRegularExpression breaks(
            u"[\\s/\\-–—.…]+|(?<=[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])"
            "|(?=[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        int longest = 0;
        for (const QString &word : text.split(breaks))
            longest = qMax(longest, metrics.horizontalAdvance(word));
        return longest;
    }

    void lookAt(const QAbstractButton *button)
    {
        const QString text = button->text();
        if (text.isEmpty())
            return;
        staysInside(button, text);
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return;
        QRect inside = button->rect();
        if (button->hasHeightForWidth()) { // Its words wrap.
            if (button->height() < button->heightForWidth(button->width()))
                tell(button, text, button->heightForWidth(button->width()), button->height());
            return;
        }
        QStyleOptionButton option;
        option.initFrom(button);
        option.text = text;
        const QStyle *style = button->style();
        if (button->inherits("QCheckBox"))
            inside = style->subElementRect(QStyle::SE_CheckBoxContents, &option, button);
        else if (button->inherits("QRadioButton"))
            inside = style->subElementRect(QStyle::SE_RadioButtonContents, &option, button);
        else if (button->width() < button->sizeHint().width() - 8)
            inside.setWidth(qMin(inside.width(), button->width() - 8));
        fit(button, text, inside.width());
        if (button->fontMetrics().height() > button->height() + slack)
            tell(button, text + u" (height)"_s, button->fontMetrics().height(), button->height());
    }

    /** Every choice, not only the one that shows; a snug one makes room for what is chosen. */
    void lookAt(const QComboBox *combo)
    {
        staysInside(combo, combo->currentText());
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        option.subControls = QStyle::SC_All;
        const QRect inside = combo->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        if (qobject_cast<const SnugComboBox *>(combo)) {
            fit(combo, combo->currentText(), inside.width());
            return;
        }
        for (int i = 0; i < combo->count(); ++i)
            fit(combo, combo->itemText(i), inside.width());
    }

    void lookAt(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            fit(tabs, tabs->tabText(i), tabs->tabRect(i).width());
            if (tabs->tabRect(i).right() > tabs->width() - 1 + slack)
                tell(tabs, tabs->tabText(i), tabs->tabRect(i).right() + 1, tabs->width());
        }
    }

    void lookAt(const QHeaderView *header)
    {
        if (header->orientation() != Qt::Horizontal)
            return;
        const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin);
        for (int i = 0; i < header->count(); ++i) {
            const QString title =
                header->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            if (!header->isSectionHidden(i))
                fit(header, title, header->sectionSize(i) - margins + 2);
        }
    }

    void lookAt(const QLineEdit *line)
    {
        staysInside(line, line->placeholderText());
        const bool number = qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
        const QString text = number  ? line->text()
            : line->text().isEmpty() ? line->placeholderText()
                                     : QString();
        int inside = line->width() - line->textMargins().left() - line->textMargins().right() - 4;
        for (const QLabel *hint : line->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            if (hint->isVisible() && !hint->text().isEmpty())
                inside = qMin(inside, hint->x() - 8);
        }
        fit(line, text, inside);
    }

    void lookAt(const QMenuBar *menus)
    {
        for (const QAction *menu : menus->actions()) {
            const QRect box = menus->actionGeometry(const_cast<QAction *>(menu));
            if (menu->isVisible() && (box.isEmpty() || box.right() > menus->width()))
                tell(menus, menu->text(), box.right() + 1, menus->width());
        }
    }

    void lookAt(const QAbstractScrollArea *area)
    {
        const QScrollBar *bar = area->horizontalScrollBar();
        if (bar->isVisible() && bar->maximum() > bar->minimum()
            && !m_sideways.contains(area->objectName()))
            tell(area, u"scrolls sideways"_s, area->viewport()->width() + bar->maximum(),
                area->viewport()->width());
        const auto *list = qobject_cast<const QListWidget *>(area);
        for (int row = 0; list && row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            const int beside = (item->data(Qt::CheckStateRole).isValid() ? 24 : 0)
                + (item->icon().isNull() ? 0 : list->iconSize().width() + 6);
            if (!item->isHidden() && list->itemDelegate()->inherits("QStyledItemDelegate")
                && item->toolTip().isEmpty())
                fit(list, item->text(), list->viewport()->width() - beside - 6);
        }
    }

    const QWidget *m_root;
    const QStringList &m_sideways;
    QStringList m_found;
};

} // namespace

QStringList clippedTexts(const QWidget *root, const QStringList &sideways)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return Walk(root, sideways).run();
}

} // namespace Docket::Test
