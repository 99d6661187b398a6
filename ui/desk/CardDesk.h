#pragma once

#include "base/Error.h"
#include "desk/AssistDraft.h"

#include <QObject>

namespace somotcua {

class AssistForm;
class OpenLedger;
class ScanFilter;

/// A card scanned anywhere on the desk becomes the citizen in the form.
class CardDesk : public QObject
{
    Q_OBJECT

public:
    CardDesk(OpenLedger &ledger, QWidget *desk, AssistForm &form);

Q_SIGNALS:
    /// The card took the place of another person in the form; this is what stood there.
    void replaced(const somotcua::AssistDraft &before);
    void unreadable();
    void failed(const somotcua::Error &error);

private:
    void take(const QString &text);

    OpenLedger &m_ledger;
    AssistForm &m_form;
    AssistDraft m_before;
};

} // namespace somotcua
