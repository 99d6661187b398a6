#pragma once

#include "PrintedSheet.h"

class QXmlStreamWriter;

namespace somotcua {

/// The named styles of a spreadsheet document: of columns by their width, of rows by their height, of cells by their
/// look. All are known before the first cell is written.
class OdsStyles
{
public:
    /// `language` ("vi-VN") decides between 42,86 and 42.86.
    OdsStyles(const QList<PrintedSheet> &sheets, QString language);

    QString column(double width) const;
    QString row(double height) const; // 0: as usual
    QString cell(const CellLook &look) const;
    static QString table(Orientation orientation);

    /// `office:automatic-styles` of content.xml.
    void write(QXmlStreamWriter &xml) const;

private:
    void writeNumberStyles(QXmlStreamWriter &xml) const;
    void writeCell(QXmlStreamWriter &xml, const CellLook &look) const;

    QString m_language;
    QList<double> m_widths;
    QList<double> m_heights;
    QList<CellLook> m_looks;
    QHash<CellLook, qsizetype> m_placeOfLook;
};

/// styles.xml: the type of the document, its pages with their margins and numbers.
QByteArray odsPageStyles(const QString &language);

} // namespace somotcua
