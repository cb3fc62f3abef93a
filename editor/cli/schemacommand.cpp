#include "cli/schemacommand.h"

#include "base/atomicfile.h"
#include "cli/command.h"
#include "format/schema/jsonschema.h"

#include <iostream>
#include <memory>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

int writeTo(const fs::path &file, const format::FileShape &shape, std::ostream &problems)
{
    const Result<void> written = writeAtomically(file, format::jsonSchema(shape));
    if (written)
        return 0;
    problems << written.error().sentence() << '\n';
    return exitCode(Fault::World);
}

int writeInto(const SchemaRequest &request, std::ostream &problems)
{
    std::error_code failure;
    fs::create_directories(request.folder, failure);
    if (failure) {
        problems << "The folder " << request.folder.generic_string()
                 << " could not be made: " << failure.message()
                 << ". Nothing was written. Name another folder.\n";
        return exitCode(Fault::World);
    }
    int code = 0;
    for (const format::FileShape &shape : format::shapes().files) {
        if (request.name.empty() || request.name == shape.name)
            code = std::max(
                code, writeTo(request.folder / (shape.name + ".schema.json"), shape, problems));
    }
    return code;
}

std::vector<std::string> fileNames()
{
    std::vector<std::string> names;
    for (const format::FileShape &shape : format::shapes().files)
        names.push_back(shape.name);
    return names;
}

} // namespace

int runSchema(const SchemaRequest &request, std::ostream &out, std::ostream &problems)
{
    if (!request.folder.empty())
        return writeInto(request, problems);
    const format::FileShape *shape = format::shapes().file(request.name);
    if (!shape) {
        problems << "There is a schema for each kind of file. Name one of them, or say where all "
                    "of them go with --into FOLDER.\n";
        return exitCode(Fault::Usage);
    }
    if (!request.file.empty())
        return writeTo(request.file, *shape, problems);
    out << format::jsonSchema(*shape);
    return 0;
}

Command addSchema(CLI::App &app)
{
    auto request = std::make_shared<SchemaRequest>();
    CLI::App *schema = app.add_subcommand(
        "schema", "Write JSON Schemas, by which other editors check and complete course files");
    schema->add_option("NAME", request->name, "Which kind of file")
        ->check(CLI::IsMember(fileNames()));
    CLI::Option *file =
        schema->add_option("-o,--output", request->file, "Write it to this file")->needs("NAME");
    schema->add_option("--into", request->folder, "Write them into this folder")->excludes(file);
    return {schema, [request] { return runSchema(*request, std::cout, std::cerr); }};
}

} // namespace rapport::editor
