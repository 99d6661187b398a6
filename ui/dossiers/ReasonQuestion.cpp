#include "dossiers/ReasonQuestion.h"

#include "common/FormField.h"
#include "common/QuestionDialog.h"
#include "dossiers/StatusMarks.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ReasonQuestion)
};

} // namespace

std::optional<std::optional<QString>> reasonFor(DossierStatus to, QWidget *parent)
{
    if (!needsReason(to))
        return std::optional<QString>();
    //: vi: Lý do «%1»?
    QuestionDialog question(Tr::tr("The reason for “%1”?").arg(statusName(to, {})),
                            //: vi: Trạng thái này cần ghi lý do, như trên Cổng dịch vụ công.
                            Tr::tr("This status needs a reason, as the portal gives it."), parent);
    auto *reason = new QLineEdit;
    //: vi: Lý do
    question.addContent(new FormField(Tr::tr("Reason"), reason));
    //: vi: Ghi
    question.addAnswer(Tr::tr("Record"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    //: vi: Không ghi
    question.addAnswer(Tr::tr("Do not record"), QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    if (question.ask() != 0)
        return {};
    const QString text = reason->text().trimmed();
    return text.isEmpty() ? std::optional<QString>() : std::optional(text);
}

} // namespace somotcua
