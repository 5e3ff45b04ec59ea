// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/resolution.h"

#include <algorithm>

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
    const MergeConflict &place = m_merge->conflicts.at(conflict);
    switch (m_states.at(conflict)) {
    case State::Live:
        return cut(m_live, place.theirs);
    case State::Proposed:
        return cut(m_proposed, place.mine);
    case State::Both:
        return both(cut(m_live, place.theirs), cut(m_proposed, place.mine));
    case State::Edited:
        return m_own.at(conflict);
    case State::Undecided:
    case State::Base:
        break;
    }
    return cut(m_base, place.base);
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

} // namespace Docket
