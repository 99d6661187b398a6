#include "followup/FollowUpNote.h"

#include "text/LenientDate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

QString idOf(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Called:
        return u"called"_s;
    case FollowUpKind::NoAnswer:
        return u"no_answer"_s;
    case FollowUpKind::WillCome:
        return u"will_come"_s;
    case FollowUpKind::AskedOffice:
        return u"asked_office"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FollowUpKind> followUpKindFromId(const QString &id)
{
    for (const FollowUpKind kind :
         std::array{FollowUpKind::Called, FollowUpKind::NoAnswer, FollowUpKind::WillCome, FollowUpKind::AskedOffice}) {
        if (idOf(kind) == id)
            return kind;
    }
    return {};
}

Result<FollowUpNote> followUpNote(FollowUpKind kind, std::optional<QDate> comesOn, const Stamp &stamp)
{
    const bool comes = kind == FollowUpKind::WillCome;
    if (comes != comesOn.has_value() || (comesOn && *comesOn < stamp.day()))
        return fail(Fault::BadDay, comesOn ? shownDay(*comesOn) : QString());
    return FollowUpNote{0, stamp.day(), kind, comesOn, stamp.moment, stamp.by};
}

} // namespace somotcua
