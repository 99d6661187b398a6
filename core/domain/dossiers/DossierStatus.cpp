#include "dossiers/DossierStatus.h"

#include "text/Fold.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr std::array kListed = {DossierStatus::Registered,
                                DossierStatus::Received,
                                DossierStatus::NotAccepted,
                                DossierStatus::Processing,
                                DossierStatus::SupplementRequested,
                                DossierStatus::PaymentRequested,
                                DossierStatus::WithdrawalRequested,
                                DossierStatus::Stopped,
                                DossierStatus::Finished,
                                DossierStatus::Returned};

} // namespace

Phase phaseOf(DossierStatus status)
{
    switch (status) {
    case DossierStatus::Other:
    case DossierStatus::Registered:
    case DossierStatus::Received:
    case DossierStatus::Processing:
        return Phase::Open;
    case DossierStatus::SupplementRequested:
    case DossierStatus::PaymentRequested:
        return Phase::Paused;
    case DossierStatus::Finished:
    case DossierStatus::Returned:
        return Phase::Done;
    case DossierStatus::NotAccepted:
    case DossierStatus::WithdrawalRequested:
    case DossierStatus::Stopped:
        return Phase::Ended;
    }
    Q_UNREACHABLE();
}

QString idOf(DossierStatus status)
{
    switch (status) {
    case DossierStatus::Other:
        return u"other"_s;
    case DossierStatus::Registered:
        return u"registered"_s;
    case DossierStatus::Received:
        return u"received"_s;
    case DossierStatus::NotAccepted:
        return u"not_accepted"_s;
    case DossierStatus::Processing:
        return u"processing"_s;
    case DossierStatus::SupplementRequested:
        return u"supplement_requested"_s;
    case DossierStatus::PaymentRequested:
        return u"payment_requested"_s;
    case DossierStatus::WithdrawalRequested:
        return u"withdrawal_requested"_s;
    case DossierStatus::Stopped:
        return u"stopped"_s;
    case DossierStatus::Finished:
        return u"finished"_s;
    case DossierStatus::Returned:
        return u"returned"_s;
    }
    Q_UNREACHABLE();
}

QString officialName(DossierStatus status)
{
    switch (status) {
    case DossierStatus::Other:
        return {};
    case DossierStatus::Registered:
        return u"Mới đăng ký"_s;
    case DossierStatus::Received:
        return u"Được tiếp nhận"_s;
    case DossierStatus::NotAccepted:
        return u"Không được tiếp nhận"_s;
    case DossierStatus::Processing:
        return u"Đang xử lý"_s;
    case DossierStatus::SupplementRequested:
        return u"Yêu cầu bổ sung giấy tờ"_s;
    case DossierStatus::PaymentRequested:
        return u"Yêu cầu thực hiện nghĩa vụ tài chính"_s;
    case DossierStatus::WithdrawalRequested:
        return u"Công dân yêu cầu rút hồ sơ"_s;
    case DossierStatus::Stopped:
        return u"Dừng xử lý"_s;
    case DossierStatus::Finished:
        return u"Đã xử lý xong"_s;
    case DossierStatus::Returned:
        return u"Đã trả kết quả"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DossierStatus> statusFromText(const QString &text)
{
    static const QHash<QString, DossierStatus> known = [] {
        QHash<QString, DossierStatus> keys;
        for (const DossierStatus status : kListed) {
            keys.insert(QString::number(int(status)), status);
            keys.insert(matchKey(idOf(status)), status);
            keys.insert(matchKey(officialName(status)), status);
        }
        return keys;
    }();
    const auto found = known.constFind(matchKey(text));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

std::optional<DossierStatus> statusFromId(const QString &id)
{
    if (id == idOf(DossierStatus::Other))
        return DossierStatus::Other;
    for (const DossierStatus status : kListed) {
        if (idOf(status) == id)
            return status;
    }
    return {};
}

QList<DossierStatus> nextStatuses(DossierStatus status)
{
    using enum DossierStatus;
    switch (status) {
    case Registered:
        return {Received, NotAccepted, WithdrawalRequested};
    case Received:
        return {Processing, WithdrawalRequested};
    case Processing:
        return {Finished, SupplementRequested, PaymentRequested, Stopped, WithdrawalRequested};
    case SupplementRequested:
        return {Processing, NotAccepted, WithdrawalRequested};
    case PaymentRequested:
        return {Processing};
    case WithdrawalRequested:
        return {Stopped};
    case Finished:
        return {Returned, Processing};
    // Where a text of another system stands nobody knows: the ways on from the middle.
    case Other:
        return {Processing, Finished, SupplementRequested, Returned, Stopped};
    case NotAccepted:
    case Stopped:
    case Returned:
        return {};
    }
    Q_UNREACHABLE();
}

Move moveKind(DossierStatus from, DossierStatus to)
{
    const QList<DossierStatus> usual = nextStatuses(from);
    if (usual.contains(to))
        return Move::Usual;
    if (usual.isEmpty() || to == from || to == DossierStatus::Other)
        return Move::Refused;
    return Move::Unusual;
}

bool needsReason(DossierStatus status)
{
    return status == DossierStatus::NotAccepted || status == DossierStatus::SupplementRequested
        || status == DossierStatus::Stopped;
}

} // namespace somotcua
