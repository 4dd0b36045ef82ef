// SPDX-License-Identifier: GPL-3.0-or-later
// CSSStyleDeclaration (CSSOM §6.6) for scripts: element.style, and what getComputedStyle gives.
#pragma once

#include "core/web/dom/exotic_object.h"
#include "core/web/dom/member.h"

namespace loopscope {

/// A declaration block of one kind or another. Names are dashed; a change gives false with an exception
/// pending where it is refused.
class StyleProperties : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    virtual std::vector<std::string> propertyNames() const = 0;
    virtual std::string valueOf(const std::string& name) const = 0;
    virtual bool isImportant(const std::string& name) const = 0;
    virtual std::string text() const = 0;
    virtual bool setText(JSContext* context, const std::string& text) = 0;
    /// `how`: "set the 'color' property".
    virtual bool setProperty(JSContext* context, const char* how, const std::string& name,
        std::string_view value, bool isImportant)
        = 0;
    virtual bool removeProperty(JSContext* context, const std::string& name) = 0;

    std::uint32_t length() override;
    bool item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value) override;
    bool named(
        JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value) override;
    bool takes(std::string_view name) override;
    bool set(JSContext* context, std::string_view name, JS::HandleValue value) override;
    const void* kind() const override { return &kKind; }
};

JSObject* makeInlineStyle(Page& page, dom::Element& element);

} // namespace loopscope
