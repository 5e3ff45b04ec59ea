// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/actions.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QPainter>
#include <QPushButton>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** A line taken out and one put in, in the colours chosen. */
class Sample final : public QWidget
{
public:
    explicit Sample(QWidget *parent)
        : QWidget(parent)
    {
        setAccessibleName(AppearancePage::tr("How added and removed words look"));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {320, 2 * (fontMetrics().height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        const int row = height() / 2;
        paintLine(painter, theme, theme.removed, {0, 0, width(), row}, u"−"_s,
            AppearancePage::tr("Wait "), AppearancePage::tr("30 seconds"), true);
        paintLine(painter, theme, theme.added, {0, row, width(), row}, u"+"_s,
            AppearancePage::tr("Wait "), AppearancePage::tr("90 seconds"), false);
    }

private:
    void paintLine(QPainter &painter, const Theme &theme, const ChangeTint &tint, const QRect &box,
        const QString &sign, const QString &same, const QString &word, bool struck) const
    {
        const QFontMetrics metrics = fontMetrics();
        painter.fillRect(box, tint.line);
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), tint.mark);
        painter.setPen(tint.mark);
        painter.drawText(box.adjusted(12, 0, 0, 0), Qt::AlignVCenter, sign);
        int x = box.left() + 34;
        painter.setPen(theme.text);
        painter.drawText(box.adjusted(34, 0, 0, 0), Qt::AlignVCenter, same);
        x += metrics.horizontalAdvance(same);
        const QRect words(x, box.top() + 3, metrics.horizontalAdvance(word) + 2, box.height() - 6);
        painter.fillRect(words, tint.word);
        painter.drawText(words, Qt::AlignCenter, word);
        painter.setPen(QPen(tint.mark, struck ? 1 : 2));
        const int y = struck ? words.center().y() : words.bottom();
        painter.drawLine(words.left(), y, words.right(), y);
    }
};

} // namespace

AppearancePage::AppearancePage(Actions &actions, QWidget *parent)
    : SettingsPage(tr("Appearance"), parent)
    , m_theme(new Segments(
          {tr("System"), tr("Light"), tr("Dark"), tr("High contrast")}, tr("Theme"), this))
    , m_colours(new Segments(
          {tr("Blue and orange"), tr("Green and red")}, tr("Colours of changes"), this))
{
    addRow(tr("Theme"), m_theme);
    addRow(tr("Colours of changes"), m_colours,
        tr("Blue and orange are told apart with any colour vision. Signs, stripes and lines say "
           "the same without colour."));
    addRow(QString(), new Sample(this));
    addRow(tr("Text of proposals"), makeSizes(actions),
        tr("Also Ctrl and the plus, minus or 0 key, or Ctrl and the wheel."));
    addRest();
    connect(m_theme, &Segments::chosen, this,
        [this](int index) { emit themeChosen(ThemeChoice(index)); });
    connect(m_colours, &Segments::chosen, this,
        [this](int index) { emit coloursChosen(DiffColours(index)); });
}

QWidget *AppearancePage::makeSizes(Actions &actions)
{
    auto *sizes = new QWidget(this);
    auto *row = new FlowLayout(sizes);
    const std::pair<QString, QAction *> steps[] = {{tr("Smaller"), actions.zoomOut},
        {tr("Normal size"), actions.zoomReset}, {tr("Larger"), actions.zoomIn}};
    for (const auto &[text, action] : steps) {
        auto *button = new QPushButton(text, sizes);
        button->setAccessibleName(tr("%1 text").arg(text));
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    return sizes;
}

void AppearancePage::setPreferences(const Preferences &now)
{
    m_theme->setCurrent(int(now.theme));
    m_colours->setCurrent(int(now.colours));
    m_colours->setEnabled(now.theme != ThemeChoice::HighContrast);
}

} // namespace Docket
