// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/page_picture.h"

#include <unordered_map>

namespace loopscope {

namespace {

constexpr std::uint32_t kMostItems = 1'000'000;

/// The parts of an item that change together: only those are written.
enum Part : std::uint32_t
{
    kPlace = 1 << 0,
    kMatrix = 1 << 1,
    kPaint = 1 << 2,
    kText = 1 << 3,
    kFlags = 1 << 4,
    kIdentity = 1 << 5,
    kClip = 1 << 6,
    kAllParts = (1 << 7) - 1
};

// Zigzag: small numbers of either sign are short.
void putSigned(std::string& bytes, std::int64_t value)
{
    putField(bytes, (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}
std::int64_t readSigned(FieldReader& fields)
{
    const std::uint64_t value = fields.value(UINT64_MAX);
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}
void putList(std::string& bytes, const std::vector<std::int64_t>& values)
{
    putField(bytes, values.size());
    for (const std::int64_t value : values)
        putSigned(bytes, value);
}
void readList(FieldReader& fields, std::vector<std::int64_t>& values)
{
    constexpr std::uint32_t kLongest = 6;
    values.resize(fields.number(kLongest));
    for (std::int64_t& value : values)
        value = readSigned(fields);
}

std::uint32_t changedParts(const PageItem& now, const PageItem& before)
{
    std::uint32_t parts = 0;
    if (now.x != before.x || now.y != before.y || now.width != before.width || now.height != before.height)
        parts |= kPlace;
    if (now.matrix != before.matrix)
        parts |= kMatrix;
    if (now.clip != before.clip)
        parts |= kClip;
    if (now.background != before.background || now.borderWidth != before.borderWidth
        || now.borderColor != before.borderColor || now.radius != before.radius
        || now.opacity != before.opacity || now.color != before.color || now.fontSize != before.fontSize)
        parts |= kPaint;
    if (now.text != before.text)
        parts |= kText;
    if (now.flags != before.flags)
        parts |= kFlags;
    if (now.kind != before.kind || now.node != before.node || now.tag != before.tag
        || now.selector != before.selector)
        parts |= kIdentity;
    return parts;
}

void putItem(std::string& bytes, const PageItem& item, const PageItem& before, std::uint32_t parts)
{
    putField(bytes, item.key);
    putField(bytes, parts);
    if ((parts & kPlace) != 0) {
        putSigned(bytes, item.x - before.x);
        putSigned(bytes, item.y - before.y);
        putSigned(bytes, item.width - before.width);
        putSigned(bytes, item.height - before.height);
    }
    if ((parts & kMatrix) != 0)
        putList(bytes, item.matrix);
    if ((parts & kClip) != 0)
        putList(bytes, item.clip);
    if ((parts & kPaint) != 0) {
        putField(bytes, item.background);
        for (std::size_t side = 0; side < 4; ++side) {
            putField(bytes, item.borderWidth[side]);
            if (item.borderWidth[side] > 0)
                putField(bytes, item.borderColor[side]);
        }
        for (const std::uint32_t value : { item.radius, item.opacity, item.color, item.fontSize })
            putField(bytes, value);
    }
    if ((parts & kText) != 0)
        putField(bytes, item.text);
    if ((parts & kFlags) != 0)
        putField(bytes, item.flags);
    if ((parts & kIdentity) != 0) {
        putField(bytes, static_cast<std::uint64_t>(item.kind));
        putField(bytes, item.node);
        putField(bytes, item.tag);
        putField(bytes, item.selector);
    }
}

void readItem(FieldReader& fields, PageItem& item)
{
    const std::uint32_t parts = fields.number(kAllParts);
    if ((parts & kPlace) != 0) {
        item.x += readSigned(fields);
        item.y += readSigned(fields);
        item.width += readSigned(fields);
        item.height += readSigned(fields);
    }
    if ((parts & kMatrix) != 0)
        readList(fields, item.matrix);
    if ((parts & kClip) != 0)
        readList(fields, item.clip);
    if ((parts & kPaint) != 0) {
        item.background = fields.number();
        for (std::size_t side = 0; side < 4; ++side) {
            item.borderWidth[side] = fields.number();
            item.borderColor[side] = item.borderWidth[side] > 0 ? fields.number() : 0;
        }
        for (std::uint32_t* const value : { &item.radius, &item.opacity, &item.color, &item.fontSize })
            *value = fields.number();
    }
    if ((parts & kText) != 0)
        item.text = fields.text();
    if ((parts & kFlags) != 0)
        item.flags = fields.number();
    if ((parts & kIdentity) != 0) {
        item.kind
            = static_cast<PageItemKind>(fields.number(static_cast<std::uint32_t>(PageItemKind::Control)));
        item.node = fields.number();
        item.tag = fields.text();
        item.selector = fields.text();
    }
}

using ByKey = std::unordered_map<std::uint32_t, const PageItem*>;

ByKey byKey(const PagePicture& picture)
{
    ByKey items;
    for (const PageItem& item : picture.items)
        items.emplace(item.key, &item);
    return items;
}

bool hasSameOrder(const PagePicture& one, const PagePicture& other)
{
    if (one.items.size() != other.items.size())
        return false;
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        if (one.items[i].key != other.items[i].key)
            return false;
    }
    return true;
}

} // namespace

// Bytes: whether it is whole; width; height; the number of changed items and those; whether the order is a
// new one, and then all keys in it. What is not in the order any more is gone.
std::string encodePicture(const PagePicture& picture, const PagePicture& before)
{
    std::string bytes;
    putField(bytes, before.items.empty() ? 1U : 0U);
    putField(bytes, picture.width);
    putField(bytes, picture.height);
    const ByKey known = byKey(before);
    std::string items;
    std::size_t count = 0;
    for (const PageItem& item : picture.items) {
        const auto found = known.find(item.key);
        const PageItem none;
        const PageItem& was = found == known.end() ? none : *found->second;
        const std::uint32_t parts = changedParts(item, was);
        if (parts == 0 && found != known.end())
            continue;
        putItem(items, item, was, parts);
        ++count;
    }
    putField(bytes, count);
    bytes += items;
    const bool isReordered = !hasSameOrder(picture, before);
    putField(bytes, isReordered ? 1U : 0U);
    if (isReordered) {
        putField(bytes, picture.items.size());
        for (const PageItem& item : picture.items)
            putField(bytes, item.key);
    }
    return bytes;
}

bool isWholePicture(std::string_view bytes)
{
    return !bytes.empty() && bytes.front() == 1;
}

bool applyPicture(PagePicture& picture, std::string_view bytes)
{
    FieldReader fields(bytes);
    if (fields.number(1) == 1)
        picture = {};
    picture.width = fields.number();
    picture.height = fields.number();
    std::unordered_map<std::uint32_t, std::size_t> places;
    for (std::size_t i = 0; i < picture.items.size(); ++i)
        places.emplace(picture.items[i].key, i);
    const std::uint32_t count = fields.number(kMostItems);
    for (std::uint32_t i = 0; i < count && fields.isWhole(); ++i) {
        const std::uint32_t key = fields.number();
        const auto [place, isNew] = places.try_emplace(key, picture.items.size());
        if (isNew)
            picture.items.emplace_back().key = key;
        readItem(fields, picture.items[place->second]);
    }
    if (fields.number(1) == 0 || !fields.isWhole())
        return fields.isWhole();
    std::vector<PageItem> ordered;
    const std::uint32_t total = fields.number(kMostItems);
    for (std::uint32_t i = 0; i < total && fields.isWhole(); ++i) {
        const auto place = places.find(fields.number());
        if (place == places.end())
            return false;
        ordered.push_back(picture.items[place->second]);
    }
    picture.items = std::move(ordered);
    return fields.isWhole();
}

} // namespace loopscope
