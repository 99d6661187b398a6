#include "assists/AssistEntry.h"

namespace somotcua {

Outcome AssistEntry::effectiveOutcome() const
{
    if (outcome)
        return *outcome;
    if (!code)
        return Outcome::GuidedOnly;
    return channel.value_or(Channel::Online) == Channel::Online ? Outcome::SubmittedOnline : Outcome::ReferredInPerson;
}

Channel AssistEntry::effectiveChannel() const
{
    return channel.value_or(usualChannel(effectiveOutcome()));
}

} // namespace somotcua
