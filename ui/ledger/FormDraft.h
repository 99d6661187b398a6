#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace somotcua {

class OpenLedger;

/// Keeps a form that is open for one subject (a row of the catalogue, a week's remarks) on the disk, as far as it
/// differs from what it showed at first, and puts back what an earlier window left. Fields are known by their
/// accessible names.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    FormDraft(OpenLedger &ledger, QString page, QWidget *form, QObject *parent = nullptr);

    /// The form shows this subject now, as it is stored (putAway before filling it). True when something typed earlier
    /// was put back into it.
    bool begin(const QString &subject);
    /// Before the form is filled with another subject: what was typed for the one before stays as it is.
    void putAway() { m_subject.reset(); }
    /// Saved, or left on purpose: nothing is kept any longer.
    void end();
    /// The subject of a form that an earlier window left; nothing for none.
    std::optional<QString> left() const { return leftOn(m_ledger, m_page); }
    /// Says that what was typed before the program ended stands in the form again.
    static QString putBackWords();
    static std::optional<QString> leftOn(const OpenLedger &ledger, const QString &page);

private:
    /// One editor: what it holds, and how to put it back.
    struct Field
    {
        QString name;
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue &)> put;
    };
    QList<Field> fields();
    QJsonObject values();
    void keep();

    OpenLedger &m_ledger;
    QString m_page;
    QWidget *m_form;
    std::optional<QString> m_subject; // nothing while the form is closed or being filled
    QJsonObject m_shown;
};

} // namespace somotcua
