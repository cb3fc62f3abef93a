#include "format/schema/jsonschema.h"

#include "format/scalars.h"
#include "format/schema/patterns.h"
#include "lesson/expression/parser.h"
#include "lesson/lesson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace rapport::format {

namespace {

using Json = nlohmann::ordered_json;

// The two fields that tell what else there is have no table.
constexpr const char *stepIdMeaning = "Names the step within its lesson.";
constexpr const char *kindMeaning = "What the step is.";

/// A shape of value that many fields share, defined once in each schema.
struct SharedShape
{
    ValueKind kind;
    const char *name;
    Json (*make)();
};

Json patterned(const char *pattern, const char *complaint)
{
    return {{"type", "string"}, {"pattern", pattern}, {"errorMessage", complaint}};
}

Json idShape()
{
    return patterned(patterns::id, "A name here is small letters, digits, - and _, beginning with "
                                   "a letter.");
}

/// A number stands for the words it is written with.
Json wordsShape()
{
    return {{"type", {"string", "number"}}};
}

Json expressionShape()
{
    return {{"type", {"string", "boolean"}},
            {"minLength", 1},
            {"maxLength", lesson::maxExpressionBytes}};
}

Json effectShape()
{
    Json shape =
        patterned(patterns::effect, "An effect looks like this: mood += 15 or told_name = true.");
    shape["maxLength"] = 2 * lesson::maxExpressionBytes;
    return shape;
}

constexpr std::array<SharedShape, 10> sharedShapes{{
    {ValueKind::Id, "id", idShape},
    {ValueKind::StepRef, "step-id", idShape},
    {ValueKind::PhraseRef, "phrase-id", idShape},
    {ValueKind::Text, "text", wordsShape},
    {ValueKind::Duration, "duration",
     [] {
         return patterned(patterns::duration, "Write a length of time with its unit: 60 s, 2 min, "
                                              "2 min 30 s.");
     }},
    {ValueKind::Share, "share",
     [] { return patterned(patterns::share, "Write a share in percent, from 0% to 100%."); }},
    {ValueKind::Rate, "rate",
     [] {
         return patterned(patterns::rate, "Write a change over time: -1 per 10 s, or -2 per turn.");
     }},
    {ValueKind::Expression, "condition", expressionShape},
    {ValueKind::Effect, "effect", effectShape},
    {ValueKind::Media, "media",
     [] {
         return patterned(patterns::media, "Name a file of this course from its folder: "
                                           "media/told-already.ogg.");
     }},
}};

Json plainShape(ValueKind kind)
{
    constexpr double largestWhole = 1e9;
    switch (kind) {
    case ValueKind::Truth:
        return {{"type", "boolean"}};
    case ValueKind::Whole:
        return {{"type", "integer"}, {"minimum", 0}, {"maximum", int(largestWhole)}};
    case ValueKind::Number:
        return {{"type", "number"}};
    case ValueKind::Value:
        return {{"type", {"boolean", "number"}}};
    default:
        return wordsShape();
    }
}

/// "turn/replies" as the name of a definition: '/' parts the segments of a reference.
std::string definitionName(const RecordShape &record)
{
    std::string name = record.name;
    std::ranges::replace(name, '/', '.');
    return name;
}

Json usualValue(const FieldShape &field)
{
    switch (field.value.kind) {
    case ValueKind::Truth:
        return field.usual == "true";
    case ValueKind::Whole:
        return std::stoi(field.usual);
    case ValueKind::Number: {
        const double number = numberFromText(field.usual).value_or(0);
        return number == double(int(number)) ? Json(int(number)) : Json(number);
    }
    default:
        return field.usual;
    }
}

class SchemaWriter
{
public:
    std::string write(const FileShape &file)
    {
        Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                    {"title", file.title}};
        schema.update(record(shapes().records[file.record]));
        schema["$defs"] = std::move(m_definitions);
        return schema.dump(2) + '\n';
    }

private:
    /// A reference to a definition, which is made when it is first referred to.
    template <class Make>
    Json refer(const std::string &name, Make &&make)
    {
        if (m_begun.insert(name).second) {
            m_definitions[name] = nullptr; // takes its place in the order of first use
            Json made = make();
            m_definitions[name] = std::move(made);
        }
        return {{"$ref", "#/$defs/" + name}};
    }

    Json value(const ValueShape &shape)
    {
        switch (shape.kind) {
        case ValueKind::OneOf:
            return {{"enum", shape.words}};
        case ValueKind::Record: {
            const RecordShape &below = shapes().records[shape.record];
            return refer(definitionName(below), [&] { return record(below); });
        }
        case ValueKind::Step:
            return refer("any-step", [&] { return step(); });
        case ValueKind::List:
            return {{"type", "array"}, {"items", value(shape.item.front())}};
        case ValueKind::Keyed: {
            Json map{{"type", "object"}};
            map["propertyNames"] = refer("id", idShape);
            map["additionalProperties"] = value(shape.item.front());
            return map;
        }
        default:
            break;
        }
        const auto shared = std::ranges::find(sharedShapes, shape.kind, &SharedShape::kind);
        return shared == sharedShapes.end() ? plainShape(shape.kind)
                                            : refer(shared->name, shared->make);
    }

    Json field(const FieldShape &field)
    {
        Json schema =
            field.key == "rapport" ? Json{{"const", lesson::formatVersion}} : value(field.value);
        schema["description"] = field.meaning;
        if (!field.usual.empty())
            schema["default"] = usualValue(field);
        return schema;
    }

    void addFields(const RecordShape &record, Json &properties, Json &required)
    {
        for (const FieldShape &one : record.fields) {
            properties[one.key] = field(one);
            if (one.required)
                required.push_back(one.key);
        }
    }

    Json closed(Json properties, Json required)
    {
        Json schema{{"type", "object"}};
        if (!required.empty())
            schema["required"] = std::move(required);
        schema["properties"] = std::move(properties);
        schema["additionalProperties"] = false;
        return schema;
    }

    Json record(const RecordShape &record)
    {
        Json properties = Json::object();
        Json required = Json::array();
        addFields(record, properties, required);
        return closed(std::move(properties), std::move(required));
    }

    Json kind(const RecordShape &kind)
    {
        Json properties = Json::object();
        Json required = Json::array({"id", "kind"});
        properties["id"] = refer("id", idShape);
        properties["id"]["description"] = stepIdMeaning;
        properties["kind"] = {{"const", kind.name}, {"description", kindMeaning}};
        addFields(kind, properties, required);
        addFields(*shapes().record("step"), properties, required);
        return closed(std::move(properties), std::move(required));
    }

    /// The kind decides which fields there are, so that complaints and completion speak of that
    /// kind alone.
    Json step()
    {
        Json kinds = Json::array();
        Json all = Json::array();
        for (const RecordShape &one : shapes().records) {
            if (!one.isKind)
                continue;
            kinds.push_back(one.name);
            Json only{{"properties", {{"kind", {{"const", one.name}}}}},
                      {"required", Json::array({"kind"})}};
            all.push_back({{"if", std::move(only)},
                           {"then", refer("step." + one.name, [&] { return kind(one); })}});
        }
        Json schema{{"type", "object"}, {"required", {"id", "kind"}}};
        // What an id may be, the kinds say.
        schema["properties"]["id"] = {{"description", stepIdMeaning}};
        schema["properties"]["kind"] = {{"enum", std::move(kinds)}, {"description", kindMeaning}};
        schema["allOf"] = std::move(all);
        return schema;
    }

    Json m_definitions = Json::object();
    std::set<std::string> m_begun;
};

} // namespace

std::string jsonSchema(const FileShape &file)
{
    return SchemaWriter().write(file);
}

} // namespace rapport::format
