#pragma once

#include <QList>

namespace somotcua {

/// How wide the parts of a sheet's foot would be if none of their lines broke. Nothing of a part: 0.
struct FootNeeds
{
    double body = 0; // what there is
    double mark = 0; // the QR code
    double recipients = 0;
    QList<double> signatures = {};
};

enum class FootWay : quint8
{
    InARow, // code, recipients, signatures
    MarkBelow, // the code below the recipients
    InTwoRows // the signatures over the whole width, code and recipients below them
};

/// Where the parts stand. Signatures get what they need before the recipients do, and are equally wide where that is
/// enough for each.
struct FootColumns
{
    FootWay way = FootWay::InARow;
    double left = 0; // of the width, before the first signature
    double recipients = 0;
    QList<double> signatures = {};
};

/// The columns of one way; MarkBelow needs a mark and recipients.
FootColumns footColumns(FootWay way, const FootNeeds &needs);

} // namespace somotcua
