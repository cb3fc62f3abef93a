#pragma once

// moc 6.4 stumbles over concepts.
#ifndef Q_MOC_RUN
#include "base/random.h"
#include "lesson/course.h"
#include "lesson/expression/parser.h"
#include "lesson/lesson.h"
#include "lesson/rules.h"

#include <algorithm>
#include <array>

/// Changing any value anywhere, by the field tables, as somebody at an editor might.
namespace rapport::tests {

class RandomEdits
{
public:
    explicit RandomEdits(std::uint64_t seed)
        : m_random(seed)
    {}

    /// Changes one thing at or below a value.
    template <class T>
    void change(T &value)
    {
        if constexpr (lesson::HasFields<T>)
            changeField(value);
        else if constexpr (lesson::isList<T>)
            changeList(value);
        else if constexpr (lesson::isKeyed<T>)
            changeKeyed(value);
        else
            fill(value);
    }

    void change(lesson::Step &step)
    {
        std::visit(
            [&]<class Body>(Body &body) {
                if constexpr (lesson::KnownKind<Body>) {
                    if (oneIn(4))
                        changeField(step);
                    else
                        changeField(body);
                } else {
                    body.yaml += "\nmore: " + word();
                }
            },
            step.body);
    }

    bool oneIn(std::uint64_t n) { return m_random.below(n) == 0; }

private:
    template <class Record>
    void changeField(Record &record)
    {
        constexpr std::size_t all = std::tuple_size_v<decltype(lesson::Fields<Record>::table)>;
        std::size_t chosen = m_random.below(all);
        lesson::forEachField<Record>([&](const auto &field) {
            if (chosen-- == 0 && field.key != "rapport")
                change(record.*field.member);
        });
        if constexpr (requires { record.unknown; }) {
            if (oneIn(12))
                changeUnknown(record.unknown);
        }
    }

    void changeUnknown(lesson::UnknownFields &unknown)
    {
        if (!unknown.empty() && oneIn(2))
            unknown.erase(unknown.begin());
        const std::string key = "x_" + word();
        if (std::ranges::find(unknown, key, &lesson::UnknownField::key) == unknown.end())
            unknown.push_back({key, key + ": {any: [thing]}"});
    }

    template <class T>
    void changeList(std::vector<T> &list)
    {
        const std::uint64_t what = m_random.below(6);
        if (list.empty() || what == 0)
            return insert(list);
        const auto at = list.begin() + std::ptrdiff_t(m_random.below(list.size()));
        if (what == 1) {
            list.erase(at);
        } else if (what == 2) {
            T moved = std::move(*at);
            list.erase(at);
            list.insert(list.begin() + std::ptrdiff_t(m_random.below(list.size() + 1)),
                        std::move(moved));
        } else {
            change(*at);
        }
    }

    template <class T>
    void insert(std::vector<T> &list)
    {
        T made = list.empty() ? T{} : list[m_random.below(list.size())];
        if constexpr (requires { made.id.value; })
            made.id.value = word();
        else if constexpr (!lesson::HasFields<T>)
            fill(made);
        if constexpr (std::is_same_v<T, lesson::Step>) {
            made.body = lesson::End{{text()}, lesson::Outcome::Open};
            made.unknown.clear();
        }
        list.insert(list.begin() + std::ptrdiff_t(m_random.below(list.size() + 1)), made);
    }

    template <class Key, class T>
    void changeKeyed(lesson::Keyed<Key, T> &keyed)
    {
        auto &entries = keyed.entries;
        if (entries.empty() || oneIn(3)) {
            entries.insert(entries.begin() + std::ptrdiff_t(m_random.below(entries.size() + 1)),
                           {Key{word()}, T{}});
            return;
        }
        const auto at = entries.begin() + std::ptrdiff_t(m_random.below(entries.size()));
        if (oneIn(4))
            entries.erase(at);
        else
            change(at->second);
    }

    std::string word()
    {
        std::string word(1, char('a' + m_random.below(26)));
        for (std::uint64_t i = m_random.below(12) + 3; i > 0; --i)
            word += char('a' + m_random.below(26));
        return word;
    }

    std::string text()
    {
        static constexpr std::array pieces{
            "I'm sorry",
            ": ",
            " #",
            "\n",
            "\n\n",
            "\"no\"",
            "'",
            "{",
            "]",
            ", ",
            "- ",
            "Was soll’s",
            "true",
            "a long sentence that goes on and on until it has to be "
            "folded somewhere, since nobody wants to read that far to the right",
            "  ",
            "?",
            "|"};
        std::string text = word();
        for (std::uint64_t i = m_random.below(5); i > 0; --i)
            (text += pieces[m_random.below(pieces.size())]) += word();
        return text;
    }

    void fill(std::string &value) { value = text(); }
    void fill(lesson::Text &value) { value.source = text(); }
    void fill(lesson::Media &value) { value.path = "media/" + word() + ".ogg"; }
    void fill(bool &value) { value = !value; }
    void fill(int &value) { value = int(m_random.below(1000)); }
    void fill(double &value) { value = double(m_random.below(4000)) / 4; }
    void fill(Millis &value) { value = Millis(m_random.below(200) * 500); }
    void fill(lesson::Share &value) { value.percent = double(m_random.below(101)); }
    void fill(lesson::Rate &value) { value = {double(m_random.below(9)) - 4, Millis(10'000)}; }
    void fill(lesson::Value &value) { value = double(m_random.below(100)); }
    void fill(lesson::StepRef &value) { value.id.value = word(); }
    void fill(lesson::PhraseRef &value) { value.id.value = word(); }
    void fill(lesson::Expression &value)
    {
        value = lesson::parseExpression(word() + " < " + std::to_string(m_random.below(99))).value;
    }
    void fill(lesson::Effect &value)
    {
        value = lesson::parseEffect(word() + " += " + std::to_string(m_random.below(99))).value;
    }
    template <class Tag>
    void fill(Id<Tag> &value)
    {
        value.value = word();
    }
    template <lesson::HasNames Enum>
    void fill(Enum &value)
    {
        value = Enum(m_random.below(lesson::Names<Enum>::names.size()));
    }

    Random m_random;
};

} // namespace rapport::tests
#endif
