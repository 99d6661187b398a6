#include "citizens/CardScan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// What happens to the letters on their way from the card to the program.
enum class Way : quint8
{
    Whole,
    Capitals, // CapsLock on
    Swapped, // CapsLock on and a scanner that presses Shift for capitals
    Eaten, // the scanner knows no letter with a mark
    Bare, // it leaves the marks out
    Bytes // it types each byte of UTF-8
};

QString sent(const QString &text, Way way)
{
    switch (way) {
    case Way::Whole:
        return text;
    case Way::Capitals:
        return text.toUpper();
    case Way::Swapped: {
        QString swapped;
        for (const QChar letter : text)
            swapped += letter.isUpper() ? letter.toLower() : letter.toUpper();
        return swapped;
    }
    case Way::Eaten: {
        QString kept = text;
        kept.removeIf([](QChar letter) { return letter.unicode() > 0x7F; });
        return kept;
    }
    case Way::Bare: {
        QString bare;
        for (QChar letter : text) {
            const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
            bare += letter == u'đ' ? u'd' : letter == u'Đ' ? u'D' : parts.front();
        }
        return bare;
    }
    case Way::Bytes:
        return QString::fromLatin1(text.toUtf8());
    }
    Q_UNREACHABLE();
}

struct Bearer
{
    QString number;
    QString name;
    QDate birth;
    Sex sex;
    QString code; // what stands in the QR code
};

Bearer randomBearer(QRandomGenerator &random)
{
    static const QStringList families{u"Nguyễn"_s, u"Trần"_s, u"Đặng"_s, u"Cấn"_s, u"Rơ Châm"_s, u"Ksor"_s, u"Giàng"_s};
    static const QStringList middles{u"Văn"_s, u"Thị"_s, u"Đức"_s, u"Hữu"_s, u"A"_s, u"Xuân"_s};
    static const QStringList givens{u"Hùng"_s, u"Hoa"_s, u"Kiên"_s, u"Ngưỡng"_s, u"Xoong"_s, u"Páo"_s, u"Oanh"_s};
    static const QStringList places{u"Thôn Lục Xuân, Võng Xuyên, Phúc Thọ, Hà Nội"_s, u"Số 3 ngõ 12, Tổ 5, Hà Đông"_s};
    const auto one = [&](const QStringList &all) {
        return all.at(random.bounded(int(all.size())));
    };
    Bearer bearer;
    bearer.birth = QDate(1930, 1, 1).addDays(random.bounded(34000));
    bearer.sex = random.bounded(2) == 0 ? Sex::Male : Sex::Female;
    const int century = 2 * (bearer.birth.year() / 100 - 19) + (bearer.sex == Sex::Female ? 1 : 0);
    bearer.number = u"%1%2%3%4"_s.arg(random.bounded(1, 97), 3, 10, QChar(u'0'))
                        .arg(century)
                        .arg(bearer.birth.year() % 100, 2, 10, QChar(u'0'))
                        .arg(random.bounded(1000000), 6, 10, QChar(u'0'));
    bearer.name = one(families) + u' ' + one(middles) + u' ' + one(givens);
    const QString old = random.bounded(2) == 0 ? QString() : QString::number(random.bounded(100000000, 999999999));
    QStringList fields{bearer.number,
                       old,
                       bearer.name,
                       bearer.birth.toString(u"ddMMyyyy"_s),
                       bearer.sex == Sex::Male ? u"Nam"_s : u"Nữ"_s,
                       one(places),
                       QDate(2021, 4, 25).addDays(random.bounded(1500)).toString(u"ddMMyyyy"_s)};
    switch (random.bounded(4)) {
    case 0:
        fields << u""_s << one(families) + u" Văn Cha"_s << one(families) + u" Thị Mẹ"_s << u""_s; // Căn cước 2024
        break;
    case 1:
        fields = fields.mid(0, random.bounded(4, 7)); // the end is missing
        break;
    case 2:
        fields.removeAt(1);
        break;
    default:
        break;
    }
    bearer.code = fields.join(u'|');
    return bearer;
}

} // namespace

class TestCardScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumberBirthAndSexAlways();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void restoresNames_data();
    void restoresNames();
    void typesAsTelexAndVniDo_data();
    void typesAsTelexAndVniDo();
};

void TestCardScan::readsNumberBirthAndSexAlways()
{
    const quint32 seed = 20260924;
    QRandomGenerator random(seed);
    for (int turn = 0; turn < 5000; ++turn) {
        const Bearer bearer = randomBearer(random);
        const auto way = Way(random.bounded(6));
        const auto method = InputMethod(random.bounded(3));
        const QString typed = typedThrough(sent(bearer.code, way), method);
        const QByteArray told = u"seed %1 turn %2: %3 as %4"_s.arg(seed).arg(turn).arg(bearer.code, typed).toUtf8();
        const auto card = CardScan::read(typed);
        QVERIFY2(card.has_value(), told.constData());
        QVERIFY2(card->number.text() == bearer.number, told.constData());
        QVERIFY2(card->birth.day == bearer.birth, told.constData());
        QVERIFY2(card->sex == bearer.sex, told.constData());
        if (way == Way::Whole && method == InputMethod::None)
            QVERIFY2(card->name.text == bearer.name || bearer.code.count(u'|') < 3, told.constData());
    }
}

void TestCardScan::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<bool>("doubtful");

    const QString whole
        = u"001058004612|012345678|Cấn Văn Hùng|12031958|Nam|Thôn Lục Xuân, Võng Xuyên, Phúc Thọ, Hà Nội|25042021"_s;
    QTest::newRow("CCCD 2021") << whole << u"Cấn Văn Hùng"_s << u"1958-03-12"_s << false;
    QTest::newRow("no old number") << u"001058004612||Cấn Văn Hùng|12031958|Nam|Hà Nội|25042021"_s << u"Cấn Văn Hùng"_s
                                   << u"1958-03-12"_s << false;
    QTest::newRow("Căn cước 2024, more fields")
        << u"001058004612||Cấn Văn Hùng|12031958|Nam|Hà Nội|25042024||Cấn Văn Cha|Lê Thị Mẹ|"_s << u"Cấn Văn Hùng"_s
        << u"1958-03-12"_s << false;
    QTest::newRow("capitals") << whole.toUpper() << u"Cấn Văn Hùng"_s << u"1958-03-12"_s << false;
    QTest::newRow("cut off within the birth")
        << u"001058004612||Cấn Văn Hùng|1203"_s << u"Cấn Văn Hùng"_s << u"1958"_s << false;
    QTest::newRow("cut off within the name") << u"001058004612||Cấn V"_s << u"Cấn V"_s << u"1958"_s << true;
    QTest::newRow("nothing but the number") << u"001058004612|"_s << QString() << u"1958"_s << false;
    QTest::newRow("signs before it") << u"]Q1"_s + whole << u"Cấn Văn Hùng"_s << u"1958-03-12"_s << false;
}

void TestCardScan::reads()
{
    QFETCH(QString, text);
    const auto card = CardScan::read(text);
    QVERIFY(card);
    QCOMPARE(card->number.text(), u"001058004612"_s);
    QTEST(card->name.text, "name");
    QTEST(card->birth.text(), "birth");
    QTEST(card->name.isDoubtful, "doubtful");
    QCOMPARE(card->sex, Sex::Male);
}

void TestCardScan::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a number alone") << u"001058004612"_s;
    QTest::newRow("eleven digits") << u"01058004612|"_s;
    QTest::newRow("a letter among the digits") << u"00105800461O|Cấn"_s;
}

void TestCardScan::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!CardScan::read(text));
}

void TestCardScan::restoresNames_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("restored");
    QTest::addColumn<bool>("doubtful");

    QTest::newRow("as it is") << u"Nguyễn Thị Hoa"_s << u"Nguyễn Thị Hoa"_s << false;
    QTest::newRow("capitals") << u"NGUYỄN THỊ HOA"_s << u"Nguyễn Thị Hoa"_s << false;
    QTest::newRow("CapsLock against Shift") << u"nGUYỄN tHỊ hOA"_s << u"Nguyễn Thị Hoa"_s << false;
    QTest::newRow("marks apart") << u"Nguyễn Thị Hoa"_s.normalized(QString::NormalizationForm_D) << u"Nguyễn Thị Hoa"_s
                                 << false;
    QTest::newRow("bytes") << QString::fromLatin1("Nguyễn Thị Hoa") << u"Nguyễn Thị Hoa"_s << false;
    QTest::newRow("a tone of Telex that was a letter") << u"Ksỏ Thị Hoa"_s << u"Ksor Thị Hoa"_s << false;
    QTest::newRow("a letter that may have stood in several places") << u"Ảlen Đức"_s << u"Ảlen Đức"_s << true;
    QTest::newRow("letters eaten") << u"Cn Vn Hng"_s << u"Cn Vn Hng"_s << true;
    QTest::newRow("no marks at all") << u"Nguyen Van Hung"_s << u"Nguyen Van Hung"_s << true;
    QTest::newRow("a word handed over twice") << u"Vũ XuânXuân Trường"_s << u"Vũ XuânXuân Trường"_s << true;
    QTest::newRow("a letter handed over twice") << u"VVux Xuân Trường"_s << u"VVux Xuân Trường"_s << true;
    QTest::newRow("a name of another people") << u"Rơ Châm H'Blăp"_s << u"Rơ Châm H'Blăp"_s << false;
}

void TestCardScan::restoresNames()
{
    QFETCH(QString, scanned);
    const ScannedName name = restoredName(scanned);
    QTEST(name.text, "restored");
    QTEST(name.isDoubtful, "doubtful");
}

void TestCardScan::typesAsTelexAndVniDo_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("telex");
    QTest::addColumn<QString>("text");

    QTest::newRow("Telex") << u"Nguyeenx Thij Hoaf"_s << true << u"Nguyễn Thị Hòa"_s;
    QTest::newRow("Telex, đ and ơ") << u"DDoongf Mowr"_s << true << u"Đồng Mở"_s;
    QTest::newRow("Telex leaves digits") << u"001058|Toor"_s << true << u"001058|Tổ"_s;
    QTest::newRow("VNI") << u"Nguye6n4 Thi5 Hoa2"_s << false << u"Nguyễn Thị Hòa"_s;
    QTest::newRow("VNI leaves digits without a letter") << u"001058004612|"_s << false << u"001058004612|"_s;
}

void TestCardScan::typesAsTelexAndVniDo()
{
    QFETCH(QString, keys);
    QFETCH(bool, telex);
    QTEST(typedThrough(keys, telex ? InputMethod::Telex : InputMethod::Vni), "text");
}

QTEST_APPLESS_MAIN(TestCardScan)

#include "tst_CardScan.moc"
