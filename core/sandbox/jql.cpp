// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jql.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr int deepest = 200;
constexpr auto validOperators =
    "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

struct Token
{
    enum class Kind { Word, Quoted, Symbol, End };

    Kind kind = Kind::End;
    QString text;
    qsizetype at = 0;

    [[nodiscard]] bool is(QLatin1StringView word) const
    {
        return (kind == Kind::Word || kind == Kind::Symbol)
            && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

/** Thrown nowhere: a parser that has failed keeps its first sentence and answers everything with
 * nothing. */
class JqlParser
{
public:
    explicit JqlParser(const QString &jql)
        : m_jql(jql)
    {
        read();
    }

    std::expected<JqlQuery, QString> parse()
    {
        JqlQuery query;
        if (m_token.kind != Token::Kind::End && !m_token.is("order"_L1))
            query.where = disjunction();
        if (m_token.is("order"_L1))
            query.order = order();
        if (m_error.isEmpty() && m_token.kind != Token::Kind::End)
            fail(u"Expecting either 'OR' or 'AND' but got '%1'."_s.arg(m_token.text));
        if (!m_error.isEmpty())
            return std::unexpected(m_error);
        return query;
    }

private:
    void fail(const QString &sentence, qsizetype at = -1)
    {
        if (!m_error.isEmpty())
            return;
        const qsizetype place = at < 0 ? m_token.at : at;
        const QString before = m_jql.left(place);
        const auto line = before.count(u'\n') + 1;
        const auto column = place - before.lastIndexOf(u'\n');
        m_error =
            u"Error in the JQL Query: %1 (line %2, character %3)"_s.arg(sentence).arg(line).arg(
                column);
        m_at = m_jql.size();
        m_token = {Token::Kind::End, {}, m_at};
    }

    void read()
    {
        while (m_at < m_jql.size() && m_jql.at(m_at).isSpace())
            ++m_at;
        m_token = {Token::Kind::End, {}, m_at};
        if (m_at >= m_jql.size())
            return;
        const QChar first = m_jql.at(m_at);
        if (first == u'"' || first == u'\'') {
            readQuoted(first);
            return;
        }
        for (const QLatin1StringView symbol :
            {"!="_L1, "!~"_L1, "<="_L1, ">="_L1, "&&"_L1, "||"_L1}) {
            if (QStringView(m_jql).sliced(m_at).startsWith(symbol)) {
                m_token = {Token::Kind::Symbol, symbol, m_at};
                m_at += 2;
                return;
            }
        }
        if (isSymbol(first)) {
            m_token = {Token::Kind::Symbol, first, m_at++};
            return;
        }
        const qsizetype start = m_at;
        while (m_at < m_jql.size() && !m_jql.at(m_at).isSpace() && !isSymbol(m_jql.at(m_at))
            && m_jql.at(m_at) != u'"' && m_jql.at(m_at) != u'\'')
            ++m_at;
        m_token = {Token::Kind::Word, m_jql.sliced(start, m_at - start), start};
    }

    static bool isSymbol(QChar c) { return u"=!<>~(),&|"_s.contains(c); }

    void readQuoted(QChar quote)
    {
        const qsizetype start = m_at++;
        QString text;
        while (m_at < m_jql.size() && m_jql.at(m_at) != quote) {
            if (m_jql.at(m_at) == u'\\' && m_at + 1 < m_jql.size()) {
                const QChar escaped = m_jql.at(++m_at);
                text += escaped == u'n' ? QChar(u'\n') : escaped == u't' ? QChar(u'\t') : escaped;
            } else {
                text += m_jql.at(m_at);
            }
            ++m_at;
        }
        if (m_at >= m_jql.size()) {
            fail(u"The quoted string '%1' has not been completed."_s.arg(text), start);
            return;
        }
        ++m_at;
        m_token = {Token::Kind::Quoted, text, start};
    }

    bool take(QLatin1StringView word)
    {
        if (!m_token.is(word))
            return false;
        read();
        return true;
    }

    void require(QLatin1StringView symbol)
    {
        if (!take(symbol))
            fail(u"Expecting '%1' but got '%2'."_s.arg(
                symbol, m_token.kind == Token::Kind::End ? u"the end"_s : m_token.text));
    }

    JqlNode chain(
        JqlNode::Kind kind, JqlNode (JqlParser::*part)(), std::array<QLatin1StringView, 3> words)
    {
        JqlNode first = (this->*part)();
        JqlNode node{kind, {}, {first}};
        while (std::ranges::any_of(words, [this](QLatin1StringView word) { return take(word); }))
            node.children += (this->*part)();
        return node.children.size() == 1 ? first : node;
    }

    JqlNode disjunction()
    {
        return chain(JqlNode::Kind::Or, &JqlParser::conjunction, {"or"_L1, "||"_L1, "|"_L1});
    }
    JqlNode conjunction()
    {
        return chain(JqlNode::Kind::And, &JqlParser::negation, {"and"_L1, "&&"_L1, "&"_L1});
    }

    JqlNode negation()
    {
        if (++m_depth > deepest)
            fail(u"The query is nested too deeply."_s);
        JqlNode node;
        if (take("not"_L1) || take("!"_L1)) {
            node = {JqlNode::Kind::Not, {}, {negation()}};
        } else if (take("("_L1)) {
            node = disjunction();
            require(")"_L1);
        } else {
            node = {JqlNode::Kind::Clause, clause(), {}};
        }
        --m_depth;
        return node;
    }

    QString field()
    {
        if (m_token.kind != Token::Kind::Word && m_token.kind != Token::Kind::Quoted) {
            const QString got = m_token.kind == Token::Kind::End ? u"the end of the query"_s
                                                                 : u'\'' + m_token.text + u'\'';
            fail(u"Expecting a field name but got %1."_s.arg(got));
            return {};
        }
        const bool reserved = m_token.kind == Token::Kind::Word
            && std::ranges::any_of(
                std::array{"and"_L1, "or"_L1, "in"_L1, "is"_L1, "by"_L1, "empty"_L1, "null"_L1},
                [this](QLatin1StringView word) { return m_token.is(word); });
        if (reserved)
            fail(
                u"'%1' is a reserved JQL word. You must surround it in quotation marks to use it in a query."_s
                    .arg(m_token.text));
        const QString name = m_token.text;
        read();
        return name;
    }

    JqlClause clause()
    {
        JqlClause clause;
        clause.field = field();
        clause.op = comparison();
        const bool list = clause.op == JqlOperator::In || clause.op == JqlOperator::NotIn;
        if (list && m_token.is("("_L1)) {
            read();
            do
                clause.operands += operand();
            while (take(","_L1));
            require(")"_L1);
        } else {
            clause.operands += operand();
            if (list && clause.operands.first().kind != JqlOperand::Kind::Function)
                fail(u"Expecting '(' but got '%1'."_s.arg(clause.operands.first().text));
        }
        if ((clause.op == JqlOperator::Is || clause.op == JqlOperator::IsNot)
            && clause.operands.first().kind != JqlOperand::Kind::Empty)
            fail(
                u"The operators 'is' and 'is not' can only be used with the operand 'empty' or 'null'."_s);
        return clause;
    }

    JqlOperator comparison()
    {
        static const QList<std::pair<QLatin1StringView, JqlOperator>> symbols{
            {"="_L1, JqlOperator::Equals}, {"!="_L1, JqlOperator::NotEquals},
            {"<"_L1, JqlOperator::Less}, {">"_L1, JqlOperator::Greater},
            {"<="_L1, JqlOperator::AtMost}, {">="_L1, JqlOperator::AtLeast},
            {"~"_L1, JqlOperator::Contains}, {"!~"_L1, JqlOperator::NotContains},
            {"in"_L1, JqlOperator::In}};
        for (const auto &[word, op] : symbols) {
            if (take(word))
                return op;
        }
        if (take("is"_L1))
            return take("not"_L1) ? JqlOperator::IsNot : JqlOperator::Is;
        if (take("not"_L1)) {
            require("in"_L1);
            return JqlOperator::NotIn;
        }
        const QString got = m_token.kind == Token::Kind::End ? u"the end of the query"_s
                                                             : u'\'' + m_token.text + u'\'';
        fail(u"Expecting operator but got %1. The valid operators are %2."_s.arg(
            got, QLatin1StringView(validOperators)));
        return JqlOperator::Equals;
    }

    JqlOperand operand()
    {
        if (m_token.kind == Token::Kind::Quoted) {
            JqlOperand text{JqlOperand::Kind::Text, m_token.text, {}};
            read();
            return text;
        }
        if (m_token.kind != Token::Kind::Word) {
            const QString got = m_token.kind == Token::Kind::End ? u"the end of the query"_s
                                                                 : u'\'' + m_token.text + u'\'';
            fail(u"Expecting either a value, list or function but got %1."_s.arg(got));
            return {};
        }
        if (take("empty"_L1) || take("null"_L1))
            return {JqlOperand::Kind::Empty, {}, {}};
        JqlOperand value{JqlOperand::Kind::Text, m_token.text, {}};
        read();
        if (!take("("_L1))
            return value;
        value.kind = JqlOperand::Kind::Function;
        if (take(")"_L1))
            return value;
        do {
            value.arguments += m_token.text;
            read();
        } while (take(","_L1));
        require(")"_L1);
        return value;
    }

    QList<JqlOrder> order()
    {
        read();
        require("by"_L1);
        QList<JqlOrder> keys;
        do {
            JqlOrder key{field(), false};
            if (take("desc"_L1))
                key.descending = true;
            else
                take("asc"_L1);
            keys += key;
        } while (take(","_L1));
        return keys;
    }

    QString m_jql;
    QString m_error;
    Token m_token;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QString jqlOperatorName(JqlOperator op)
{
    switch (op) {
    case JqlOperator::Equals:
        return u"="_s;
    case JqlOperator::NotEquals:
        return u"!="_s;
    case JqlOperator::Less:
        return u"<"_s;
    case JqlOperator::Greater:
        return u">"_s;
    case JqlOperator::AtMost:
        return u"<="_s;
    case JqlOperator::AtLeast:
        return u">="_s;
    case JqlOperator::Contains:
        return u"~"_s;
    case JqlOperator::NotContains:
        return u"!~"_s;
    case JqlOperator::In:
        return u"in"_s;
    case JqlOperator::NotIn:
        return u"not in"_s;
    case JqlOperator::Is:
        return u"is"_s;
    case JqlOperator::IsNot:
        return u"is not"_s;
    }
    return {};
}

std::expected<JqlQuery, QString> parseJql(const QString &jql)
{
    return JqlParser(jql).parse();
}

} // namespace Docket::Sandbox
