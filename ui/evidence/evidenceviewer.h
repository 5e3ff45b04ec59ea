// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/packfile.h"

#include <QDialog>

class QListWidget;
class QTableWidget;

namespace Docket {

class DiffView;
class EmptyState;
class RoleLabel;

/** An evidence pack that was opened and proven, for reading alone: what it is about, its tables, and each sample with the page before and
 * after. Needs no account. */
class EvidenceViewer : public QDialog
{
    Q_OBJECT

public:
    /** `file`: where it was opened from, for its name. */
    EvidenceViewer(const OpenedPack &pack, const QString &file, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeHead(const QString &file);
    [[nodiscard]] QWidget *makePopulation();
    [[nodiscard]] QWidget *makeDifferences();
    [[nodiscard]] QWidget *makeSamples();
    [[nodiscard]] QTableWidget *makeTable(const QString &name, const QString &accessibleName,
        const QStringList &titles, const QList<QStringList> &rows, int stretched);
    void showSample(int number);
    void showChange(int number);
    void savePdf();

    OpenedPack m_pack;
    int m_sample = -1; ///< The one that is shown.
    QListWidget *m_samples = nullptr, *m_changes = nullptr;
    RoleLabel *m_about = nullptr, *m_changeAbout = nullptr, *m_said = nullptr;
    DiffView *m_diff = nullptr;
    EmptyState *m_empty = nullptr;
    QTableWidget *m_log = nullptr;
};

} // namespace Docket
