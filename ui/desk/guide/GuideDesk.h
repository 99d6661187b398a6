#pragma once

#include "assists/PaperMarkStore.h"
#include "base/Error.h"
#include "desk/AssistDraft.h"
#include "procedures/Papers.h"

#include <QObject>

namespace somotcua {

class AssistForm;
class EntryDesk;
class GuideCard;
class OpenLedger;
struct Procedure;

/// Keeps the guide in step with the form: another procedure brings its papers, a person seen before brings what was
/// there at the last visit, a tick goes into the form and is saved with the assist.
class GuideDesk : public QObject
{
    Q_OBJECT

public:
    GuideDesk(OpenLedger &ledger, AssistForm &form, const EntryDesk &entries, GuideCard &card,
              QObject *parent = nullptr);

    /// Reads the guide anew: something was written.
    void forget();
    /// Opens the list of papers of the chosen procedure.
    void editPapers();

Q_SIGNALS:
    void failed(const Error &error);
    /// The list of papers was written.
    void wrote();

private:
    void follow();
    void takeTicks();
    bool readGuide(const Procedure &procedure);
    void recallEarlier(const Procedure &procedure);
    void showPapers();

    OpenLedger &m_ledger;
    AssistForm &m_form;
    const EntryDesk &m_entries;
    GuideCard &m_card;

    ProcedureId m_procedure; // the one shown; none while there is no guide
    QDate m_day;
    ProcedureGuide m_guide;
    bool m_stale = false;
    AssistDraft m_asked; // the person whose earlier visit was looked for
    std::optional<AssistId> m_askedBut;
    std::optional<EarlierPapers> m_earlier;
    std::optional<QList<PaperMark>> m_brought; // as taken over from the earlier visit, until somebody ticks
};

} // namespace somotcua
