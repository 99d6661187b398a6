#include "LedgerNeighbour.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace somotcua {

QString besideLedger(const QString &ledgerPath, const QString &ending)
{
    const QFileInfo given(ledgerPath);
    const QString canonical = given.canonicalFilePath();
    const QFileInfo ledger(canonical.isEmpty() ? given.absoluteFilePath() : canonical);
    return ledger.absolutePath() + u"/."_s + ledger.fileName() + u'.' + ending;
}

} // namespace somotcua
