// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Docket {

/** "Approve" as "⟦Àpprövé···⟧": two fifths longer, in brackets, readable; "%1", "%n", "&", entities and tags stay as they are. */
[[nodiscard]] QString pseudoText(const QString &text);

/**
 * A language made of the English words. It knows what the German catalogue knows, so that a text
 * without brackets in the window is one that nobody can translate. Forms of dates stay as they are.
 */
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject *parent = nullptr);
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_known;
    QTranslator m_plurals;
};

} // namespace Docket
