#include "catalogue/IndicatorPanel.h"

#include "catalogue/IndicatorWords.h"
#include "catalogue/ReasonsEditor.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "counts/Comparison.h"
#include "indicators/TypedFigure.h"
#include "reports/PeriodPicker.h"
#include "text/Fold.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The newest rows are what somebody looks back at; the rest is in the audit.
constexpr qsizetype kHistoryRows = 12;

QString digits(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

IndicatorPanel::IndicatorPanel(QWidget *parent)
    : FormPanel(parent)
    , m_about(plainParagraph({}))
    , m_computed(plainParagraph({}))
    , m_name(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_kind(new QComboBox)
    , m_definition(new QLineEdit)
    , m_basis(new QLineEdit)
    , m_value(new QLineEdit)
    , m_whole(new QLineEdit)
    , m_target(new QLineEdit)
    , m_reasons(new ReasonsEditor)
    , m_source(new QLineEdit)
    , m_note(new QLineEdit)
    , m_history(plainParagraph({}))
    //: vi: Sửa cách tính
    , m_define(new Button(Button::Kind::Secondary, tr("Change the definition")))
    //: vi: Rút lại số liệu kỳ này
    , m_takeBackValue(new Button(Button::Kind::Destructive, tr("Take this period's figures back")))
    //: vi: Bỏ chỉ tiêu này
    , m_takeBack(new Button(Button::Kind::Destructive, tr("Take this indicator back")))
{
    layOut();
    for (QLineEdit *edit : {m_value, m_whole})
        connect(edit, &QLineEdit::textChanged, this, &IndicatorPanel::tellPercent);
    connect(m_define, &Button::clicked, this, &IndicatorPanel::defineWanted);
    connect(m_takeBackValue, &Button::clicked, this, &IndicatorPanel::valueTakeBackWanted);
    connect(m_takeBack, &Button::clicked, this, &IndicatorPanel::takeBackWanted);
}

void IndicatorPanel::layOut()
{
    setTone(m_about, Tone::Soft);
    setTone(m_history, Tone::Soft);
    setTypeRole(m_about, TypeRole::Hint);
    setTypeRole(m_history, TypeRole::Hint);
    m_takeBackValue->setObjectName(u"takeBackValue"_s);
    //: How an indicator is counted. vi: Một số lượng
    m_kind->addItem(tr("A count"), int(IndicatorKind::Count));
    //: How an indicator is counted. vi: Một phần trên tổng số
    m_kind->addItem(tr("A part of a whole"), int(IndicatorKind::Share));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);

    add(m_computed);
    //: vi: Tên chỉ tiêu
    m_nameField = add(tr("Name of the indicator"), m_name);
    //: vi: Cách ghi số
    FormField *kind = add(tr("How it is counted"), m_kind);
    //: vi: Đơn vị tính
    m_unitField = add(tr("What is counted"), m_unit);
    //: vi: Cách tính
    FormField *definition = add(tr("Definition"), m_definition);
    //: vi: Căn cứ
    FormField *basis = add(tr("Asked for by"), m_basis);
    m_definitionFields = {m_nameField, kind, m_unitField, definition, basis};
    //: vi: Đã thực hiện
    m_valueField = add(tr("Reached"), m_value);
    //: vi: Trên tổng số
    m_wholeField = add(tr("Of all"), m_whole);
    //: vi: Mức giao
    m_targetField = add(tr("Target"), m_target);
    //: vi: Lý do chưa thực hiện
    m_reasonsField = add(tr("Why not done"), m_reasons);
    //: vi: Nguồn số liệu
    m_sourceField = add(tr("Source of the figures"), m_source);
    //: vi: Ghi chú
    m_noteField = add(tr("Note"), m_note);
    //: In an empty field. vi: Không bắt buộc
    const QString optional = tr("Optional");
    for (QLineEdit *edit : {m_definition, m_basis, m_source, m_note})
        edit->setPlaceholderText(optional);
    add(m_about);
    add(m_history);
    addButton(m_define);
    addButton(m_takeBackValue);
    addButton(m_takeBack);
}

void IndicatorPanel::showFields()
{
    const bool typed = !isComputed(m_shown.kind);
    const bool share = isShare(m_shown.kind);
    for (FormField *field : std::as_const(m_definitionFields))
        field->setVisible(m_defines);
    m_valueField->setVisible(!m_defines && typed);
    m_wholeField->setVisible(!m_defines && typed && share);
    m_targetField->setVisible(!m_defines);
    m_reasonsField->setVisible(!m_defines && typed && share);
    m_sourceField->setVisible(!m_defines);
    m_noteField->setVisible(!m_defines);
    m_about->setVisible(!m_defines && !m_about->text().isEmpty());
    m_computed->setVisible(!m_defines && !typed);
    m_history->setVisible(!m_defines && !m_history->text().isEmpty());
    m_define->setVisible(!m_defines && m_shown.isOwn());
    m_takeBack->setVisible(m_defines && m_shown.isOwn());
    if (m_defines)
        m_takeBackValue->hide();
    //: Hint: the target is a percent. vi: phần trăm, như 30 hoặc 27,5
    m_targetField->setHint(share ? tr("percent, such as 30 or 27,5") : QString());
}

void IndicatorPanel::showValue(const MeasuredIndicator &measured, const Period &period,
                               const QList<IndicatorValue> &rows)
{
    m_shown = measured.indicator;
    m_period = period;
    m_defines = false;
    setTitle(m_shown.name + u" · "_s + PeriodPicker::wordsOf(period).simplified());
    QStringList about;
    for (const QString &line : {m_shown.definition, m_shown.basis}) {
        if (!line.isEmpty())
            about << line;
    }
    m_about->setText(about.join(u'\n'));
    const QList<IndicatorValue> counting = standing(rows);
    const auto own = std::ranges::find(counting, period, &IndicatorValue::period);
    const bool entered = own != counting.cend();
    const IndicatorValue shown = entered ? *own : IndicatorValue{.indicator = m_shown.code, .period = period};
    m_value->setText(digits(shown.value));
    m_whole->setText(digits(shown.whole));
    m_target->setText(!shown.target               ? QString()
                          : isShare(m_shown.kind) ? typedPercent(*shown.target)
                                                  : QString::number(*shown.target));
    m_reasons->setReasons(shown.reasons);
    m_source->setText(shown.source);
    m_note->setText(shown.note);
    for (QLineEdit *edit : {m_source, m_note})
        edit->setCursorPosition(0);
    const QString reached = reachedWords(measured.figure.value, measured.figure.whole);
    const QString percent = measured.percent() ? u" = "_s + percentWords(measured.percent()) : QString();
    //: %1 is what the ledger counts, as "512 / 720 = 71,11%". vi: Lấy từ sổ: %1
    m_computed->setText(tr("From the ledger: %1").arg(reached + percent));
    const bool older = !shown.value && measured.figure.value;
    //: Hint: the latest figure before. vi: gần nhất %1
    m_valueField->setHint(older ? tr("latest %1").arg(reachedWords(measured.figure.value, {})) : QString());
    //: Where a target of a longer period holds. vi: đang áp dụng %1
    m_target->setPlaceholderText(!shown.target && measured.figure.target
                                     ? tr("in force: %1").arg(targetWords(m_shown.kind, measured.figure.target))
                                     : QString());
    tellPercent();
    tellHistory(rows, period);
    m_takeBackValue->setVisible(entered);
    showFields();
}

void IndicatorPanel::showDefinition(const Indicator &indicator)
{
    m_shown = indicator;
    m_defines = true;
    //: vi: Chỉ tiêu mới
    setTitle(indicator.isOwn() ? indicator.name : tr("New indicator"));
    m_name->setText(indicator.name);
    m_unit->setText(indicator.unit);
    m_kind->setCurrentIndex(m_kind->findData(int(indicator.kind)));
    m_definition->setText(indicator.definition);
    m_basis->setText(indicator.basis);
    showFields();
}

void IndicatorPanel::tellPercent()
{
    const auto part = countTyped(m_value->text());
    const auto whole = countTyped(m_whole->text());
    const auto percent = part && whole ? percentOf({.part = *part, .whole = *whole}) : std::nullopt;
    m_wholeField->setHint(percent ? percentWords(percent) : QString());
}

void IndicatorPanel::tellHistory(const QList<IndicatorValue> &rows, const Period &period)
{
    if (rows.isEmpty())
        return m_history->setText({});
    //: vi: Đã ghi:
    QStringList lines{tr("Entered so far:")};
    QList<Period> told;
    for (const IndicatorValue &row : rows.mid(0, kHistoryRows)) {
        QString line = valueWords(m_shown.kind, row);
        if (told.contains(row.period))
            //: Behind a line of the history: a later one holds for the same period. vi: (đã sửa)
            line += u' ' + tr("(corrected)");
        else if (row.period == period)
            //: Behind a line of the history: it is the one shown. vi: (kỳ này)
            line += u' ' + tr("(this period)");
        told << row.period;
        lines << line;
    }
    m_history->setText(lines.join(u'\n'));
}

std::optional<IndicatorValue> IndicatorPanel::value()
{
    //: vi: Ghi số bằng chữ số, như 4500.
    const QString digitsWanted = tr("Write digits, such as 4500.");
    const bool typed = !isComputed(m_shown.kind);
    IndicatorValue value{.indicator = m_shown.code, .period = *m_period};
    const auto read = [&](QLineEdit *edit, FormField *field, std::optional<qint64> &number,
                          std::optional<qint64> (*as)(const QString &)) {
        if (field->isHidden() || edit->text().trimmed().isEmpty())
            return true;
        number = as(edit->text());
        if (!number)
            refuse(field, digitsWanted);
        return number.has_value();
    };
    if (!read(m_value, m_valueField, value.value, countTyped) || !read(m_whole, m_wholeField, value.whole, countTyped)
        || !read(m_target, m_targetField, value.target, isShare(m_shown.kind) ? hundredthsTyped : countTyped))
        return {};
    if (!m_reasonsField->isHidden()) {
        const auto reasons = m_reasons->reasons();
        if (!reasons) {
            m_reasonsField->setRefusal(flawWords(IndicatorFlaw::ReasonBlank));
            return {};
        }
        value.reasons = *reasons;
    }
    value.source = tidy(m_source->text());
    value.note = tidy(m_note->text());
    if (const auto flaw = flawOf(m_shown.kind, value)) {
        const bool ofWhole = *flaw == IndicatorFlaw::WholeMissing || *flaw == IndicatorFlaw::PartOverWhole;
        const bool ofTarget = *flaw == IndicatorFlaw::TargetOverAll || !typed;
        refuse(ofWhole ? m_wholeField : ofTarget ? m_targetField : m_valueField, flawWords(*flaw));
        return {};
    }
    return value;
}

std::optional<Indicator> IndicatorPanel::definition()
{
    Indicator indicator = m_shown;
    indicator.name = tidy(m_name->text());
    indicator.unit = tidy(m_unit->text());
    indicator.kind = IndicatorKind(m_kind->currentData().toInt());
    indicator.definition = tidy(m_definition->text());
    indicator.basis = tidy(m_basis->text());
    if (indicator.name.isEmpty()) {
        //: vi: Cần tên chỉ tiêu.
        refuse(m_nameField, tr("Needs the indicator's name."));
        return {};
    }
    if (indicator.unit.isEmpty()) {
        //: vi: Cần đơn vị tính, như người, hồ sơ.
        refuse(m_unitField, tr("Needs what is counted, such as people or dossiers."));
        return {};
    }
    return indicator;
}

void IndicatorPanel::refuseName(const QString &sentence)
{
    refuse(m_nameField, sentence);
}

void IndicatorPanel::refuseValue(const QString &sentence)
{
    refuse(m_valueField->isHidden() ? m_targetField : m_valueField, sentence);
}

} // namespace somotcua
