#include "catalogue/ProcedurePanel.h"

#include "catalogue/CatalogueWords.h"
#include "common/Button.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"
#include "procedures/ProcedureRules.h"
#include "text/Fold.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kMostDays = 3650;
constexpr int kNewVersion = 1; // of the two ways to save
constexpr std::array kLevels{OnlineLevel::Full, OnlineLevel::Partial, OnlineLevel::Online, OnlineLevel::Offline,
                             OnlineLevel::Unknown};
/// In the order of the combo; the first entry is "not known".
constexpr std::array kUnits{ProcessingUnit::WorkingDay, ProcessingUnit::CalendarDay, ProcessingUnit::InDay};

QComboBox *narrowCombo()
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

} // namespace

ProcedurePanel::ProcedurePanel(QWidget *parent)
    : FormPanel(parent)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_shortName(new QLineEdit)
    , m_field(narrowCombo())
    , m_level(narrowCombo())
    , m_days(new QSpinBox)
    , m_unit(narrowCombo())
    , m_fee(new QLineEdit)
    , m_way(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None))
    , m_from(new DateField)
    , m_validFrom(new DateField)
    , m_validTo(new DateField)
    , m_use(plainParagraph({}))
    //: Opens the list of papers of a procedure and its fees. vi: Giấy tờ và lệ phí…
    , m_papers(new Button(Button::Kind::Secondary, tr("Papers and fees…")))
    , m_hide(new Button(Button::Kind::Secondary, {}))
{
    layOut();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ProcedurePanel::tellUnit);
    connect(m_way, &OptionRow::chosenChanged, this, &ProcedurePanel::tellWay);
    connect(m_papers, &Button::clicked, this, &ProcedurePanel::papersWanted);
    connect(m_hide, &Button::clicked, this, &ProcedurePanel::hideWanted);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_shortName->setPlaceholderText(shortProcedureName(tidy(name))); });
}

void ProcedurePanel::layOut()
{
    m_field->setEditable(true);
    for (const OnlineLevel level : kLevels)
        m_level->addItem(levelWord(level));
    m_days->setRange(1, kMostDays);
    //: The processing time of a procedure. vi: Chưa công bố
    m_unit->addItem(tr("Not published"));
    //: The processing time of a procedure. vi: ngày làm việc
    m_unit->addItem(tr("working days"));
    //: The processing time of a procedure. vi: ngày
    m_unit->addItem(tr("days"));
    //: The processing time of a procedure. vi: trong ngày
    m_unit->addItem(tr("within the day"));
    //: vi: Sửa cho đúng
    const QString corrects = tr("Correct it");
    //: vi: Bản mới từ ngày
    const QString renews = tr("New version from");
    m_way->setOptions({corrects, renews});

    //: vi: Mã thủ tục
    m_codeField = add(tr("Procedure code"), m_code);
    //: vi: Tên thủ tục
    m_nameField = add(tr("Name of the procedure"), m_name);
    //: vi: Tên ngắn
    add(tr("Short name"), m_shortName);
    //: vi: Lĩnh vực
    add(tr("Field"), m_field);
    //: vi: Mức trực tuyến
    add(tr("On-line level"), m_level);
    //: vi: Thời hạn
    add(tr("Processing time"), m_unit);
    //: vi: Số ngày
    m_daysField = add(tr("Number of days"), m_days);
    //: vi: Lệ phí
    m_feeField = add(tr("Fee"), m_fee);
    //: Hint of the fee. vi: số đồng, hoặc HĐND
    m_feeField->setHint(tr("đồng, or HĐND"));
    //: vi: Áp dụng từ ngày
    m_validFromField = add(tr("In force from"), m_validFrom);
    //: vi: Áp dụng đến ngày
    m_validToField = add(tr("In force until"), m_validTo);
    //: vi: Cách sửa
    m_wayField = add(tr("How it changes"), m_way);
    //: vi: Bản mới áp dụng từ ngày
    m_fromField = add(tr("New version in force from"), m_from);
    setTone(m_use, Tone::Soft);
    add(m_use);
    addButton(m_papers);
    addButton(m_hide);
}

void ProcedurePanel::show(const Procedure &procedure, const QStringList &fields)
{
    m_shown = procedure;
    const bool known = bool(procedure.id);
    //: vi: Thủ tục mới
    setTitle(known ? procedure.shortName() : tr("New procedure"));
    m_code->setText(procedure.code);
    m_name->setText(procedure.name);
    m_name->setCursorPosition(0);
    m_shortName->setText(procedure.ownShortName);
    m_field->clear();
    m_field->addItems(fields);
    m_field->setCurrentText(procedure.field.value_or(QString()));
    m_level->setCurrentIndex(int(std::ranges::find(kLevels, procedure.onlineLevel) - kLevels.begin()));
    const auto &time = procedure.processing;
    m_days->setValue(time ? std::max(1, time->days) : 1);
    m_unit->setCurrentIndex(time ? int(std::ranges::find(kUnits, time->unit) - kUnits.begin()) + 1 : 0);
    m_fee->setText(isCouncilFee(procedure.fee) ? u"HĐND"_s : feeWords(procedure.fee));
    m_validFrom->setDay(procedure.validFrom);
    m_validTo->setDay(procedure.validTo);
    m_from->setDay({});
    m_way->setChosen(0);
    m_wayField->setVisible(known);
    m_papers->setVisible(known);
    m_hide->setVisible(known);
    //: Takes the procedure out of the desk's offers. vi: Ẩn khỏi bàn hỗ trợ
    const QString hide = tr("Hide from the desk");
    //: Puts the procedure into the desk's offers. vi: Hiện lại ở bàn hỗ trợ
    const QString offer = tr("Offer it at the desk again");
    m_hide->setText(procedure.hidden ? offer : hide);
    m_use->clear();
    m_use->setVisible(known);
    tellUnit();
    tellWay();
}

void ProcedurePanel::setUse(qint64 assists)
{
    //: vi: Đã ghi ở %1 lượt hỗ trợ.
    m_use->setText(tr("Named by %1 assists.").arg(QLocale(QLocale::Vietnamese).toString(assists)));
}

void ProcedurePanel::tellUnit()
{
    const int unit = m_unit->currentIndex();
    m_daysField->setVisible(unit > 0 && kUnits.at(size_t(unit - 1)) != ProcessingUnit::InDay);
}

void ProcedurePanel::tellWay()
{
    const bool renews = wantsNewVersion();
    m_fromField->setVisible(renews);
    m_validFromField->setVisible(!renews);
    m_validToField->setVisible(!renews);
    // A version keeps the code of the one before; a correction may mend it.
    m_code->setReadOnly(renews);
    if (renews)
        m_from->setFocus();
}

bool ProcedurePanel::wantsNewVersion() const
{
    return m_shown.id && m_way->chosen() == kNewVersion;
}

std::optional<QDate> ProcedurePanel::changesFrom() const
{
    return wantsNewVersion() ? m_from->day() : std::nullopt;
}

std::optional<ProcessingTime> ProcedurePanel::processing() const
{
    if (m_unit->currentIndex() <= 0)
        return {};
    const ProcessingUnit unit = kUnits.at(size_t(m_unit->currentIndex() - 1));
    return ProcessingTime{unit == ProcessingUnit::InDay ? 0 : m_days->value(), unit};
}

std::optional<Procedure> ProcedurePanel::procedure()
{
    clearMessages();
    Procedure wanted = m_shown;
    wanted.code = normaliseProcedureCode(m_code->text());
    wanted.name = tidy(m_name->text());
    wanted.ownShortName = tidy(m_shortName->text());
    const QString field = tidy(m_field->currentText());
    wanted.field = field.isEmpty() ? std::nullopt : std::optional(field);
    wanted.onlineLevel = kLevels.at(size_t(std::max(0, m_level->currentIndex())));
    wanted.processing = processing();
    wanted.validFrom = m_validFrom->day();
    wanted.validTo = m_validTo->day();
    if (wanted.name.isEmpty()) {
        //: vi: Cần tên thủ tục.
        refuse(m_nameField, tr("Needs the procedure's name."));
        return {};
    }
    const auto fee = storedFee(m_fee->text());
    if (!fee) {
        //: vi: Ghi số đồng như 10.000, hoặc HĐND, hoặc để trống.
        refuse(m_feeField, tr("Write đồng like 10.000, or HĐND, or nothing."));
        return {};
    }
    wanted.fee = *fee;
    for (const auto &[editor, place] : {std::pair(m_validFrom, m_validFromField), std::pair(m_validTo, m_validToField),
                                        std::pair(m_from, m_fromField)}) {
        if (editor->isWrong() && !place->isHidden()) {
            //: vi: Ghi ngày như 30/09/2024.
            refuse(place, tr("Write days like 30/09/2024."));
            return {};
        }
    }
    if (wanted.validFrom && wanted.validTo && *wanted.validTo < *wanted.validFrom) {
        //: vi: Ngày cuối đứng trước ngày đầu.
        refuse(m_validToField, tr("The last day lies before the first."));
        return {};
    }
    wanted.verified = verifiedAfterEditing(wanted);
    return wanted;
}

void ProcedurePanel::refuseFrom(const QString &sentence)
{
    refuse(m_fromField, sentence);
}

void ProcedurePanel::refuseCode(const QString &sentence)
{
    refuse(m_codeField, sentence);
}

} // namespace somotcua
