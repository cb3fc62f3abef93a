#pragma once

#include "base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace rapport {

/// A value or the Error that stands in its place. Reading the side that is not there is a
/// programming error and asserts.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_side(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_side(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool ok() const { return m_side.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<0>(m_side); }
    const T &value() const & { return std::get<0>(m_side); }
    /// By value, so that `for (auto &x : *f())` does not outlive what it goes through.
    T value() && { return std::get<0>(std::move(m_side)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_side); }

private:
    std::variant<T, Error> m_side;
};

/// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const
    {
        assert(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace rapport
