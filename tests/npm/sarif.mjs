// sarif.mjs CHECKOUT SCHEMA EDITOR: what `check --format sarif` prints is SARIF 2.1.0 by its own
// schema, whatever is found, and names each code it uses among its rules.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, finish, tool } from "./tools.mjs";

const { default: Ajv } = tool("ajv");
const [root, schemaFile, editor] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
// The schema is older than strict mode. Of its formats only these occur in what we print.
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat("uri", (text) => URL.canParse(text));
ajv.addFormat("uri-reference", (text) => URL.canParse(text, "file:///"));
ajv.addFormat("date-time", true);
ajv.addFormat("uuid", true);
const validate = ajv.compile(schema);

/** Checks a folder or file from its own parent, as somebody would who works there. */
function sarifOf(target, wanted) {
    const ended = spawnSync(editor, ["check", "--format", "sarif", path.basename(target)], {
        cwd: path.dirname(target),
        encoding: "utf8",
        maxBuffer: 1 << 28,
    });
    expect(ended.status === 0 || ended.status === 1, `${target}: exit ${ended.status} ${ended.stderr}`);
    const log = JSON.parse(ended.stdout);
    expect(validate(log), `${target}: ${ajv.errorsText(validate.errors)}`);
    const { results, tool: by } = log.runs[0];
    for (const result of results) {
        const rule = by.driver.rules[result.ruleIndex];
        expect(rule?.id === result.ruleId, `${target}: ${result.ruleId} is not among the rules`);
    }
    if (wanted)
        expect(results.some((one) => one.ruleId === wanted), `${target}: ${wanted} is not said`);
    return results.length;
}

let looked = 0;
const cases = path.join(root, "tests/golden/diagnostics");
for (const code of fs.readdirSync(cases).sort()) {
    const single = path.join(cases, code, "lesson.yaml");
    const course = path.join(cases, code, "course.yaml");
    if (fs.existsSync(single)) sarifOf(single, code);
    else if (fs.existsSync(course)) sarifOf(path.dirname(course), code);
    else continue;
    ++looked;
}
expect(looked > 100, "cases are missing");
for (const course of fs.readdirSync(path.join(root, "content/courses")))
    sarifOf(path.join(root, "content/courses", course));

// Names that are no URIs as they stand.
const odd = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "rapport sarif ü%")), "a [course] #1");
fs.cpSync(path.join(cases, "RP0231"), odd, { recursive: true });
expect(sarifOf(odd, "RP0231") > 0, "nothing is said of an odd name");
fs.rmSync(path.dirname(odd), { recursive: true });

// And the schema does refuse something.
expect(!validate({ version: "2.1.0", runs: [{ results: [{}] }] }), "everything is taken for SARIF");
finish("SARIF", looked);
