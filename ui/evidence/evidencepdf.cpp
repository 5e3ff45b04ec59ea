// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepdf.h"

#include "core/evidence/evidencefiles.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace Docket {

using namespace Qt::StringLiterals;

Result<QByteArray> evidencePdf(const EvidencePack &pack)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Internal, u"the PDF cannot be made"_s);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(u"Evidence pack"_s);
        writer.setCreator(u"Docket "_s + pack.program);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(8.5);
        document.setDefaultFont(font);
        document.setHtml(QString::fromUtf8(evidenceHtml(pack))); // Strangers' words are escaped.
        document.print(&writer);
    }
    if (!bytes.startsWith("%PDF"))
        return failure(Error::Kind::Internal, u"the PDF cannot be made"_s);
    return bytes;
}

} // namespace Docket
