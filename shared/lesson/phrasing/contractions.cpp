#include "lesson/phrasing/contractions.h"

#include <algorithm>
#include <array>

namespace rapport::lesson {

namespace {

using namespace std::string_view_literals;

struct Whole
{
    std::string_view word;
    Reading first;
    Reading second;
};

// Sorted. Words that are no contraction without an apostrophe (were, well, ill, shell, id, lets)
// are left alone; "its" is read as "it is", for agents seldom write of what belongs to it.
constexpr std::array wholes{
    Whole{"ain't", {"is", "are"}, {"not", {}}},   Whole{"aint", {"is", "are"}, {"not", {}}},
    Whole{"arent", {"are", {}}, {"not", {}}},     Whole{"can't", {"can", {}}, {"not", {}}},
    Whole{"cannot", {"can", {}}, {"not", {}}},    Whole{"cant", {"can", {}}, {"not", {}}},
    Whole{"couldnt", {"could", {}}, {"not", {}}}, Whole{"didnt", {"did", {}}, {"not", {}}},
    Whole{"doesnt", {"does", {}}, {"not", {}}},   Whole{"dont", {"do", {}}, {"not", {}}},
    Whole{"gimme", {"give", {}}, {"me", {}}},     Whole{"gonna", {"going", {}}, {"to", {}}},
    Whole{"gotta", {"got", {}}, {"to", {}}},      Whole{"hadnt", {"had", {}}, {"not", {}}},
    Whole{"hasnt", {"has", {}}, {"not", {}}},     Whole{"havent", {"have", {}}, {"not", {}}},
    Whole{"im", {"i", {}}, {"am", {}}},           Whole{"isnt", {"is", {}}, {"not", {}}},
    Whole{"its", {"it", {}}, {"is", "has"}},      Whole{"ive", {"i", {}}, {"have", {}}},
    Whole{"lemme", {"let", {}}, {"me", {}}},      Whole{"let's", {"let", {}}, {"us", {}}},
    Whole{"shan't", {"shall", {}}, {"not", {}}},  Whole{"shouldnt", {"should", {}}, {"not", {}}},
    Whole{"thats", {"that", {}}, {"is", "has"}},  Whole{"theres", {"there", {}}, {"is", "has"}},
    Whole{"theyre", {"they", {}}, {"are", {}}},   Whole{"wanna", {"want", {}}, {"to", {}}},
    Whole{"wasnt", {"was", {}}, {"not", {}}},     Whole{"werent", {"were", {}}, {"not", {}}},
    Whole{"weve", {"we", {}}, {"have", {}}},      Whole{"whats", {"what", {}}, {"is", "has"}},
    Whole{"won't", {"will", {}}, {"not", {}}},    Whole{"wont", {"will", {}}, {"not", {}}},
    Whole{"wouldnt", {"would", {}}, {"not", {}}}, Whole{"youll", {"you", {}}, {"will", {}}},
    Whole{"youre", {"you", {}}, {"are", {}}},     Whole{"youve", {"you", {}}, {"have", {}}},
};

struct Ending
{
    std::string_view ending;
    Reading reading;
};

constexpr std::array endings{
    Ending{"n't", {"not", {}}},  Ending{"'re", {"are", {}}}, Ending{"'ve", {"have", {}}},
    Ending{"'ll", {"will", {}}}, Ending{"'m", {"am", {}}},   Ending{"'d", {"would", "had"}},
};

constexpr std::array isAfter{"anything"sv, "everything"sv, "he"sv,   "here"sv, "how"sv,
                             "it"sv,       "nothing"sv,    "one"sv,  "she"sv,  "something"sv,
                             "that"sv,     "there"sv,      "this"sv, "what"sv, "when"sv,
                             "where"sv,    "which"sv,      "who"sv,  "why"sv};

const Whole *wholeOf(std::string_view word)
{
    const auto found = std::ranges::lower_bound(wholes, word, {}, &Whole::word);
    return found != wholes.end() && found->word == word ? &*found : nullptr;
}

/// Takes the last part off; false where nothing more comes off.
bool takeEnding(Expansion &out)
{
    for (const auto &[ending, reading] : endings) {
        if (out.stays.size() > ending.size() && out.stays.ends_with(ending)) {
            out.stays.remove_suffix(ending.size());
            out.rest.insert(out.rest.begin(), reading);
            return true;
        }
    }
    if (!out.stays.ends_with("'s") || out.stays.size() < 3)
        return false;
    out.stays.remove_suffix(2);
    if (std::ranges::binary_search(isAfter, out.stays))
        out.rest.insert(out.rest.begin(), {"is", "has"});
    return true;
}

} // namespace

Expansion expandContraction(std::string_view word)
{
    Expansion out{word, {}};
    while (out.rest.size() < 3) {
        if (const Whole *whole = wholeOf(out.stays)) {
            out.stays = {};
            out.rest.insert(out.rest.begin(), {whole->first, whole->second});
            return out;
        }
        if (!takeEnding(out))
            return out;
    }
    return out;
}

} // namespace rapport::lesson
