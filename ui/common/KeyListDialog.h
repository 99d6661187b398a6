#pragma once

#include "common/Page.h"

#include <QDialog>

namespace somotcua {

/// What F1 shows: every key of the page in front, then those that work everywhere.
class KeyListDialog : public QDialog
{
    Q_OBJECT

public:
    KeyListDialog(const QString &pageTitle, const QList<KeyHelp> &pageKeys, QWidget *parent);
};

} // namespace somotcua
