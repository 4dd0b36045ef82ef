// SPDX-License-Identifier: GPL-3.0-or-later
// A declaration block (CSSOM §6.6): what a style attribute says. SPEC-GAP: shorthands stand as they were
// written (only the sides of margin and padding are read from them), and of values only the commonest
// mistakes are told from right ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::dom {

struct StyleProperty
{
    std::string name; // "background-color", "--own"
    std::string value;
    bool isImportant = false;
};

class StyleDeclaration
{
public:
    /// CSS Syntax: parses a style attribute's text; what is not valid is left out.
    static StyleDeclaration parse(std::string_view text);

    const std::vector<StyleProperty>& properties() const { return m_properties; }
    /// "" if it is not set.
    std::string value(std::string_view name) const;
    bool isImportant(std::string_view name) const;
    /// CSSOM setProperty. An empty value removes it; an invalid one changes nothing. True: something changed.
    bool set(std::string_view name, std::string_view value, bool isImportant = false);
    bool remove(std::string_view name);
    /// CSSOM serialize a CSS declaration block.
    std::string text() const;

private:
    std::string valueOfShorthand(std::string_view name) const;

    std::vector<StyleProperty> m_properties;
};

/// Whether a property of this (dashed) name is known.
bool isStyleProperty(std::string_view name);
/// CSSOM: "backgroundColor", "webkitTransform" or "cssFloat" as "background-color", "-webkit-transform",
/// "float".
std::string dashedName(std::string_view camelCase);
/// A value as Chromium writes it back; none: it is not valid for the property.
std::optional<std::string> normalizedValue(std::string_view property, std::string_view value);

} // namespace loopscope::dom
