#include "desk/PaperBar.h"

#include "common/Button.h"
#include "common/FlowLayout.h"
#include "common/HintLine.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

PaperBar::PaperBar(QWidget *parent)
    : QWidget(parent)
    , m_where(plainLabel({}, this))
    , m_counts(plainLabel({}, this))
    , m_warning(new HintLine(HintLine::Lines::Many, this))
    //: A row of the sheet of paper has nothing on it. vi: Dòng này trống
    , m_blank(new Button(Button::Kind::Secondary, tr("This row is blank"), this))
    //: All rows of the sheet from here on have nothing on them. vi: Các dòng còn lại trống
    , m_rest(new Button(Button::Kind::Secondary, tr("The rest is blank"), this))
{
    setTypeRole(m_where, TypeRole::Section);
    setTone(m_counts, Tone::Soft);
    m_blank->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_B));
    // With large type the buttons stand below the words.
    auto *row = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_where, m_counts, m_blank, m_rest})
        row->addWidget(part);
    setSpaces(row, {.between = 0.75});
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_warning);
    setSpaces(column, {.between = 0.25});
    m_warning->hide();
    connect(m_blank, &QPushButton::clicked, this, &PaperBar::rowLeftBlank);
    connect(m_rest, &QPushButton::clicked, this, &PaperBar::restLeftBlank);
}

void PaperBar::setSheet(const PaperSheet &sheet)
{
    //: %1 is the number of a sheet of paper, %2 of its row, %3 how many rows it has.
    //: vi: Tờ ghi tay số %1, dòng %2 trong %3
    m_where->setText(tr("Paper sheet %1, row %2 of %3")
                         .arg(QString::number(sheet.number), QString::number(sheet.nextRow().value_or(0)),
                              QString::number(sheet.rowCount)));
    m_counts->setText(paperCounts(sheet));
    setAccessibleName(sentence());
}

void PaperBar::warn(const QString &sentence)
{
    m_warning->setText(sentence, u"message-warning"_s, Tone::Soon);
    m_warning->setHidden(sentence.isEmpty());
}

QString PaperBar::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

QString PaperBar::sentence() const
{
    return m_where->text();
}

QString paperCounts(const PaperSheet &sheet)
{
    //: What was done with a sheet of paper: %1 rows were entered as assists, %2 left blank.
    //: vi: đã nhập %1 lượt, %2 dòng trống
    return PaperBar::tr("entered %1, blank %2").arg(QString::number(sheet.entered()), QString::number(sheet.blank()));
}

} // namespace somotcua
