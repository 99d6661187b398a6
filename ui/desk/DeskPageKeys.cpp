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

QStringList DeskPage::help() const
{
    return {
        //: vi: Gõ họ tên công dân rồi Enter sang ô sau; cuối phiếu bấm Ctrl+Enter để lưu.
        tr("Type the name of the citizen, then Enter to the next field; at the end Ctrl+Enter saves."),
        //: vi: Quét thẻ căn cước ở ô nào cũng được: số, họ tên, ngày sinh tự điền.
        tr("An identity card can be scanned in any field: number, name and birth date fill in."),
        //: vi: Muốn sửa lượt đã lưu: bấm Tab đến danh sách hôm nay, chọn dòng bằng ↑ ↓, Enter mở ra sửa, Ctrl+Enter lưu
        //: lại.
        tr("To correct a saved assist, go to the list of today with Tab, choose its row with ↑ ↓, open it with Enter "
           "and save it again with Ctrl+Enter."),
        //: vi: Lưu nhầm thì bấm Ctrl+Z để hoàn tác.
        tr("What was saved by mistake is undone with Ctrl+Z."),
    };
}

} // namespace somotcua
