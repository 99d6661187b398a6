// The part of DeskPage that tells its keys.
#include "desk/DeskPage.h"

using namespace Qt::StringLiterals;

namespace somotcua {

QList<KeyHelp> DeskPage::keys() const
{
    return {
        //: What a key does. vi: sang ô tiếp theo
        {u"Enter"_s, tr("to the next field")},
        //: What a key does. vi: lưu lượt hỗ trợ
        {u"Ctrl+Enter"_s, tr("save the assist")},
        //: What a key does. vi: hoàn tác việc vừa ghi
        {u"Ctrl+Z"_s, tr("undo what was just saved")},
        //: What a key does. vi: đổi người trực, ngày hoặc buổi
        {u"F4"_s, tr("change who is on duty, the day or the shift")},
        //: What a key does. vi: chọn kết quả hỗ trợ
        {u"Alt+1 … Alt+5"_s, tr("choose the outcome")},
        //: What a key does. vi: xóa phiếu, bỏ sửa
        {u"Esc"_s, tr("clear the form, leave a correction")},
    };
}

} // namespace somotcua
