#pragma once

#include "common/Section.h"
#include "ledger/OpenLedger.h"

class QLineEdit;

namespace somotcua {

class LinesField;
class ReportMaker;
class SheetView;
class SignatureChoice;

/// The unit, the team and their names on paper, beside the sheet as it will look.
class UnitSection : public Section
{
    Q_OBJECT

public:
    explicit UnitSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;

private:
    void layOut();
    void saveUnit();
    void saveTeam();
    void savePaperNames();
    void showSheet();
    void take(bool done, const Error &error);

    OpenLedger &m_ledger;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_parent;
    QLineEdit *m_team;
    QLineEdit *m_upperLine;
    QLineEdit *m_lowerLine;
    QLineEdit *m_place;
    QLineEdit *m_number;
    QLineEdit *m_preparedBy;
    QLineEdit *m_headOfTeam;
    SignatureChoice *m_signature;
    QLineEdit *m_confirmedBy;
    LinesField *m_recipients;
    ReportMaker *m_maker;
    SheetView *m_sheet;
};

} // namespace somotcua
