// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/partchoice.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Docket {

PartChoice::PartChoice(const QString &all, QWidget *parent)
    : SnugComboBox(parent)
{
    addItem(all);
}

void PartChoice::setParts(QList<Part> parts)
{
    std::ranges::sort(parts, [](const Part &a, const Part &b) {
        const int names = QString::localeAwareCompare(a.name, b.name);
        return names != 0 ? names < 0 : a.key < b.key;
    });
    if (parts == m_parts)
        return;
    m_parts = parts;
    const Part chosen{key(), name()};
    const QSignalBlocker quiet(this);
    while (count() > 1)
        removeItem(1);
    for (const Part &part : std::as_const(m_parts))
        addItem(part.name, part.key);
    if (!chosen.key.isEmpty() && findData(chosen.key) < 0)
        addItem(chosen.name, chosen.key);
    setKey(chosen.key);
    updateGeometry();
}

QString PartChoice::name() const
{
    return key().isEmpty() ? QString() : currentText();
}

void PartChoice::setKey(const QString &key)
{
    const QSignalBlocker quiet(this);
    int at = key.isEmpty() ? 0 : findData(key);
    if (at < 0) {
        addItem(key, key);
        at = count() - 1;
    }
    setCurrentIndex(at);
    updateGeometry();
}

} // namespace Docket
