#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; // one in Vietnamese, two in English
};

/// The forms inside the <translation> the reader stands at; none when it is empty.
QStringList formsAt(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (forms.isEmpty() && !text.isEmpty())
        forms << text;
    return forms;
}

QList<Message> messagesOf(const QString &fileName)
{
    QFile file(qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/translations/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));

    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            messages.last().forms = formsAt(xml);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(fileName), qPrintable(xml.errorString()));
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression kPlace(u"%(?:L?\\d|L?n)"_s);
    QStringList places;
    for (auto found = kPlace.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

/// What a compiler of translations does not look at: places for values, and the words of the office.
class TestTranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceForAValueIsKept_data();
    void everyPlaceForAValueIsKept();
    void wordsAreThoseOfTheOffice();
};

void TestTranslationFiles::everyPlaceForAValueIsKept_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"somotcua_vi.ts", "somotcua_en.ts", "qtbase_vi.ts"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestTranslationFiles::everyPlaceForAValueIsKept()
{
    QFETCH(QString, file);

    for (const Message &message : messagesOf(file)) {
        for (const QString &form : message.forms) {
            // One of a thing may be written as a word: "the last one".
            const bool one = message.forms.size() == 2 && form == message.forms.first() && !form.contains(u"%n"_s);
            QVERIFY2(placesIn(one ? form + u"%n"_s : form) == placesIn(message.source),
                     qPrintable(message.source + u"\n-> "_s + form));
        }
    }
}

void TestTranslationFiles::wordsAreThoseOfTheOffice()
{
    // Nobody is addressed, nothing is begged or shouted, and no jargon stands where the office has a word.
    static const QRegularExpression kUnwanted(
        u"\\b(bạn|bác|quý vị|vui lòng|xin|làm ơn|file|data|database|import|export|backup|click|ok|dữ liệu không hợp lệ)\\b|!"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    for (const Message &message : messagesOf(u"somotcua_vi.ts"_s)) {
        // What one types into a terminal is not prose.
        if (message.source.contains(u"--"_s))
            continue;
        for (const QString &form : message.forms) {
            const auto found = kUnwanted.match(form);
            QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + u": "_s + form));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_TranslationFiles.moc"
