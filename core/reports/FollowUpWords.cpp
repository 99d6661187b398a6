#include "FollowUpWords.h"

#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString shortDay(QDate day)
{
    return day.toString(u"dd/MM"_s);
}

const Wording &officeWords(AskedOffice office)
{
    static const Wording oneStop{u"Bộ phận Một cửa"_s, u"the one-stop shop"_s};
    static const Wording civilStatus{u"tư pháp – hộ tịch xã"_s, u"the civil status officer"_s};
    static const Wording police{u"Công an xã"_s, u"the commune police"_s};
    switch (office) {
    case AskedOffice::OneStopShop:
        return oneStop;
    case AskedOffice::CivilStatus:
        return civilStatus;
    case AskedOffice::Police:
        return police;
    }
    Q_UNREACHABLE();
}

QString callAgain(const FollowUpNote &after, const QString &language)
{
    const Wording noAnswer{u"Gọi lại: không nghe máy %1"_s, u"Call again: no answer on %1"_s};
    const Wording didNotCome{u"Gọi lại: hẹn đến %1 mà chưa đến"_s, u"Call again: was to come on %1"_s};
    if (after.kind == FollowUpKind::WillCome)
        return didNotCome.in(language).arg(shortDay(after.comesOn.value_or(after.day)));
    return noAnswer.in(language).arg(shortDay(after.day));
}

QString await(const FollowUpNote &after, const QString &language)
{
    const Wording comes{u"Đã gọi %1, hẹn đến %2"_s, u"Called on %1, comes on %2"_s};
    const Wording called{u"Đã gọi %1, chờ công dân"_s, u"Called on %1, waiting for the citizen"_s};
    if (after.comesOn)
        return comes.in(language).arg(shortDay(after.day), shortDay(*after.comesOn));
    return called.in(language).arg(shortDay(after.day));
}

QString findCode(Channel channel, const QString &language)
{
    const Wording onPortal{u"Tra mã trên Cổng Dịch vụ công, ghi vào hồ sơ"_s,
                           u"Find the code on the portal, write it down"_s};
    const Wording onReceipt{u"Xem mã trên giấy tiếp nhận, ghi vào hồ sơ"_s,
                            u"Read the code on the receipt, write it down"_s};
    return (channel == Channel::Online ? onPortal : onReceipt).in(language);
}

QString sendWord(const FollowUpRow &row, const QString &language)
{
    const Wording throughHamlet{u"Chưa có điện thoại: nhắn qua %1"_s, u"No phone: send word through %1"_s};
    const Wording hamlet{u"thôn"_s, u"the hamlet"_s};
    return throughHamlet.in(language).arg(row.hamlet.isEmpty() ? hamlet.in(language) : row.hamlet);
}

} // namespace

QString wordsOf(const FollowUpTask &task, const FollowUpRow &row, const QString &language)
{
    const FollowUpNote after = task.after.value_or(FollowUpNote{});
    switch (task.step) {
    case FollowUpStep::AskOffice: {
        const Wording ask{u"Hỏi %1, báo lại công dân"_s, u"Ask %1, tell the citizen"_s};
        return ask.in(language).arg(officeWords(task.office).in(language));
    }
    case FollowUpStep::TellCitizen: {
        const Wording tell{u"Báo lại công dân: đã hỏi %1 %2"_s, u"Tell the citizen: asked %1 on %2"_s};
        return tell.in(language).arg(officeWords(task.office).in(language), shortDay(after.day));
    }
    case FollowUpStep::CheckResult:
        return Wording{u"Xem kết quả, báo công dân đến nhận"_s, u"Look for the result, tell the citizen"_s}.in(
            language);
    case FollowUpStep::CallForPapers:
        return Wording{u"Gọi công dân bổ sung giấy tờ"_s, u"Call: papers are missing"_s}.in(language);
    case FollowUpStep::CallForPayment:
        return Wording{u"Gọi công dân nộp phí, lệ phí"_s, u"Call: the fee must be paid"_s}.in(language);
    case FollowUpStep::FindCode:
        return findCode(row.channel, language);
    case FollowUpStep::CallAgain:
        return callAgain(after, language);
    case FollowUpStep::Await:
        return await(after, language);
    case FollowUpStep::SendWord:
        return sendWord(row, language);
    }
    Q_UNREACHABLE();
}

QString wordsOf(FollowUpGroup group, const QString &language)
{
    switch (group) {
    case FollowUpGroup::Overdue:
        return Wording{u"Quá hạn"_s, u"Overdue"_s}.in(language);
    case FollowUpGroup::DueToday:
        return Wording{u"Hẹn trả hôm nay"_s, u"Due today"_s}.in(language);
    case FollowUpGroup::DueSoon:
        return Wording{u"Trong 2 ngày"_s, u"Within 2 days"_s}.in(language);
    case FollowUpGroup::Waiting:
        return Wording{u"Chờ công dân"_s, u"Waiting for the citizen"_s}.in(language);
    case FollowUpGroup::WithoutCode:
        return Wording{u"Chưa có mã"_s, u"Without a code"_s}.in(language);
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
