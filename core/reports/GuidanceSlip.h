#pragma once

#include "procedures/Papers.h"
#include "sessions/ComingSessions.h"

#include <QDateTime>

namespace somotcua {

/// The slip that a citizen takes home (Phiếu hướng dẫn, forms §8.2), finished before anybody draws it. Of the identity
/// number it knows the last three signs alone.
struct GuidanceSlip
{
    QString upperLine; // the bodies, as they stand on every paper
    QString lowerLine;
    QDate day;
    QTime time; // invalid for a day written up later
    QString citizen;
    QString identityEnd; // "612", empty without a number
    QString procedure;
    QString procedureCode;
    QList<PaperMark> papers;
    bool lookedThrough = false; // else the papers are those that the procedure wants
    QString dossierCode; // empty while there is none
    std::optional<QDate> due;
    QList<ComingSession> coming;
    QString phone;
    QString helper;
    QString language; // "vi" or "en"

    friend bool operator==(const GuidanceSlip &, const GuidanceSlip &) = default;
};

/// The last three signs of a number that has more; else nothing.
QString endOfNumber(const QString &number);

} // namespace somotcua
