#include "Printers.h"
#include "text/Syllable.h"

using namespace somotcua;
using namespace Qt::StringLiterals;

class TestSyllable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSyllables()
    {
        for (const QString &word : u"Nguyễn Thị Hoà hòa quyền giếng gìn gì nghiêng khuya xoong quốc quýt Đặng ý yến "
                                   "thuở ưu rượu Oanh ngoằn sĩ"_s.split(u' '))
            QVERIFY2(isVietnameseSyllable(word), qPrintable(word));
    }
    void refusesOthers()
    {
        for (const QString &word : u"NguyÔn §Æng NguyeÃn thÞ caft côc hcm ngh wá tiếết bbà ñöôøng"_s.split(u' '))
            QVERIFY2(!isVietnameseSyllable(word), qPrintable(word));
        QVERIFY(!isVietnameseSyllable(QStringView()));
    }
};

QTEST_GUILESS_MAIN(TestSyllable)
#include "tst_Syllable.moc"
