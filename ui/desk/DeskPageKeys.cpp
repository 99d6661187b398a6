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
        {u"F9"_s, tr("change who is on duty, the day or the shift")},
        //: What a key does. vi: chọn kết quả hỗ trợ
        {u"Alt+1 … Alt+5"_s, tr("choose the outcome")},
        //: What a key does. vi: sang hướng dẫn thủ tục và về
        {u"F3"_s, tr("to the guide and back")},
        //: What a key does. vi: sửa danh mục giấy tờ
        {u"Shift+F3"_s, tr("edit the list of papers")},
        //: What a key does. vi: in phiếu hướng dẫn
        {u"Ctrl+P"_s, tr("print the guidance slip")},
        //: What a key does. vi: nộp trực tiếp hay qua bưu chính
        {u"Alt+6"_s, tr("handed in in person or by post")},
        //: What a key does. vi: sửa giờ hỗ trợ
        {u"Alt+G"_s, tr("correct the time of the help")},
        //: What a key does. vi: trả lời: cùng người, người khác
        {u"F6, F7"_s, tr("answer: the same person, somebody else")},
        //: What a key does. vi: xóa phiếu, bỏ sửa
        {u"Esc"_s, tr("clear the form, leave a correction")},
    };
}

} // namespace somotcua
