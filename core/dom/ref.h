// SPDX-License-Identifier: GPL-3.0-or-later
// A counted reference to a node: who holds one keeps the node, its document and its children.
#pragma once

#include <utility>

namespace loopscope::dom {

/// Not for several threads.
template <typename T> class Ref
{
public:
    Ref() = default;
    // WHY not explicit: a reference is taken wherever a node is kept.
    Ref(T* node)
        : m_node(node)
    {
        if (m_node != nullptr)
            m_node->retain();
    }
    Ref(const Ref& other)
        : Ref(other.m_node)
    {
    }
    Ref(Ref&& other) noexcept
        : m_node(std::exchange(other.m_node, nullptr))
    {
    }
    ~Ref()
    {
        if (m_node != nullptr)
            m_node->release();
    }
    Ref& operator=(Ref other) noexcept
    {
        std::swap(m_node, other.m_node);
        return *this;
    }

    T* get() const { return m_node; }
    T* operator->() const { return m_node; }
    T& operator*() const { return *m_node; }
    explicit operator bool() const { return m_node != nullptr; }
    friend bool operator==(const Ref& one, const Ref& other) { return one.m_node == other.m_node; }
    friend bool operator==(const Ref& one, const T* other) { return one.m_node == other; }

private:
    T* m_node = nullptr;
};

} // namespace loopscope::dom
