#include "Printers.h"

using namespace Qt::StringLiterals;

namespace somotcua {

char *toString(const Error &error)
{
    return QTest::toString(u"fault %1: %2 (%3)"_s.arg(int(error.fault)).arg(error.subject, error.detail));
}

} // namespace somotcua
