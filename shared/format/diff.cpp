#include "format/diff.h"

#include "format/diffrecords.h"
#include "format/filekinds.h"
#include "format/readfile.h"

namespace rapport::format {

namespace {

void appendLines(std::string &out, std::string_view words, const char *mark)
{
    while (!words.empty()) {
        const std::size_t newline = std::min(words.find('\n'), words.size());
        ((out += mark) += words.substr(0, newline)) += '\n';
        words.remove_prefix(std::min(newline + 1, words.size()));
    }
}

template <class T>
Result<Differences> diffAs(const SourceFile &before, const SourceFile &now, Diagnostics &complaints)
{
    const Reading<T> was = readFile<T>(before);
    const Reading<T> is = readFile<T>(now);
    for (const auto &[reading, file] : {std::pair(&was, &before), std::pair(&is, &now)}) {
        if (!lacksSomething(reading->diagnostics))
            continue;
        complaints = reading->diagnostics;
        return Error{Fault::Usage,
                     file->name() + " has errors and cannot be compared.",
                     {},
                     "Mend the errors first."};
    }
    return diff(was.value, is.value);
}

} // namespace

std::vector<bool> Differ::movedItems(const std::map<std::string_view, std::size_t> &numbers,
                                     const ItemNames &names)
{
    std::vector<int> common;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (const auto found = numbers.find(names[i]); found != numbers.end()) {
            common.push_back(int(found->second));
            places.push_back(i);
        }
    }
    const std::vector<bool> stays = staying(common);
    std::vector<bool> moved(names.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        moved[places[i]] = !stays[i];
    return moved;
}

std::string Differ::placeOf(const ItemNames &names, std::size_t number)
{
    return number == 0 ? "at the beginning" : "after " + names[number - 1];
}

template <class T>
Differences diff(const T &before, const T &now)
{
    Differ differ;
    differ.compare(before, now);
    return differ.take();
}

template Differences diff(const lesson::Lesson &, const lesson::Lesson &);
template Differences diff(const lesson::Course &, const lesson::Course &);
template Differences diff(const lesson::PhraseBank &, const lesson::PhraseBank &);
template Differences diff(const lesson::RuleBank &, const lesson::RuleBank &);
template Differences diff(const lesson::Translation &, const lesson::Translation &);

Result<Differences> diffFiles(const SourceFile &before, const SourceFile &now,
                              Diagnostics &complaints)
{
    return withRecordOf(now.name(), [&]<class T>(std::type_identity<T>) {
        return diffAs<T>(before, now, complaints);
    });
}

const char *toString(Change change)
{
    static constexpr const char *words[] = {"added", "removed", "moved", "changed"};
    return words[int(change)];
}

std::string stepOf(std::string_view address)
{
    constexpr std::string_view steps = "steps/";
    if (!address.starts_with(steps))
        return {};
    address.remove_prefix(steps.size());
    return std::string(address.substr(0, address.find('/')));
}

std::string placeInWords(std::string_view address)
{
    const std::string step = stepOf(address);
    if (step.empty())
        return std::string(address);
    address.remove_prefix(std::min(address.size(), step.size() + 7));
    return "step " + step + (address.empty() ? "" : ": ") + std::string(address);
}

std::string toText(const Difference &difference)
{
    std::string text = placeInWords(difference.address) + ' ' + toString(difference.change) + '\n';
    appendLines(text, difference.before, "  - ");
    appendLines(text, difference.after, "  + ");
    return text;
}

} // namespace rapport::format
