#include "base/LocalTime.h"
#include "BuildReport.h"
#include "Database.h"
#include "JsonWriter.h"
#include "PaperChecks.h"
#include "RandomOffice.h"
#include "SessionSheetReport.h"
#include "SheetCode.h"
#include "Shown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

constexpr int kLedgersAtOnce = 5;
constexpr double kRounded = 0.0051; // JSON has two decimals

bool isFigure(const Column &column)
{
    return column.kind != ColumnKind::Text && column.kind != ColumnKind::Date;
}

const QVariant &cellAt(const Block &block, qsizetype row, qsizetype column)
{
    return (row == PaperPage::kTotal ? *block.total : block.rows.at(row)).at(column);
}

qsizetype columnOf(const Block &block, const QString &id)
{
    const auto found = std::ranges::find(block.columns, id, &Column::id);
    return found == block.columns.cend() ? -1 : found - block.columns.cbegin();
}

QString placeName(const QString &block, qsizetype row, const QString &column)
{
    return u"%1/%2/%3"_s.arg(block, QString::number(row), column);
}

QString textIn(const PaperPage &page, const QRectF &area)
{
    QString inside;
    for (const PaperPage::Text &text : page.texts) {
        if (area.contains(text.baseline))
            inside += text.text;
    }
    return inside.remove(u' ');
}

/// What stands in the cells of figures, by place; a row that was split has cells on several pages.
QHash<QString, QString> figuresIn(const PagedDocument &document, const Report &report)
{
    QHash<QString, QString> figures;
    for (int number = 0; number < document.pageCount(); ++number) {
        const PaperPage &page = document.page(number);
        for (const PaperPage::Cell &cell : page.cells) {
            const auto block = std::ranges::find(report.blocks, cell.block, &Block::id);
            const qsizetype column = block == report.blocks.cend() ? -1 : columnOf(*block, cell.column);
            if (column >= 0 && isFigure(block->columns.at(column)))
                figures[placeName(cell.block, cell.row, cell.column)] += textIn(page, cell.area);
        }
    }
    return figures;
}

/// A figure column that is printed at all is printed for each row, as it is shown everywhere.
QString wrongColumn(const QHash<QString, QString> &figures, const Block &block, qsizetype place,
                    const QString &language)
{
    const Column &column = block.columns.at(place);
    qsizetype printed = 0;
    for (qsizetype row = block.total ? PaperPage::kTotal : 0; row < block.rows.size(); ++row) {
        const QString name = placeName(block.id, row, column.id);
        const auto found = figures.constFind(name);
        if (found == figures.cend())
            continue;
        const QString wanted = shown(cellAt(block, row, place), column, language).remove(u' ');
        if (*found != wanted)
            return u"%1 says “%2”, not “%3”"_s.arg(name, *found, wanted);
        printed += row < 0 ? 0 : 1;
    }
    if (printed == 0 || printed == block.rows.size())
        return {};
    return u"%1/%2 stands in %3 of %4 rows"_s.arg(block.id, column.id).arg(printed).arg(block.rows.size());
}

QString wrongOnPaper(const Report &report)
{
    if (const QString faults = paper::faults(layOut(report)); !faults.isEmpty())
        return faults;
    Report tables = report;
    tables.sentence.clear(); // its figures lead to the same cells
    const QHash<QString, QString> figures = figuresIn(layOut(tables), report);
    for (const Block &block : report.blocks) {
        for (qsizetype column = 0; column < block.columns.size(); ++column) {
            if (const QString wrong = wrongColumn(figures, block, column, report.language); !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

bool isSame(const QJsonValue &value, const QVariant &cell, const Column &column)
{
    if (isUnknown(cell))
        return value.isNull() || value.isUndefined();
    if (column.kind == ColumnKind::Count || column.kind == ColumnKind::Ordinal)
        return value.isDouble() && value.toInteger() == cell.toLongLong();
    return value.isDouble() && std::abs(value.toDouble() - cell.toDouble()) < kRounded;
}

QString wrongInJson(const Report &report)
{
    const QJsonArray blocks = QJsonDocument::fromJson(asJson(report)).object().value(u"blocks"_s).toArray();
    if (blocks.size() != report.blocks.size())
        return u"JSON has %1 of %2 blocks"_s.arg(blocks.size()).arg(report.blocks.size());
    for (qsizetype place = 0; place < blocks.size(); ++place) {
        const Block &block = report.blocks.at(place);
        const QJsonObject written = blocks.at(place).toObject();
        const QJsonArray rows = written.value(u"rows"_s).toArray();
        if (rows.size() != block.rows.size() || written.contains(u"total"_s) != block.total.has_value())
            return u"JSON has other rows: "_s + block.id;
        for (qsizetype row = block.total ? PaperPage::kTotal : 0; row < block.rows.size(); ++row) {
            const QJsonObject cells = row < 0 ? written.value(u"total"_s).toObject() : rows.at(row).toObject();
            for (qsizetype column = 0; column < block.columns.size(); ++column) {
                const Column &head = block.columns.at(column);
                if (isFigure(head) && !isSame(cells.value(head.id), cellAt(block, row, column), head))
                    return u"JSON: %1/%2/%3"_s.arg(block.id, QString::number(row), head.id);
            }
        }
    }
    return {};
}

QString wrongInCode(const Report &report)
{
    const QString text = sheetText(report, u"K7M2QX"_s);
    if (text.size() > kMostSheetText)
        return u"the code has %1 letters"_s.arg(text.size());
    const auto sheet = readSheet(text);
    if (!sheet)
        return u"the code is not read back"_s;
    if (!sheet->isComplete())
        return wrongInJson(sheet->report);
    Report whole = report;
    if (sheet->report.sentence.isEmpty()) // it had to give way
        whole.sentence.clear();
    return asJson(sheet->report) == asJson(whole) ? QString() : u"the code says something else"_s;
}

} // namespace

/// Every report of random ledgers on paper, as JSON and in its QR code: nothing stands outside or over something else,
/// each figure stands in its cell as it is shown everywhere. Five ledgers; 1,000 with SOMOTCUA_LONG in the environment.
class TestEveryRendering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoFigure_data() { addSeeds(kLedgersAtOnce); }
    void losesNoFigure();

private:
    Ledgers m_ledgers;
};

void TestEveryRendering::losesNoFigure()
{
    QFETCH(quint32, first);
    for (quint32 seed = first; seed < first + kLedgersAtOnce; ++seed) {
        const auto database = randomOffice(m_ledgers, seed);
        QVERIFY2(database, qPrintable(u"seed %1"_s.arg(seed)));
        QRandomGenerator random(seed);
        for (const ReportKind kind : reportKinds()) {
            const Asked asked = randomlyAsked(random);
            const QString language = random.bounded(2) == 0 ? u"vi"_s : u"en"_s;
            const QString where
                = u"seed %1: %2 of %3, %4: "_s.arg(QString::number(seed), idOf(kind), wordsOf(asked), language);
            const auto report
                = buildReport(*database, kind, asked.period, momentOf(asked.today, QTime(18, 0)), language);
            QVERIFY2(report, qPrintable(where));
            for (const QString &wrong : {wrongInJson(*report), wrongInCode(*report)})
                QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            for (const Report &sheet :
                 kind == ReportKind::SessionSheet ? sheetOfEachSession(*report) : QList{*report}) {
                const QString wrong = wrongOnPaper(sheet);
                QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            }
        }
        QFile::remove(database->path());
    }
}

QTEST_MAIN(TestEveryRendering)
#include "tst_EveryRendering.moc"
