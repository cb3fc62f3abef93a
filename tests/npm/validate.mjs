// validate.mjs CHECKOUT: the schemas are schemas, accept every file that is shipped, and refuse
// slips of the pen.
import fs from "node:fs";
import path from "node:path";
import { badFiles, expect, expectations, filesBelow, finish, goodFiles, schemaOf, templates, tool } from "./tools.mjs";

const { default: Ajv } = tool("ajv/dist/2020");
const { parse } = tool("yaml");
const root = path.resolve(process.argv[2]);

// Strict: unknown keywords, ignored ones and doubtful types are errors. A title may be a number,
// and a pattern has a sentence for people beside it.
const ajv = new Ajv({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true });
ajv.addVocabulary(["errorMessage"]);

const schemas = new Map();
for (const file of filesBelow(path.join(root, "content/schema"), ".schema.json")) {
    const schema = JSON.parse(fs.readFileSync(file, "utf8"));
    expect(ajv.validateSchema(schema), `${file}: ${ajv.errorsText()}`);
    schemas.set(file, ajv.compile(schema));
}

/** Where and what: the path into the file, the sentence, and the name it is about. */
function sentence(error) {
    const name = error.params.additionalProperty ?? "";
    return `${error.instancePath || "/"} ${error.message}${name && `: ${name}`}`;
}

function complaints(file, schema = schemaOf(file)) {
    const validate = schemas.get(schema);
    expect(validate, `${file}: its first line does not name a schema`);
    if (!validate || validate(parse(fs.readFileSync(file, "utf8")))) return [];
    // What only says that a part of the schema was gone into says nothing about the file.
    return validate.errors.filter((error) => error.keyword !== "if").map(sentence);
}

const good = goodFiles(root);
for (const file of good) {
    const found = complaints(file);
    expect(found.length === 0, `${file}:\n  ${found.join("\n  ")}`);
}
const fresh = templates(root);
for (const file of fresh) {
    const name = path.basename(path.dirname(file)) === "lessons" ? "lesson" : path.basename(file, ".yaml");
    const found = complaints(file, path.join(root, "content/schema", `${name}.schema.json`));
    expect(found.length === 0, `${file}:\n  ${found.join("\n  ")}`);
}
const bad = badFiles(root);
for (const file of bad) {
    const found = complaints(file);
    const wanted = expectations(file, "schema");
    expect(wanted.length > 0, `${file}: says nothing of what is wrong with it`);
    expect(found.join("\n") === wanted.join("\n"),
        `${file}:\n  said:   ${found.join("\n          ")}\n  wanted: ${wanted.join("\n          ")}`);
}
expect(schemas.size >= 4, "schemas are missing");
expect(bad.length >= 10, "bad samples are missing");
finish("schemas", good.length + fresh.length + bad.length);
