// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/faults.h"

#include "core/sandbox/jsonlines.h"
#include "core/sandbox/replies.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr auto loginPage =
    "<!DOCTYPE html>\n<html><head><title>Log in with Atlassian account</title></head>"
    "<body><form method=\"post\" action=\"/login\"><input "
    "name=\"email\"><button>Continue</button></form></body></html>\n";

/** Reads one element; `wrong` gets the first sentence about what is wrong with it and the member it
 * is about. */
class FaultReader
{
public:
    explicit FaultReader(QString path)
        : m_path(std::move(path))
    { }

    Fault read(const QJsonObject &object);
    QString sentence; ///< Empty: all is well.
    QString place;

private:
    void fail(const QString &member, const QString &words);
    void onlyMembers(const QJsonObject &object, const QString &member, const QStringList &known);
    qint64 number(const QJsonObject &object, const QString &member, const QString &name,
        qint64 fallback, qint64 least);
    void readMatch(const QJsonObject &match, Fault &fault);
    void readThen(const QJsonObject &then, Fault &fault);
    void readReply(const QJsonObject &then, Fault &fault);

    QString m_path;
};

void FaultReader::fail(const QString &member, const QString &words)
{
    if (sentence.isEmpty()) {
        sentence = words;
        place = m_path + member;
    }
}

void FaultReader::onlyMembers(
    const QJsonObject &object, const QString &member, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            fail(member + u'.' + it.key(), u"nothing here is called \"%1\""_s.arg(it.key()));
    }
}

qint64 FaultReader::number(const QJsonObject &object, const QString &member, const QString &name,
    qint64 fallback, qint64 least)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return fallback;
    const qint64 found = value.toInteger(least - 1);
    if (found < least)
        fail(member + u'.' + name,
            u"\"%1\" must be a whole number of at least %2"_s.arg(name).arg(least));
    return found;
}

void FaultReader::readMatch(const QJsonObject &match, Fault &fault)
{
    const QString member = u".match"_s;
    onlyMembers(match, member, {u"method"_s, u"path"_s, u"nth"_s, u"times"_s});
    for (const QString &name : {u"method"_s, u"path"_s}) {
        if (match.contains(name) && !match.value(name).isString())
            fail(member + u'.' + name, u"\"%1\" must be a text"_s.arg(name));
    }
    fault.method = match.value(u"method"_s).toString().toUpper().toLatin1();
    const QString path = match.value(u"path"_s).toString();
    if (path.startsWith(u"re:"))
        fault.path = QRegularExpression(QRegularExpression::anchoredPattern(path.mid(3)));
    else if (!path.isEmpty())
        fault.path = QRegularExpression::fromWildcard(
            path, Qt::CaseSensitive, QRegularExpression::NonPathWildcardConversion);
    if (!fault.path.isValid())
        fail(member + u".path"_s,
            u"the regular expression is not valid: %1"_s.arg(fault.path.errorString()));
    fault.nth = static_cast<int>(number(match, member, u"nth"_s, 1, 1));
    fault.times =
        static_cast<int>(number(match, member, u"times"_s, match.contains(u"nth"_s) ? 1 : 0, 0));
}

void FaultReader::readReply(const QJsonObject &then, Fault &fault)
{
    fault.kind = Fault::Kind::Reply;
    fault.reply.status = static_cast<int>(number(then, u".then"_s, u"status"_s, 200, 100));
    fault.applied = then.value(u"applied"_s).toBool();
    const QJsonValue body = then.value(u"body"_s);
    if (body.isObject() || body.isArray())
        fault.reply = jsonReply(fault.reply.status, body);
    else
        fault.reply.body = body.toString().toUtf8();
    const QJsonObject headers = then.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        fault.reply.headers += {it.key().toLatin1(), it.value().toVariant().toString().toLatin1()};
}

void FaultReader::readThen(const QJsonObject &then, Fault &fault)
{
    const QString member = u".then"_s;
    static const QStringList kinds{
        u"status"_s, u"hang"_s, u"dropBefore"_s, u"dropAfter"_s, u"truncate"_s, u"html"_s};
    onlyMembers(
        then, member, kinds + QStringList{u"headers"_s, u"body"_s, u"applied"_s, u"delay"_s});
    QStringList chosen;
    for (const QString &kind : kinds) {
        if (then.contains(kind))
            chosen += kind;
    }
    fault.delay = std::chrono::milliseconds(number(then, member, u"delay"_s, 0, 0));
    if (chosen.size() > 1)
        fail(member, u"only one of %1 can happen"_s.arg(chosen.join(u", "_s)));
    if (chosen.isEmpty() && !then.contains(u"delay"_s))
        fail(member,
            u"\"then\" must say what happens: one of %1 or delay"_s.arg(kinds.join(u", "_s)));
    const QString kind = chosen.value(0);
    if (kind == u"status") {
        readReply(then, fault);
    } else if (kind == u"html") {
        fault.reply = {200, {{"Content-Type", "text/html;charset=UTF-8"}}, loginPage};
        if (then.value(kind) != u"login"_s)
            fail(member + u".html"_s, u"the only HTML page there is, is called \"login\""_s);
    } else if (kind == u"hang") {
        fault.kind = Fault::Kind::Hang;
        fault.hang = std::chrono::milliseconds(number(then, member, kind, 0, 0));
    } else if (kind == u"truncate") {
        fault.kind = Fault::Kind::Truncate;
        fault.truncate = number(then, member, kind, 0, 0);
    } else if (!kind.isEmpty()) {
        fault.kind = kind == u"dropBefore" ? Fault::Kind::DropBefore : Fault::Kind::DropAfter;
        if (then.value(kind) != QJsonValue(true))
            fail(member + u'.' + kind, u"\"%1\" must be true"_s.arg(kind));
    } else {
        fault.kind = Fault::Kind::Delay;
    }
}

Fault FaultReader::read(const QJsonObject &object)
{
    Fault fault;
    onlyMembers(object, {}, {u"match"_s, u"then"_s});
    const QJsonValue match = object.value(u"match"_s);
    if (!match.isUndefined() && !match.isObject())
        fail(u".match"_s, u"\"match\" must be an object"_s);
    readMatch(match.toObject(), fault);
    if (!object.value(u"then"_s).isObject())
        fail({}, u"\"then\" is missing or not an object"_s);
    else
        readThen(object.value(u"then"_s).toObject(), fault);
    return fault;
}

} // namespace

QString faultName(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Reply:
        return u"reply"_s;
    case Fault::Kind::Hang:
        return u"hang"_s;
    case Fault::Kind::DropBefore:
        return u"dropBefore"_s;
    case Fault::Kind::DropAfter:
        return u"dropAfter"_s;
    case Fault::Kind::Truncate:
        return u"truncate"_s;
    case Fault::Kind::Delay:
        return u"delay"_s;
    }
    return {};
}

Result<QList<Fault>> parseFaults(const QByteArray &json, const QString &name)
{
    const auto wrong = [&](int line, const QString &words) {
        return failure(Error::Kind::Invalid, u"%1 line %2: %3"_s.arg(name).arg(line).arg(words));
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(lineAt(json, error.offset), u"not valid JSON: %1"_s.arg(error.errorString()));
    if (!document.isArray())
        return wrong(1, u"the file must hold a list of faults"_s);
    QList<Fault> faults;
    for (const QJsonValue &element : document.array()) {
        const QString path = u"[%1]"_s.arg(faults.size());
        FaultReader reader(path);
        faults += reader.read(element.toObject());
        if (!reader.sentence.isEmpty()) {
            const auto lines = jsonLines(json);
            return wrong(lines.value(reader.place, lines.value(path, 1)),
                u"fault %1: %2"_s.arg(faults.size()).arg(reader.sentence));
        }
    }
    return faults;
}

FaultPlan::FaultPlan(QList<Fault> faults)
    : m_faults(std::move(faults))
    , m_matches(m_faults.size(), 0)
{ }

const Fault *FaultPlan::hit(const Request &request)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const Fault &fault = m_faults.at(i);
        const bool matches = (fault.method.isEmpty() || fault.method == request.method)
            && (fault.path.pattern().isEmpty() || fault.path.match(request.path).hasMatch());
        if (!matches)
            continue;
        const int count = ++m_matches[i];
        if (count >= fault.nth && (fault.times == 0 || count < fault.nth + fault.times))
            return &fault;
    }
    return nullptr;
}

} // namespace Docket::Sandbox
