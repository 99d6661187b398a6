#include "desk/OutcomeWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::OutcomeWords)
};

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::SubmittedOnline:
        //: vi: Đã nộp trực tuyến
        return Tr::tr("Submitted online");
    case Outcome::ReferredInPerson:
        //: vi: Chuyển nộp trực tiếp
        return Tr::tr("Referred to the counter");
    case Outcome::Supplemented:
        //: vi: Bổ sung hồ sơ
        return Tr::tr("Supplemented");
    case Outcome::NotSubmitted:
        //: vi: Chưa nộp được
        return Tr::tr("Not submitted");
    case Outcome::GuidedOnly:
        //: vi: Chỉ hướng dẫn
        return Tr::tr("Guided only");
    }
    Q_UNREACHABLE();
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Online:
        //: vi: Trực tuyến
        return Tr::tr("Online");
    case Channel::InPerson:
        //: vi: Trực tiếp
        return Tr::tr("In person");
    case Channel::Post:
        //: vi: Bưu chính
        return Tr::tr("By post");
    }
    Q_UNREACHABLE();
}

StatusMark outcomeMark(Outcome outcome)
{
    QString meaning = idOf(outcome);
    meaning.replace(u'_', u'-');
    const Tone tone = outcome == Outcome::SubmittedOnline ? Tone::Done : Tone::Idle;
    return {u"outcome-"_s + meaning, outcomeWord(outcome), tone, false};
}

} // namespace somotcua
