#include "dossiers/StatusMarks.h"

#include "text/LenientDate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::StatusMarks)
};

Tone toneOf(DossierStatus status)
{
    switch (status) {
    case DossierStatus::Finished:
    case DossierStatus::Returned:
        return Tone::Done;
    case DossierStatus::SupplementRequested:
    case DossierStatus::PaymentRequested:
        return Tone::Soon;
    case DossierStatus::NotAccepted:
    case DossierStatus::WithdrawalRequested:
    case DossierStatus::Stopped:
        return Tone::Idle;
    case DossierStatus::Other:
    case DossierStatus::Registered:
    case DossierStatus::Received:
    case DossierStatus::Processing:
        return Tone::Accent;
    }
    Q_UNREACHABLE();
}

bool isOverdue(DossierStatus status, std::optional<QDate> dueDay, QDate today)
{
    return phaseOf(status) == Phase::Open && dueDay && *dueDay < today;
}

} // namespace

QString statusName(DossierStatus status, const QString &statusText)
{
    switch (status) {
    case DossierStatus::Other:
        //: vi: Khác
        return statusText.isEmpty() ? Tr::tr("Other") : statusText;
    case DossierStatus::Registered:
        //: vi: Mới đăng ký
        return Tr::tr("Registered");
    case DossierStatus::Received:
        //: vi: Được tiếp nhận
        return Tr::tr("Received");
    case DossierStatus::NotAccepted:
        //: vi: Không được tiếp nhận
        return Tr::tr("Not accepted");
    case DossierStatus::Processing:
        //: vi: Đang xử lý
        return Tr::tr("In process");
    case DossierStatus::SupplementRequested:
        //: vi: Yêu cầu bổ sung
        return Tr::tr("Supplement requested");
    case DossierStatus::PaymentRequested:
        //: vi: Yêu cầu nộp tiền
        return Tr::tr("Payment requested");
    case DossierStatus::WithdrawalRequested:
        //: vi: Yêu cầu rút hồ sơ
        return Tr::tr("Withdrawal requested");
    case DossierStatus::Stopped:
        //: vi: Dừng xử lý
        return Tr::tr("Stopped");
    case DossierStatus::Finished:
        //: vi: Đã xử lý xong
        return Tr::tr("Finished");
    case DossierStatus::Returned:
        //: vi: Đã trả kết quả
        return Tr::tr("Returned");
    }
    Q_UNREACHABLE();
}

QString statusIcon(DossierStatus status)
{
    if (status == DossierStatus::Other)
        return u"status-processing"_s;
    return u"status-"_s + idOf(status).replace(u'_', u'-');
}

StatusMark statusMark(DossierStatus status, const QString &statusText, std::optional<QDate> dueDay, QDate today)
{
    if (isOverdue(status, dueDay, today)) {
        //: vi: Quá hạn %n ngày
        return {u"deadline-overdue"_s, Tr::tr("Overdue by %n day(s)", nullptr, int(dueDay->daysTo(today))), Tone::Late,
                true};
    }
    return {statusIcon(status), statusName(status, statusText), toneOf(status), phaseOf(status) == Phase::Paused};
}

StatusMark withoutDossierMark()
{
    //: vi: Không có hồ sơ
    return {u"outcome-guided-only"_s, Tr::tr("No dossier"), Tone::Idle, false};
}

QString withoutDossierSentence(QDate day, const QString &citizen)
{
    //: vi: Lượt hỗ trợ ngày %1 của %2 không có hồ sơ; mở ở Bàn hỗ trợ, chọn ngày đó.
    return Tr::tr("The assist of %1 to %2 has no dossier; open it at the desk, on that day.")
        .arg(shownDay(day), citizen);
}

StatusMark deadlineMark(DossierStatus status, std::optional<QDate> dueDay, QDate today)
{
    if (!dueDay)
        //: vi: Chưa có hẹn trả
        return {u"deadline-no-code"_s, Tr::tr("No due day yet"), Tone::Idle, false};
    const QString due = shownDay(*dueDay);
    if (isFinished(phaseOf(status)))
        //: vi: Hẹn trả %1
        return {u"deadline-soon"_s, Tr::tr("Was due %1").arg(due), Tone::Idle, false};
    if (isOverdue(status, dueDay, today))
        //: vi: Quá hạn %n ngày, hẹn %1
        return {u"deadline-overdue"_s,
                Tr::tr("Overdue by %n day(s), due %1", nullptr, int(dueDay->daysTo(today))).arg(due), Tone::Late, true};
    if (*dueDay == today)
        //: vi: Hẹn trả hôm nay
        return {u"deadline-today"_s, Tr::tr("Due today"), Tone::Soon, true};
    //: vi: Còn %n ngày, hẹn %1
    return {u"deadline-soon"_s, Tr::tr("%n day(s) left, due %1", nullptr, int(today.daysTo(*dueDay))).arg(due),
            Tone::Idle, false};
}

} // namespace somotcua
