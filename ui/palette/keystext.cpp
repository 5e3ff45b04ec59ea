// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/keystext.h"

#include <QStringList>

namespace Docket {

using namespace Qt::StringLiterals;

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        const QKeyCombination one = key.isEmpty() ? QKeyCombination() : key[0];
        const QKeySequence twin(QKeyCombination(one.keyboardModifiers(), Qt::Key_Enter));
        if (one.key() != Qt::Key_Return || !keys.contains(twin))
            texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(u", "_s);
}

} // namespace Docket
