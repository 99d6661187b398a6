#pragma once

#include "common/Page.h"

class QLineEdit;

namespace somotcua {

class LedgerTable;

/// A page as full as the desk on a usual afternoon.
class GalleryDesk : public Page
{
public:
    GalleryDesk(QString title, QString iconName);

    QString title() const override { return m_title; }
    QString iconName() const override { return m_iconName; }

    QLineEdit *name = nullptr;
    LedgerTable *table = nullptr;

private:
    QString m_title;
    QString m_iconName;
};

} // namespace somotcua
