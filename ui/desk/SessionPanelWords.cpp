// The part of SessionPanel that says what the chosen session is.
#include "common/Button.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/HintLine.h"
#include "desk/SessionPanel.h"
#include "desk/SessionWords.h"
#include "text/LenientDate.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

void SessionPanel::say(const DeskSession &session, QDate today)
{
    const QDate day = session.session.day;
    const bool late = day < today;
    // A past day asks for one thing more, in the same row: a second one would hide who is on duty.
    m_grid->setSpans(m_dayField, late ? 2 : 3, 5);
    m_grid->setSpans(m_newField, late ? 3 : 5, 12);
    m_grid->setFieldVisible(m_sheetField, late);
    QString about;
    QString icon = u"session"_s;
    Tone tone = Tone::Soft;
    m_title->setText(sessionWords(session));
    //: Begins it. vi: Mở buổi
    m_confirm->setText(tr("Open the session"));
    if (session.session.state == SessionState::Open) {
        //: vi: Buổi này đang mở. Đổi người trực, hoặc chọn ngày và buổi khác để ghi bù.
        about = tr("This session is open. Change who is on duty, or choose another day and shift to write up notes.");
        //: Keeps what was changed and goes back to the form. vi: Dùng buổi này
        m_confirm->setText(tr("Use this session"));
    } else if (session.session.state == SessionState::Closed && !late) {
        //: Of a session from a book, which does not say when. vi: Buổi đã khép
        QString closed = tr("Closed");
        if (session.session.closedAt) {
            //: %1 is a time. vi: Buổi đã khép lúc %1
            closed = tr("Closed at %1").arg(localTime(*session.session.closedAt).toString(u"HH:mm"_s));
        }
        //: %1 is "Closed at 16:52", the others are counts. vi: %1: %2 lượt, %3 công dân, %4 hồ sơ.
        about = tr("%1: assists %2, citizens %3, dossiers %4.")
                    .arg(closed, QString::number(session.assists), QString::number(session.citizens),
                         QString::number(session.dossiers));
        //: vi: Mở lại buổi
        m_confirm->setText(tr("Open it again"));
    } else if (late) {
        //: A past day. vi: Ghi bù từ giấy: các lượt sẽ thuộc về ngày và buổi này.
        about = tr("Writing up notes: the assists will belong to this day and shift.");
        //: vi: Ghi cho buổi này
        m_confirm->setText(tr("Write for this session"));
    } else if (session.session.state == SessionState::Cancelled && session.session.reason) {
        //: %1 is why the session was called off. vi: Buổi này đã hoãn: %1. Vẫn mở được nếu buổi diễn ra.
        about = tr("This session was called off: %1. It can be opened all the same.").arg(*session.session.reason);
        icon = u"message-warning"_s;
        tone = Tone::Soon;
    } else if (session.scheduled) {
        //: vi: Theo lịch trực. Đánh dấu người trực rồi mở buổi.
        about = tr("As the schedule says. Tick who is on duty, then open the session.");
    } else if (day != today) {
        //: %1 is a day without its year.
        //: vi: Theo lịch ngày %1 không có buổi này. Chọn hôm nay, hoặc một ngày đã qua để ghi bù.
        about = tr("The schedule of %1 has no such session. Choose today, or a past day to write up notes.")
                    .arg(day.toString(u"dd/MM"_s));
        icon = u"message-warning"_s;
        tone = Tone::Soon;
    } else {
        //: vi: Theo lịch hôm nay không có buổi này. Vẫn mở được, hoặc chọn ngày khác để ghi bù.
        about = tr("The schedule has no such session. It can be opened all the same, or another day chosen.");
        icon = u"message-warning"_s;
        tone = Tone::Soon;
    }
    if (!session.holiday.isEmpty() && session.session.state != SessionState::Open) {
        //: %1 is the name of the holiday. vi: Ngày nghỉ: %1.
        about = tr("A holiday: %1.").arg(session.holiday) + u' ' + about;
        icon = u"holiday"_s;
        tone = Tone::Soon;
    }
    m_about->setText(about, icon, tone);
}

} // namespace somotcua
