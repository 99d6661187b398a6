#include "catalogue/ObstaclesSection.h"

#include "catalogue/ChangeObstacles.h"
#include "catalogue/FormPanel.h"
#include "catalogue/RowsModel.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "Explain.h"
#include "text/Fold.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

enum ObstaclesColumn
{
    Place,
    Name
};

RowsModel *makeModel()
{
    //: Heading: the number of a row. vi: TT
    const QString place = ObstaclesSection::tr("No.");
    //: vi: Vướng mắc
    const QString name = ObstaclesSection::tr("Obstacle");
    return new RowsModel({place, name}, Name);
}

} // namespace

ObstaclesSection::ObstaclesSection(OpenLedger &ledger, QWidget *parent)
    : TableSection(ledger, u"obstacles"_s, makeModel(), new FormPanel, parent)
    , m_name(new QLineEdit)
    , m_shortName(new QLineEdit)
    //: vi: Ẩn khỏi bàn hỗ trợ
    , m_hidden(new QCheckBox(tr("Hidden at the desk")))
    //: Moves a row up in its list. vi: Đưa lên
    , m_up(new Button(Button::Kind::Secondary, tr("Move up")))
    //: Moves a row down in its list. vi: Đưa xuống
    , m_down(new Button(Button::Kind::Secondary, tr("Move down")))
{
    layOut();
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
}

QString ObstaclesSection::title() const
{
    //: vi: Vướng mắc
    return tr("Obstacles");
}

QString ObstaclesSection::iconName() const
{
    return u"obstacle"_s;
}

void ObstaclesSection::layOut()
{
    //: vi: Tìm vướng mắc
    search()->setAccessibleName(tr("Search obstacles"));
    //: vi: Tên vướng mắc
    search()->setPlaceholderText(tr("Name of the obstacle"));
    //: vi: Thêm vướng mắc
    addButton()->setText(tr("Add an obstacle"));
    m_up->setObjectName(u"up"_s);
    m_up->setKey(QKeyCombination(Qt::AltModifier, Qt::Key_Up));
    m_down->setObjectName(u"down"_s);
    m_down->setKey(QKeyCombination(Qt::AltModifier, Qt::Key_Down));
    //: vi: Cách ghi ở xã này
    m_nameField = panel()->add(tr("Wording of this office"), m_name);
    //: vi: Tên ngắn
    m_shortField = panel()->add(tr("Short name"), m_shortName);
    panel()->add(m_hidden);
    panel()->addButton(m_up);
    panel()->addButton(m_down);
    table()->setAccessibleName(title());
    table()->setElidingColumn(Name);
    table()->setColumnSample(Place, u"99"_s);
    //: vi: Không có vướng mắc nào khớp
    setEmptyTexts(tr("No obstacle fits"),
                  //: vi: Thử ít chữ hơn.
                  tr("Try fewer letters."));
}

bool ObstaclesSection::fill()
{
    const auto choices = obstacleChoices(ledger().database());
    if (!choices) {
        Q_EMIT failed(choices.error());
        return false;
    }
    m_choices = *choices;
    QList<CatalogueRow> rows;
    for (qsizetype place = 0; place < m_choices.size(); ++place) {
        const ObstacleChoice &choice = m_choices.at(place);
        if (!fitsSearch(searched(), choice.name + u' ' + choice.shortName + u' ' + choice.row.code))
            continue;
        CatalogueRow row;
        row.id = place + 1;
        row.cells = {QString::number(place + 1), choice.name};
        if (choice.shortName != choice.name)
            row.aside = choice.shortName;
        row.soft = choice.row.hidden;
        rows << row;
    }
    //: vi: Thứ tự này là thứ tự ở bàn hỗ trợ. Báo cáo vẫn đếm như cũ, dù cách ghi thay đổi.
    setCount(tr("This is the order at the desk. Reports count as before, whatever the wording."));
    model()->setRows(std::move(rows));
    return true;
}

const ObstacleChoice *ObstaclesSection::shown() const
{
    return edited() > 0 && edited() <= m_choices.size() ? &m_choices.at(edited() - 1) : nullptr;
}

void ObstaclesSection::edit(qint64)
{
    const ObstacleChoice *choice = shown();
    const bool known = choice != nullptr;
    //: vi: Vướng mắc mới
    panel()->setTitle(known ? choice->name : tr("New obstacle"));
    m_name->setText(known ? choice->name : QString());
    m_name->setCursorPosition(0);
    m_shortName->setText(known ? choice->row.shortName.value_or(QString()) : QString());
    m_shortField->setVisible(known);
    m_hidden->setChecked(known && choice->row.hidden);
    m_hidden->setVisible(known && !choice->isOther());
    m_up->setVisible(known && !choice->isOther());
    m_down->setVisible(known && !choice->isOther());
    //: Hint: an own obstacle is counted with the others. vi: báo cáo tính vào “Khác”
    m_nameField->setHint(known && !choice->row.isOwn() ? QString() : tr("reports count it as “Other”"));
}

void ObstaclesSection::save()
{
    panel()->clearMessages();
    const QString name = tidy(m_name->text());
    if (name.isEmpty())
        //: vi: Cần tên vướng mắc.
        return FormPanel::refuse(m_nameField, tr("Needs the obstacle's name."));
    const ObstacleChoice *choice = shown();
    Result<> kept;
    if (choice == nullptr) {
        kept = addObstacle(ledger().database(), name, ledger().stamp());
    } else {
        ObstacleRow row = choice->row;
        if (name != choice->name)
            row.name = name;
        row.shortName = m_shortName->text();
        row.hidden = m_hidden->isChecked();
        kept = changeObstacle(ledger().database(), row, ledger().stamp());
    }
    if (!kept && kept.error().fault == Fault::NameTaken)
        return FormPanel::refuse(m_nameField, explain(kept.error()));
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: vi: Đã lưu vướng mắc %1
    tellSaved(tr("Saved the obstacle %1").arg(name), edited());
}

void ObstaclesSection::move(int by)
{
    const ObstacleChoice *choice = shown();
    if (choice == nullptr)
        return;
    const int from = int(edited()) - 1;
    const int to = from + by;
    if (to < 0 || to >= m_choices.size() - 1)
        return;
    const QString name = choice->name;
    const auto moved = moveObstacle(ledger().database(), from, to, ledger().stamp());
    if (!moved)
        return Q_EMIT failed(moved.error());
    //: vi: Đã đổi chỗ %1: nay đứng thứ %2
    Q_EMIT saved(tr("Moved %1: it stands at place %2").arg(name).arg(to + 1));
    refresh();
    open(to + 1);
    table()->selectRowQuietly(model()->rowOf(to + 1));
}

} // namespace somotcua
