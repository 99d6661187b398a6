#include "settings/UnitSection.h"

#include "common/Card.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "reports/ReportMaker.h"
#include "reports/SheetView.h"
#include "settings/LinesField.h"
#include "settings/SignatureChoice.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QLineEdit *optionalField()
{
    auto *field = new QLineEdit;
    //: vi: Tự lấy từ tên đơn vị
    field->setPlaceholderText(UnitSection::tr("Taken from the unit's name"));
    return field;
}

} // namespace

UnitSection::UnitSection(OpenLedger &ledger, QWidget *parent)
    : Section(parent)
    , m_ledger(ledger)
    , m_name(new QLineEdit)
    , m_code(new QLineEdit)
    , m_parent(new QLineEdit)
    , m_team(new QLineEdit)
    , m_upperLine(optionalField())
    , m_lowerLine(optionalField())
    , m_place(optionalField())
    , m_number(new QLineEdit)
    , m_preparedBy(new QLineEdit)
    , m_headOfTeam(new QLineEdit)
    , m_signature(new SignatureChoice)
    , m_confirmedBy(new QLineEdit)
    , m_recipients(new LinesField)
    , m_maker(new ReportMaker(ledger.path(), this))
    , m_sheet(new SheetView)
{
    layOut();
    for (QLineEdit *field : {m_name, m_code, m_parent})
        connect(field, &QLineEdit::editingFinished, this, &UnitSection::saveUnit);
    connect(m_team, &QLineEdit::editingFinished, this, &UnitSection::saveTeam);
    for (QLineEdit *field : {m_upperLine, m_lowerLine, m_place, m_number, m_preparedBy, m_headOfTeam, m_confirmedBy})
        connect(field, &QLineEdit::editingFinished, this, &UnitSection::savePaperNames);
    connect(m_signature, &QComboBox::activated, this, &UnitSection::savePaperNames);
    connect(m_recipients, &LinesField::editingFinished, this, &UnitSection::savePaperNames);
    connect(m_maker, &ReportMaker::made, m_sheet,
            [this](const Report &report) { m_sheet->setDocument(somotcua::layOut(report)); });
}

QString UnitSection::title() const
{
    //: vi: Đơn vị, tên trên giấy
    return tr("Unit, names on paper");
}

QString UnitSection::iconName() const
{
    return u"ask-office"_s;
}

void UnitSection::layOut()
{
    auto *grid = new FormGrid;
    //: vi: Tên đơn vị
    grid->add(new FormField(tr("Name of the unit"), m_name), 8);
    //: vi: Mã đơn vị
    grid->add(new FormField(tr("Code of the unit"), m_code), 4);
    //: vi: Cấp trên trực tiếp
    grid->add(new FormField(tr("The body above"), m_parent), 6);
    //: vi: Tên tổ
    grid->add(new FormField(tr("Name of the team"), m_team), 6);
    //: vi: Dòng trên
    grid->add(new FormField(tr("Upper line"), m_upperLine), 6);
    //: vi: Dòng dưới
    grid->add(new FormField(tr("Lower line"), m_lowerLine), 6);
    //: vi: Nơi ghi ngày
    grid->add(new FormField(tr("Place before the date"), m_place), 6);
    //: Inside the empty line of the document's number. vi: Không ghi số
    m_number->setPlaceholderText(tr("No number"));
    //: A line such as "Số: …/BC-UBND" on paper. vi: Dòng số, ký hiệu
    grid->add(new FormField(tr("Line with the document's number"), m_number), 6);
    //: vi: Người lập biểu
    grid->add(new FormField(tr("Prepared by"), m_preparedBy), 6);
    //: vi: Tổ trưởng
    grid->add(new FormField(tr("Head of team"), m_headOfTeam), 6);
    //: vi: Chữ ký thứ ba
    grid->add(new FormField(tr("Third signature"), m_signature), 6);
    //: The name under the third signature. vi: Họ tên người ký thứ ba
    grid->add(new FormField(tr("Name under the third signature"), m_confirmedBy), 6);
    //: Who gets the paper, in the foot of it. vi: Nơi nhận
    auto *recipients = new FormField(tr("Recipients"), m_recipients);
    //: Beside the label of the recipients. vi: mỗi dòng một nơi
    recipients->setHint(tr("one a line"));
    m_recipients->setPlaceholderText(tr("Taken from the unit's name"));
    m_recipients->setFixedHeight(lookOf(this).metrics.of(5));
    grid->add(recipients, 12);

    //: vi: Trên giấy sẽ thấy
    auto *seen = plainLabel(tr("As it will be on paper"));
    setTone(seen, Tone::Soft);
    m_sheet->setMinimumHeight(lookOf(this).metrics.of(18));
    m_sheet->setFocusPolicy(Qt::NoFocus);
    m_sheet->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *card = new Card;
    card->setTitle(title());
    card->add(grid);
    card->add(seen);
    card->add(m_sheet, 1);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::none());
    column->addWidget(card);
}

void UnitSection::refresh()
{
    Database &database = m_ledger.database();
    if (const auto unit = unitOn(database, m_ledger.today())) {
        m_name->setText(unit->name);
        m_code->setText(unit->code);
        m_parent->setText(unit->parent);
    }
    if (const auto team = readTeam(database))
        m_team->setText(team->name);
    if (const auto names = readPaperNames(database)) {
        m_upperLine->setText(names->upperLine);
        m_lowerLine->setText(names->lowerLine);
        m_place->setText(names->place);
        m_number->setText(names->number);
        m_preparedBy->setText(names->preparedBy);
        m_headOfTeam->setText(names->headOfTeam);
        m_signature->setNames(*names, ledgerLanguage(database).value_or(u"vi"_s));
        m_confirmedBy->setText(names->confirmedBy);
        m_recipients->setLines(names->recipients);
    }
    setEnabled(!m_ledger.isReadOnly());
    showSheet();
}

void UnitSection::saveUnit()
{
    const auto now = unitOn(m_ledger.database(), m_ledger.today());
    if (!now)
        return Q_EMIT failed(now.error());
    Unit unit = *now;
    unit.name = m_name->text().simplified();
    unit.code = m_code->text().simplified();
    unit.parent = m_parent->text().simplified();
    if (unit.name == now->name && unit.code == now->code && unit.parent == now->parent)
        return;
    if (unit.name.isEmpty() || unit.code.isEmpty())
        return refresh();
    unit.validFrom.reset();
    const auto kept = renameUnit(m_ledger.database(), unit, m_ledger.stamp());
    take(kept.has_value(), kept ? Error() : kept.error());
}

void UnitSection::saveTeam()
{
    const auto now = readTeam(m_ledger.database());
    const QString name = m_team->text().simplified();
    if (now && now->name == name)
        return;
    if (name.isEmpty())
        return refresh();
    const auto kept = renameTeam(m_ledger.database(), name, m_ledger.stamp());
    take(kept.has_value(), kept ? Error() : kept.error());
}

void UnitSection::savePaperNames()
{
    const auto now = readPaperNames(m_ledger.database());
    if (!now)
        return Q_EMIT failed(now.error());
    PaperNames names = *now;
    names.upperLine = m_upperLine->text().simplified();
    names.lowerLine = m_lowerLine->text().simplified();
    names.place = m_place->text().simplified();
    names.preparedBy = m_preparedBy->text().simplified();
    names.headOfTeam = m_headOfTeam->text().simplified();
    names.confirmedBy = m_confirmedBy->text().simplified();
    names.number = m_number->text().trimmed(); // the room for the number stays
    m_signature->putInto(names);
    names.recipients = m_recipients->lines();
    if (names == *now)
        return;
    const auto kept = changePaperNames(m_ledger.database(), names, m_ledger.stamp());
    take(kept.has_value(), kept ? Error() : kept.error());
}

void UnitSection::take(bool done, const Error &error)
{
    if (!done)
        return Q_EMIT failed(error);
    refresh();
    Q_EMIT saved();
}

void UnitSection::showSheet()
{
    m_maker->make({ReportKind::WeeklyTally, Period::weekOf(m_ledger.today()), m_ledger.now(),
                   ledgerLanguage(m_ledger.database()).value_or(u"vi"_s)});
}

} // namespace somotcua
