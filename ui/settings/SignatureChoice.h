#pragma once

#include <QComboBox>

namespace somotcua {

struct PaperNames;

/// Who signs above the team: the authority that confirms, signs for the whole body, for its head or by the head's
/// order; or nobody. A title written some other way is offered as it is.
class SignatureChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit SignatureChoice(QWidget *parent = nullptr);

    void setNames(const PaperNames &names, const QString &language);
    void putInto(PaperNames &names) const;
};

} // namespace somotcua
