#include "settings/LanguageSection.h"

#include "common/Card.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "Setup.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QStringList kLanguages = {u"vi"_s, u"en"_s};
/// Each language by its own name, whatever the window speaks.
const QStringList kNames = {u"Tiếng Việt"_s, u"English"_s};

} // namespace

LanguageSection::LanguageSection(OpenLedger &ledger, const Settings &settings, QWidget *parent)
    : Section(parent)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_window(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None))
    , m_paper(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None))
{
    layOut();
    connect(m_window, &OptionRow::chosenChanged, this,
            [this](int index) { Q_EMIT languageWanted(kLanguages.at(index)); });
    connect(m_paper, &OptionRow::chosenChanged, this, &LanguageSection::savePaper);
}

QString LanguageSection::title() const
{
    //: vi: Ngôn ngữ
    return tr("Language");
}

QString LanguageSection::iconName() const
{
    return u"language"_s;
}

void LanguageSection::layOut()
{
    m_window->setOptions(kNames);
    m_paper->setOptions(kNames);
    auto *card = new Card;
    card->setTitle(title());
    //: vi: Trên màn hình
    card->add(new FormField(tr("On the screen"), m_window));
    //: vi: Trên giấy và trong tệp xuất
    card->add(new FormField(tr("On paper and in exported files"), m_paper));
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::none());
    column->addWidget(card);
    column->addStretch();
}

void LanguageSection::refresh()
{
    m_window->setChosen(std::max(0, int(kLanguages.indexOf(m_settings.language))));
    const QString paper = ledgerLanguage(m_ledger.database()).value_or(kLanguages.constFirst());
    m_paper->setChosen(std::max(0, int(kLanguages.indexOf(paper))));
    m_paper->setEnabled(!m_ledger.isReadOnly());
}

void LanguageSection::savePaper(int index)
{
    const auto kept = changeLedgerLanguage(m_ledger.database(), kLanguages.at(index), m_ledger.stamp());
    if (!kept)
        return Q_EMIT failed(kept.error());
    Q_EMIT saved();
}

} // namespace somotcua
