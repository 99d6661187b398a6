#include "sessions/HelpSession.h"

using namespace Qt::StringLiterals;

namespace somotcua {

QString idOf(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return u"planned"_s;
    case SessionState::Open:
        return u"open"_s;
    case SessionState::Closed:
        return u"closed"_s;
    case SessionState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SessionState> sessionStateFromId(const QString &id)
{
    for (const SessionState state :
         {SessionState::Planned, SessionState::Open, SessionState::Closed, SessionState::Cancelled}) {
        if (idOf(state) == id)
            return state;
    }
    return {};
}

} // namespace somotcua
