// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"

#include <QWidget>

namespace Docket {

class FormField;

/** The labels that ask for documentation, and those that keep a ticket out, as people type them. */
class LabelsForm : public QWidget
{
    Q_OBJECT

public:
    explicit LabelsForm(QWidget *parent = nullptr);

    struct Words
    {
        QString include, exclude; ///< Parted by commas.
        friend bool operator==(const Words &, const Words &) = default;
    };
    [[nodiscard]] static Words wordsOf(const LabelPolicy &labels);
    [[nodiscard]] static LabelPolicy read(const Words &words);

    void setWords(const Words &words);
    [[nodiscard]] Words words() const;
    void focusFirst();
    [[nodiscard]] QList<QWidget *> stops() const;

signals:
    void changed();
    void entered();

private:
    FormField *m_include, *m_exclude;
    bool m_filling = false;
};

} // namespace Docket
