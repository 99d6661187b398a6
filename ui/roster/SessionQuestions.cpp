#include "roster/SessionQuestions.h"

#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/OptionRow.h"
#include "common/QuestionDialog.h"
#include "desk/SessionWords.h"
#include "roster/RosterWords.h"
#include "text/Fold.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::SessionQuestions)
};

constexpr std::array kShifts = {Shift::Morning, Shift::Afternoon, Shift::Evening};

/// What a shift usually is, to be changed.
std::pair<QTime, QTime> usualHours(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        return {QTime(8, 0), QTime(11, 0)};
    case Shift::Afternoon:
        return {QTime(13, 30), QTime(17, 0)};
    case Shift::Evening:
        return {QTime(18, 30), QTime(20, 30)};
    }
    Q_UNREACHABLE();
}

/// "8:00", "8h", "8h30", "8.30".
QTime readTime(QString text)
{
    text = text.trimmed().toLower().replace(u'h', u':').replace(u'.', u':');
    if (text.endsWith(u':'))
        text.chop(1);
    if (!text.contains(u':'))
        text += u":00"_s;
    return QTime::fromString(text, u"H:mm"_s);
}

} // namespace

std::optional<WantedSession> askForSession(QDate day, QWidget *parent)
{
    //: %1 is a day. vi: Thêm buổi vào %1?
    QuestionDialog dialog(Tr::tr("Add a session on %1?").arg(weekdayAndDay(day)), {}, parent);
    auto *grid = new FormGrid(&dialog);
    auto *shift = new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None, grid);
    QStringList labels;
    for (const Shift each : kShifts)
        labels << shiftLabel(each);
    shift->setOptions(labels);
    auto *from = new QLineEdit(grid);
    auto *to = new QLineEdit(grid);
    from->setObjectName(u"session-from"_s);
    to->setObjectName(u"session-to"_s);
    //: vi: Buổi
    grid->add(new FormField(Tr::tr("Shift"), shift, grid), 12);
    //: When a session begins. vi: Từ giờ
    grid->add(new FormField(Tr::tr("From"), from, grid), 6, 6);
    //: When a session ends. vi: Đến giờ
    auto *toField = new FormField(Tr::tr("To"), to, grid);
    grid->add(toField, 6, 6);
    dialog.addContent(grid);
    const auto propose = [&](int chosen) {
        const auto [first, last] = usualHours(kShifts.at(std::size_t(chosen)));
        from->setText(first.toString(u"HH:mm"_s));
        to->setText(last.toString(u"HH:mm"_s));
    };
    shift->setChosen(int(Shift::Afternoon));
    propose(int(Shift::Afternoon));
    QObject::connect(shift, &OptionRow::chosenChanged, &dialog, propose);
    //: vi: Thêm buổi
    dialog.addAnswer(Tr::tr("Add the session"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    //: vi: Không thêm
    dialog.addAnswer(Tr::tr("Do not add"), QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    while (dialog.ask() == 0) {
        const WantedSession wanted{
            {day, kShifts.at(std::size_t(std::max(0, shift->chosen())))}, readTime(from->text()), readTime(to->text())};
        if (wanted.from.isValid() && wanted.to.isValid() && wanted.from < wanted.to)
            return wanted;
        //: Under a field. vi: Ghi giờ theo mẫu 13:30, giờ kết thúc sau giờ bắt đầu.
        toField->setRefusal(Tr::tr("Write hours like 13:30; the end comes after the beginning."));
    }
    return {};
}

std::optional<QString> askForReason(const SessionPlace &place, QWidget *parent)
{
    //: %1 is a session. vi: Hoãn buổi %1?
    QuestionDialog dialog(Tr::tr("Call off %1?").arg(placeWords(place)),
                          //: vi: Lý do được giữ trong lịch và trên tờ lịch trực.
                          Tr::tr("The reason stays in the roster and on the printed sheet."), parent);
    auto *reason = new QLineEdit(&dialog);
    reason->setObjectName(u"call-off-reason"_s);
    //: Why a session is called off. vi: Lý do hoãn
    auto *field = new FormField(Tr::tr("Reason"), reason, &dialog);
    dialog.addContent(field);
    //: vi: Hoãn buổi
    dialog.addAnswer(Tr::tr("Call the session off"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    //: A session takes place as planned. vi: Giữ buổi
    dialog.addAnswer(Tr::tr("Keep the session"), QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    QMetaObject::invokeMethod(reason, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    while (dialog.ask() == 0) {
        if (const QString why = tidy(reason->text()); !why.isEmpty())
            return why;
        //: Under a field. vi: Ghi lý do hoãn.
        field->setRefusal(Tr::tr("Write why it is called off."));
        QMetaObject::invokeMethod(reason, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    }
    return {};
}

} // namespace somotcua
