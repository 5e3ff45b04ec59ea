// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/partchoice.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Docket {

PartChoice::PartChoice(const QString &all, QWidget *parent)
    : QComboBox(parent)
{
    addItem(all);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(int(all.size()));
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
    const Part now{key(), name()};
    const QSignalBlocker quiet(this);
    while (count() > 1)
        removeItem(1);
    for (const Part &part : std::as_const(m_parts)) {
        addItem(part.name, part.key);
        setItemData(count() - 1, part.name, Qt::ToolTipRole);
    }
    setKey(now.key);
    if (key() == now.key && currentText() == now.key && !now.name.isEmpty())
        setItemText(currentIndex(), now.name);
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
}

} // namespace Docket
