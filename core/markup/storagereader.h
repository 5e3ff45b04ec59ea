// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

#include <expat.h>
#include <optional>
#include <vector>

namespace Docket {

/**
 * Reads one body with expat and fills a StorageDocument; used once, by StorageDocument::parse(). The fragment is fed
 * between the tags of a root of our own, so a byte's place is expat's index less `m_shift`. Expat tells of tags, CDATA,
 * comments and instructions; what stands between two of them is text and references, cut from the bytes themselves.
 */
class StorageReader
{
public:
    explicit StorageReader(const QByteArray &body);
    ~StorageReader();
    Q_DISABLE_COPY_MOVE(StorageReader)

    [[nodiscard]] std::expected<StorageDocument, MarkupError> read();

private:
    static void XMLCALL onStart(void *self, const XML_Char *name, const XML_Char **attributes);
    static void XMLCALL onEnd(void *self, const XML_Char *name);
    static void XMLCALL onStartCData(void *self);
    static void XMLCALL onEndCData(void *self);
    static void XMLCALL onComment(void *self, const XML_Char *text);
    static void XMLCALL onInstruction(void *self, const XML_Char *target, const XML_Char *data);

    void readPreamble();
    [[nodiscard]] XML_Status feed();
    void startElement();
    void endElement();
    void textBefore(qsizetype offset);
    void checkReferences(Span tag);
    int append(MarkupNode::Kind kind, Span span);
    [[nodiscard]] Span eventSpan();

    void stop(qsizetype offset, const QString &reason,
        MarkupError::Fault fault = MarkupError::Fault::Other);
    [[nodiscard]] MarkupError error(qsizetype offset, const QString &reason,
        MarkupError::Fault fault = MarkupError::Fault::Other) const;
    [[nodiscard]] MarkupError explain(XML_Error code, qsizetype offset);
    [[nodiscard]] MarkupError explainMismatch(qsizetype offset);
    [[nodiscard]] MarkupError explainUnfinished();
    [[nodiscard]] MarkupError explainToken(qsizetype offset);
    void skipSoundText(qsizetype offset);
    [[nodiscard]] QString notClosed(int node) const;

    /** An element that is open; below them all a stand-in for the top level. */
    struct Open
    {
        int node = -1;
        int lastChild = -1;
    };

    XML_Parser m_parser = nullptr;
    StorageDocument m_document;
    qsizetype m_shift = 0; ///< Expat's index of the body's first byte.
    qsizetype m_read =
        0; ///< End of the last event; after a failure: where the faulty token starts.
    std::vector<Open> m_open;
    int m_cdata = -1; ///< The CDATA section that is open.
    bool m_rootOpen = false;
    std::optional<MarkupError> m_stopped;
};

} // namespace Docket
