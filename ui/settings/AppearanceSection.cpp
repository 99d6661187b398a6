#include "settings/AppearanceSection.h"

#include "common/Appearance.h"
#include "common/Card.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

AppearanceSection::AppearanceSection(Appearance &appearance, QWidget *parent)
    : Section(parent)
    , m_appearance(appearance)
    , m_typeSize(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None))
    , m_theme(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None))
{
    layOut();
    connect(m_typeSize, &OptionRow::chosenChanged, this, [this](int index) {
        m_appearance.setTypePercent(typeSteps().at(index));
        Q_EMIT saved();
    });
    connect(m_theme, &OptionRow::chosenChanged, this, [this](int index) {
        m_appearance.setTheme(Theme(index));
        Q_EMIT saved();
    });
    connect(&m_appearance, &Appearance::changed, this, &AppearanceSection::refresh);
}

QString AppearanceSection::title() const
{
    //: vi: Chữ và màu
    return tr("Type and colours");
}

QString AppearanceSection::iconName() const
{
    return u"type-size"_s;
}

void AppearanceSection::layOut()
{
    QStringList sizes;
    for (const int step : typeSteps())
        sizes << u"%1%"_s.arg(step);
    m_typeSize->setOptions(sizes);
    //: vi: Sáng
    const QString light = tr("Light");
    //: vi: Tối
    const QString dark = tr("Dark");
    //: vi: Tương phản cao
    const QString contrast = tr("High contrast");
    m_theme->setOptions({light, dark, contrast});
    //: vi: Cỡ chữ
    auto *sizeField = new FormField(tr("Type size"), m_typeSize);
    //: vi: đổi ngay; Ctrl + và Ctrl − ở mọi trang
    sizeField->setHint(tr("changes at once; Ctrl + and Ctrl − on every page"));
    //: vi: Màu
    auto *themeField = new FormField(tr("Colours"), m_theme);
    //: An example of what the type looks like.
    //: vi: Họ và tên: Cấn Văn Hùng. Đăng ký thường trú, hẹn trả 09/10/2024.
    auto *example = plainParagraph(tr("Name: Cấn Văn Hùng. Permanent residence, due 09/10/2024."));

    auto *card = new Card;
    card->setTitle(title());
    card->add(sizeField);
    card->add(themeField);
    card->add(example);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::none());
    column->addWidget(card);
    column->addStretch();
}

void AppearanceSection::refresh()
{
    m_typeSize->setChosen(int(typeSteps().indexOf(m_appearance.typePercent())));
    m_theme->setChosen(int(m_appearance.theme()));
}

} // namespace somotcua
