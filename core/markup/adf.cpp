// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/** Collects the lines of a document; QJson's own bound of 1,024 levels bounds the depth here. */
class AdfReader
{
public:
    QString read(const QJsonObject &document)
    {
        children(document);
        endLine();
        return m_lines.join(u'\n');
    }

private:
    void endLine()
    {
        if (!m_line.isEmpty())
            m_lines.append(m_line);
        m_line.clear();
    }

    void children(const QJsonObject &node)
    {
        const QJsonArray content = node["content"_L1].toArray();
        for (const QJsonValue &child : content)
            read(child.toObject(), Step{});
    }

    void row(const QJsonObject &node)
    {
        QStringList cells;
        const QJsonArray content = node["content"_L1].toArray();
        for (const QJsonValue &cell : content)
            cells.append(AdfReader().read(cell.toObject()).replace(u'\n', u' '));
        endLine();
        m_line = cells.join(" | "_L1);
        endLine();
    }

    struct Step
    {
    };

    void read(const QJsonObject &node, Step)
    {
        const QString type = node["type"_L1].toString();
        if (const auto words = inlineWords(type, node)) {
            m_line += *words;
            return;
        }
        if (type == "hardBreak"_L1)
            return endLine();
        if (type == "tableRow"_L1)
            return row(node);
        endLine();
        const QJsonObject attributes = node["attrs"_L1].toObject();
        if (type == "expand"_L1 || type == "nestedExpand"_L1) {
            m_line = attributes["title"_L1].toString();
            endLine();
        }
        if (type == "blockCard"_L1 || type == "embedCard"_L1)
            m_line = cardAddress(attributes);
        else if (node["content"_L1].toArray().isEmpty())
            m_line = node["text"_L1].toString(attributes["text"_L1].toString());
        children(node);
        endLine();
    }

    static QString cardAddress(const QJsonObject &attributes)
    {
        return attributes["url"_L1].toString(attributes["data"_L1]["url"_L1].toString());
    }

    static std::optional<QString> inlineWords(const QString &type, const QJsonObject &node)
    {
        const QJsonObject attributes = node["attrs"_L1].toObject();
        if (type == "text"_L1)
            return node["text"_L1].toString();
        if (type == "mention"_L1) {
            const QString name = attributes["text"_L1].toString(attributes["id"_L1].toString());
            return name.startsWith(u'@') ? name : u'@' + name;
        }
        if (type == "inlineCard"_L1)
            return cardAddress(attributes);
        if (type == "emoji"_L1)
            return attributes["text"_L1].toString(attributes["shortName"_L1].toString());
        if (type == "status"_L1 || type == "placeholder"_L1 || type == "inlineExtension"_L1)
            return attributes["text"_L1].toString();
        if (type == "date"_L1) {
            const qint64 time = attributes["timestamp"_L1].toVariant().toString().toLongLong();
            return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC)
                .date()
                .toString(Qt::ISODate);
        }
        if (type == "mediaInline"_L1)
            return attributes["alt"_L1].toString();
        return std::nullopt;
    }

    QStringList m_lines;
    QString m_line;
};

} // namespace

QString adfToText(const QJsonObject &document)
{
    return AdfReader().read(document);
}

QJsonObject textToAdf(const QString &words)
{
    QJsonArray paragraphs;
    const QStringList lines = words.split(u'\n');
    for (QString line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        QJsonObject paragraph{{u"type"_s, u"paragraph"_s}};
        // Text nodes must not be empty.
        if (line.isEmpty())
            paragraph[u"content"_s] = QJsonArray{};
        else
            paragraph[u"content"_s] =
                QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, line}}};
        paragraphs.append(paragraph);
    }
    return {{u"type"_s, u"doc"_s}, {u"version"_s, 1}, {u"content"_s, paragraphs}};
}

} // namespace Docket
