#include "catalogue/HolidaysSection.h"

#include "calendar/HolidayTable.h"
#include "catalogue/CatalogueWords.h"
#include "catalogue/FormPanel.h"
#include "catalogue/HolidayImportDialog.h"
#include "catalogue/ImportHolidays.h"
#include "catalogue/RowsModel.h"
#include "catalogue/SetHolidays.h"
#include "common/Button.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/OptionRow.h"
#include "desk/SessionWords.h"
#include "Explain.h"
#include "Setup.h"
#include "text/LenientDate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

enum HolidaysColumn
{
    Day,
    Name,
    Kind
};

RowsModel *makeModel()
{
    //: vi: Ngày
    const QString day = HolidaysSection::tr("Day");
    //: vi: Tên ngày nghỉ
    const QString name = HolidaysSection::tr("Name");
    //: vi: Loại
    const QString kind = HolidaysSection::tr("Kind");
    return new RowsModel({day, name, kind}, Name);
}

} // namespace

HolidaysSection::HolidaysSection(OpenLedger &ledger, QWidget *parent)
    : TableSection(ledger, u"holidays"_s, makeModel(), new FormPanel, parent)
    , m_year(new QComboBox)
    , m_day(new DateField)
    , m_kind(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None))
    , m_name(new QLineEdit)
    //: Takes a holiday out of the table. vi: Bỏ ngày này
    , m_takeBack(new Button(Button::Kind::Destructive, tr("Remove this day")))
    //: vi: Nhập bảng ngày nghỉ…
    , m_import(new Button(Button::Kind::Secondary, tr("Import a table…")))
{
    layOut();
    connectParts();
}

QString HolidaysSection::title() const
{
    //: vi: Ngày nghỉ, làm bù
    return tr("Holidays");
}

QString HolidaysSection::iconName() const
{
    return u"holiday"_s;
}

void HolidaysSection::layOut()
{
    //: vi: Tìm ngày nghỉ
    search()->setAccessibleName(tr("Search holidays"));
    //: vi: Tên ngày nghỉ
    search()->setPlaceholderText(tr("Name of the holiday"));
    //: vi: Thêm ngày
    addButton()->setText(tr("Add a day"));
    m_year->setObjectName(u"year"_s);
    //: vi: Năm
    m_year->setAccessibleName(tr("Year"));
    m_import->setObjectName(u"import"_s);
    m_import->setIconName(u"import"_s);
    bar()->insertWidget(1, m_year);
    actions()->addWidget(m_import);
    m_kind->setOptions({kindWord(CalendarDay::Kind::Holiday), kindWord(CalendarDay::Kind::Makeup)});
    //: vi: Ngày
    m_dayField = panel()->add(tr("Day"), m_day);
    //: vi: Loại
    panel()->add(tr("Kind"), m_kind);
    //: vi: Tên ngày nghỉ
    m_nameField = panel()->add(tr("Name of the holiday"), m_name);
    m_takeBack->setObjectName(u"takeBack"_s);
    panel()->addButton(m_takeBack);
    table()->setAccessibleName(title());
    table()->setElidingColumn(Name);
    table()->setColumnSample(Day, u"Thứ Năm 08/08/2024 "_s);
    table()->setColumnSample(Kind,
                             StatusMark{u"deadline-soon"_s, kindWord(CalendarDay::Kind::Makeup), Tone::Ink, false});
    //: vi: Chưa có ngày nghỉ nào
    setEmptyTexts(tr("No holidays here"),
                  //: vi: Nhập bảng ngày nghỉ của năm, hoặc thêm từng ngày.
                  tr("Import the table of the year, or add day by day."));
}

void HolidaysSection::connectParts()
{
    connect(m_year, &QComboBox::activated, this, &HolidaysSection::refresh);
    connect(m_takeBack, &Button::clicked, this, &HolidaysSection::takeBack);
    connect(m_import, &Button::clicked, this, &HolidaysSection::chooseFile);
    connect(m_day, &DateField::dayChanged, this, [this](std::optional<QDate> day) {
        m_dayField->setHint(day ? weekdayAndDay(*day).section(u' ', 0, -2) : QString());
    });
}

void HolidaysSection::fillYears()
{
    QSet<int> years{ledger().today().year()};
    for (const CalendarDay &day : std::as_const(m_days))
        years << day.day.year();
    QList<int> sorted(years.cbegin(), years.cend());
    std::ranges::sort(sorted);
    const int chosen = m_year->currentIndex() < 0 ? ledger().today().year() : m_year->currentData().toInt();
    m_year->clear();
    for (const int year : std::as_const(sorted))
        //: vi: Năm %1
        m_year->addItem(tr("Year %1").arg(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

bool HolidaysSection::fill()
{
    const auto days = holidays(ledger().database());
    if (!days) {
        Q_EMIT failed(days.error());
        return false;
    }
    m_days = *days;
    fillYears();
    const int year = m_year->currentData().toInt();
    QList<CatalogueRow> rows;
    int off = 0;
    for (const CalendarDay &day : std::as_const(m_days)) {
        if (day.day.year() != year || !fitsSearch(searched(), day.name + u' ' + shownDay(day.day)))
            continue;
        CatalogueRow row;
        row.id = day.day.toJulianDay();
        row.cells = {weekdayAndDay(day.day), day.name, kindWord(day.kind)};
        const bool worked = day.kind == CalendarDay::Kind::Makeup;
        row.mark = StatusMark{worked ? u"deadline-soon"_s : u"holiday"_s, kindWord(day.kind), Tone::Ink, false};
        if (!day.verified)
            //: Beside a holiday that is announced, not decided. vi: chưa chính thức
            row.aside = tr("not official yet");
        off += worked ? 0 : 1;
        rows << row;
    }
    //: vi: %n ngày nghỉ
    setCount(tr("%n day(s) off", nullptr, off));
    model()->setRows(std::move(rows));
    warn();
    return true;
}

void HolidaysSection::warn()
{
    const auto last = lastYearWithTable(m_days);
    const auto due = openDossiersDueAfter(ledger().database(), last);
    const bool endsSoon = tableEndsSoon(last, ledger().today());
    QString sentence;
    if (last && endsSoon)
        //: vi: Bảng ngày nghỉ chỉ đến hết năm %1; hẹn trả sau đó tính như không có ngày nghỉ. Nhập bảng của năm %2.
        sentence = tr("The table of holidays ends with %1; due days after it are told as if there were none. Import "
                      "the table of %2.")
                       .arg(*last)
                       .arg(*last + 1);
    if (last && due && *due > 0)
        //: vi: Có %n hồ sơ chưa xong hẹn trả sau năm %1, khi chưa có bảng ngày nghỉ.
        sentence
            = tr("%n open dossier(s) are due after %1, for which there is no table of holidays.", nullptr, int(*due))
                  .arg(*last);
    setNotice(sentence);
}

const CalendarDay *HolidaysSection::find(qint64 id) const
{
    const auto found = std::ranges::find(m_days, QDate::fromJulianDay(id), &CalendarDay::day);
    return id > 0 && found != m_days.cend() ? &*found : nullptr;
}

void HolidaysSection::edit(qint64 id)
{
    const CalendarDay *known = find(id);
    //: vi: Ngày nghỉ mới
    panel()->setTitle(known != nullptr ? known->name : tr("New holiday"));
    m_day->setDay(known != nullptr ? std::optional(known->day) : std::nullopt);
    m_dayField->setHint({});
    m_kind->setChosen(known != nullptr ? int(known->kind) : 0);
    m_name->setText(known != nullptr ? known->name : QString());
    m_takeBack->setVisible(known != nullptr);
}

void HolidaysSection::save()
{
    panel()->clearMessages();
    const auto day = m_day->day();
    if (!day)
        //: vi: Ghi ngày như 30/09/2024.
        return FormPanel::refuse(m_dayField, tr("Write days like 30/09/2024."));
    const CalendarDay *known = find(edited());
    const CalendarDay wanted{*day, CalendarDay::Kind(std::max(0, m_kind->chosen())), m_name->text(), true};
    const auto kept = moveHoliday(ledger().database(), known != nullptr ? known->day : *day, wanted, ledger().stamp());
    if (!kept && kept.error().fault == Fault::NameMissing)
        //: vi: Cần tên ngày nghỉ.
        return FormPanel::refuse(m_nameField, tr("Needs the name of the holiday."));
    if (!kept && (kept.error().fault == Fault::MakeupOnWorkday || kept.error().fault == Fault::NameTaken))
        return FormPanel::refuse(m_dayField, explain(kept.error()));
    if (!kept)
        return Q_EMIT failed(kept.error());
    m_year->setCurrentIndex(m_year->findData(day->year()));
    //: vi: Đã lưu %1: %2
    tellSaved(tr("Saved %1: %2").arg(weekdayAndDay(*day), wanted.name), day->toJulianDay());
}

void HolidaysSection::takeBack()
{
    const CalendarDay *known = find(edited());
    if (known == nullptr)
        return;
    const CalendarDay day = *known;
    const auto done = takeBackHoliday(ledger().database(), day.day, ledger().stamp());
    if (!done)
        return Q_EMIT failed(done.error());
    //: vi: Đã bỏ %1 %2 khỏi bảng ngày nghỉ
    tellSaved(tr("Removed %1 %2 from the table").arg(shownDay(day.day), day.name), -1);
}

void HolidaysSection::chooseFile()
{
    //: vi: Chọn bảng ngày nghỉ
    const QString title = tr("Choose a table of holidays");
    //: A kind of file. vi: Bảng ngày nghỉ
    const QString kind = tr("Table of holidays");
    const QString file = QFileDialog::getOpenFileName(this, title, {}, kind + u" (*.csv)"_s);
    if (!file.isEmpty())
        importFrom(file);
}

void HolidaysSection::importFrom(const QString &file)
{
    const auto read = readHolidayTable(ledger().database(), file);
    if (!read)
        return Q_EMIT failed(read.error());
    if (!askToImport(*read, window()))
        return;
    const auto taken = importHolidays(ledger().database(), *read, file, ledger().stamp());
    if (!taken)
        return Q_EMIT failed(taken.error());
    //: vi: Đã nhập bảng ngày nghỉ: %1 ngày mới, %2 thay đổi, %3 giữ nguyên, %4 bị từ chối
    tellSaved(tr("Imported the table: %1 new, %2 changed, %3 as before, %4 refused")
                  .arg(read->changes.added.size())
                  .arg(read->changes.changed.size())
                  .arg(read->changes.unchanged.size())
                  .arg(read->refused.size()),
              -1);
}

} // namespace somotcua
