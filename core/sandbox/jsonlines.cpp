// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

class LineScanner
{
public:
    explicit LineScanner(const QByteArray &json)
        : m_json(json)
    { }

    QHash<QString, int> scan()
    {
        value({});
        return m_lines;
    }

private:
    char peek()
    {
        while (m_at < m_json.size()
            && (m_json[m_at] == ' ' || m_json[m_at] == '\t' || m_json[m_at] == '\n'
                || m_json[m_at] == '\r')) {
            m_line += m_json[m_at] == '\n';
            ++m_at;
        }
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }

    QString string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray quoted = '[' + m_json.mid(start, m_at - start) + ']';
        return QJsonDocument::fromJson(quoted).array().first().toString();
    }

    void members(const QString &path)
    {
        ++m_at;
        while (peek() == '"') {
            const QString name = string();
            if (peek() == ':')
                ++m_at;
            value(path.isEmpty() ? name : path + u'.' + name);
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    void elements(const QString &path)
    {
        ++m_at;
        for (int index = 0; peek() != ']' && peek() != '\0'; ++index) {
            value(u"%1[%2]"_s.arg(path).arg(index));
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    void value(const QString &path)
    {
        const char first = peek();
        m_lines.insert(path, m_line);
        if (first == '{')
            members(path);
        else if (first == '[')
            elements(path);
        else if (first == '"')
            string();
        else
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
    }

    const QByteArray &m_json;
    QHash<QString, int> m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QHash<QString, int> jsonLines(const QByteArray &json)
{
    return LineScanner(json).scan();
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + end, '\n'));
}

} // namespace Docket::Sandbox
