// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/markupformat.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Docket {

/** Writes headings, paragraphs, lists and tables of plain words in one format. */
class PageWriter
{
public:
    explicit PageWriter(MarkupFormat format)
        : m_markdown(format == MarkupFormat::Markdown)
    { }

    void heading(const QString &words, int level = 2); ///< 1…6.
    /** What a person is to write there: a placeholder in storage format, in Markdown "To be written" in italics. */
    void prompt(const QString &words);
    void list(const QStringList &items);
    void table(const QStringList &headers, const QList<QStringList> &rows);

    [[nodiscard]] QByteArray take() { return std::move(m_body); }

private:
    [[nodiscard]] QByteArray row(const QStringList &cells, const QByteArray &tag) const;
    [[nodiscard]] QByteArray escaped(const QString &words) const;

    bool m_markdown = false;
    QByteArray m_body;
};

} // namespace Docket
