#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// How the audit names these actions and what they note: a list of papers, one a line, and the fees by channel.
inline const QString kPapersSaved = QStringLiteral("procedure.papers");
inline const QString kFeesSaved = QStringLiteral("procedure.fees");
inline const QString kPapersNote = QStringLiteral("papers");
inline const QString kOnlineFeeNote = QStringLiteral("fee_online");
inline const QString kInPersonFeeNote = QStringLiteral("fee_in_person");

/// The papers and fees of a procedure: their part of the table of undoable actions.
QList<UndoableAction> paperActions();

} // namespace somotcua
