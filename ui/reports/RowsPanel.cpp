#include "reports/RowsPanel.h"

#include "common/Button.h"
#include "common/Counter.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "dossiers/StatusMarks.h"
#include "EnteredWords.h"
#include "ExplainFigure.h"
#include "FigureSources.h"
#include "FigureWords.h"
#include "ledger/OpenLedger.h"
#include "reports/HitsModel.h"
#include "Shown.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qint64 kMostRows = 500; // more than anybody reads through; the number is told all the same

} // namespace

RowsPanel::RowsPanel(OpenLedger &ledger, QWidget *parent)
    : SidePanel(parent)
    , m_ledger(ledger)
    , m_where(plainParagraph({}))
    , m_number(new Counter({}))
    , m_verdict(plainParagraph({}))
    , m_more(plainParagraph({}))
    , m_reckoned(new QWidget)
    , m_reckonedColumn(new QVBoxLayout(m_reckoned))
    , m_model(new HitsModel(this))
    , m_table(new LedgerTable)
{
    layOut();
    connect(m_table, &LedgerTable::rowActivated, this, [this](int row) {
        const SearchHit *hit = m_model->hit(row);
        if (hit == nullptr)
            return;
        if (hit->dossier)
            return Q_EMIT dossierWanted(*hit->dossier);
        m_more->setText(withoutDossierSentence(hit->day, hit->citizen));
        m_more->show();
    });
}

void RowsPanel::layOut()
{
    setObjectName(u"rowsPanel"_s);
    setTone(m_where, Tone::Soft);
    setTone(m_more, Tone::Soft);
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setHeadShown(false);
    m_table->setElidingColumn(HitsModel::Citizen, 8);
    //: vi: Các dòng của con số
    m_table->setAccessibleName(tr("The rows behind the figure"));
    setSpaces(m_reckonedColumn, {.between = 0.5});
    content()->addWidget(m_where);
    auto *number = new QHBoxLayout;
    setSpaces(number, {.between = 0.75});
    number->addWidget(m_number);
    number->addWidget(m_verdict, 1);
    content()->addLayout(number);
    content()->addWidget(m_reckoned);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_more);
}

Result<> RowsPanel::show(const Report &report, const FigurePlace &place)
{
    const auto found = explainFigure(m_ledger.database(), report, place, kMostRows);
    const FigureWords words = figureWords(report, place);
    setTitle(words.what);
    m_where->setText(words.where);
    while (QLayoutItem *item = m_reckonedColumn->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_model->setHits(found ? found->counted.rows : QList<SearchHit>(), report.asOf);
    m_table->setColumnSample(HitsModel::Day, m_model->longestDay());
    m_table->setVisible(found && found->reckonedFrom.isEmpty() && !found->entered);
    m_more->setVisible(found && found->counted.number > found->counted.rows.size());
    m_reckoned->setVisible(found && !found->reckonedFrom.isEmpty());
    m_number->setVisible(found && found->reckonedFrom.isEmpty() && !found->entered);
    m_verdict->setText({});
    if (!found)
        return passOn(found);
    if (found->entered) {
        m_verdict->setText(enteredLines(*found->entered, report.language).join(u'\n'));
        setTone(m_verdict, Tone::Ink);
        return {};
    }
    if (found->services)
        m_model->setServices(*found->services);
    if (found->reckonedFrom.isEmpty()) {
        showRows(report, cellAt(report.blocks.at(place.block), place.cell),
                 found->services ? found->services->size() : found->counted.number);
        return {};
    }
    //: Over the figures that one is reckoned from; %1 is that figure. vi: %1 được tính từ:
    m_verdict->setText(tr("%1 is reckoned from:").arg(words.figure));
    setTone(m_verdict, Tone::Ink);
    for (const ReckonedFigure &each : found->reckonedFrom) {
        const FigureWords told = figureWords(report, each.place);
        auto *button = new Button(Button::Kind::Secondary, told.what + u": "_s + told.figure, m_reckoned);
        button->setAccessibleName(told.whole());
        connect(button, &Button::clicked, this, [this, to = each.place] { Q_EMIT figureWanted(to); });
        m_reckonedColumn->addWidget(button);
    }
    return {};
}

void RowsPanel::showRows(const Report &report, const QVariant &figure, qint64 number)
{
    const bool agrees = figure.toLongLong() == number;
    m_number->setValue(number);
    //: Beside a number of rows: they are as many as the sheet says. vi: đúng bằng số trên bảng
    const QString same = tr("the same as on the sheet");
    //: Beside a number of rows; %1 is the figure of the sheet. vi: trên bảng là %1: sổ đã thay đổi từ khi lập
    const QString other = tr("the sheet says %1: the ledger has changed since");
    m_verdict->setText(agrees ? same : other.arg(shown(figure, ColumnKind::Count, report.language)));
    setTone(m_verdict, agrees ? Tone::Done : Tone::Late);
    //: Below the first rows; %1 and %2 are numbers of rows. vi: Đang xem %1 dòng đầu trên %2.
    m_more->setText(tr("These are the first %1 of %2 rows.")
                        .arg(shown(m_model->rowCount(), ColumnKind::Count, report.language),
                             shown(number, ColumnKind::Count, report.language)));
}

void RowsPanel::focusRows()
{
    if (m_table->isVisibleTo(this) && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto *first = m_reckoned->findChild<Button *>();
    if (first != nullptr && first->isVisibleTo(this))
        first->setFocus(Qt::OtherFocusReason);
    else
        takeFocus(); // no rows: Esc must close all the same
}

} // namespace somotcua
