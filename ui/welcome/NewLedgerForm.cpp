#include "welcome/NewLedgerForm.h"

#include "common/Button.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"
#include "units/Unit.h"
#include "welcome/UnitCatalogue.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QList<int> kOfferedTypeSizes = {100, 125, 150, 200};

QString ledgerFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"So Mot Cua"_s);
}

/// What may stand in a file's name on any disk.
QString fileNameOf(QString text)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    return text.remove(forbidden).simplified();
}

} // namespace

NewLedgerForm::NewLedgerForm(QWidget *parent)
    : QWidget(parent)
    , m_unit(new QComboBox)
    , m_code(new QLineEdit)
    , m_parent(new QLineEdit)
    , m_team(new QLineEdit)
    , m_days(new OptionRow(OptionRow::Choice::Several, OptionRow::Keys::None))
    , m_from(new QLineEdit(u"13:30"_s))
    , m_to(new QLineEdit(u"17:00"_s))
    , m_typeSize(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None))
    , m_path(new QLineEdit)
    //: vi: Lập sổ
    , m_make(new Button(Button::Kind::Primary, tr("Make the ledger")))
    , m_message(new MessageBar(this))
{
    layOut();
    connectParts();
    guessUnits();
}

void NewLedgerForm::layOut()
{
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    //: vi: T2 · T3 · T4 · T5 · T6 · T7 · CN
    m_days->setOptions(tr("Mon · Tue · Wed · Thu · Fri · Sat · Sun").split(u" · "_s));
    m_days->setChosenAll({0, 2, 4});
    QStringList sizes;
    for (const int size : kOfferedTypeSizes)
        sizes << u"%1%"_s.arg(size);
    m_typeSize->setOptions(sizes);
    //: vi: Tổ tình nguyện hỗ trợ dịch vụ công trực tuyến
    m_team->setText(tr("Volunteer team for online public services"));

    //: vi: Tên đơn vị
    m_unitField = new FormField(tr("Name of the unit"), m_unit);
    //: vi: Mã đơn vị
    m_codeField = new FormField(tr("Code of the unit"), m_code);
    //: vi: Cấp trên trực tiếp
    auto *parentField = new FormField(tr("The body above"), m_parent);
    //: vi: Tên tổ
    m_teamField = new FormField(tr("Name of the team"), m_team);
    //: vi: Ngày hỗ trợ trong tuần
    m_daysField = new FormField(tr("Days of the week"), m_days);
    //: vi: bấm để chọn hoặc bỏ
    m_daysField->setHint(tr("press to choose or leave out"));
    //: vi: Từ
    m_fromField = new FormField(tr("From"), m_from);
    //: vi: Đến
    m_toField = new FormField(tr("To"), m_to);
    //: vi: Cỡ chữ
    auto *sizeField = new FormField(tr("Type size"), m_typeSize);
    //: vi: đổi ngay khi bấm
    sizeField->setHint(tr("changes at once"));
    //: vi: Nơi lưu sổ
    m_pathField = new FormField(tr("Where the ledger is kept"), m_path);

    auto *grid = new FormGrid;
    grid->add(m_unitField, 6);
    grid->add(m_codeField, 6);
    grid->add(parentField, 12);
    grid->add(m_teamField, 12);
    grid->add(m_daysField, 12);
    grid->add(m_fromField, 3, 6);
    grid->add(m_toField, 3, 6);
    grid->add(sizeField, 6);
    grid->add(m_pathField, 12);

    auto *foot = new QHBoxLayout;
    setSpaces(foot, Spaces::none());
    foot->addWidget(new IconLabel(u"catalogue"_s, 1.375, Tone::Soft));
    //: vi: Kèm sẵn 195 thủ tục và ngày nghỉ đến năm 2027
    auto *included = plainLabel(tr("195 procedures and the holidays up to 2027 are included"));
    setTone(included, Tone::Soft);
    foot->addSpacing(8);
    foot->addWidget(included, 1);
    foot->addWidget(m_make);

    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75});
    column->addWidget(grid);
    column->addWidget(m_message);
    column->addLayout(foot);
}

void NewLedgerForm::connectParts()
{
    connect(m_unit, &QComboBox::activated, this, &NewLedgerForm::guessFromUnit);
    connect(m_unit, &QComboBox::editTextChanged, this, &NewLedgerForm::guessPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathTyped = true;
        tellPlace();
    });
    connect(m_typeSize, &OptionRow::chosenChanged, this,
            [this](int index) { Q_EMIT typeSizeWanted(kOfferedTypeSizes.at(index)); });
    connect(m_make, &Button::clicked, this, &NewLedgerForm::make);
}

void NewLedgerForm::guessUnits()
{
    for (const CatalogueUnit &unit : catalogueUnits())
        m_unit->addItem(unit.bodyName, QStringList{unit.code, unit.parentBodyName});
    guessFromUnit(m_unit->currentIndex());
}

void NewLedgerForm::guessFromUnit(int index)
{
    const QStringList known = m_unit->itemData(index).toStringList();
    if (known.size() != 2)
        return;
    m_code->setText(known.at(0));
    m_parent->setText(known.at(1));
    //: vi: có trong danh mục
    m_codeField->setHint(tr("in the catalogue"), u"message-done"_s);
    guessPath();
}

void NewLedgerForm::guessPath()
{
    const int index = m_unit->findText(m_unit->currentText());
    if (index < 0)
        m_codeField->setHint({});
    if (m_pathTyped)
        return;
    Unit unit;
    unit.name = m_unit->currentText();
    m_path->setText(QDir(ledgerFolder()).filePath(fileNameOf(unit.place()) + u".somotcua"_s));
    tellPlace();
}

void NewLedgerForm::tellPlace()
{
    QString folder = QFileInfo(path()).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    const QStorageInfo disk(folder);
    constexpr qint64 kGigabyte = 1'000'000'000;
    //: vi: ổ đĩa còn %1 GB
    m_pathField->setHint(tr("%1 GB free").arg(disk.bytesAvailable() / kGigabyte), u"ledger"_s);
}

QString NewLedgerForm::path() const
{
    QString path = m_path->text().trimmed();
    if (path.startsWith(u"~/"))
        path.replace(0, 1, QDir::homePath());
    return path.endsWith(u".somotcua") ? path : path + u".somotcua"_s;
}

bool NewLedgerForm::check()
{
    FormField *firstWrong = nullptr;
    const auto require = [&](FormField *field, bool good, const QString &sentence) {
        if (good) {
            field->clearMessage();
            return;
        }
        field->setRefusal(sentence);
        firstWrong = firstWrong ? firstWrong : field;
    };
    //: vi: Cần tên đơn vị, như UBND xã Võng Xuyên.
    require(m_unitField, !m_unit->currentText().trimmed().isEmpty(),
            tr("Needs the unit's name, like UBND xã Võng Xuyên."));
    //: vi: Cần mã đơn vị, như 09739.
    require(m_codeField, !m_code->text().trimmed().isEmpty(), tr("Needs the unit's code, like 09739."));
    //: vi: Cần tên tổ.
    require(m_teamField, !m_team->text().trimmed().isEmpty(), tr("Needs the team's name."));
    //: vi: Chọn ít nhất một ngày.
    require(m_daysField, !m_days->chosenAll().isEmpty(), tr("Choose one day at least."));
    const QTime from = QTime::fromString(m_from->text().trimmed(), u"H:mm"_s);
    const QTime to = QTime::fromString(m_to->text().trimmed(), u"H:mm"_s);
    //: vi: Giờ ghi như 13:30.
    require(m_fromField, from.isValid(), tr("Hours are written like 13:30."));
    //: vi: Giờ ghi như 17:00, sau giờ bắt đầu.
    require(m_toField, to.isValid() && to > from, tr("Hours are written like 17:00, after the beginning."));
    if (firstWrong)
        firstWrong->editor()->setFocus();
    return !firstWrong;
}

void NewLedgerForm::make()
{
    m_message->clear();
    if (!check())
        return;
    NewLedger ledger;
    ledger.unitName = m_unit->currentText().simplified();
    ledger.unitCode = m_code->text().simplified();
    ledger.parentName = m_parent->text().simplified();
    ledger.teamName = m_team->text().simplified();
    ledger.language = m_language;
    QList<ScheduleSlot> times;
    for (const int day : m_days->chosenAll())
        times << ScheduleSlot{day + 1, QTime::fromString(m_from->text().trimmed(), u"H:mm"_s),
                              QTime::fromString(m_to->text().trimmed(), u"H:mm"_s)};
    ledger.schedule = Schedule(times);
    QDir().mkpath(QFileInfo(path()).absolutePath());
    Q_EMIT wanted(ledger, path());
}

void NewLedgerForm::refuse(const QString &sentence)
{
    m_message->say(MessageBar::Kind::Refused, sentence);
}

void NewLedgerForm::setTypePercent(int percent)
{
    m_typeSize->setChosen(int(kOfferedTypeSizes.indexOf(percent)));
}

void NewLedgerForm::focusFirst()
{
    m_unit->setFocus();
}

} // namespace somotcua
