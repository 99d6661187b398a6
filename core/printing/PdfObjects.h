#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace somotcua {

/// The numbered objects of a PDF as QPdfWriter writes it: a plain table of places at the end, no streams of objects.
class PdfObjects
{
public:
    /// Nothing when the bytes are no such PDF.
    static std::optional<PdfObjects> read(const QByteArray &pdf);

    int catalog() const { return m_catalog; }
    QByteArray object(int number) const { return m_objects.value(number); }
    void setObject(int number, const QByteArray &object) { m_objects.insert(number, object); }
    int add(const QByteArray &object);
    /// The object that `number` names under `key` ("/Pages"); 0: none.
    int named(int number, const QByteArray &key) const;
    QList<int> pages() const; // in their order

    /// The file again. Objects are numbered in the order in which they are first named from the catalogue on, so that
    /// the order in which they were made does not show; what nobody names is left out.
    QByteArray written(int info) const;

private:
    int m_catalog = 0;
    int m_highest = 0;
    QHash<int, QByteArray> m_objects;
};

} // namespace somotcua
