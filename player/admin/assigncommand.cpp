#include "admin/assigncommand.h"

#include "format/coursefolder.h"
#include "records/sqlitestore.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace rapport::player {

namespace {

using Json = nlohmann::ordered_json;

struct Change
{
    std::string learner;
    bool changed = false;
};

std::string quoted(const std::string &text)
{
    return "“" + text + "”";
}

std::string listed(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + quoted(name);
    return all;
}

/// A course that is not there could be assigned and never taken.
Result<void> requireCourse(const AssignOptions &options)
{
    std::error_code problem;
    if (!std::filesystem::is_directory(options.courses, problem)) {
        return Error{Fault::World, "There is no folder of courses at " + options.courses + '.',
                     "Nothing was recorded.", "Name one with --courses."};
    }
    const format::Catalogue catalogue = format::readCatalogue(options.courses);
    std::vector<std::string> ids;
    for (const format::CourseHead &head : catalogue.courses)
        ids.push_back(head.course.id.value);
    if (std::ranges::find(ids, options.course) != ids.end())
        return {};
    return Error{Fault::Usage,
                 "There is no course " + quoted(options.course) + " in " + options.courses + '.',
                 "Nothing was recorded.",
                 ids.empty() ? "There are none that can be read."
                             : "There are " + listed(ids) + '.'};
}

Result<std::vector<records::Learner>> findLearners(records::RecordStore &store,
                                                   const AssignOptions &options)
{
    std::vector<records::Learner> found;
    std::vector<std::string> unknown;
    for (const std::string &name : options.learners) {
        const auto learner = store.learnerByName(name, false);
        if (!learner)
            return learner.error();
        if (*learner)
            found.push_back(**learner);
        else
            unknown.push_back(name);
    }
    if (unknown.empty())
        return found;
    if (!options.addLearners) {
        return Error{Fault::Usage, "The records know nobody called " + listed(unknown) + '.',
                     "Nothing was recorded.",
                     "Write names as learners sign in with them, or give --new to add them."};
    }
    for (const std::string &name : unknown) {
        const auto made = store.learnerByName(name, true);
        if (!made)
            return made.error();
        found.push_back(**made);
    }
    return found;
}

void print(const AssignOptions &options, const std::vector<Change> &changes, std::ostream &out)
{
    if (options.json) {
        Json json{{"course", options.course}, {"due", options.due}, {"learners", Json::array()}};
        if (options.remove || options.due.empty())
            json["due"] = nullptr;
        for (const Change &one : changes) {
            const char *did = !one.changed ? "unchanged" : options.remove ? "removed" : "assigned";
            json["learners"].push_back({{"name", one.learner}, {"change", did}});
        }
        out << json.dump(2) << '\n';
        return;
    }
    const std::string course = quoted(options.course);
    const std::string due = options.due.empty() ? "" : ", due " + options.due;
    for (const Change &one : changes) {
        out << one.learner << ": ";
        if (options.remove)
            out << course << (one.changed ? " is no longer assigned" : " was not assigned");
        else
            out << course << (one.changed ? " is assigned" : " was already assigned") << due;
        out << ".\n";
    }
}

Result<void> record(records::RecordStore &store, const AssignOptions &options,
                    const records::Learner &learner, std::vector<Change> &changes)
{
    const records::CourseId course{options.course};
    const Result<bool> changed = options.remove ? store.unassign(learner.id, course)
                                                : store.assign(learner.id, course, options.due);
    if (!changed)
        return changed.error();
    changes.push_back({learner.name, *changed});
    return {};
}

} // namespace

Result<void> assignCourse(const AssignOptions &options, std::ostream &out)
{
    using Mode = records::SqliteStore::Mode;
    if (!options.remove) {
        if (const Result<void> known = requireCourse(options); !known)
            return known;
    }
    const SystemClock clock;
    const bool create = options.addLearners && !options.remove;
    const auto store =
        records::SqliteStore::open(options.records, clock, create ? Mode::Create : Mode::Existing);
    if (!store)
        return store.error();
    const auto learners = findLearners(**store, options);
    if (!learners)
        return learners.error();
    std::vector<Change> changes;
    for (const records::Learner &learner : *learners) {
        if (const Result<void> recorded = record(**store, options, learner, changes); !recorded) {
            // What was recorded before stays, and people should know for whom.
            print(options, changes, out);
            return recorded;
        }
    }
    print(options, changes, out);
    if (!out.flush()) {
        return Error{Fault::World, "The output could not be written.",
                     "What was asked for is recorded.", "Make room where it goes."};
    }
    return {};
}

} // namespace rapport::player
