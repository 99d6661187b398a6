#include "GalleryDesk.h"

#include "common/Button.h"
#include "common/Card.h"
#include "common/Counter.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "common/PageHeader.h"
#include "common/PlainText.h"
#include "common/ScrollColumn.h"
#include "common/SidePanel.h"
#include "GalleryFields.h"

#include <QCheckBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

GalleryDesk::GalleryDesk(QString title, QString iconName)
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

} // namespace somotcua
