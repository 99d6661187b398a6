#include "settings/SignatureChoice.h"

#include "SigningTitles.h"
#include "units/Unit.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kNobody = QString::fromLatin1(PaperNames::kTwoSignatures);

} // namespace

SignatureChoice::SignatureChoice(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void SignatureChoice::setNames(const PaperNames &names, const QString &language)
{
    clear();
    //: Who signs above the team. vi: Xác nhận của UBND, Chủ tịch
    addItem(tr("Confirmed by the People’s Committee, its chair"), QString());
    QStringList titles = signingTitles(language);
    if (!names.confirmedByTitle.isEmpty() && !titles.contains(names.confirmedByTitle))
        titles << names.confirmedByTitle;
    for (const QString &title : titles)
        addItem(QString(title).replace(u'\n', u" / "_s), title);
    //: Who signs above the team. vi: Không có chữ ký thứ ba
    addItem(tr("Nobody above the team"), kNobody);
    setCurrentIndex(names.signatures == kNobody ? count() - 1 : findData(names.confirmedByTitle));
}

void SignatureChoice::putInto(PaperNames &names) const
{
    const bool nobody = currentIndex() == count() - 1;
    names.signatures = nobody ? kNobody : QString();
    if (!nobody)
        names.confirmedByTitle = currentData().toString();
}

} // namespace somotcua
