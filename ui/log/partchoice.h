// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/snugcombobox.h"

namespace Docket {

/** Everything, or one of its parts: an owner, a space. A part that is not offered any more stays chosen until another is. */
class PartChoice : public SnugComboBox
{
    Q_OBJECT

public:
    struct Part
    {
        QString key, name;
        friend bool operator==(const Part &, const Part &) = default;
    };

    /** `all` is what the choice of everything is called. */
    PartChoice(const QString &all, QWidget *parent);

    void setParts(QList<Part> parts); ///< Shown by name; what is chosen stays so.
    [[nodiscard]] QString key() const { return currentData().toString(); } ///< Empty: everything.
    [[nodiscard]] QString name() const; ///< As it reads; empty for everything.
    void setKey(const QString &key); ///< Not told as currentIndexChanged().

private:
    QList<Part> m_parts;
};

} // namespace Docket
