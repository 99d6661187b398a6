#include "ShiftNames.h"

#include "text/Fold.h"

using namespace Qt::StringLiterals;

namespace somotcua {

QString officialName(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        return u"Sáng"_s;
    case Shift::Afternoon:
        return u"Chiều"_s;
    case Shift::Evening:
        return u"Tối"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Shift> shiftFromText(const QString &text)
{
    QString key = matchKey(text);
    if (key.startsWith(u"buoi "_s))
        key.remove(0, 5);
    for (const Shift shift : {Shift::Morning, Shift::Afternoon, Shift::Evening}) {
        if (key == matchKey(officialName(shift)) || key == idOf(shift))
            return shift;
    }
    return {};
}

} // namespace somotcua
