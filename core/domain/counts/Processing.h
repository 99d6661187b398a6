#pragma once

#include <QString>

#include <optional>

namespace somotcua {

/// What was taken on in a period and what became of it (forms §5 and §6.1), of one field. Every dossier with a result
/// in the period or open at its end stands in one of the received counts or is carried over. Each is counted for
/// itself, so that received and carried over answer for done and open together (reports/Invariants).
struct Processing
{
    std::optional<QString> field; // nothing: the procedure or its field is not known
    qint64 onlineFull = 0; // not submitted before the period, by channel and level
    qint64 onlinePartial = 0;
    qint64 onlineUnclassified = 0;
    qint64 inPerson = 0;
    qint64 byPost = 0;
    qint64 carriedOver = 0; // open at the end of the period before, or reopened since
    qint64 doneEarly = 0;
    qint64 doneOnTime = 0;
    qint64 doneLate = 0;
    qint64 openWithin = 0;
    qint64 openOverdue = 0;

    qint64 receivedOnline() const { return onlineFull + onlinePartial + onlineUnclassified; }
    qint64 receivedOther() const { return inPerson + byPost; }
    qint64 receivedTotal() const { return receivedOnline() + receivedOther() + carriedOver; }
    qint64 doneTotal() const { return doneEarly + doneOnTime + doneLate; }
    qint64 openTotal() const { return openWithin + openOverdue; }
    Processing &operator+=(const Processing &other);

    friend bool operator==(const Processing &, const Processing &) = default;
};

} // namespace somotcua
