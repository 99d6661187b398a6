// The part of IssuedDialog that lays it out: what stands beside what, and which list is shown where only one has room.
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "reports/ChangesModel.h"
#include "reports/HitsModel.h"
#include "reports/IssuedDialog.h"
#include "reports/IssuedModel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower or lower than this (in units) one list is shown at a time.
constexpr double kAmpleWidth = 52;
constexpr double kAmpleHeight = 34;

} // namespace

void IssuedDialog::layOut()
{
    //: Title of a dialog: reports that were printed or saved. vi: Báo cáo đã in
    setWindowTitle(tr("Printed reports"));
    m_title->setText(windowTitle());
    setTypeRole(m_title, TypeRole::Section);
    m_reports = makeReports();
    m_changes = makeChanges();
    m_back->setIconName(u"previous"_s);
    //: vi: Đóng
    auto *close = new Button(Button::Kind::Secondary, tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    for (Button *button : {m_back, m_on, m_save, close})
        button->setAutoDefault(false);

    auto *lists = new QHBoxLayout;
    setSpaces(lists, {.between = 1});
    lists->addWidget(m_reports, 2);
    lists->addWidget(m_changes, 3);
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, {.between = 0.5});
    buttons->addWidget(m_back);
    buttons->addWidget(m_on);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(lists, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    const Metrics &measure = lookOf(parentWidget()).metrics;
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize(1366, 768);
    resize(std::min(measure.of(76), room.width() - measure.of(2)),
           std::min(measure.of(42), room.height() - measure.of(1)));
}

QWidget *IssuedDialog::makeReports()
{
    m_issuedTable->setObjectName(u"issuedReports"_s);
    m_issuedTable->setModel(m_issuedModel);
    m_issuedTable->setAccessibleName(windowTitle());
    m_issuedTable->setTwoLines(true);
    m_issuedTable->setElidingColumn(IssuedModel::Title, 10);
    m_issuedTable->setColumnSample(IssuedModel::Code, u"30/09/2024 17:04"_s);
    auto *reports = new QWidget;
    m_reportsColumn = new QVBoxLayout(reports);
    setSpaces(m_reportsColumn, {.between = 0.5});
    m_reportsColumn->addWidget(m_issuedTable, 1);
    return reports;
}

QWidget *IssuedDialog::makeChanges()
{
    m_changesTable->setObjectName(u"changedFigures"_s);
    m_changesTable->setModel(m_changesModel);
    //: vi: Những con số đã khác bản in
    m_changesTable->setAccessibleName(tr("Figures that differ from the printed ones"));
    m_changesTable->setTwoLines(true);
    m_changesTable->setElidingColumn(ChangesModel::Figure, 10);
    m_changesTable->setColumnSample(ChangesModel::Printed, u"12.345"_s);
    m_changesTable->setColumnSample(ChangesModel::Now, u"12.345"_s);
    m_changesTable->setColumnSample(ChangesModel::Change, u"+12 −12"_s);
    m_hitsTable->setObjectName(u"changedRows"_s);
    m_hitsTable->setModel(m_hitsModel);
    //: vi: Các dòng thêm vào hay bớt đi
    m_hitsTable->setAccessibleName(tr("Rows that came or went"));
    m_hitsTable->setTwoLines(true);
    m_hitsTable->setHeadShown(false);
    m_hitsTable->setElidingColumn(HitsModel::Citizen, 8);
    auto *changes = new QWidget;
    m_changesColumn = new QVBoxLayout(changes);
    setSpaces(m_changesColumn, {.between = 0.5});
    m_changesColumn->addWidget(m_changesTable, 3);
    m_changesColumn->addWidget(m_change);
    m_changesColumn->addWidget(m_hitsTable, 2);
    m_changesColumn->addStretch(0); // takes the room that no list takes
    return changes;
}

bool IssuedDialog::isAmple() const
{
    const Metrics &measure = lookOf(this).metrics;
    return width() >= measure.of(kAmpleWidth) && height() >= measure.of(kAmpleHeight);
}

void IssuedDialog::arrange()
{
    const bool ample = isAmple();
    const bool differs = m_changesModel->rowCount() > 0;
    const bool hasRows = m_hitsModel->rowCount() > 0;
    if (!differs)
        m_step = Step::Reports;
    const Step step = ample ? Step::Reports : m_step;
    const bool showsReports = ample || step == Step::Reports;
    const bool showsChanges = ample || step != Step::Reports;
    const bool isAtRows = ample || step == Step::Rows;
    const std::initializer_list<std::pair<QWidget *, bool>> parts{
        {m_title, ample}, // the window says it too
        {m_reports, showsReports},
        {m_changes, showsChanges},
        {m_verdict, step != Step::Rows},
        {m_changesTable, differs && step != Step::Rows},
        {m_change, !m_change->text().isEmpty() && isAtRows},
        {m_hitsTable, hasRows && isAtRows},
        {m_back, !ample && step != Step::Reports},
        {m_on, !ample && step == Step::Reports && differs},
    };
    // What goes goes first: with both for a moment the window would grow, and never shrink again.
    for (const auto &[part, isShown] : parts) {
        if (!isShown)
            part->hide();
    }
    if (showsChanges)
        m_changesColumn->insertWidget(0, m_verdict);
    else
        m_reportsColumn->addWidget(m_verdict);
    for (const auto &[part, isShown] : parts)
        part->setVisible(isShown);
    setSpaces(layout(), ample ? Spaces::around(1.25, 0.75) : Spaces::around(0.75, 0.5));
}

void IssuedDialog::goTo(Step step)
{
    const bool changesAreThere = m_changesModel->rowCount() > 0;
    const bool rowsAreThere = m_hitsModel->rowCount() > 0;
    if ((step == Step::Changes && !changesAreThere) || (step == Step::Rows && !rowsAreThere && isAmple()))
        return;
    m_step = step;
    if (step == Step::Changes && m_changesTable->selectedRow() < 0)
        m_changesTable->selectRow(0);
    arrange();
    LedgerTable *list = step == Step::Reports ? m_issuedTable : step == Step::Changes ? m_changesTable : m_hitsTable;
    QWidget *focused = list->isVisibleTo(this) ? static_cast<QWidget *>(list) : m_back;
    focused->setFocus(Qt::OtherFocusReason);
}

void IssuedDialog::goBack()
{
    goTo(m_step == Step::Rows ? Step::Changes : Step::Reports);
}

/// Esc goes back a list before it closes.
void IssuedDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isAmple() && m_step != Step::Reports)
        return goBack();
    QDialog::keyPressEvent(event);
}

void IssuedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

} // namespace somotcua
