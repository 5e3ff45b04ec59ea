// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/logexport.h"

#include "core/base/clock.h"
#include "core/base/terminaltext.h"
#include "core/journal/codec.h"
#include "core/journal/journal.h"
#include "core/reports/csv.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <memory>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype portion = 4'000; ///< Rows that are held at once.

QByteArray written(const QList<LogEntry> &entries, LogForm form)
{
    QByteArray bytes;
    for (const LogEntry &entry : entries) {
        bytes += form == LogForm::Csv ? logCsvLine(entry) : logJsonLine(entry);
    }
    return bytes;
}

/** The entries of these numbers from the `first` on; empty where that is beyond them. */
QCoro::Task<Result<QList<LogEntry>>> portionOf(
    Journal &journal, QList<qint64> numbers, QDateTime now, qsizetype first)
{
    LogQuery some;
    some.exceptions = LogQuery::Exceptions::Told;
    some.now = now;
    some.numbers = numbers.mid(first, portion);
    if (some.numbers.isEmpty())
        co_return QList<LogEntry>();
    co_return co_await journal.log(some);
}

std::unexpected<Error> refused(const QSaveFile &file)
{
    return failure(Error::Kind::Invalid,
        u"%1 cannot be written: %2"_s.arg(
            QFileInfo(file.fileName()).fileName(), file.errorString()));
}

} // namespace

QJsonObject logEntryJson(const LogEntry &entry)
{
    QJsonArray exceptions;
    for (const EntryException &exception : entry.exceptions)
        exceptions.append(exceptionName(exception.what));
    QJsonObject json{{u"sequence"_s, entry.sequence}, {u"at"_s, isoUtc(entry.at)},
        {u"kind"_s, kindName(entry.kind)}, {u"transaction"_s, entry.transaction},
        {u"proposal"_s, entry.proposalId}, {u"item"_s, entry.itemKey},
        {u"itemUrl"_s, entry.itemUrl}, {u"change"_s, entry.changeId}, {u"page"_s, entry.pageId},
        {u"pageTitle"_s, entry.pageTitle}, {u"pageUrl"_s, entry.pageUrl},
        {u"section"_s, QJsonArray::fromStringList(entry.section)}, {u"person"_s, entry.person},
        {u"personName"_s, entry.personName},
        {u"version"_s, entry.version > 0 ? QJsonValue(entry.version) : QJsonValue()},
        {u"text"_s, entry.text}, {u"previousHash"_s, entry.previousHash}, {u"hash"_s, entry.hash},
        {u"exceptions"_s, exceptions}};
    if (entry.tookSeconds)
        json.insert(u"tookSeconds"_s, *entry.tookSeconds);
    if (entry.signOff)
        json.insert(u"signOff"_s, signOffJson(*entry.signOff));
    return json;
}

namespace {

/** The text as a string of JSON, its quotes included. */
void appendQuoted(QByteArray &json, const QString &text)
{
    if (!text.isValidUtf16()) { // Half a character is no UTF-8.
        json += QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
        return;
    }
    static const char digits[] = "0123456789abcdef";
    json += '"';
    const QByteArray bytes = text.toUtf8();
    qsizetype from = 0;
    const auto instead = [&](qsizetype at, const auto &escaped) {
        json.append(bytes.constData() + from, at - from);
        json += escaped;
        from = at + 1;
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = uchar(bytes.at(i));
        if (c == '"' || c == '\\')
            instead(i, QByteArray(1, '\\') + char(c));
        else if (c == '\n')
            instead(i, "\\n");
        else if (c == '\r')
            instead(i, "\\r");
        else if (c == '\t')
            instead(i, "\\t");
        else if (c == '\b')
            instead(i, "\\b");
        else if (c == '\f')
            instead(i, "\\f");
        else if (c < 0x20)
            instead(i, QByteArray("\\u00") + digits[c >> 4] + digits[c & 0xf]);
    }
    json.append(bytes.constData() + from, bytes.size() - from);
    json += '"';
}

} // namespace

/** By hand and not by way of logEntryJson(), which makes an object of each entry first. */
QByteArray logJsonLine(const LogEntry &entry)
{
    QByteArray line;
    line.reserve(1'024);
    const auto put = [&line](const char *name, const QString &value) {
        line += name;
        appendQuoted(line, value);
    };
    put("{\"at\":", isoUtc(entry.at));
    put(",\"change\":", entry.changeId);
    line += ",\"exceptions\":[";
    for (qsizetype i = 0; i < entry.exceptions.size(); ++i)
        put(i > 0 ? "," : "", exceptionName(entry.exceptions.at(i).what));
    line += ']';
    put(",\"hash\":", entry.hash);
    put(",\"item\":", entry.itemKey);
    put(",\"itemUrl\":", entry.itemUrl);
    put(",\"kind\":", kindName(entry.kind));
    put(",\"page\":", entry.pageId);
    put(",\"pageTitle\":", entry.pageTitle);
    put(",\"pageUrl\":", entry.pageUrl);
    put(",\"person\":", entry.person);
    put(",\"personName\":", entry.personName);
    put(",\"previousHash\":", entry.previousHash);
    put(",\"proposal\":", entry.proposalId);
    line += ",\"section\":[";
    for (qsizetype i = 0; i < entry.section.size(); ++i)
        put(i > 0 ? "," : "", entry.section.at(i));
    line += "],\"sequence\":" + QByteArray::number(entry.sequence);
    if (entry.signOff)
        line += ",\"signOff\":"
            + QJsonDocument(signOffJson(*entry.signOff)).toJson(QJsonDocument::Compact);
    put(",\"text\":", entry.text);
    if (entry.tookSeconds)
        line += ",\"tookSeconds\":" + QByteArray::number(*entry.tookSeconds);
    put(",\"transaction\":", entry.transaction);
    line +=
        ",\"version\":" + (entry.version > 0 ? QByteArray::number(entry.version) : "null") + "}\n";
    return line;
}

QString outcomeWords(LogEntry::Kind kind)
{
    switch (kind) {
    case LogEntry::Kind::Evaluated:
        return QStringLiteral("Left alone");
    case LogEntry::Kind::Parked:
        return QStringLiteral("Question");
    case LogEntry::Kind::Conflicted:
        return QStringLiteral("Conflict");
    case LogEntry::Kind::Delayed:
        return QStringLiteral("Waits");
    case LogEntry::Kind::HandedOn:
        return QStringLiteral("Handed on");
    case LogEntry::Kind::RevertAsked:
        return QStringLiteral("Revert asked");
    case LogEntry::Kind::Anchored:
        return QStringLiteral("Comment kept");
    case LogEntry::Kind::Escalated:
        return QStringLiteral("Manager told");
    case LogEntry::Kind::PolicyChanged:
        return QStringLiteral("Policy changed");
    case LogEntry::Kind::SignedOff:
        return QStringLiteral("Signed off");
    case LogEntry::Kind::Restored:
        return QStringLiteral("Backup restored");
    case LogEntry::Kind::Proposed:
    case LogEntry::Kind::Approved:
    case LogEntry::Kind::Undone:
    case LogEntry::Kind::Edited:
    case LogEntry::Kind::Rejected:
    case LogEntry::Kind::Snoozed:
    case LogEntry::Kind::Superseded:
    case LogEntry::Kind::Sending:
    case LogEntry::Kind::Published:
    case LogEntry::Kind::Rebased:
    case LogEntry::Kind::Failed:
    case LogEntry::Kind::Linked:
    case LogEntry::Kind::Reverted:
    case LogEntry::Kind::Told:
    case LogEntry::Kind::Synced:
        break;
    }
    QString word = kindName(kind);
    word[0] = word.at(0).toUpper();
    return word;
}

QByteArray logCsvHead()
{
    return csvLine({u"number"_s, u"time"_s, u"outcome"_s, u"ticket"_s, u"page"_s, u"page title"_s,
        u"section"_s, u"person"_s, u"page version"_s, u"transaction"_s, u"what"_s, u"hash"_s,
        u"exceptions"_s, u"took seconds"_s});
}

QByteArray logCsvLine(const LogEntry &entry)
{
    return csvLine({QString::number(entry.sequence), isoUtc(entry.at), outcomeWords(entry.kind),
        terminalText(entry.itemKey), entry.pageId, terminalText(entry.pageTitle),
        terminalText(entry.section.join(u" › "_s)),
        terminalText(entry.personName.isEmpty() ? entry.person : entry.personName),
        entry.version > 0 ? QString::number(entry.version) : QString(), entry.transaction,
        terminalText(entry.text), entry.hash, exceptionWords(entry.exceptions),
        entry.tookSeconds ? QString::number(*entry.tookSeconds) : QString()});
}

namespace {

/** Its bytes as they come. */
class LineSink final : public LogSink
{
public:
    explicit LineSink(LogForm form)
        : m_form(form)
    { }

    bool begin(std::shared_ptr<QIODevice> file) override
    {
        m_file = std::move(file);
        const QByteArray head = m_form == LogForm::Csv ? logCsvHead() : QByteArray();
        return m_file->write(head) == head.size();
    }
    bool add(const QList<LogEntry> &entries) override
    {
        const QByteArray bytes = written(entries, m_form);
        return m_file->write(bytes) == bytes.size();
    }
    bool end() override { return true; }

private:
    LogForm m_form;
    std::shared_ptr<QIODevice> m_file;
};

} // namespace

std::shared_ptr<LogSink> lineSink(LogForm form)
{
    return std::make_shared<LineSink>(form);
}

QCoro::Task<Result<qint64>> exportLog(Journal &journal, LogQuery which,
    std::shared_ptr<LogSink> sink, QString file, std::function<void(qint64)> progress,
    std::stop_token stop)
{
    const auto out = std::make_shared<QSaveFile>(file);
    if (!out->open(QIODevice::WriteOnly)
        || !out->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || !sink->begin(out))
        co_return refused(*out);
    which.limit = 0;
    which.beforeSequence = 0;
    which.afterSequence = 0;
    which.skip = 0;
    const auto numbers = co_await journal.logNumbers(which); // What comes meanwhile moves no row.
    if (!numbers)
        co_return failure(numbers);
    qint64 rows = 0;
    for (qsizetype next = 0; next < numbers->size(); next += portion) {
        const auto entries = co_await portionOf(journal, *numbers, which.now, next);
        if (!entries)
            co_return failure(entries);
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"stopped; no file was written"_s);
        const bool stored =
            co_await QtConcurrent::run([sink, out, list = *entries] { return sink->add(list); });
        if (!stored)
            co_return refused(*out);
        rows += entries->size();
        if (progress)
            progress(rows);
    }
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, u"stopped; no file was written"_s);
    if (!co_await QtConcurrent::run([sink, out] { return sink->end() && out->commit(); }))
        co_return refused(*out);
    co_return rows;
}

} // namespace Docket
