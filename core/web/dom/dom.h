// SPDX-License-Identifier: GPL-3.0-or-later
// The page's document and what scripts hold of it: wrappers for nodes, and who hears of changes.
#pragma once

#include "core/dom/document.h"
#include "core/dom/element.h"
#include "core/dom/tree_observer.h"
#include "core/program/program.h"
#include "core/web/dom/document_lifecycle.h"
#include "core/web/dom/mutation_observers.h"
#include "core/web/layout/rendering.h"

#include <js/GCVector.h>
#include <js/RootingAPI.h>
#include <js/TypeDecls.h>

#include <optional>
#include <string>
#include <vector>

namespace loopscope {

class Page;

/// WHY all wrappers are kept until the page ends: what a script has once seen of a node must be the same
/// object again, with its listeners and own properties, and a recording is short. Nodes that no script has
/// seen go with their tree.
class Dom : private dom::TreeObserver
{
public:
    explicit Dom(Page& page);
    ~Dom() override;
    Dom(const Dom&) = delete;
    Dom& operator=(const Dom&) = delete;

    /// Defines the interfaces and `document`.
    bool define(JS::HandleObject global);
    /// Parses the page that the program stands in.
    void load(const Program& program, const Directives& directives);

    dom::Document& document() { return *m_document; }
    JS::HandleObject documentObject() const { return m_documentObject; }
    /// A document that is not shown: of DOMParser, of createHTMLDocument.
    dom::Document& makeDocument();
    DocumentLifecycle& lifecycle() { return m_lifecycle; }
    MutationObservers& mutationObservers() { return m_mutationObservers; }
    Rendering& rendering() { return m_rendering; }

    /// The node's wrapper. Null, with an exception pending, if memory is short.
    JSObject* wrap(dom::Node& node);
    /// The node's wrapper if a script has seen it, or listens to it; else null.
    JSObject* wrapperIfAny(const dom::Node& node) const;

    /// Chromium tells an element that is taken out of the page that it has lost the focus, once the member
    /// that took it out is done.
    void tellLostFocus();

    /// HTML document.currentScript: while the program itself runs. Null: none.
    dom::Element* currentScript() const { return m_currentScript.get(); }
    void programBegins();
    void programEnds() { m_currentScript = {}; }

private:
    void nodeInserted(dom::Node& node) override;
    void nodeRemoved(dom::Node& node, dom::Node& parent) override;
    void childrenChanged(dom::Node& parent) override;
    void textChanged(dom::CharacterData& node) override;
    void attributeChanged(dom::Element& element, std::string_view name,
        const std::optional<std::string>& before, const std::optional<std::string>& now) override;
    void controlChanged(dom::Element& control) override;
    void stateChanged(dom::ElementState state) override;

    Page& m_page;
    // Nodes only point to their document: whatever holds nodes comes after, to go before.
    dom::Ref<dom::Document> m_document;
    std::vector<dom::Ref<dom::Document>> m_otherDocuments;
    MutationObservers m_mutationObservers;
    std::vector<dom::NodeRef> m_wrapped; // by the number in the node, less 1
    JS::PersistentRooted<JS::GCVector<JSObject*, 0, js::SystemAllocPolicy>> m_wrappers; // likewise
    JS::PersistentRootedObject m_documentObject;
    DocumentLifecycle m_lifecycle;
    Rendering m_rendering;
    dom::ElementRef m_lostFocus;
    dom::ElementRef m_script;
    dom::ElementRef m_currentScript;
};

} // namespace loopscope
