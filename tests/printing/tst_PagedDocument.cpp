#include "PagedDocument.h"
#include "PaperUnits.h"
#include "Printers.h"
#include "ReportFixtures.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QImage painted(const PagedDocument &document, int dotsPerInch)
{
    QImage image((document.pageSize() * dotsPerInch / kUnitsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, 0, image.rect());
    return image;
}

/// The smallest rectangle around everything that is not white, as a share of the page.
QRectF inked(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {double(ink.x()) / image.width(), double(ink.y()) / image.height(), double(ink.width()) / image.width(),
            double(ink.height()) / image.height()};
}

} // namespace

class TestPagedDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsAlikeInEverySize();
    void keepsToItsTarget();
    void findsTheCellUnderAPoint();
};

void TestPagedDocument::paintsAlikeInEverySize()
{
    const PagedDocument document = layOut(fixtures::weeklyTally());
    const QRectF small = inked(painted(document, 72));
    const QRectF large = inked(painted(document, 300));
    QVERIFY(qAbs(small.left() - large.left()) < 0.005 && qAbs(small.right() - large.right()) < 0.005);
    QVERIFY(qAbs(small.top() - large.top()) < 0.005 && qAbs(small.bottom() - large.bottom()) < 0.005);
    QVERIFY(qAbs(large.left() - 30.0 / 297) < 0.002);
    QVERIFY(qAbs(large.right() - (297.0 - 15) / 297) < 0.002);
    QVERIFY(large.bottom() < 190.5 / 210);
}

void TestPagedDocument::keepsToItsTarget()
{
    const PagedDocument document = layOut(fixtures::weeklyTally());
    QImage image(600, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, 0, QRectF(100, 50, 400, 400)); // proportions are kept: 400 × 283
    painter.end();
    const QRectF ink = inked(image);
    QVERIFY(ink.left() * 600 > 100 && ink.right() * 600 < 500);
    QVERIFY(ink.top() * 600 > 50 && ink.bottom() * 600 < 50 + 283);
}

void TestPagedDocument::findsTheCellUnderAPoint()
{
    const PagedDocument document = layOut(fixtures::weeklyTally());
    for (const PaperPage::Cell &cell : document.page(0).cells) {
        const auto found = document.cellAt(0, cell.area.center());
        QVERIFY(found);
        QCOMPARE(found->block, cell.block);
        QCOMPARE(found->row, cell.row);
        QCOMPARE(found->column, cell.column);
    }
    QVERIFY(!document.cellAt(0, QPointF(1, 1)));
}

QTEST_MAIN(TestPagedDocument)
#include "tst_PagedDocument.moc"
