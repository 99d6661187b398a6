#include "Ledgers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace somotcua {

NewLedger usualLedger()
{
    NewLedger wanted;
    wanted.unitCode = u"09739"_s;
    wanted.unitName = u"UBND xã Võng Xuyên"_s;
    wanted.parentName = u"UBND huyện Phúc Thọ"_s;
    wanted.teamName = u"Tổ tình nguyện hỗ trợ dịch vụ công trực tuyến"_s;
    wanted.schedule = *Schedule::parse(u"mon,wed,fri 13:30-17:00"_s);
    return wanted;
}

Stamp usualStamp()
{
    return {QDateTime(QDate(2024, 9, 23), QTime(6, 30), Qt::UTC), u"Khuất Thị Hà"_s};
}

std::unique_ptr<Database> Ledgers::create()
{
    auto made = createLedger(place(u"%1.somotcua"_s.arg(++m_number)), usualLedger(), usualStamp());
    if (!made)
        qFatal("no ledger: %s", qPrintable(made.error().detail));
    return std::move(*made);
}

QString Ledgers::createFile()
{
    if (m_empty.isEmpty())
        m_empty = create()->path();
    const QString path = place(u"%1.somotcua"_s.arg(++m_number));
    if (!QFile::copy(m_empty, path))
        qFatal("no copy: %s", qPrintable(path));
    return path;
}

} // namespace somotcua
