// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cql.h"

#include "core/sandbox/cqldates.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

struct Token
{
    enum class Kind { Word, Quoted, Symbol, End };
    Kind kind = Kind::End;
    QString text;
};

enum class FieldType { Exact, Text, Date, Both }; ///< Both: = and ~.

struct Field
{
    QString name;
    FieldType type;
};

const QList<Field> &knownFields()
{
    static const QList<Field> fields{{u"ancestor"_s, FieldType::Exact},
        {u"content"_s, FieldType::Exact}, {u"contributor"_s, FieldType::Exact},
        {u"created"_s, FieldType::Date}, {u"creator"_s, FieldType::Exact},
        {u"id"_s, FieldType::Exact}, {u"label"_s, FieldType::Exact},
        {u"lastmodified"_s, FieldType::Date}, {u"macro"_s, FieldType::Exact},
        {u"parent"_s, FieldType::Exact}, {u"space"_s, FieldType::Exact},
        {u"text"_s, FieldType::Text}, {u"title"_s, FieldType::Both}, {u"type"_s, FieldType::Exact}};
    return fields;
}

const Field *fieldNamed(const QString &name)
{
    QString wanted = name.toLower();
    if (wanted == u"space.key")
        wanted = u"space"_s;
    const auto found = std::ranges::find(knownFields(), wanted, &Field::name);
    return found == knownFields().end() ? nullptr : &*found;
}

QString fieldNames()
{
    QStringList names;
    for (const Field &field : knownFields())
        names += field.name;
    return names.join(u", "_s);
}

bool isWordCharacter(QChar c)
{
    return !c.isSpace() && !u"()=!~<>,\"'"_s.contains(c);
}

/** Reads a quoted string from `position` (on the quote) on; nothing when it does not end. `\`
 * escapes. */
std::optional<QString> quotedText(const QString &text, qsizetype &position)
{
    const QChar quote = text.at(position++);
    QString value;
    while (position < text.size()) {
        const QChar c = text.at(position++);
        if (c == quote)
            return value;
        if (c == u'\\' && position < text.size())
            value += text.at(position++);
        else
            value += c;
    }
    return std::nullopt;
}

std::expected<QList<Token>, QString> tokens(const QString &text)
{
    QList<Token> found;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"' || c == u'\'') {
            const std::optional<QString> value = quotedText(text, at);
            if (!value)
                return std::unexpected(
                    u"Could not parse cql : %1. A quoted text does not end."_s.arg(text));
            found += Token{Token::Kind::Quoted, *value};
        } else if (isWordCharacter(c)) {
            const qsizetype start = at;
            while (at < text.size() && isWordCharacter(text.at(at)))
                ++at;
            found += Token{Token::Kind::Word, text.sliced(start, at - start)};
        } else {
            const QString two = text.sliced(at, std::min<qsizetype>(2, text.size() - at));
            const bool pair = two == u"!=" || two == u"!~" || two == u">=" || two == u"<=";
            found += Token{Token::Kind::Symbol, pair ? two : QString(c)};
            at += pair ? 2 : 1;
        }
    }
    found += Token{};
    return found;
}

class Parser
{
public:
    Parser(const QString &text, QList<Token> found, const CqlContext &context)
        : m_text(text)
        , m_tokens(std::move(found))
        , m_context(context)
    { }

    std::expected<CqlQuery, QString> query()
    {
        CqlQuery result;
        if (peek().kind == Token::Kind::End)
            return std::unexpected(u"Could not parse cql : the query is empty"_s);
        if (isWord(u"order"))
            return std::unexpected(broken());
        std::expected<CqlCondition, QString> condition = any();
        if (!condition)
            return std::unexpected(condition.error());
        result.condition = *condition;
        if (isWord(u"order")) {
            const std::expected<QList<CqlOrder>, QString> sorted = order();
            if (!sorted)
                return std::unexpected(sorted.error());
            result.order = *sorted;
        }
        if (peek().kind != Token::Kind::End)
            return std::unexpected(broken());
        return result;
    }

private:
    using Condition = std::expected<CqlCondition, QString>;

    static constexpr int deepest = 100; ///< Nested parentheses and NOTs.

    const Token &peek(qsizetype ahead = 0) const
    {
        return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
    }
    Token take() { return m_tokens.at(m_at < m_tokens.size() - 1 ? m_at++ : m_at); }
    bool isWord(QStringView word, qsizetype ahead = 0) const
    {
        return peek(ahead).kind == Token::Kind::Word
            && peek(ahead).text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isSymbol(QStringView symbol) const
    {
        return peek().kind == Token::Kind::Symbol && peek().text == symbol;
    }
    bool takeSymbol(QStringView symbol)
    {
        if (!isSymbol(symbol))
            return false;
        take();
        return true;
    }
    QString broken() const { return u"Could not parse cql : %1"_s.arg(m_text); }

    /** AND and OR from left to right, as they come: Confluence knows no precedence. */
    Condition any()
    {
        if (++m_depth > deepest)
            return std::unexpected(broken());
        Condition left = one();
        bool joined =
            false; // `left` is a chain begun here, to which more of its kind can be added.
        while (left && (isWord(u"and") || isWord(u"or"))) {
            const auto kind = isWord(u"and") ? CqlCondition::Kind::And : CqlCondition::Kind::Or;
            take();
            const Condition right = one();
            if (!right)
                return right;
            if (joined && left->kind == kind)
                left->parts += *right;
            else
                left = CqlCondition{kind, false, {}, {*left, *right}};
            joined = true;
        }
        --m_depth;
        return left;
    }

    Condition one()
    {
        if (isWord(u"not")) {
            if (m_at == 0)
                return std::unexpected(
                    u"Could not parse cql : a negative clause cannot come first"_s);
            take();
            if (++m_depth > deepest)
                return std::unexpected(broken());
            Condition turned = one();
            --m_depth;
            if (turned)
                turned->negated = !turned->negated;
            return turned;
        }
        if (takeSymbol(u"(")) {
            Condition inner = any();
            if (inner && !takeSymbol(u")"))
                return std::unexpected(broken());
            return inner;
        }
        return clause();
    }

    Condition clause()
    {
        const Token name = take();
        if (name.kind == Token::Kind::End || name.kind == Token::Kind::Symbol)
            return std::unexpected(broken());
        const Field *field = fieldNamed(name.text);
        if (!field)
            return std::unexpected(u"No field exists with name: %1. Valid fields are: %2"_s.arg(
                name.text, fieldNames()));
        CqlClause read;
        read.field = field->name;
        const std::optional<CqlClause::Operator> op = takeOperator();
        if (!op)
            return std::unexpected(broken());
        read.op = *op;
        if (const QString wrong = unsupported(*field, read.op); !wrong.isEmpty())
            return std::unexpected(wrong);
        const bool list =
            read.op == CqlClause::Operator::In || read.op == CqlClause::Operator::NotIn;
        const QString wrong = list ? takeList(read) : takeValue(*field, read);
        if (!wrong.isEmpty())
            return std::unexpected(wrong);
        return CqlCondition{CqlCondition::Kind::Clause, false, read, {}};
    }

    std::optional<CqlClause::Operator> takeOperator()
    {
        using Operator = CqlClause::Operator;
        if (isWord(u"in")) {
            take();
            return Operator::In;
        }
        if (isWord(u"not") && isWord(u"in", 1)) {
            take();
            take();
            return Operator::NotIn;
        }
        static const QList<std::pair<QString, Operator>> symbols{{u"="_s, Operator::Equal},
            {u"!="_s, Operator::NotEqual}, {u"~"_s, Operator::Like}, {u"!~"_s, Operator::NotLike},
            {u">"_s, Operator::Greater}, {u">="_s, Operator::GreaterOrEqual},
            {u"<"_s, Operator::Less}, {u"<="_s, Operator::LessOrEqual}};
        for (const auto &[symbol, op] : symbols) {
            if (takeSymbol(symbol))
                return op;
        }
        return std::nullopt;
    }

    static QString unsupported(const Field &field, CqlClause::Operator op)
    {
        using Operator = CqlClause::Operator;
        bool allowed = false;
        switch (op) {
        case Operator::Equal:
        case Operator::NotEqual:
            allowed = field.type != FieldType::Text;
            break;
        case Operator::In:
        case Operator::NotIn:
            allowed = field.type == FieldType::Exact || field.type == FieldType::Both;
            break;
        case Operator::Like:
        case Operator::NotLike:
            allowed = field.type == FieldType::Text || field.type == FieldType::Both
                || field.name == u"space";
            break;
        case Operator::Greater:
        case Operator::GreaterOrEqual:
        case Operator::Less:
        case Operator::LessOrEqual:
            allowed = field.type == FieldType::Date;
            break;
        }
        return allowed ? QString()
                       : u"The operator is not supported by the field '%1'"_s.arg(field.name);
    }

    /** The argument between the parentheses of a function; nothing when they are wrong. */
    std::optional<QString> takeArgument()
    {
        if (!takeSymbol(u"("))
            return std::nullopt;
        QString argument;
        if (peek().kind == Token::Kind::Quoted || peek().kind == Token::Kind::Word)
            argument = take().text;
        return takeSymbol(u")") ? std::optional(argument) : std::nullopt;
    }

    QString takeValue(const Field &field, CqlClause &read)
    {
        const Token value = take();
        if (value.kind == Token::Kind::End || value.kind == Token::Kind::Symbol)
            return broken();
        if (value.kind == Token::Kind::Word && isSymbol(u"("))
            return takeFunction(field, value.text, read);
        read.values = {value.text};
        if (field.type == FieldType::Date) {
            read.moment = cqlDate(value.text, m_context.zone);
            if (!read.moment.isValid())
                return u"Could not parse date : '%1'"_s.arg(value.text);
        }
        if (field.type == FieldType::Text && value.text.trimmed().isEmpty())
            return broken();
        return {};
    }

    QString takeFunction(const Field &field, const QString &name, CqlClause &read)
    {
        const std::optional<QString> argument = takeArgument();
        if (!argument)
            return broken();
        if (name.compare(u"currentUser", Qt::CaseInsensitive) == 0
            && field.type == FieldType::Exact) {
            read.values = {m_context.accountId};
            return {};
        }
        read.moment = cqlDateFunction(name, *argument, m_context);
        if (!read.moment.isValid() || field.type != FieldType::Date)
            return u"Could not parse cql : %1(%2) cannot be used with the field '%3'"_s.arg(
                name, *argument, field.name);
        return {};
    }

    QString takeList(CqlClause &read)
    {
        if (!takeSymbol(u"("))
            return broken();
        do {
            const Token value = take();
            if (value.kind == Token::Kind::End || value.kind == Token::Kind::Symbol)
                return broken();
            read.values += value.text;
        } while (takeSymbol(u","));
        return takeSymbol(u")") ? QString() : broken();
    }

    std::expected<QList<CqlOrder>, QString> order()
    {
        take();
        if (!isWord(u"by"))
            return std::unexpected(broken());
        take();
        QList<CqlOrder> found;
        do {
            const Token name = take();
            const Field *field = name.kind == Token::Kind::Word ? fieldNamed(name.text) : nullptr;
            if (!field)
                return std::unexpected(u"No field exists with name: %1. Valid fields are: %2"_s.arg(
                    name.text, fieldNames()));
            CqlOrder by{field->name, isWord(u"desc")};
            if (isWord(u"desc") || isWord(u"asc"))
                take();
            found += by;
        } while (takeSymbol(u","));
        return found;
    }

    QString m_text;
    QList<Token> m_tokens;
    CqlContext m_context;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::expected<CqlQuery, QString> parseCql(const QString &text, const CqlContext &context)
{
    std::expected<QList<Token>, QString> found = tokens(text);
    if (!found)
        return std::unexpected(found.error());
    return Parser(text, std::move(*found), context).query();
}

} // namespace Docket::Sandbox
