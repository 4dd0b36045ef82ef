// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/named_properties.h"

#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/web/dom/exotic_object.h"
#include "core/web/page.h"

#include <algorithm>

namespace loopscope {

namespace {

// HTML: these elements have their name attribute for a name too.
bool isNamed(const dom::Element& element, std::string_view name)
{
    constexpr std::string_view kTags[] = { "embed", "form", "img", "object" };
    return element.attributeOr("id", "") == name
        || (std::find(std::begin(kTags), std::end(kTags), element.localName()) != std::end(kTags)
            && element.attributeOr("name", "") == name);
}

class WindowNames : public ExoticProperties
{
public:
    static constexpr char kKind = 0;

    explicit WindowNames(Page& page)
        : m_page(page)
    {
    }

    bool named(JSContext*, std::string_view name, bool& isThere, JS::MutableHandleValue value) override
    {
        dom::Document& document = m_page.dom().document();
        for (dom::Node* node = document.next(document); node != nullptr; node = node->next(document)) {
            if (name.empty() || !node->isElement() || !isNamed(static_cast<dom::Element&>(*node), name))
                continue;
            JSObject* const object = m_page.dom().wrap(*node);
            isThere = object != nullptr;
            value.setObjectOrNull(object);
            return isThere;
        }
        return true;
    }
    const void* kind() const override { return &kKind; }

private:
    Page& m_page;
};

} // namespace

JSObject* makeNamedProperties(Page& page, JS::HandleObject prototype)
{
    return makeExoticObject(page.engine().context(), std::make_unique<WindowNames>(page), prototype);
}

} // namespace loopscope
