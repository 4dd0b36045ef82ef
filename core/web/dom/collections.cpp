// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/dom/collections.h"

#include "core/web/dom/exotic_object.h"
#include "core/web/dom/interfaces_of_dom.h"

#include <js/PropertyAndElement.h>
#include <js/Symbol.h>

#include <algorithm>

namespace loopscope {

namespace {

/// A list of nodes: looked up again when the tree has changed, or fixed.
class NodeListProperties : public ExoticProperties
{
public:
    static constexpr char kKind = 0;
    enum class Names : std::uint8_t
    {
        None,
        Hidden, // the nodes' ids and names
        Shown // when the object's keys are listed too
    };

    NodeListProperties(dom::Node& root, ListNodes nodes, Names names)
        : m_root(&root)
        , m_find(std::move(nodes))
        , m_names(names)
    {
    }
    explicit NodeListProperties(std::vector<dom::NodeRef> nodes)
        : m_nodes(std::move(nodes))
    {
    }

    std::uint32_t length() override { return static_cast<std::uint32_t>(nodes().size()); }
    bool item(JSContext* context, std::uint32_t index, JS::MutableHandleValue value) override
    {
        JSObject* const object = Page::of(context).dom().wrap(*nodes()[index]);
        if (object == nullptr)
            return false;
        value.setObject(*object);
        return true;
    }
    std::vector<std::string> names() override
    {
        std::vector<std::string> all;
        if (m_names == Names::None)
            return all;
        for (const dom::NodeRef& node : nodes()) {
            for (const char* attribute : { "id", "name" }) {
                const std::string name = static_cast<dom::Element&>(*node).attributeOr(attribute, "");
                if (!name.empty() && std::find(all.begin(), all.end(), name) == all.end())
                    all.push_back(name);
            }
        }
        return all;
    }
    // HTML §2.6.2.3: several form controls of one name are a list (RadioNodeList), which no one looks at
    // here but by its length and value. SPEC-GAP: the first one is given.
    bool named(
        JSContext* context, std::string_view name, bool& isThere, JS::MutableHandleValue value) override
    {
        dom::Element* const element = m_names == Names::None ? nullptr : namedElement(name);
        isThere = element != nullptr;
        if (!isThere)
            return true;
        JSObject* const object = Page::of(context).dom().wrap(*element);
        if (object == nullptr)
            return false;
        value.setObject(*object);
        return true;
    }
    dom::Element* namedElement(std::string_view name)
    {
        for (const dom::NodeRef& node : nodes()) {
            auto& element = static_cast<dom::Element&>(*node);
            if (!name.empty() && (element.id() == name || element.attributeOr("name", "") == name))
                return &element;
        }
        return nullptr;
    }
    Named visibility() const override { return m_names == Names::Shown ? Named::Shown : Named::Hidden; }
    const void* kind() const override { return &kKind; }

    const std::vector<dom::NodeRef>& nodes()
    {
        if (m_find && (!m_isFound || m_version != m_root->document().version())) {
            m_nodes = m_find(*m_root);
            m_version = m_root->document().version();
            m_isFound = true;
        }
        return m_nodes;
    }

private:
    dom::NodeRef m_root;
    ListNodes m_find; // none: the list is fixed
    std::vector<dom::NodeRef> m_nodes;
    std::uint64_t m_version = 0;
    bool m_isFound = false;
    Names m_names = Names::None;
};

NodeListProperties* self(JSContext* context, const JS::CallArgs& args)
{
    auto* const list = exoticPropertiesAs<NodeListProperties>(args.thisv());
    if (list == nullptr)
        throwTypeError(context, "Illegal invocation");
    return list;
}

bool lengthGetter(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    NodeListProperties* const list = self(context, args);
    if (list == nullptr)
        return false;
    args.rval().setNumber(list->length());
    return true;
}

bool item(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    NodeListProperties* const list = self(context, args);
    std::uint32_t index = 0;
    if (list == nullptr || !JS::ToUint32(context, args.get(0), &index))
        return false;
    args.rval().setNull();
    return index >= list->length() || list->item(context, index, args.rval());
}

bool namedItem(JSContext* context, unsigned count, JS::Value* values)
{
    const JS::CallArgs args = JS::CallArgsFromVp(count, values);
    NodeListProperties* const list = self(context, args);
    JS::RootedString name(context, list != nullptr ? JS::ToString(context, args.get(0)) : nullptr);
    if (!name)
        return false;
    bool isThere = false;
    if (!list->named(context, toUtf8(context, name), isThere, args.rval()))
        return false;
    if (!isThere)
        args.rval().setNull();
    return true;
}

JSObject* make(Page& page, std::unique_ptr<NodeListProperties> properties, const char* interface)
{
    return makeExoticObject(page, std::move(properties), interface);
}

std::vector<dom::NodeRef> childrenOf(dom::Node& parent)
{
    std::vector<dom::NodeRef> nodes;
    for (dom::Node* child = parent.firstChild(); child != nullptr; child = child->nextSibling())
        nodes.emplace_back(child);
    return nodes;
}

std::vector<dom::NodeRef> elementChildrenOf(dom::Node& parent)
{
    std::vector<dom::NodeRef> nodes;
    for (dom::Element* child = parent.firstElementChild(); child != nullptr;
         child = child->nextElementSibling())
        nodes.emplace_back(child);
    return nodes;
}

} // namespace

// Web IDL §3.7.10: an interface with an indexed getter iterates as arrays do.
bool borrowFromArray(JSContext* context, JS::HandleObject prototype, bool hasIterableDeclaration)
{
    JS::RootedObject array(context);
    JS::RootedValue value(context);
    if (!JS_GetClassPrototype(context, JSProto_Array, &array)
        || !JS_GetProperty(context, array, "values", &value))
        return false;
    JS::RootedId iterator(
        context, JS::PropertyKey::Symbol(JS::GetWellKnownSymbol(context, JS::SymbolCode::iterator)));
    if (!JS_DefinePropertyById(context, prototype, iterator, value, 0))
        return false;
    for (const char* name : { "forEach", "entries", "keys", "values" }) {
        if (hasIterableDeclaration
            && (!JS_GetProperty(context, array, name, &value)
                || !JS_DefineProperty(context, prototype, name, value, JSPROP_ENUMERATE)))
            return false;
    }
    return true;
}

JSObject* makeChildNodes(Page& page, dom::Node& parent)
{
    return make(page,
        std::make_unique<NodeListProperties>(parent, childrenOf, NodeListProperties::Names::None),
        "NodeList");
}

JSObject* makeChildren(Page& page, dom::Node& parent)
{
    return makeLiveCollection(page, parent, elementChildrenOf);
}

JSObject* makeStaticNodeList(Page& page, std::vector<dom::NodeRef> nodes)
{
    return make(page, std::make_unique<NodeListProperties>(std::move(nodes)), "NodeList");
}

JSObject* makeLiveCollection(Page& page, dom::Node& root, ListNodes nodes, const char* interface)
{
    const bool isPlain = std::string_view(interface) == "HTMLCollection";
    return make(page,
        std::make_unique<NodeListProperties>(root, std::move(nodes),
            isPlain ? NodeListProperties::Names::Hidden : NodeListProperties::Names::Shown),
        interface);
}

bool defineCollections(Page& page, JS::HandleObject global)
{
    static const JSClass kPrototypes[]
        = { { .name = "NodeList" }, { .name = "RadioNodeList" }, { .name = "HTMLCollection" },
              { .name = "HTMLFormControlsCollection" }, { .name = "HTMLOptionsCollection" } };
    static const JSPropertySpec kProperties[]
        = { JS_PSG("length", lengthGetter, JSPROP_ENUMERATE), JS_PS_END };
    static const JSFunctionSpec kListMethods[] = { JS_FN("item", item, 1, JSPROP_ENUMERATE), JS_FS_END };
    static const JSFunctionSpec kCollectionMethods[] = {
        JS_FN("item", item, 1, JSPROP_ENUMERATE),
        JS_FN("namedItem", namedItem, 1, JSPROP_ENUMERATE),
        JS_FS_END,
    };
    const Interface kInterfaces[] = {
        { &kPrototypes[0], nullptr, nullptr, 0, kProperties, kListMethods },
        { &kPrototypes[1], "NodeList" },
        { &kPrototypes[2], nullptr, nullptr, 0, kProperties, kCollectionMethods },
        { &kPrototypes[3], "HTMLCollection" },
        { &kPrototypes[4], "HTMLCollection" },
    };
    JSContext* const context = page.engine().context();
    for (const Interface& each : kInterfaces) {
        if (!defineDomInterface(page, global, each))
            return false;
    }
    JS::RootedObject list(context, page.interfaces().prototype("NodeList"));
    JS::RootedObject collection(context, page.interfaces().prototype("HTMLCollection"));
    return borrowFromArray(context, list, true) && borrowFromArray(context, collection, false);
}

} // namespace loopscope
