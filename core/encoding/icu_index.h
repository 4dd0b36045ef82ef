// SPDX-License-Identifier: GPL-3.0-or-later
// An encoding's index, as ICU's converters have it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace loopscope::encoding {

class IcuIndex
{
public:
    /// `name`: the converter's.
    explicit IcuIndex(const char* name);
    ~IcuIndex();
    IcuIndex(const IcuIndex&) = delete;
    IcuIndex& operator=(const IcuIndex&) = delete;

    /// The text of the bytes of one character. Empty: they are none.
    std::u32string lookUp(std::string_view bytes) const;

private:
    UConverter* m_converter = nullptr;
};

} // namespace loopscope::encoding
