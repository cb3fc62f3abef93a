#pragma once

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <string>

/// The reference for reading: what yaml-cpp itself takes to go through a text.
namespace rapport::bench {

struct Deaf final : YAML::EventHandler
{
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        bytes += value.size();
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {}
    void OnMapEnd() override {}

    std::size_t bytes = 0;
};

/// Returns something that depends on all of the text.
inline std::size_t eventScan(const std::string &text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Deaf deaf;
    parser.HandleNextDocument(deaf);
    return deaf.bytes;
}

} // namespace rapport::bench
