#pragma once

#include "CreateLedger.h"
#include "KeepCopy.h"

#include <QWidget>

class QBoxLayout;

namespace somotcua {

class Button;
class CoverChoice;
class NewLedgerForm;

/// What the welcome page knows of earlier work on this machine.
struct WelcomeFacts
{
    QString language;
    QString recentLedger; // a path; empty: none
    QDateTime recentOpenedAt;
    QList<LedgerCopy> copies; // newest first
    int typePercent = 100;
};

/// While no ledger is open: a new one in one short form, or an existing one, the sample, a copy. It only asks; whoever
/// shows it does what was asked.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const WelcomeFacts &facts, QWidget *parent = nullptr);

    /// Why what was asked could not be done.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void newLedgerWanted(const somotcua::NewLedger &ledger, const QString &path);
    void openWanted();
    void recentWanted(const QString &path);
    void sampleWanted();
    void copyWanted();
    void typeSizeWanted(int percent);
    void languageWanted(const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCover(const WelcomeFacts &facts);
    void arrange();

    NewLedgerForm *m_form;
    QBoxLayout *m_choices;
    QWidget *m_cover;
    QWidget *m_sheet;
    QBoxLayout *m_row;
};

} // namespace somotcua
