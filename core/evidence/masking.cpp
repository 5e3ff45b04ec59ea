// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/masking.h"

#include "core/markup/edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** One word or name that is replaced. */
struct Pattern
{
    QRegularExpression expression;
    QString by;
    qsizetype person = -1; ///< -1: an address.
};

QRegularExpression wholeWord(const QString &words)
{
    return QRegularExpression(
        u"(?<![\\p{L}\\p{N}_])"_s + QRegularExpression::escape(words) + u"(?![\\p{L}\\p{N}_])"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

void collect(QMap<QString, QString> &people, const QString &id, const QString &name)
{
    if (id.isEmpty())
        return;
    QString &known = people[id];
    if (known.isEmpty())
        known = name;
}

QMap<QString, QString> peopleOf(const EvidencePack &pack, const QHash<QString, QString> &names)
{
    QMap<QString, QString> people;
    for (auto one = names.cbegin(); one != names.cend(); ++one)
        collect(people, one.key(), one.value());
    for (const PopulationItem &item : pack.population.items)
        collect(people, item.closedBy, item.closedByName);
    for (const EvidencePacket &packet : pack.packets) {
        for (const EvidenceChange &change : packet.changes)
            collect(people, change.approver, change.approverName);
        for (const LogEntry &entry : packet.log) {
            collect(people, entry.person, entry.personName);
            collect(people, entry.circumstances.closedBy, QString());
        }
    }
    return people;
}

class Masking
{
public:
    explicit Masking(const QMap<QString, QString> &people)
    {
        for (auto one = people.cbegin(); one != people.cend(); ++one) {
            const QString mask = u"Person %1"_s.arg(m_persons.size() + 1);
            const qsizetype number = m_persons.size();
            m_persons.append(MaskedPerson{one.key(), one.value(), mask, 0});
            QStringList words{one.key()};
            if (!one.value().isEmpty() && one.value() != one.key())
                words << one.value() << QString::fromUtf8(escapeText(one.value()));
            words.removeDuplicates();
            for (const QString &word : std::as_const(words))
                m_patterns.append(Pattern{wholeWord(word), mask, number});
        }
        // The longest first: who is called like a part of another name.
        std::ranges::stable_sort(m_patterns, [](const Pattern &one, const Pattern &other) {
            return one.expression.pattern().size() > other.expression.pattern().size();
        });
        m_patterns.prepend(
            Pattern{QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s), u"(e-mail)"_s, -1});
    }

    [[nodiscard]] QJsonValue masked(const QJsonValue &value)
    {
        if (value.isString())
            return words(value.toString());
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue &one : value.toArray())
                all.append(masked(one));
            return all;
        }
        if (!value.isObject())
            return value;
        QJsonObject all = value.toObject();
        for (auto one = all.begin(); one != all.end(); ++one)
            one.value() = masked(one.value());
        return all;
    }
    [[nodiscard]] QList<MaskedPerson> persons() const { return m_persons; }
    [[nodiscard]] int addresses() const { return m_addresses; }

private:
    [[nodiscard]] QString words(QString text)
    {
        for (const Pattern &pattern : std::as_const(m_patterns)) {
            int places = 0;
            for (auto match = pattern.expression.match(text); match.hasMatch();
                match = pattern.expression.match(text, match.capturedStart() + pattern.by.size())) {
                text.replace(match.capturedStart(), match.capturedLength(), pattern.by);
                ++places;
            }
            (pattern.person < 0 ? m_addresses : m_persons[pattern.person].places) += places;
        }
        return text;
    }

    QList<MaskedPerson> m_persons;
    QList<Pattern> m_patterns;
    int m_addresses = 0;
};

} // namespace

MaskedEvidence maskPersons(const EvidencePack &pack, const QHash<QString, QString> &names)
{
    EvidencePack marked = pack;
    marked.masked = true;
    Masking masking(peopleOf(pack, names));
    const QJsonObject masked = masking.masked(evidenceJson(marked)).toObject();
    MaskedEvidence evidence;
    evidence.pack = evidenceFromJson(QJsonDocument(masked).toJson(QJsonDocument::Compact))
                        .value_or(EvidencePack());
    evidence.persons = masking.persons();
    evidence.addresses = masking.addresses();
    return evidence;
}

} // namespace Docket
