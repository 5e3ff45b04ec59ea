// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/importdialog.h"

#include "ui/language/keptwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = ImportedLine::Kind;

namespace {

/** The sign speaks where the colour does not. */
QString whatText(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return ImportDialog::tr("+ Added");
    case Kind::Changed:
        return ImportDialog::tr("~ Changed");
    case Kind::Same:
        return ImportDialog::tr("As it is");
    case Kind::Refused:
        return ImportDialog::tr("! Refused");
    }
    return {};
}

QString detailText(const ImportedLine &line)
{
    QStringList all;
    for (const QString &words : line.words)
        all.append(keptWords(words));
    if (line.kind == Kind::Added) {
        all = {line.entry.project, line.entry.component, line.entry.label, line.entry.epic,
            sectionText(line.entry.section)};
        all.removeAll(QString());
    }
    return all.join(line.kind == Kind::Refused ? u" "_s : u" · "_s);
}

} // namespace

ImportDialog::ImportDialog(const RegistryImport &import, const QString &source,
    const QHash<QString, RegisteredPage> &pages, QWidget *parent)
    : QDialog(parent)
{
    const int wanted = import.count(Kind::Added) + import.count(Kind::Changed);
    const int refused = import.count(Kind::Refused);
    setWindowTitle(tr("Import registry lines"));
    setObjectName(u"importDialog"_s);
    resize(860, 480);
    auto *summary = new RoleLabel(RoleLabel::Role::Text, this, 1.1);
    summary->setBold(true);
    summary->setWordWrap(true);
    summary->setText(tr("“%1”: %2 added, %3 changed, %4 unchanged, %5 refused")
            .arg(source)
            .arg(import.count(Kind::Added))
            .arg(import.count(Kind::Changed))
            .arg(import.count(Kind::Same))
            .arg(refused));
    QStringList notes{tr("Lines of the registry that it does not name stay as they are.")};
    if (refused > 0)
        notes.prepend(tr("What is refused is left out."));
    if (!import.ignored.isEmpty())
        notes.append(tr("Columns that are not read: %1.").arg(import.ignored.join(u", "_s)));
    auto *note = new RoleLabel(RoleLabel::Role::Secondary, this);
    note->setWordWrap(true);
    note->setText(notes.join(u' '));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *take =
        buttons->addButton(tr("Import %n line(s)", nullptr, wanted), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"importButton"_s);
    take->setEnabled(wanted > 0);
    take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(summary);
    column->addWidget(makeTable(import, pages), 1);
    column->addWidget(note);
    column->addWidget(buttons);
    (wanted > 0 ? take : buttons->button(QDialogButtonBox::Cancel))->setFocus();
}

QTableWidget *ImportDialog::makeTable(
    const RegistryImport &import, const QHash<QString, RegisteredPage> &pages)
{
    auto *table = new QTableWidget(int(import.lines.size()), 4, this);
    table->setObjectName(u"importTable"_s);
    table->setAccessibleName(tr("What the import would do"));
    table->setHorizontalHeaderLabels({tr("Line"), tr("What"), tr("Page"), tr("Details")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    const Theme &theme = Theme::of(palette());
    for (int row = 0; row < table->rowCount(); ++row) {
        const ImportedLine &line = import.lines.at(row);
        const QString title = pages.value(line.entry.page).title;
        const QStringList cells{QString::number(line.line), whatText(line.kind),
            title.isEmpty() ? line.page : title, detailText(line)};
        for (int i = 0; i < cells.size(); ++i) {
            auto *cell = new QTableWidgetItem(cells.at(i));
            if (line.kind == Kind::Refused && i > 0)
                cell->setForeground(theme.error);
            else if (line.kind == Kind::Same)
                cell->setForeground(theme.secondary);
            table->setItem(row, i, cell);
        }
    }
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Interactive);
    header->resizeSection(2, 240);
    header->setSectionResizeMode(3, QHeaderView::Stretch); // Reasons wrap.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace Docket
