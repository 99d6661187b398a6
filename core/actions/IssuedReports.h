#pragma once

#include "IssueReport.h"

#include <optional>

namespace somotcua {

/// Reports that went out, newest first.
[[nodiscard]] Result<QList<Snapshot>> issuedReports(Database &database, int limit = 200);

/// By the code on the sheet, however it was typed; nothing when no such report was issued here.
[[nodiscard]] Result<std::optional<Snapshot>> issuedWithCode(Database &database, const QString &code);

/// The report as it was issued: the same value that was printed, with its code and moment.
[[nodiscard]] Result<Report> issuedFigures(Database &database, const Snapshot &snapshot);

/// Whether whole phone numbers stand in it; they are masked otherwise.
[[nodiscard]] Result<bool> hasWholePhones(Database &database, const Snapshot &snapshot);

/// Writes down that somebody takes it out of the ledger once more, where whole phone numbers stand in it. To be called
/// before issuedFile(); when it cannot be written, the file stays in.
[[nodiscard]] Result<> writeDownIssuedAgain(Database &database, const Snapshot &snapshot, const Stamp &stamp);

/// The issued file, byte for byte; in a format it was not issued in, made of its figures.
[[nodiscard]] Result<QByteArray> issuedFile(Database &database, const Snapshot &snapshot, const QString &format,
                                            const FileMaker &make);

} // namespace somotcua
