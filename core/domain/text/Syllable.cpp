#include "text/Syllable.h"

#include <QSet>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QSet<QString> &rhymes()
{
    static const QSet<QString> all = [] {
        const QStringList list
            = u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
              "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
              "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
              "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong "
              "ooc oong op ot oc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
              "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên "
              "uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
              "y yêm yên yêng yêt yêu ych yn ynh yp yt"_s.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return all;
}

bool isTone(QChar mark)
{
    switch (mark.unicode()) {
    case 0x0300: // huyền
    case 0x0301: // sắc
    case 0x0303: // ngã
    case 0x0309: // hỏi
    case 0x0323: // nặng
        return true;
    default:
        return false;
    }
}

/// The letters without their tone, composed, and the tone.
struct Toneless
{
    QString letters;
    QChar tone;
    bool many = false;
};

Toneless toneless(QStringView text)
{
    Toneless result;
    QString rest;
    const QString parts = text.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar mark : parts) {
        if (!isTone(mark)) {
            rest.append(mark);
            continue;
        }
        result.many = result.many || !result.tone.isNull();
        result.tone = mark;
    }
    result.letters = rest.normalized(QString::NormalizationForm_C);
    return result;
}

bool isRhyme(QStringView rhyme, QChar tone)
{
    const QString written = rhyme.toString();
    if (!rhymes().contains(written))
        return false;
    const bool stopped
        = written.endsWith(u'c') || written.endsWith(u"ch"_s) || written.endsWith(u'p') || written.endsWith(u't');
    return !stopped || tone == QChar(0x0301) || tone == QChar(0x0323);
}

} // namespace

bool isVietnameseSyllable(QStringView text)
{
    static const QStringList onsets
        = u"ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p r s t v x"_s.split(u' ');
    const Toneless syllable = toneless(text);
    if (syllable.many || syllable.letters.isEmpty())
        return false;
    const QStringView letters(syllable.letters);
    if (isRhyme(letters, syllable.tone))
        return true;
    return std::ranges::any_of(onsets, [&](const QString &onset) {
        return letters.startsWith(onset) && isRhyme(letters.sliced(onset.size()), syllable.tone);
    });
}

} // namespace somotcua
