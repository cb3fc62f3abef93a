#pragma once

#include "check/check.h"

#include <utility>

namespace rapport::check {

/// Gathers findings about one step, or about the lesson as a whole where no step is given.
class Report
{
public:
    explicit Report(Findings &out, const lesson::Step *step = nullptr)
        : m_out(out)
        , m_step(step)
    {}

    /// `address` counts from the step where there is one, else from the file.
    void error(const char *code, std::string_view address, std::string message, std::string advice)
    {
        add(code, Severity::Error, address, std::move(message), std::move(advice));
    }
    /// `offset` counts bytes in the text at the address.
    void errorAt(const char *code, std::string_view address, std::size_t offset,
                 std::string message, std::string advice)
    {
        add(code, Severity::Error, address, std::move(message), std::move(advice));
        m_out.back().offset = offset;
    }
    void warning(const char *code, std::string_view address, std::string message,
                 std::string advice)
    {
        add(code, Severity::Warning, address, std::move(message), std::move(advice));
    }
    /// `offset` counts bytes in the text at the address.
    void warningAt(const char *code, std::string_view address, std::size_t offset,
                   std::string message, std::string advice)
    {
        add(code, Severity::Warning, address, std::move(message), std::move(advice));
        m_out.back().offset = offset;
    }
    void note(const char *code, std::string_view address, std::string message, std::string advice)
    {
        add(code, Severity::Note, address, std::move(message), std::move(advice));
    }

private:
    void add(const char *code, Severity severity, std::string_view address, std::string message,
             std::string advice)
    {
        std::string whole(address);
        if (m_step)
            whole = "steps/" + m_step->id.value + (address.empty() ? "" : "/") + whole;
        m_out.push_back({code,
                         severity,
                         std::move(whole),
                         m_step ? m_step->id.value : "",
                         std::move(message),
                         std::move(advice),
                         0,
                         {},
                         0});
    }

    Findings &m_out;
    const lesson::Step *m_step;
};

} // namespace rapport::check
