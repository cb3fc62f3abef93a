#include "check/accept.h"

#include "check/codes.h"
#include "check/kinds/parts.h"

#include <algorithm>

namespace rapport::check {

namespace {

bool covers(const lesson::Accepted &entry, const Diagnostic &one)
{
    return entry.code == one.code && (entry.step.empty() || entry.step.value == one.step);
}

class Settling
{
public:
    Settling(const std::vector<lesson::Accepted> &list, const AcceptScope &scope)
        : m_list(list)
        , m_scope(scope)
        , m_valid(list.size())
        , m_used(list.size())
    {}

    Settled run(Diagnostics complaints)
    {
        for (std::size_t i = 0; i < m_list.size(); ++i)
            m_valid[i] = isValid(m_list[i], numbered("accept", i));
        for (Diagnostic &one : complaints) {
            const int entry = entryFor(one);
            if (entry < 0)
                m_out.open.push_back(std::move(one));
            else
                m_out.accepted.push_back({std::move(one), m_list[std::size_t(entry)].why});
        }
        noteUnneeded();
        return std::move(m_out);
    }

private:
    bool isValid(const lesson::Accepted &entry, const std::string &at)
    {
        const Code *code = findCode(entry.code);
        const std::size_t before = m_out.findings.size();
        if (!code)
            m_report.error("RP0283", at + "/code", "There is no complaint “" + entry.code + "”.",
                           "Copy the code from what check says.");
        else if (code->severity == Severity::Error)
            m_report.error("RP0283", at + "/code",
                           "“" + entry.code + "” is an error, which cannot be accepted.",
                           "Put right what it is about, and take the entry out.");
        if (!entry.step.empty() && !m_scope.hasStep(entry.step.value))
            m_report.error("RP0283", at + "/step",
                           "There is no step “" + entry.step.value + "” here.",
                           "Name the id of a step of this file, or none.");
        if (entry.why.find_first_not_of(" \t\n") == std::string::npos)
            m_report.error("RP0283", at + "/why", "There is no reason why it may stand.",
                           "Write for whoever reads it next why it is fine.");
        return m_out.findings.size() == before;
    }

    /// The entry that accepts a complaint, or -1.
    int entryFor(const Diagnostic &one)
    {
        if (one.severity == Severity::Error)
            return -1;
        for (std::size_t i = 0; i < m_list.size(); ++i) {
            if (m_valid[i] && covers(m_list[i], one)) {
                m_used[i] = true;
                return int(i);
            }
        }
        return -1;
    }

    void noteUnneeded()
    {
        for (std::size_t i = 0; m_scope.complete && i < m_list.size(); ++i) {
            if (m_valid[i] && !m_used[i])
                m_report.note("RP0284", numbered("accept", i),
                              "“" + m_list[i].code +
                                  "” is accepted here, but nothing is found any "
                                  "more.",
                              "Take the entry out.");
        }
    }

    const std::vector<lesson::Accepted> &m_list;
    const AcceptScope &m_scope;
    std::vector<bool> m_valid;
    std::vector<bool> m_used;
    Settled m_out;
    Report m_report{m_out.findings};
};

} // namespace

Settled settle(Diagnostics complaints, const std::vector<lesson::Accepted> &list,
               const AcceptScope &scope)
{
    return Settling(list, scope).run(std::move(complaints));
}

} // namespace rapport::check
