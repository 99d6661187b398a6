#include "assists/Outcome.h"

#include "text/Fold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

QString idOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::SubmittedOnline:
        return u"submitted_online"_s;
    case Outcome::ReferredInPerson:
        return u"referred_in_person"_s;
    case Outcome::Supplemented:
        return u"supplemented"_s;
    case Outcome::NotSubmitted:
        return u"not_submitted"_s;
    case Outcome::GuidedOnly:
        return u"guided_only"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(Channel channel)
{
    switch (channel) {
    case Channel::Online:
        return u"online"_s;
    case Channel::InPerson:
        return u"in_person"_s;
    case Channel::Post:
        return u"post"_s;
    }
    Q_UNREACHABLE();
}

QString officialName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::SubmittedOnline:
        return u"Đã nộp trực tuyến"_s;
    case Outcome::ReferredInPerson:
        return u"Chuyển nộp trực tiếp"_s;
    case Outcome::Supplemented:
        return u"Bổ sung hồ sơ"_s;
    case Outcome::NotSubmitted:
        return u"Chưa nộp được"_s;
    case Outcome::GuidedOnly:
        return u"Chỉ hướng dẫn"_s;
    }
    Q_UNREACHABLE();
}

QString officialName(Channel channel)
{
    switch (channel) {
    case Channel::Online:
        return u"Trực tuyến"_s;
    case Channel::InPerson:
        return u"Trực tiếp"_s;
    case Channel::Post:
        return u"Bưu chính"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Outcome> outcomeFromId(const QString &id)
{
    const auto *const found = std::ranges::find(kOutcomes, id, qOverload<Outcome>(idOf));
    return found == std::end(kOutcomes) ? std::nullopt : std::optional(*found);
}

std::optional<Channel> channelFromId(const QString &id)
{
    const auto *const found = std::ranges::find(kChannels, id, qOverload<Channel>(idOf));
    return found == std::end(kChannels) ? std::nullopt : std::optional(*found);
}

std::optional<Outcome> outcomeFromText(const QString &text)
{
    static const QHash<QString, Outcome> known = [] {
        QHash<QString, Outcome> keys;
        for (const Outcome outcome : kOutcomes) {
            keys.insert(matchKey(idOf(outcome)), outcome);
            keys.insert(matchKey(officialName(outcome)), outcome);
        }
        return keys;
    }();
    const auto found = known.constFind(matchKey(text));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Channel> channelFromText(const QString &text)
{
    static const QHash<QString, Channel> known = [] {
        QHash<QString, Channel> keys;
        for (const Channel channel : kChannels) {
            keys.insert(matchKey(idOf(channel)), channel);
            keys.insert(matchKey(officialName(channel)), channel);
        }
        // The words of the official register.
        keys.insert(matchKey(u"Bưu chính công ích"_s), Channel::Post);
        keys.insert(matchKey(u"Dịch vụ bưu chính công ích"_s), Channel::Post);
        return keys;
    }();
    const auto found = known.constFind(matchKey(text));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

Channel usualChannel(Outcome outcome)
{
    return outcome == Outcome::ReferredInPerson ? Channel::InPerson : Channel::Online;
}

} // namespace somotcua
