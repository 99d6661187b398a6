#include "desk/DraftText.h"
#include "Printers.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDraftText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryField();
    void readsWhatIsMissingAsBlank();
    void comesBackWhateverIsTyped();
};

void TestDraftText::givesBackEveryField()
{
    AssistDraft draft;
    draft.name = u" Cấn Đức Kiên "_s; // as typed
    draft.identity = u"001 058 00461"_s;
    draft.birth = u"12/3/58"_s;
    draft.phone = u"0378"_s;
    draft.hamlet = u"Lục Xuân"_s;
    draft.procedureText = u"khai sinh"_s;
    draft.procedure = ProcedureChoice{u"1.001193"_s, std::nullopt};
    draft.outcome = Outcome::NotSubmitted;
    draft.outcomeChosen = true;
    draft.obstacles = {{u"khac"_s, u"mất điện"_s}, {u"mang"_s, std::nullopt}};
    draft.code = u"H26"_s;
    draft.typedDue = QString(); // typed and wiped out again
    draft.note = u"=1+1 <b>x</b>"_s;
    draft.startedAt = QDateTime(QDate(2024, 9, 30), QTime(6, 45, 1, 7), Qt::UTC);
    const QByteArray bytes = QJsonDocument(textOf(draft)).toJson();
    QVERIFY(draftFrom(QJsonDocument::fromJson(bytes).object()) == draft);
}

void TestDraftText::readsWhatIsMissingAsBlank()
{
    QVERIFY(draftFrom({}) == AssistDraft());
    QVERIFY(draftFrom(textOf(AssistDraft())).isBlank());
}

void TestDraftText::comesBackWhateverIsTyped()
{
    QRandomGenerator random(7);
    const auto text = [&] {
        QString typed;
        for (int letter = 0; letter < int(random.bounded(6)); ++letter)
            typed += QChar(0x20 + int(random.bounded(0x1f00)));
        return typed;
    };
    for (int round = 0; round < 500; ++round) {
        AssistDraft draft;
        for (QString *field : {&draft.name, &draft.identity, &draft.birth, &draft.phone, &draft.hamlet,
                               &draft.procedureText, &draft.code, &draft.note})
            *field = text();
        draft.outcome = Outcome(random.bounded(5));
        if (random.bounded(2) != 0)
            draft.typedDue = text();
        if (random.bounded(2) != 0)
            draft.procedure = ProcedureChoice{std::nullopt, text()};
        const QByteArray bytes = QJsonDocument(textOf(draft)).toJson();
        QVERIFY2(draftFrom(QJsonDocument::fromJson(bytes).object()) == draft, bytes.constData());
    }
}

QTEST_GUILESS_MAIN(TestDraftText)
#include "tst_DraftText.moc"
