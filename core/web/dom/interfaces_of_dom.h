// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces of the DOM and of HTML's elements, in the order of their inheritance.
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

bool defineInterfacesOfDom(Page& page, JS::HandleObject global);

// Each in the file of its name.
bool defineNodeInterface(Page& page, JS::HandleObject global);
bool defineCharacterDataInterfaces(Page& page, JS::HandleObject global);
bool defineDocumentInterfaces(Page& page, JS::HandleObject global);
bool defineElementInterface(Page& page, JS::HandleObject global);
bool defineHtmlElementInterface(Page& page, JS::HandleObject global);
bool defineHtmlInterfaces(Page& page, JS::HandleObject global);
bool includeParentNode(Page& page);
bool includeChildNode(Page& page);
bool includeEventHandlers(Page& page, JS::HandleObject global);
bool includeFormMembers(Page& page);
bool includeHyperlinkMembers(Page& page);
bool includeControlMembers(Page& page);
bool includeSelectMembers(Page& page);
bool includeDialogMembers(Page& page);
bool includeTableMembers(Page& page);
bool includeMembersOfOtherElements(Page& page);
bool defineCollections(Page& page, JS::HandleObject global);
bool defineTokenList(Page& page, JS::HandleObject global);
bool defineAttributes(Page& page, JS::HandleObject global);
bool defineStyle(Page& page, JS::HandleObject global);
bool defineFormData(Page& page, JS::HandleObject global);
bool defineDataset(Page& page, JS::HandleObject global);
bool defineElementConstructors(Page& page, JS::HandleObject global);

} // namespace loopscope
