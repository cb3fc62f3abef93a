// The language server that gives VS Code, Neovim, Kate and others their YAML support, spoken to as
// an editor would.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { tool } from "./tools.mjs";

const rpc = tool("vscode-jsonrpc/node");
const program = path.join(process.env.RAPPORT_NPM, "node_modules/yaml-language-server/bin/yaml-language-server");

// Nothing is fetched from the network: schemas come from the files' first lines alone.
const settings = {
    yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false }, format: { enable: false } },
};

export class LanguageServer {
    #process = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    #line = rpc.createMessageConnection(
        new rpc.StreamMessageReader(this.#process.stdout),
        new rpc.StreamMessageWriter(this.#process.stdin),
    );
    #told = new Map(); // address of a document: what resolves with its diagnostics

    async start(root) {
        this.#line.onRequest("workspace/configuration", (asked) =>
            asked.items.map((item) => settings[item.section] ?? {}));
        this.#line.onRequest("client/registerCapability", () => null);
        this.#line.onNotification("textDocument/publishDiagnostics", (told) => {
            this.#told.get(told.uri)?.(told.diagnostics);
        });
        this.#line.listen();
        await this.#line.sendRequest("initialize", {
            processId: process.pid,
            rootUri: pathToFileURL(root).href,
            capabilities: {
                workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
                textDocument: {
                    completion: { completionItem: { documentationFormat: ["markdown", "plaintext"] } },
                    hover: { contentFormat: ["markdown", "plaintext"] },
                    publishDiagnostics: {},
                },
            },
        });
        await this.#line.sendNotification("initialized", {});
        await this.#line.sendNotification("workspace/didChangeConfiguration", { settings });
    }

    /** Opens a document with a text, the file's own unless another is given, and waits for what is
     * said about it. */
    async open(file, text = fs.readFileSync(file, "utf8")) {
        const uri = pathToFileURL(file).href;
        const told = new Promise((resolve) => this.#told.set(uri, resolve));
        await this.#line.sendNotification("textDocument/didOpen", {
            textDocument: { uri, languageId: "yaml", version: 1, text },
        });
        return told;
    }

    /** What can stand at a place: the items of the completion. Lines and columns from 0. */
    async complete(file, line, character) {
        const found = await this.#line.sendRequest("textDocument/completion", this.#at(file, line, character));
        return found.items;
    }

    /** What is shown over a place, as text. */
    async hover(file, line, character) {
        const found = await this.#line.sendRequest("textDocument/hover", this.#at(file, line, character));
        return found?.contents?.value ?? "";
    }

    async stop() {
        await this.#line.sendRequest("shutdown");
        await this.#line.sendNotification("exit");
        this.#line.dispose();
    }

    #at(file, line, character) {
        return { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } };
    }
}
