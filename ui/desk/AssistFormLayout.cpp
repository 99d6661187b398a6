// The part of AssistForm that lays out its fields and hears them.
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "desk/AssistForm.h"
#include "desk/HamletField.h"
#include "desk/ObstacleField.h"
#include "desk/OutcomeWords.h"
#include "desk/ProcedureField.h"

#include <QAbstractButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

void AssistForm::layOut()
{
    QStringList outcomes;
    for (const Outcome outcome : kOutcomes)
        outcomes << outcomeWord(outcome);
    m_outcome->setOptions(outcomes);
    m_outcome->setKeysAnywhere(true);
    m_channel->setOptions({channelWord(Channel::InPerson), channelWord(Channel::Post)});
    m_channel->setChosen(0);
    m_procedure->setCatalogue(&m_matcher);

    const auto add = [this](const QString &label, QWidget *editor, int span, int narrowSpan) {
        auto *field = new FormField(label, editor, m_grid);
        m_grid->add(field, span, narrowSpan);
        m_fields << field;
    };
    //: A field of the desk. vi: Họ và tên
    add(tr("Name"), m_name, 6, 12);
    //: A field of the desk. vi: Số định danh
    add(tr("Identity number"), m_identity, 3, 7);
    //: A field of the desk. vi: Ngày sinh
    add(tr("Date of birth"), m_birth, 3, 5);
    //: A field of the desk. vi: Điện thoại
    add(tr("Phone"), m_phone, 3, 6);
    //: A field of the desk. vi: Thôn
    add(tr("Hamlet"), m_hamlet, 3, 6);
    //: A field of the desk. vi: Thủ tục
    add(tr("Procedure"), m_procedure, 6, 12);
    //: A field of the desk. vi: Kết quả hỗ trợ
    add(tr("Outcome"), m_outcome, 12, 12);
    //: A field of the desk. vi: Vướng mắc
    add(tr("Obstacles"), m_obstacles, 3, 12);
    //: A field of the desk. vi: Mã hồ sơ
    add(tr("Dossier code"), m_code, 4, 7);
    //: A field of the desk. vi: Hẹn trả
    add(tr("Due day"), m_due, 2, 5);
    //: A field of the desk. vi: Ghi chú
    add(tr("Note"), m_note, 3, 12);
    //: A field of the desk, only for what is handed in at the counter. vi: Kênh nộp
    add(tr("Channel"), m_channel, 6, 12);
    //: A field of the desk: from when until when somebody was helped. vi: Giờ hỗ trợ
    add(tr("Time of the help"), m_times, 3, 6);

    // Nothing to compose here: with Telex on, what is typed would come only with the key behind it.
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_identity, m_birth, m_phone, m_code, m_due, m_times})
        line->setAttribute(Qt::WA_InputMethodEnabled, false);
    //: Inside the empty identity number. vi: gõ hoặc quét thẻ
    m_identity->setPlaceholderText(tr("type or scan a card"));
    //: Inside the empty due day: it may be left empty. vi: nếu có
    m_due->setPlaceholderText(tr("if known"));
    //: Inside the empty date of birth. vi: ngày/tháng/năm
    m_birth->setPlaceholderText(tr("day/month/year"));
    for (QLineEdit *line : {m_phone, static_cast<QLineEdit *>(m_hamlet), m_code, m_note})
        //: Inside an empty field. vi: Không bắt buộc
        line->setPlaceholderText(tr("Optional"));
    //: Beside the label of the outcome. vi: bấm một phím số
    field(DeskField::Outcome)->setHint(tr("press one digit"));
    //: Inside the empty time of the help. vi: 14:05-14:20
    m_times->setPlaceholderText(tr("14:05-14:20"));
    //: Beside the label of the channel: the key that changes it. vi: Alt+6 để đổi
    field(DeskField::Channel)->setHint(tr("Alt+6 changes it"));
    //: Beside the label of the obstacles. vi: phím 1–9
    field(DeskField::Obstacles)->setHint(tr("keys 1–9"));
    m_grid->setFieldVisible(field(DeskField::Channel), false);
    m_grid->setFieldVisible(field(DeskField::Times), false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_grid);
    setSpaces(column, Spaces::none());
}

void AssistForm::connectParts()
{
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_name, m_identity, m_birth, m_phone, m_hamlet,
                                                              m_procedure, m_code, m_due, m_note, m_times}) {
        // textChanged, since assistive technology and dictation set texts without typing them.
        connect(line, &QLineEdit::textChanged, this, &AssistForm::touched);
        connect(line, &QLineEdit::editingFinished, this, &AssistForm::shapeWhenLeft);
    }
    const auto boxes = [this] {
        QList<QWidget *> all;
        for (int index = 0; index < m_outcome->count(); ++index)
            all << m_outcome->box(index);
        return all;
    };
    for (const QList<QWidget *> &stop : std::initializer_list<QList<QWidget *>>{{m_name},
                                                                                {m_identity},
                                                                                {m_birth},
                                                                                {m_phone},
                                                                                {m_hamlet},
                                                                                {m_procedure},
                                                                                boxes(),
                                                                                {m_obstacles},
                                                                                {m_code},
                                                                                {m_due},
                                                                                {m_note}})
        m_keys->add(stop);

    connect(m_hamlet, &HamletField::taken, this, [this] {
        touched();
        m_keys->moveOn(m_hamlet);
    });
    connect(m_procedure, &ProcedureField::choiceChanged, this, &AssistForm::procedureChosen);
    connect(m_procedure, &ProcedureField::enterTook, this, [this] { m_keys->moveOn(m_procedure); });
    connect(m_outcome, &OptionRow::chosenChanged, this, [this] {
        m_outcomeChosen = true;
        outcomeShown();
        showExpectedDue();
        touched();
        FormField *channel = field(DeskField::Channel);
        Q_EMIT changedByKey(channel->isHidden() ? field(DeskField::Outcome) : channel);
    });
    connect(m_channel, &OptionRow::chosenChanged, this, &AssistForm::touched);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_6), this), &QShortcut::activated, this,
            &AssistForm::changeChannel);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_G), this), &QShortcut::activated, this,
            &AssistForm::showTimes);
    connect(m_obstacles, &ObstacleField::marksChanged, this, &AssistForm::touched);
    connect(m_due, &QLineEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_dueTyped = !m_due->text().trimmed().isEmpty();
        setTone(m_due, Tone::Ink);
    });
    connect(m_code, &QLineEdit::textChanged, this, &AssistForm::showExpectedDue);
}

} // namespace somotcua
