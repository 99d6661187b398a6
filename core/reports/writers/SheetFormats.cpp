#include "SheetFormats.h"

#include <xlsxwriter.h>

namespace somotcua {
namespace {

uint8_t horizontal(PaperAlign align)
{
    switch (align) {
    case PaperAlign::Left:
        return LXW_ALIGN_LEFT;
    case PaperAlign::Centre:
        return LXW_ALIGN_CENTER;
    case PaperAlign::Right:
        return LXW_ALIGN_RIGHT;
    }
    Q_UNREACHABLE();
}

/// "#,##0", two decimals for percents, a sign for differences, days as dd/mm/yyyy; empty is general.
QByteArray numberFormat(const CellLook &look)
{
    if (!look.kind)
        return {};
    QByteArray plain;
    switch (*look.kind) {
    case ColumnKind::Text:
        return "@"; // an identity number typed into the sheet later stays what it is
    case ColumnKind::Count:
    case ColumnKind::Ordinal:
        plain = "#,##0";
        break;
    case ColumnKind::Percent:
        plain = "#,##0.00";
        break;
    case ColumnKind::Number:
        plain = "#,##0.0";
        break;
    case ColumnKind::Date:
        return "dd/mm/yyyy";
    }
    return look.sign ? '+' + plain + ";-" + plain + ";0" : plain;
}

} // namespace

lxw_format *SheetFormats::operator()(const CellLook &look)
{
    lxw_format *&format = m_formats[look];
    if (format)
        return format;
    format = workbook_add_format(m_workbook);
    format_set_font_name(format, "Times New Roman");
    format_set_font_size(format, look.is(CellLook::Large) ? 13 : 11);
    format_set_align(format, horizontal(look.align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (look.align == PaperAlign::Right)
        format_set_indent(format, 1);
    if (look.is(CellLook::Bold))
        format_set_bold(format);
    if (look.is(CellLook::Italic))
        format_set_italic(format);
    if (look.is(CellLook::Bordered))
        format_set_border(format, LXW_BORDER_THIN);
    if (look.is(CellLook::Wrapped))
        format_set_text_wrap(format);
    if (const QByteArray shown = numberFormat(look); !shown.isEmpty())
        format_set_num_format(format, shown.constData());
    return format;
}

} // namespace somotcua
