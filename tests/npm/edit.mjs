// edit.mjs CHECKOUT: what a trainer sees who writes course files in an editor with YAML support.
import path from "node:path";
import { LanguageServer } from "./languageserver.mjs";
import { badFiles, expect, expectations, finish, goodFiles } from "./tools.mjs";

const root = path.resolve(process.argv[2]);
const server = new LanguageServer();
await server.start(root);
let count = 0;

// What is said about a file, as "line:column sentence", from 1.
async function complaints(file, text) {
    ++count;
    const told = await server.open(file, text);
    return told.map(({ range, message }) =>
        `${range.start.line + 1}:${range.start.character + 1} ${message.replaceAll("\n", " ")}`);
}

for (const file of goodFiles(root)) {
    const found = await complaints(file);
    expect(found.length === 0, `${file}:\n  ${found.join("\n  ")}`);
}
for (const file of badFiles(root)) {
    const found = await complaints(file);
    const wanted = expectations(file, "editor");
    expect(wanted.length > 0, `${file}: says nothing of what an editor shows`);
    expect(found.join("\n") === wanted.join("\n"),
        `${file}:\n  said:   ${found.join("\n          ")}\n  wanted: ${wanted.join("\n          ")}`);
}

// A lesson that is being written: "|" is where the cursor stands.
async function typing(name, lines) {
    ++count;
    const at = lines.findIndex((line) => line.includes("|"));
    const column = lines[at].indexOf("|");
    const file = path.join(root, "content/courses/being-written/lessons", `${name}.yaml`);
    const modeline = "# yaml-language-server: $schema=../../../schema/lesson.schema.json";
    const head = [modeline, "rapport: 1", `id: ${name}`, "title: Being written", "start: hello", "steps:"];
    const text = [...head, ...lines].join("\n").replace("|", "") + "\n";
    await server.open(file, text);
    return { file, line: head.length + at, column };
}

async function offered(name, lines) {
    const { file, line, column } = await typing(name, lines);
    const items = await server.complete(file, line, column);
    return new Map(items.map((item) => [item.label, item.documentation?.value ?? item.documentation ?? ""]));
}

const kinds = await offered("kinds", ["  - id: hello", "    kind: t|"]);
for (const kind of ["turn", "page", "hold", "rate", "end"])
    expect(kinds.has(kind), `behind “kind: t” there is no “${kind}”, but ${[...kinds.keys()]}`);
expect(kinds.size === 15, `behind “kind: t” there are ${kinds.size} kinds`);

const turn = await offered("turn", ["  - id: hello", "    kind: turn", "    |"]);
const meanings = {
    speaker: "Who speaks: customer, agent, or one of the cast.",
    replies: "What the agent may say.",
    effects: "Changes to meters and variables on entering.",
};
for (const [field, meaning] of Object.entries(meanings))
    expect(turn.get(field)?.includes(meaning), `in a turn “${field}” is offered as: ${turn.get(field)}`);
for (const field of ["options", "buckets", "policy"])
    expect(!turn.has(field), `in a turn “${field}” is offered`);

const reply = await offered("reply", [
    "  - id: hello", "    kind: turn", "    speaker: customer", "    line: Hello?", "    replies:",
    "      - id: first", "        |",
]);
expect(reply.get("better")?.includes("Better words, where it is a don't."), "a reply does not offer better words");
expect(!reply.has("id"), "a reply offers a second id");

const grades = await offered("grades", [
    "  - id: hello", "    kind: turn", "    speaker: customer", "    line: Hello?", "    replies:",
    "      - id: first", "        say: Hello.", "        grade: |",
]);
expect(["do", "ok", "dont"].every((grade) => grades.has(grade)), `grades are ${[...grades.keys()]}`);

const over = await typing("hover", ["  - id: hello", "    kind: hold", "    pa|tience: 90 s"]);
const shown = await server.hover(over.file, over.line, over.column);
expect(shown.includes("How long the caller bears silence."), `over patience is shown: ${shown}`);

await server.stop();
finish("edited files", count);
