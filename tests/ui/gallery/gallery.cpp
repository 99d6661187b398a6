// gallery FOLDER: the components of the window as pictures, to be compared with the ones that say how they should look.
#include "common/Accessibility.h"
#include "common/Appearance.h"
#include "common/Button.h"
#include "common/Card.h"
#include "common/Counter.h"
#include "common/EmptyState.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "common/OfferList.h"
#include "common/OptionRow.h"
#include "common/Page.h"
#include "common/PageHeader.h"
#include "common/PlainText.h"
#include "common/ProgressRow.h"
#include "common/ScrollColumn.h"
#include "common/SidePanel.h"
#include "common/StatusChip.h"
#include "common/WindowFoot.h"
#include "MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QComboBox *combo(const QStringList &texts)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    return box;
}

QLineEdit *line(const QString &text, const QString &placeholder = {})
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(placeholder);
    return edit;
}

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

class DeskPage : public Page
{
public:
    explicit DeskPage(QString title, QString iconName)
        : m_title(std::move(title))
        , m_iconName(std::move(iconName))
    {
        auto *column = new QVBoxLayout(this);
        setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
        auto *header = new PageHeader(m_title);
        header->setContext(u"Thứ Hai 30/09/2024, buổi chiều 13:30–17:00"_s);
        int value = 8;
        for (const QString &word : {u"lượt"_s, u"công dân"_s, u"hồ sơ"_s}) {
            auto *counter = new Counter(word);
            counter->setValue(--value);
            counter->setLineBefore(value < 7);
            header->addWidget(counter);
        }
        header->addSecondary(new Button(Button::Kind::Secondary, u"Khép buổi"_s));
        column->addWidget(header);
        auto *columns = new QHBoxLayout;
        setSpaces(columns, {.between = 1});
        column->addLayout(columns, 1);
        auto *left = new QVBoxLayout;
        setSpaces(left, {.between = 0.75});
        columns->addLayout(left, 1);

        auto *form = new Card;
        auto *grid = new FormGrid;
        name = line({});
        auto *nameField = new FormField(u"Họ và tên"_s, name);
        nameField->setHint(u"đã gặp 3 lượt, gần nhất 11/09/2024"_s, u"seen-before"_s);
        grid->add(nameField, 6, 12);
        auto *identity = new FormField(u"Số định danh"_s, line(u"001 058 004 612"_s));
        identity->setHint(u"quét"_s, u"scanned-card"_s);
        grid->add(identity, 3, 6);
        auto *birth = new FormField(u"Ngày sinh"_s, line(u"12/03/1958"_s));
        birth->setHint(u"66 tuổi"_s);
        grid->add(birth, 3, 6);
        grid->add(new FormField(u"Điện thoại"_s, line(u"0378 214 906"_s)), 3, 6);
        grid->add(new FormField(u"Thôn"_s, combo({u"Lục Xuân"_s})), 3, 6);
        grid->add(new FormField(u"Thủ tục"_s, combo({u"Đăng ký thường trú"_s})), 6, 12);
        auto *options = new OptionRow(OptionRow::Choice::One, OptionRow::Keys::Shown);
        options->setOptions({u"Đã nộp trực tuyến"_s, u"Chuyển nộp trực tiếp"_s, u"Bổ sung hồ sơ"_s, u"Chưa nộp được"_s,
                             u"Chỉ hướng dẫn"_s});
        options->setChosen(0);
        auto *outcome = new FormField(u"Kết quả hỗ trợ"_s, options);
        outcome->setHint(u"bấm một phím số"_s);
        grid->add(outcome, 12, 12);
        grid->add(new FormField(u"Vướng mắc"_s, combo({u"Không có"_s})), 3, 12);
        auto *code = new FormField(u"Mã hồ sơ"_s, line(u"000.09.739.H26-240930-00"_s));
        code->setHint(u"còn 2 chữ số"_s);
        grid->add(code, 4, 8);
        grid->add(new FormField(u"Hẹn trả"_s, line(u"09/10/2024"_s)), 2, 4);
        grid->add(new FormField(u"Ghi chú"_s, line({}, u"Không bắt buộc"_s)), 3, 12);
        form->add(new ScrollColumn(grid), 1);
        auto *foot = new QHBoxLayout;
        auto *done = new MessageBar(nullptr, MessageBar::Frame::Quiet);
        done->say(MessageBar::Kind::Done, u"Đã lưu lượt 7: Cấn Đức Kiên"_s, u"Hoàn tác"_s,
                  QKeySequence(Qt::CTRL | Qt::Key_Z));
        foot->addWidget(done, 1);
        auto *clear = new Button(Button::Kind::Quiet, u"Xóa phiếu"_s);
        clear->setKey(QKeySequence(Qt::Key_Escape));
        foot->addWidget(clear);
        auto *save = new Button(Button::Kind::Primary, u"Lưu"_s);
        save->setIconName(u"save"_s);
        save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
        foot->addWidget(save);
        setSpaces(foot, {.between = 0.5});
        form->column()->addLayout(foot);
        left->addWidget(form, 3);

        table = new LedgerTable;
        auto *model = new QStandardItemModel(0, 6, table);
        model->setHorizontalHeaderLabels(
            {u"Giờ"_s, u"Họ và tên"_s, u"Thủ tục"_s, u"Kết quả hỗ trợ"_s, u"Mã hồ sơ"_s, u"Hẹn trả"_s});
        for (int row = 0; row < 7; ++row) {
            const QStringList texts
                = {u"15:0%1"_s.arg(row),      u"Nguyễn Thị Hoa"_s, u"Trích lục hộ tịch, bản sao khai sinh"_s, {},
                   u"…0930-000%1"_s.arg(row), u"01/10/2024"_s};
            QList<QStandardItem *> items;
            for (const QString &text : texts)
                items << new QStandardItem(text);
            items.at(0)->setData(true, SoftRole);
            items.at(1)->setData(QVariant::fromValue(QList<int>{11, 3}), MarkedRole);
            items.at(1)->setData(u"1961"_s, AsideRole);
            items.at(3)->setData(
                QVariant::fromValue(
                    row == 2 ? StatusMark{u"deadline-overdue"_s, u"Quá hạn 12 ngày"_s, Tone::Late, true}
                             : StatusMark{u"outcome-submitted-online"_s, u"Đã nộp trực tuyến"_s, Tone::Done, false}),
                StatusRole);
            model->appendRow(items);
        }
        table->setModel(model);
        table->setColumnSample(0, u"15:04"_s);
        table->setColumnSample(1, u"Nguyễn Thị Hường 1961"_s);
        table->setColumnSample(3, StatusMark{u"outcome-submitted-online"_s, u"Đã nộp trực tuyến"_s, Tone::Done, false});
        table->setColumnSample(4, u"…0930-0006"_s);
        table->setColumnSample(5, u"01/10/2024"_s);
        table->setElidingColumn(2);
        table->setHidingOrder({4, 0, 3});
        auto *today = new Card(Card::Inside::EdgeToEdge);
        today->add(table);
        left->addWidget(today, 2);

        auto *panel = new SidePanel;
        panel->setTitle(u"Đăng ký thường trú"_s);
        for (const QString &text : {u"Tờ khai thay đổi thông tin cư trú"_s, u"Giấy tờ chứng minh chỗ ở"_s})
            panel->content()->addWidget(new QCheckBox(text));
        panel->content()->addWidget(ruleLine());
        panel->content()->addWidget(plainLabel(u"Thời hạn và lệ phí"_s));
        columns->addWidget(panel);
        code->editor()->setFocus();
    }

    QString title() const override { return m_title; }
    QString iconName() const override { return m_iconName; }

    QLineEdit *name = nullptr;
    LedgerTable *table = nullptr;

private:
    QString m_title;
    QString m_iconName;
};

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
            auto *desk = new DeskPage(u"Bàn hỗ trợ"_s, u"desk"_s);
            window.showPages({desk, new DeskPage(u"Hồ sơ"_s, u"dossiers"_s),
                              new DeskPage(u"Theo dõi"_s, u"follow-up"_s), new DeskPage(u"Báo cáo"_s, u"reports"_s),
                              new DeskPage(u"Thiết lập"_s, u"settings"_s)});
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
