import { spawnSync } from "node:child_process";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { type ChildKind, childCommand } from "../../src/documents/child-command.ts";
import { readingLimits } from "../../src/documents/reading-limits.ts";
import { runChild } from "../../src/documents/run-child.ts";
import { readProjectFile } from "../support/house.ts";
import { importsOf } from "../support/source-code.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What becomes of `code` in a process with the rights of a child: "done", or the code of what it met. */
const tried = (kind: ChildKind, code: string): string => {
  const { command, words } = childCommand(kind, readingLimits[kind]);
  const script = `try { ${code}; process.stdout.write("done") } catch (error) { process.stdout.write(error.code ?? error.name) }`;
  const { stdout, stderr } = spawnSync(command, [...words.slice(0, -1), "--eval", script], {
    encoding: "utf8",
    env: {},
  });
  return stdout || stderr;
};

describe("what a child process may do", () => {
  const denied = "ERR_ACCESS_DENIED";
  test.each([
    ["read the README", `require("fs").readFileSync(${JSON.stringify(`${root}README.md`)})`, denied],
    ["read an account of the machine", `require("fs").readFileSync("/etc/passwd")`, denied],
    ["write a file", `require("fs").writeFileSync("written.txt", "x")`, denied],
    ["start a program", `require("child_process").spawnSync("true")`, denied],
    ["make code of a text", `new Function("return 1")()`, "EvalError"],
    ["start a thread", `new (require("worker_threads").Worker)("1", { eval: true })`, denied],
    ["load native code", `process.dlopen({ exports: {} }, "x.node")`, "ERR_DLOPEN_DISABLED"],
    ["read a library", `require("pdf-lib")`, "done"],
    [
      "see an environment",
      `if (Object.keys(process.env).some((key) => key !== "PWD")) throw Error("x")`,
      "done",
    ],
  ])("text: %s", (_, code, outcome) => {
    expect(tried("text", code)).toBe(outcome);
  });

  test("picture: decoders and a thread, no more", () => {
    expect(tried("picture", `require("sharp")`)).toBe("done");
    expect(tried("picture", `require("fs").writeFileSync("written.txt", "x")`)).toBe(denied);
    expect(tried("picture", `require("child_process").spawnSync("true")`)).toBe(denied);
    expect(tried("picture", `require("fs").readFileSync(${JSON.stringify(`${root}README.md`)})`)).toBe(
      denied,
    );
  });
});

test("a child that cannot run is an error that says what to do, not a verdict on the document", async () => {
  const input = Buffer.from("no task at all");
  const limits = readingLimits.text;
  await expect(runChild({ kind: "text", input, limits, answerBytes: 1000 })).rejects.toThrow(/npm ci/);
});

test("the main process loads none of the libraries that open documents", () => {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    if (!/^src\/documents\/[^/]+\.ts$/.test(path)) return;
    for (const specifier of importsOf(readProjectFile(path).text))
      follow(specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier);
  };
  follow("src/documents/bill-reader.ts");
  const packages = [...reached].filter((path) => !path.startsWith("src/") && !path.startsWith("node:"));
  expect(packages).toEqual([]);
  expect(reached).toContain("src/documents/children/text-child.ts");
});
