#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace somotcua {

/// Root may write everywhere; so these tests are somebody else for a while.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        if (m_root)
            m_done = setresuid(kNobody, kNobody, 0) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_root && m_done && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    WithoutPrivileges(const WithoutPrivileges &) = delete;
    WithoutPrivileges &operator=(const WithoutPrivileges &) = delete;
    bool done() const { return m_done; }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_root = getuid() == 0;
    bool m_done = true;
};

} // namespace somotcua
