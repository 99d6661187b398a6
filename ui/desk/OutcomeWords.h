#pragma once

#include "assists/Outcome.h"
#include "common/StatusChip.h"

namespace somotcua {

/// The outcome in the window's language; the official name in Vietnamese.
QString outcomeWord(Outcome outcome);
/// The channel in the window's language; the official name in Vietnamese.
QString channelWord(Channel channel);
/// Icon and word. Green only where something was handed in on line; never filled: nobody must act.
StatusMark outcomeMark(Outcome outcome);

} // namespace somotcua
