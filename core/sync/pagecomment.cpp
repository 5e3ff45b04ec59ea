// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagecomment.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stepNames{"ask"_L1, "remind"_L1, "escalate"_L1};

DeadlineStep::Kind stepKind(const QString &name)
{
    for (size_t i = 0; i < stepNames.size(); ++i) {
        if (name == stepNames.at(i))
            return DeadlineStep::Kind(i);
    }
    return DeadlineStep::Kind::Ask;
}

QStringList strings(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

} // namespace

QString pageCommentName(const QString &bridge, const QString &pageId)
{
    return u"comment:%1:%2"_s.arg(bridge, pageId);
}

QString encodePageComment(const PageComment &comment)
{
    QJsonArray sayings;
    for (const Saying &one : comment.sayings) {
        sayings.append(QJsonObject{{u"proposal"_s, one.proposalId},
            {u"step"_s, stepNames.at(size_t(one.step.kind))}, {u"at"_s, isoUtc(one.step.at)},
            {u"to"_s, one.step.to}, {u"said"_s, one.isSaid}});
    }
    const QJsonObject json{{u"id"_s, comment.id}, {u"said"_s, comment.said},
        {u"listed"_s, QJsonArray::fromStringList(comment.listed)},
        {u"transaction"_s, comment.transaction}, {u"saying"_s, comment.saying},
        {u"listing"_s, QJsonArray::fromStringList(comment.listing)},
        {u"staysOpen"_s, comment.staysOpen}, {u"sayings"_s, sayings},
        {u"refusedAt"_s, isoUtc(comment.refusedAt)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PageComment decodePageComment(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    PageComment comment;
    comment.id = json["id"_L1].toString();
    comment.said = json["said"_L1].toString();
    comment.listed = strings(json["listed"_L1]);
    comment.transaction = json["transaction"_L1].toString();
    comment.saying = json["saying"_L1].toString();
    comment.listing = strings(json["listing"_L1]);
    comment.staysOpen = json["staysOpen"_L1].toBool(true);
    for (const QJsonValue &one : json["sayings"_L1].toArray()) {
        comment.sayings.append({one["proposal"_L1].toString(),
            {stepKind(one["step"_L1].toString()), fromIso(one["at"_L1].toString()),
                one["to"_L1].toString()},
            one["said"_L1].toBool()});
    }
    comment.refusedAt = fromIso(json["refusedAt"_L1].toString());
    return comment;
}

} // namespace Docket
