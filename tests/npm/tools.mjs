// What the scripts of this folder have in common.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Loads a tool of package-lock.json. */
export const tool = createRequire(path.join(process.env.RAPPORT_NPM, "package.json"));

/** Every file below a folder whose name ends so, in order. */
export function filesBelow(folder, ending) {
    return fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
        .sort();
}

/** The schema that a file's first line names, as a path; nothing where it names none. */
export function schemaOf(file) {
    const first = fs.readFileSync(file, "utf8").split("\n", 1)[0];
    const found = /^# yaml-language-server: \$schema=(\S+)$/.exec(first);
    return found ? path.resolve(path.dirname(file), found[1]) : undefined;
}

/** What a file says behind "# name: " on lines of its own. */
export function expectations(file, name) {
    return fs
        .readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.startsWith(`# ${name}: `))
        .map((line) => line.slice(name.length + 4));
}

/** The templates of courses and lessons, which name no schema: none lies beside where they go. */
export function templates(root) {
    return filesBelow(path.join(root, "content/templates"), ".yaml");
}

/** The course files of the checkout that its schemas have to accept, each naming its own. */
export function goodFiles(root) {
    const shipped = filesBelow(path.join(root, "content/courses"), ".yaml").filter(
        (file) => path.basename(path.dirname(file)) !== "media",
    );
    const kinds = filesBelow(path.join(root, "tests/golden/kinds"), ".yaml").filter(
        (file) => path.basename(file) !== "bad.yaml",
    );
    return [...shipped, ...kinds];
}

/** Course files with a slip of the pen, which say what is to be told about it. */
export function badFiles(root) {
    return filesBelow(path.join(root, "tests/golden/schema/bad"), ".yaml");
}

const failures = [];

export function expect(holds, what) {
    if (!holds) failures.push(what);
}

/** Says how it went and ends the program. */
export function finish(what, count) {
    expect(count > 0, "nothing was looked at");
    for (const failure of failures) console.error(failure);
    console.log(`${what}: ${count} looked at, ${failures.length} failures`);
    process.exit(failures.length ? 1 : 0);
}
