#include "format/schema/shapes.h"

#include "format/writer.h"
#include "lesson/course.h"
#include "lesson/rules.h"
#include "lesson/translation.h"

#include <algorithm>
#include <map>
#include <type_traits>

namespace rapport::format {

namespace {

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;

/// Tells record types apart at run time.
template <class Record>
inline constexpr char typeMark = 0;

template <class T>
constexpr ValueKind plainKind()
{
    if constexpr (isId<T>)
        return ValueKind::Id;
    else if constexpr (std::is_same_v<T, lesson::StepRef>)
        return ValueKind::StepRef;
    else if constexpr (std::is_same_v<T, lesson::PhraseRef>)
        return ValueKind::PhraseRef;
    else if constexpr (std::is_same_v<T, lesson::Text>)
        return ValueKind::Text;
    else if constexpr (std::is_same_v<T, std::string>)
        return ValueKind::Plain;
    else if constexpr (std::is_same_v<T, bool>)
        return ValueKind::Truth;
    else if constexpr (std::is_same_v<T, int>)
        return ValueKind::Whole;
    else if constexpr (std::is_same_v<T, double>)
        return ValueKind::Number;
    else if constexpr (std::is_same_v<T, Millis>)
        return ValueKind::Duration;
    else if constexpr (std::is_same_v<T, lesson::Share>)
        return ValueKind::Share;
    else if constexpr (std::is_same_v<T, lesson::Rate>)
        return ValueKind::Rate;
    else if constexpr (std::is_same_v<T, lesson::Value>)
        return ValueKind::Value;
    else if constexpr (std::is_same_v<T, lesson::Expression>)
        return ValueKind::Expression;
    else if constexpr (std::is_same_v<T, lesson::Effect>)
        return ValueKind::Effect;
    else {
        static_assert(std::is_same_v<T, lesson::Media>, "a type of value the schema knows nothing "
                                                        "of: give it a ValueKind");
        return ValueKind::Media;
    }
}

/// What a field holds where a file leaves it out. Only of values that always are something.
template <class T>
std::string usualText(const T &value)
{
    if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::string> || lesson::HasNames<T>)
        return scalarText(value);
    else
        return {};
}

class Builder
{
public:
    template <class Record>
    void file(const std::string &name, const std::string &title)
    {
        m_shapes.files.push_back({name, title, record<Record>(name)});
    }

    Shapes take() { return std::move(m_shapes); }

private:
    template <class Record>
    std::size_t record(const std::string &name, bool isKind = false)
    {
        const auto known = m_known.find(&typeMark<Record>);
        if (known != m_known.end()) {
            std::string &given = m_shapes.records[known->second].name;
            if (std::ranges::count(name, '/') < std::ranges::count(given, '/'))
                given = name;
            return known->second;
        }
        const std::size_t number = m_shapes.records.size();
        m_known.emplace(&typeMark<Record>, number);
        m_shapes.records.push_back({name, {}, isKind});
        const Record usual{};
        lesson::forEachField<Record>([&](const auto &field) {
            using Value = std::decay_t<decltype(usual.*field.member)>;
            FieldShape shape{std::string(field.key), std::string(field.meaning), field.required,
                             value<Value>(name + '/' + std::string(field.key)),
                             field.required ? std::string() : usualText(usual.*field.member)};
            m_shapes.records[number].fields.push_back(std::move(shape));
        });
        return number;
    }

    void steps()
    {
        record<lesson::Step>("step");
        lesson::forEachKind([&]<class Body>(std::type_identity<Body>) {
            record<Body>(std::string(Body::kind), true);
        });
    }

    template <class T>
    ValueShape value(const std::string &name)
    {
        ValueShape shape;
        if constexpr (std::is_same_v<T, lesson::Step>) {
            steps();
            shape.kind = ValueKind::Step;
        } else if constexpr (lesson::HasFields<T>) {
            shape.kind = ValueKind::Record;
            shape.record = record<T>(name);
        } else if constexpr (lesson::HasNames<T>) {
            shape.kind = ValueKind::OneOf;
            shape.words.assign(lesson::Names<T>::names.begin(), lesson::Names<T>::names.end());
        } else if constexpr (lesson::isList<T>) {
            shape.kind = ValueKind::List;
            shape.item.push_back(value<typename T::value_type>(name));
        } else if constexpr (lesson::isKeyed<T>) {
            using Entries = decltype(T::entries);
            shape.kind = ValueKind::Keyed;
            shape.item.push_back(value<typename Entries::value_type::second_type>(name));
        } else {
            shape.kind = plainKind<T>();
        }
        return shape;
    }

    Shapes m_shapes;
    std::map<const void *, std::size_t> m_known;
};

template <class T>
const T *named(const std::vector<T> &all, std::string_view name)
{
    const auto found = std::ranges::find(all, name, &T::name);
    return found == all.end() ? nullptr : &*found;
}

Shapes build()
{
    Builder builder;
    builder.file<lesson::Lesson>("lesson", "A lesson of a Rapport course");
    builder.file<lesson::Course>("course", "A Rapport course: course.yaml");
    builder.file<lesson::PhraseBank>("phrases",
                                     "The phrase bank of a Rapport course: phrases.yaml");
    builder.file<lesson::RuleBank>("rules", "The sets of rules of a Rapport course: rules.yaml");
    builder.file<lesson::Translation>("translation", "A translation of a file of a Rapport course");
    return builder.take();
}

} // namespace

const RecordShape *Shapes::record(std::string_view name) const
{
    return named(records, name);
}

const FileShape *Shapes::file(std::string_view name) const
{
    return named(files, name);
}

const Shapes &shapes()
{
    static const Shapes made = build();
    return made;
}

} // namespace rapport::format
