// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/sprint.h"
#include "core/evidence/masking.h"
#include "ui/evidence/evidencehooks.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace Docket {

class PeriodChoice;
class ProgressStrip;
class RoleLabel;

/**
 * Makes an evidence pack: which period and pages, the auditor's sample, masked or not, and where the file goes. What would be masked can
 * be looked at before anything is written; the sentence that compares tracker and log, and what the log's verifier found, stay there.
 */
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    /** `names`: of everybody known, by account id. The clock outlives it. */
    EvidenceDialog(const Clock &clock, EvidenceHooks hooks, const QHash<QString, QString> &names,
        QWidget *parent);
    ~EvidenceDialog() override; ///< Stops what is under way; then nothing is written.

    void setSprints(const QList<Sprint> &sprints);
    void setFile(const QString &file);
    [[nodiscard]] EvidenceScope scope() const; ///< As it is typed; without a seed it is not sound.

    void reject() override; ///< Stops what is under way first; once more closes it.

signals:
    void written(const QString &file);
    void openWanted(const QString &file); ///< The pack that was just made.

private:
    enum class Then { Preview, Write };
    void makeForm();
    void wire();
    void chooseFile();
    void showState(); ///< What can be pressed now.
    void gather(Then then);
    void gathered(Then then, const Result<EvidencePack> &pack);
    void showFindings(const EvidencePack &pack);
    void showMasked(const MaskedEvidence &masked);
    void write(EvidencePack pack);
    void say(const QString &words, bool isWrong);
    void stop();

    const Clock &m_clock;
    EvidenceHooks m_hooks;
    QHash<QString, QString> m_names;
    PeriodChoice *m_period;
    QComboBox *m_preset;
    QLineEdit *m_label, *m_seed, *m_file;
    QSpinBox *m_samples;
    QCheckBox *m_mask;
    ProgressStrip *m_strip;
    RoleLabel *m_population, *m_verifier, *m_said, *m_maskedWords;
    QTableWidget *m_masked;
    QPushButton *m_browse, *m_preview, *m_make, *m_open, *m_close;
    QList<QWidget *> m_fields; ///< Switched off while something is under way.
    bool m_busy = false;
    std::stop_source m_stop;
    std::optional<EvidencePack> m_pack; ///< That a preview gathered, not masked.
    QStringList m_gatheredFor; ///< What was typed then.
    QString m_written; ///< The file that was made last.
};

} // namespace Docket
