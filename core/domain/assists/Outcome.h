#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// How an assist ended (Kết quả hỗ trợ), in the order of the keys 1 to 5.
enum class Outcome : quint8
{
    SubmittedOnline,
    ReferredInPerson,
    Supplemented,
    NotSubmitted,
    GuidedOnly
};
inline constexpr auto kOutcomes = {Outcome::SubmittedOnline, Outcome::ReferredInPerson, Outcome::Supplemented,
                                   Outcome::NotSubmitted, Outcome::GuidedOnly};

/// How a dossier was handed in (Kênh nộp).
enum class Channel : quint8
{
    Online,
    InPerson,
    Post
};
inline constexpr auto kChannels = {Channel::Online, Channel::InPerson, Channel::Post};

QString idOf(Outcome outcome); // submitted_online referred_in_person supplemented not_submitted guided_only
QString idOf(Channel channel); // online in_person post

/// The English id, the official Vietnamese name, or the latter without accents.
std::optional<Outcome> outcomeFromText(const QString &text);
std::optional<Channel> channelFromText(const QString &text);
/// What idOf gives: how a stored one is read back.
std::optional<Outcome> outcomeFromId(const QString &id);
std::optional<Channel> channelFromId(const QString &id);

/// The official Vietnamese name: "Đã nộp trực tuyến".
QString officialName(Outcome outcome);
QString officialName(Channel channel);

/// The channel that goes with an outcome when none is written: in person for `referred_in_person`, else online.
Channel usualChannel(Outcome outcome);

} // namespace somotcua
