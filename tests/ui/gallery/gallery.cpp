// gallery FOLDER: the components of the window as pictures, to be compared with the ones that say how they should look.
#include "common/Accessibility.h"
#include "common/Appearance.h"
#include "common/Button.h"
#include "common/Card.h"
#include "common/EmptyState.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "common/OfferList.h"
#include "common/PlainText.h"
#include "common/ProgressRow.h"
#include "common/StatusChip.h"
#include "common/WindowFoot.h"
#include "GalleryDesk.h"
#include "GalleryFields.h"
#include "MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// look/13: everything small on one sheet.
QWidget *components(QLineEdit *&focused)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    setSpaces(column, Spaces::around(1.75, 0.5));
    const auto caption = [&](const QString &text) {
        QLabel *label = plainLabel(text);
        setTypeRole(label, TypeRole::Hint);
        setTone(label, Tone::Soft);
        column->addWidget(label);
    };
    const auto row = [&](const QList<QWidget *> &widgets, bool equal) {
        auto *line = new QHBoxLayout;
        for (QWidget *widget : widgets)
            line->addWidget(widget, equal ? 1 : 0);
        if (!equal)
            line->addStretch();
        setSpaces(line, {.between = equal ? 1.0 : 0.625});
        column->addLayout(line);
    };

    auto *save = new Button(Button::Kind::Primary, u"Lưu"_s);
    save->setIconName(u"save"_s);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *print = new Button(Button::Kind::Secondary, u"In danh sách"_s);
    print->setIconName(u"print"_s);
    auto *undo = new Button(Button::Kind::Quiet, u"Hoàn tác"_s);
    undo->setIconName(u"undo"_s);
    row({save, print, undo}, false);

    caption(u"Trường: thường, đang gõ, cảnh báo, từ chối"_s);
    focused = line(u"Cấn Văn"_s);
    row({new FormField(u"Thôn"_s, combo({u"Lục Xuân"_s})), new FormField(u"Họ và tên"_s, focused)}, true);
    auto *birth = new FormField(u"Ngày sinh"_s, line(u"12/03/1985"_s));
    birth->setWarning(u"Số định danh ghi năm 1958"_s);
    auto *due = new FormField(u"Hẹn trả"_s, line(u"31/02/2024"_s));
    due->setRefusal(u"Tháng 2 không có ngày 31"_s);
    row({birth, due}, true);

    caption(u"Trạng thái: nền màu chỉ khi có việc phải làm"_s);
    row({new StatusChip({u"deadline-overdue"_s, u"Quá hạn 12 ngày"_s, Tone::Late, true}),
         new StatusChip({u"deadline-today"_s, u"Hẹn hôm nay"_s, Tone::Soon, true}),
         new StatusChip({u"status-supplement-requested"_s, u"Yêu cầu bổ sung"_s, Tone::Soon, true})},
        false);
    row({new StatusChip({u"status-processing"_s, u"Đang xử lý"_s, Tone::Accent, false}),
         new StatusChip({u"status-returned"_s, u"Đã trả kết quả"_s, Tone::Done, false}),
         new StatusChip({u"status-stopped"_s, u"Dừng xử lý"_s, Tone::Idle, false})},
        false);

    caption(u"Thanh báo"_s);
    auto *done = new MessageBar;
    done->say(MessageBar::Kind::Done, u"Đã lưu lượt 7: Cấn Đức Kiên."_s, u"Hoàn tác"_s,
              QKeySequence(Qt::CTRL | Qt::Key_Z));
    column->addWidget(done);
    auto *warning = new MessageBar;
    warning->say(MessageBar::Kind::Warning, u"Mất điện lúc 14:32: đã giữ đủ 37 lượt hỗ trợ và 1 phiếu đang nhập dở."_s,
                 u"Xem phiếu"_s);
    column->addWidget(warning);

    auto *empty = new Card;
    auto *state
        = new EmptyState(u"nothing-there"_s, u"Tuần này chưa có lượt nào"_s, u"Mở buổi trực để ghi lượt đầu."_s);
    auto *open = new Button(Button::Kind::Secondary, u"Mở buổi trực"_s);
    open->setIconName(u"add"_s);
    state->setButton(open);
    empty->add(state);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    setSpaces(rightColumn, {.between = 0.5});
    auto *question = new Card;
    question->setTitle(u"Có phải cùng một người?"_s);
    QLabel *differs = plainLabel(u"Trùng tên, năm sinh; khác số máy."_s);
    setTone(differs, Tone::Soft);
    question->add(differs);
    auto *answers = new QHBoxLayout;
    answers->addWidget(new Button(Button::Kind::Primary, u"Cùng người"_s));
    answers->addWidget(new Button(Button::Kind::Secondary, u"Người khác"_s));
    setSpaces(answers, {.between = 0.5});
    question->column()->addLayout(answers);
    rightColumn->addWidget(question);
    auto *progress = new Card;
    auto *advance = new ProgressRow;
    advance->advance(u"Đã nhập 148 trên 236"_s, 148, 236);
    progress->add(advance);
    rightColumn->addWidget(progress);
    row({empty, right}, true);

    column->addWidget(new QCheckBox(u"Tờ khai thay đổi thông tin cư trú (CT01)"_s));
    column->addStretch();
    return sheet;
}

void save(QWidget &widget, const QString &folder, const QString &name)
{
    widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    installAccessibility();
    Appearance appearance;

    const QList<std::pair<Theme, QString>> themes
        = {{Theme::Light, u"light"_s}, {Theme::Dark, u"dark"_s}, {Theme::HighContrast, u"contrast"_s}};
    for (const auto &[theme, name] : themes) {
        appearance.setTheme(theme);
        QLineEdit *focused = nullptr;
        const std::unique_ptr<QWidget> sheet(components(focused));
        sheet->resize(683, 820);
        sheet->show();
        sheet->activateWindow();
        focused->setFocus();
        QCoreApplication::processEvents();
        save(*sheet, folder, u"components-"_s + name);
    }

    for (const auto &[theme, name] : themes) {
        appearance.setTheme(theme);
        for (const int percent : {100, 150, 200, 250}) {
            if (theme != Theme::Light && percent != 100)
                continue;
            MainWindow window(appearance);
            auto *desk = new GalleryDesk(u"Bàn hỗ trợ"_s, u"desk"_s);
            window.showPages(
                {desk, new GalleryDesk(u"Hồ sơ"_s, u"dossiers"_s), new GalleryDesk(u"Theo dõi"_s, u"follow-up"_s),
                 new GalleryDesk(u"Báo cáo"_s, u"reports"_s), new GalleryDesk(u"Thiết lập"_s, u"settings"_s)});
            window.foot().set(WindowFoot::Part::Ledger, u"Sổ Võng Xuyên 2024"_s);
            window.foot().set(WindowFoot::Part::Session, u"Buổi chiều 30/09 đang mở từ 13:31"_s, u"Buổi chiều 30/09"_s);
            window.foot().set(WindowFoot::Part::Draft, u"Nháp đã giữ lúc 15:12"_s, u"Nháp 15:12"_s);
            window.foot().set(WindowFoot::Part::Backup, u"Sao lưu 27/09 17:04, đã đối chiếu"_s, u"Sao lưu 27/09"_s);
            window.resize(1366, 768);
            window.show();
            appearance.setTypePercent(percent); // while the window is open, as people do it
            desk->table->selectRow(1);
            QCoreApplication::processEvents();
            save(window, folder, u"desk-%1-%2"_s.arg(name).arg(percent));
            if (percent == 100) {
                desk->name->setFocus();
                OfferList offers(desk->name, OfferList::Selection::NoneAtFirst);
                offers.setKeysLine(u"Người đã gặp: bấm ↓ để chọn, Enter để lấy"_s);
                QTest::keyClicks(desk->name, u"hoa"_s);
                offers.offer({{u"Nguyễn Thị Hoa"_s,
                               {u"1961"_s, u"Bảo Lộc"_s, u"gần nhất 27/09/2024"_s, u"…418"_s},
                               {{11, 3}},
                               1},
                              {u"Nguyễn Đình Hòa"_s,
                               {u"1955"_s, u"Bắc Võng Ngoại"_s, u"gần nhất 23/09/2024"_s, u"…112"_s},
                               {{12, 3}},
                               2}},
                             u"Người mới: cứ gõ tiếp họ và tên"_s);
                QTest::keyClick(desk->name, Qt::Key_Down);
                save(window, folder, u"offers-"_s + name);
            }
            appearance.setTypePercent(100);
        }
    }
    return 0;
}
