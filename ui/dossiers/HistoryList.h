#pragma once

#include "DossierList.h"

#include <QWidget>

namespace somotcua {

/// What happened to a dossier, newest first, and the assists that stand behind it.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(const DossierDetails &details, QWidget *parent = nullptr);
};

} // namespace somotcua
