#pragma once

#include "common/Page.h"

#include <QDialog>

namespace somotcua {

/// What F1 shows: how the page in front is worked, in a few sentences, then its keys, then those that work everywhere.
/// The arrows, Page Up and Page Down, Home and End scroll it.
class KeyListDialog : public QDialog
{
    Q_OBJECT

public:
    KeyListDialog(const Page &page, QWidget *parent);
};

} // namespace somotcua
