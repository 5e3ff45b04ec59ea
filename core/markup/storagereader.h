// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

#include <QHash>

#include <expat.h>
#include <optional>
#include <vector>

namespace Docket {

/**
 * Reads one body with expat and fills a StorageDocument; used once, by StorageDocument::parse().
 * The fragment is fed between the tags of a root of our own, so a byte's place is expat's index
 * less `m_shift`. Attribute values and texts are read from the bytes themselves, since expat drops
 * entities it does not know from values and forgets how line ends were written.
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
    static void XMLCALL onCharacters(void *self, const XML_Char *text, int length);
    static void XMLCALL onStartCData(void *self);
    static void XMLCALL onEndCData(void *self);
    static void XMLCALL onComment(void *self, const XML_Char *text);
    static void XMLCALL onInstruction(void *self, const XML_Char *target, const XML_Char *data);
    static void XMLCALL onSkippedEntity(void *self, const XML_Char *name, int isParameter);

    void readPreamble();
    void startElement(const XML_Char *name);
    void endElement();
    void characters();
    void readAttributes(MarkupNode &node, qsizetype tagEnd);
    [[nodiscard]] QString attributeValue(Span span);
    int append(MarkupNode::Kind kind, Span span);
    [[nodiscard]] Span eventSpan();
    [[nodiscard]] QByteArray shared(QByteArrayView name);

    void stop(qsizetype offset, const QString &reason);
    [[nodiscard]] MarkupError error(qsizetype offset, const QString &reason) const;
    [[nodiscard]] MarkupError explain(XML_Error code, qsizetype offset);
    [[nodiscard]] MarkupError explainMismatch(qsizetype offset);
    [[nodiscard]] MarkupError explainUnfinished();
    [[nodiscard]] MarkupError explainToken(qsizetype offset);
    [[nodiscard]] QString openedOn(int node) const;

    XML_Parser m_parser = nullptr;
    StorageDocument m_document;
    qsizetype m_shift = 0; ///< Expat's index of the body's first byte.
    qsizetype m_read = 0; ///< End of the last event: where a faulty token starts.
    std::vector<int> m_open; ///< Open elements.
    std::vector<int> m_last; ///< The last child so far, of the top level and of each open element.
    QHash<QByteArray, QByteArray> m_names;
    int m_cdata = -1; ///< The CDATA section that is open.
    bool m_rootOpen = false;
    bool m_bodyDone = false;
    std::optional<MarkupError> m_stopped;
};

} // namespace Docket
