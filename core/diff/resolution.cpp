// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/resolution.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QByteArray cut(const QByteArray &body, Span span)
{
    return body.sliced(span.offset, span.length);
}

/** The live bytes first; a blank between them where words would run together. */
QByteArray both(const QByteArray &live, const QByteArray &proposed)
{
    const auto joins = [](char byte) {
        return byte != ' ' && byte != '\n' && byte != '>' && byte != '<';
    };
    const bool apart =
        live.isEmpty() || proposed.isEmpty() || !joins(live.back()) || !joins(proposed.front());
    return live + (apart ? "" : " ") + proposed;
}

} // namespace

Resolution::Resolution(const QByteArray &base, const QByteArray &proposed, const QByteArray &live)
    : m_base(base)
    , m_proposed(proposed)
    , m_live(live)
    , m_merge(merge(base, proposed, live))
{
    if (!m_merge)
        return;
    m_states.fill(State::Undecided, m_merge->conflicts.size());
    m_own.resize(m_merge->conflicts.size());
}

int Resolution::open() const
{
    return int(std::ranges::count(m_states, State::Undecided));
}

int Resolution::fitting() const
{
    return m_merge ? int(m_merge->onTheirs.size()) : 0;
}

void Resolution::decide(int conflict, State state)
{
    m_states[conflict] = state;
    m_own[conflict].clear();
}

void Resolution::setOwn(int conflict, const QByteArray &markup)
{
    m_states[conflict] = State::Edited;
    m_own[conflict] = markup;
}

QByteArray Resolution::markup(int conflict) const
{
    const State state = m_states.at(conflict);
    return state == State::Edited ? m_own.at(conflict)
                                  : sideOf(m_merge->conflicts.at(conflict), state);
}

QByteArray Resolution::sideOf(const MergeConflict &place, State state) const
{
    switch (state) {
    case State::Live:
        return cut(m_live, place.theirs);
    case State::Proposed:
        return cut(m_proposed, place.mine);
    case State::Both:
        return both(cut(m_live, place.theirs), cut(m_proposed, place.mine));
    case State::Undecided:
    case State::Base:
    case State::Edited:
        break;
    }
    return cut(m_base, place.base);
}

QByteArray Resolution::nameOf(int conflict) const
{
    const MergeConflict &place = m_merge->conflicts.at(conflict);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &body, Span span) {
        hash.addData(QByteArray::number(span.length) + ':');
        hash.addData(QByteArrayView(body).sliced(span.offset, span.length));
    };
    add(m_base, place.base);
    add(m_proposed, place.mine);
    add(m_live, place.theirs);
    return hash.result().toHex().first(16);
}

QString Resolution::decisions() const
{
    QStringList lines;
    for (int i = 0; i < count(); ++i) {
        if (state(i) != State::Undecided)
            lines << u"%1 %2 %3"_s.arg(QLatin1StringView(nameOf(i)))
                         .arg(int(state(i)))
                         .arg(QLatin1StringView(m_own.at(i).toBase64()));
    }
    return lines.join(u'\n');
}

void Resolution::takeDecisions(const QString &kept)
{
    QStringList lines = kept.split(u'\n', Qt::SkipEmptyParts);
    for (int i = 0; i < count(); ++i) {
        const QString name = QString::fromLatin1(nameOf(i));
        const auto line = std::ranges::find_if(
            lines, [&](const QString &one) { return one.startsWith(name + u' '); });
        if (line == lines.end())
            continue;
        const QStringList parts = line->split(u' ');
        lines.erase(line); // Words that stand there twice are decided one by one.
        const int known = parts.value(1).toInt();
        if (known == int(State::Edited))
            setOwn(i, QByteArray::fromBase64(parts.value(2).toLatin1()));
        else if (known > int(State::Undecided) && known < int(State::Edited))
            decide(i, State(known));
    }
}

QByteArray Resolution::result() const
{
    QByteArray body;
    qsizetype copied = 0;
    for (int i = 0; i < count(); ++i) {
        const Span at = conflict(i).merged;
        body += m_merge->merged.sliced(copied, at.offset - copied) + markup(i);
        copied = at.end();
    }
    return m_merge ? body + m_merge->merged.sliced(copied) : body;
}

bool Resolution::isOfSides(const QByteArray &body) const
{
    if (!m_merge)
        return false;
    QSet<qsizetype> reached{0}; // How far of the body some choice of sides has made so far.
    qsizetype copied = 0;
    const auto step = [&](const QList<QByteArray> &ways) {
        QSet<qsizetype> further;
        for (const qsizetype at : std::as_const(reached)) {
            for (const QByteArray &bytes : ways) {
                if (QByteArrayView(body).sliced(at).startsWith(bytes))
                    further.insert(at + bytes.size());
            }
        }
        reached = further;
    };
    for (const MergeConflict &place : m_merge->conflicts) {
        step({m_merge->merged.sliced(copied, place.merged.offset - copied)});
        step({sideOf(place, State::Live), sideOf(place, State::Proposed),
            sideOf(place, State::Both), sideOf(place, State::Base)});
        copied = place.merged.end();
    }
    step({m_merge->merged.sliced(copied)});
    return reached.contains(body.size());
}

} // namespace Docket
