#include "catalogue/ReasonsEditor.h"

#include "common/Look.h"
#include "indicators/TypedFigure.h"
#include "text/Fold.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

ReasonsEditor::ReasonsEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setSpaces(m_column, {.between = 0.25});
    setReasons({});
}

void ReasonsEditor::setReasons(const QList<IndicatorReason> &reasons)
{
    setFocusProxy(nullptr);
    for (const Line &line : std::as_const(m_lines))
        delete line.row;
    m_lines.clear();
    for (const IndicatorReason &reason : reasons)
        addLine(reason);
    keepOneBlank();
    setFocusProxy(m_lines.constFirst().reason);
}

void ReasonsEditor::addLine(const IndicatorReason &reason)
{
    const int number = int(m_lines.size()) + 1;
    Line line{new QWidget, new QLineEdit(reason.reason), new QLineEdit};
    if (reason.count > 0)
        line.count->setText(QString::number(reason.count));
    line.reason->setCursorPosition(0);
    line.reason->setObjectName(u"reason%1"_s.arg(number));
    line.count->setObjectName(u"reasonCount%1"_s.arg(number));
    //: vi: Lý do %1
    line.reason->setAccessibleName(tr("Reason %1").arg(number));
    //: In an empty field. vi: Lý do
    line.reason->setPlaceholderText(tr("Reason"));
    //: How many have the reason. vi: Số lượng của lý do %1
    line.count->setAccessibleName(tr("Count of reason %1").arg(number));
    //: In an empty field. vi: Số
    line.count->setPlaceholderText(tr("Count"));
    line.count->setAlignment(Qt::AlignRight);
    auto *row = new QHBoxLayout(line.row);
    setSpaces(row, {.between = 0.25});
    row->addWidget(line.reason, 3);
    row->addWidget(line.count, 1);
    m_column->addWidget(line.row);
    line.row->show(); // now, so that Enter on the line before already finds it
    QWidget *before = m_lines.isEmpty() ? nullptr : m_lines.constLast().count;
    if (before != nullptr)
        setTabOrder(before, line.reason);
    setTabOrder(line.reason, line.count);
    m_lines << line;
    for (QLineEdit *edit : {line.reason, line.count}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            keepOneBlank();
            Q_EMIT edited();
        });
    }
}

void ReasonsEditor::keepOneBlank()
{
    if (m_lines.isEmpty() || !m_lines.constLast().reason->text().isEmpty()
        || !m_lines.constLast().count->text().isEmpty())
        addLine({});
}

std::optional<QList<IndicatorReason>> ReasonsEditor::reasons()
{
    QList<IndicatorReason> reasons;
    for (const Line &line : std::as_const(m_lines)) {
        const QString reason = tidy(line.reason->text());
        if (reason.isEmpty() && line.count->text().trimmed().isEmpty())
            continue;
        const auto count = countTyped(line.count->text());
        QLineEdit *wrong = reason.isEmpty() ? line.reason : line.count;
        if (reason.isEmpty() || !count) {
            wrong->setFocus();
            return {};
        }
        reasons << IndicatorReason{reason, *count};
    }
    return reasons;
}

} // namespace somotcua
