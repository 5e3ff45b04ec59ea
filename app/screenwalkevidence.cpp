// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through what an auditor is given, and the rehearsal.
#include "app/screenwalk.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/rehearsal/rehearsaldialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

template <typename Dialog>
QPointer<Dialog> opened(const MainWindow &window)
{
    const QList<Dialog *> all = window.findChildren<Dialog *>();
    return all.isEmpty() ? nullptr : all.last();
}

bool isShown(const QWidget &dialog, const QString &name)
{
    const auto *widget = dialog.findChild<QWidget *>(name);
    return widget && widget->isVisible();
}

} // namespace

void ScreenWalk::evidence()
{
    const QTemporaryDir folder;
    m_window.actions().makeEvidence->trigger();
    settle();
    const QPointer<EvidenceDialog> dialog = opened<EvidenceDialog>(m_window);
    dialog->resize(dialog->size().boundedTo(m_window.size()));
    dialog->setFile(u"/home/mia/audit/evidence.zip"_s);
    show(u"evidence/new"_s, *dialog);
    dialog->findChild<QLineEdit *>(u"evidenceSeed"_s)->setText(u"blue 42"_s);
    dialog->findChild<QCheckBox *>(u"evidenceMask"_s)->setChecked(true);
    dialog->findChild<QPushButton *>(u"evidencePreview"_s)->click();
    until(u"who is masked"_s, [&] { return isShown(*dialog, u"evidenceMasked"_s); });
    show(u"evidence/masked"_s, *dialog);
    dialog->setFile(folder.filePath(u"evidence.zip"_s));
    dialog->findChild<QPushButton *>(u"evidenceMake"_s)->click();
    until(u"the pack"_s, [&] { return isShown(*dialog, u"evidenceOpen"_s); });
    show(u"evidence/made"_s, *dialog);
    dialog->findChild<QPushButton *>(u"evidenceOpen"_s)->click();
    until(u"the dialog's end"_s, [&] { return !dialog; });
    until(u"the pack, opened"_s, [&] { return bool(opened<EvidenceViewer>(m_window)); });
    const QPointer<EvidenceViewer> viewer = opened<EvidenceViewer>(m_window);
    viewer->resize(viewer->size().boundedTo(m_window.size()));
    auto *tabs = viewer->findChild<QTabWidget *>(u"evidenceTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        show(u"evidence/opened %1"_s.arg(tab + 1), *viewer);
    }
    viewer->close();
    until(u"the viewer's end"_s, [&] { return !viewer; });
}

/** As it comes up, and refused; a whole run takes too long for a walk. */
void ScreenWalk::rehearsal()
{
    m_window.actions().rehearse->trigger();
    settle();
    const QPointer<RehearsalDialog> dialog = opened<RehearsalDialog>(m_window);
    dialog->resize(dialog->size().boundedTo(m_window.size()));
    show(u"rehearsal/new"_s, *dialog);
    dialog->findChild<QRadioButton *>(u"rehearsalNamed"_s)->setChecked(true);
    dialog->findChild<QLineEdit *>(u"rehearsalSpace"_s)->setText(u"OPS"_s);
    dialog->findChild<QPushButton *>(u"rehearsalPlay"_s)->click();
    until(u"the refusal"_s,
        [&] { return !dialog->findChild<QLabel *>(u"rehearsalSummary"_s)->text().isEmpty(); });
    show(u"rehearsal/refused"_s, *dialog);
    dialog->reject();
    until(u"the rehearsal's end"_s, [&] { return !dialog; });
}

} // namespace Docket
