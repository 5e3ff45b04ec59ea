// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reviewpage.h"

#include "ui/actions.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QSpinBox>

namespace Docket {

namespace {

/** A check box for a command that is on or off; follows it both ways. */
QCheckBox *boxFor(QAction *toggle, const QString &text, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setAccessibleName(text);
    box->setChecked(toggle->isChecked());
    QObject::connect(box, &QCheckBox::toggled, toggle, [toggle](bool on) {
        if (toggle->isChecked() != on)
            toggle->trigger();
    });
    QObject::connect(toggle, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

} // namespace

ReviewPage::ReviewPage(Actions &actions, QWidget *parent)
    : SettingsPage(tr("Review"), parent)
    , m_hold(new QSpinBox(this))
{
    m_hold->setRange(0, int(longestHold.count()));
    m_hold->setSuffix(tr(" s"));
    m_hold->setSpecialValueText(tr("Not at all"));
    m_hold->setKeyboardTracking(false);
    addRow(tr("Hold an approval back"), m_hold,
        tr("Until then Ctrl+Z takes it back before anything is sent. Afterwards Ctrl+Z writes "
           "the old text as a new version of the page. Holds for decisions from now on."));
    addWide(boxFor(actions.stay, tr("Stay with a proposal after deciding it"), this));
    addHeading(tr("How a proposal is shown"));
    auto *layout = new Segments({tr("Side by side"), tr("Unified")}, tr("Layout"), this);
    layout->setCurrent(actions.unified->isChecked() ? 1 : 0);
    connect(layout, &Segments::chosen, this, [&actions](int index) {
        if (actions.unified->isChecked() != (index == 1))
            actions.unified->trigger();
    });
    connect(actions.unified, &QAction::toggled, layout,
        [layout](bool on) { layout->setCurrent(on ? 1 : 0); });
    addRow(tr("Layout"), layout,
        tr("Where a side would have less than 45 characters it is unified by itself."));
    addWide(boxFor(actions.wrap, tr("Wrap long lines"), this));
    addWide(boxFor(actions.fold, tr("Fold what did not change"), this));
    addWide(boxFor(actions.evidence, tr("Show the ticket's evidence beside it"), this));
    addRest();
    connect(m_hold, &QSpinBox::valueChanged, this, &ReviewPage::holdChosen);
}

void ReviewPage::setPreferences(const Preferences &now)
{
    const QSignalBlocker quiet(m_hold);
    m_hold->setValue(int(now.hold.count()));
}

} // namespace Docket
