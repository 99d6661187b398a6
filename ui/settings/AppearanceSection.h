#pragma once

#include "common/Section.h"

namespace somotcua {

class Appearance;
class OptionRow;

/// Type size and colours, changed at once.
class AppearanceSection : public Section
{
    Q_OBJECT

public:
    explicit AppearanceSection(Appearance &appearance, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;

private:
    void layOut();

    Appearance &m_appearance;
    OptionRow *m_typeSize;
    OptionRow *m_theme;
};

} // namespace somotcua
