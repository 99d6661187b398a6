#include "ImportBook.h"

#include "AuditedWrite.h"
#include "Database.h"
#include "importing/BookRows.h"
#include "importing/WriteRows.h"
#include "imports/ImportStore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString subjectOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    return names.join(u", "_s);
}

} // namespace

bool isEncodingName(const QString &name)
{
    return encodingFromName(name).has_value();
}

Result<ImportAnswer> importBook(Database &database, const ImportRequest &request, const Stamp &stamp,
                                const Progress &progress)
{
    ImportAnswer answer;
    auto rows = BookRows::read(request, stamp.day(), answer, progress);
    if (!rows)
        return passOn(rows);
    answer.encodings = rows->encodings();

    AuditedWrite write(database, stamp, u"import"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    ImportStore imports(database);
    const auto batch = imports.begin(write, request.files);
    if (!batch)
        return passOn(batch);
    if (const auto written = writeRows(write, *batch, *rows, answer, progress); !written)
        return passOn(written);

    // Leaving without a commit undoes what a dry run wrote; a book that changes nothing leaves no trace either.
    if (request.mode == ImportMode::DryRun || answer.assists + answer.updated == 0)
        return answer;
    const auto counted = imports.finish(write, *batch, {answer.assists, answer.dossiers, answer.updated});
    if (!counted)
        return passOn(counted);
    write.note(u"read"_s, {}, QString::number(answer.read));
    write.note(u"assists"_s, {}, QString::number(answer.assists));
    write.note(u"dossiers"_s, {}, QString::number(answer.dossiers));
    write.note(u"updated"_s, {}, QString::number(answer.updated));
    write.note(u"refused"_s, {}, QString::number(answer.refused.size()));
    if (const auto committed = write.commit(subjectOf(request.files), batch->value); !committed)
        return passOn(committed);
    return answer;
}

} // namespace somotcua
