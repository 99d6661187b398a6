#include "text/Masking.h"

namespace somotcua {

QString maskedButEnd(const QString &text)
{
    constexpr qsizetype kShown = 3;
    if (text.size() <= kShown)
        return QString(text.size(), u'*');
    return QString(text.size() - kShown, u'*') + text.right(kShown);
}

} // namespace somotcua
