import { describe, expect, test } from "@jest/globals";
import { statusWords } from "../../conversations/status/words.ts";
import { statuses } from "../../src/core/port-request.ts";
import { readCommand } from "../../src/operator/read-command.ts";
import { verbNames, verbs } from "../../src/operator/verbs.ts";

const commandOf = (line: string) => {
  const read = readCommand(line.split(" ").filter((word) => word !== ""));
  if (!read.ok) throw new Error(read.sentence);
  return read.command;
};

describe("a command line", () => {
  test.each(verbNames)("the example of %s is understood", (name) => {
    expect(commandOf(verbs[name].example).verb).toBe(name);
  });

  test("all it says is taken", () => {
    expect(commandOf("list --open --status date-set --agency acme --limit 20 --json")).toEqual({
      verb: "list",
      argument: "",
      json: true,
      filter: { open: true, status: "date-set", agency: "acme" },
      limit: 20,
      out: null,
      to: null,
      claims: null,
      certificate: null,
      why: null,
      yes: false,
      olderThan: null,
      show: false,
    });
    expect(commandOf("show pr 7k3m 9q2x").argument).toBe("pr 7k3m 9q2x");
  });

  test("every status is known by its name and by its label", () => {
    for (const status of statuses) {
      expect(commandOf(`list --status ${status}`).filter.status).toBe(status);
      const read = readCommand(["list", "--status", statusWords[status].label]);
      expect(read).toMatchObject({ ok: true, command: { filter: { status } } });
    }
  });

  test.each(["", "--help", "-h", "show --help", "help list"])('"%s" asks for help', (line) => {
    expect(commandOf(line).verb).toBe("help");
  });

  test.each([
    ["show", '"show" needs SID: show PR-7K3M-9Q2X'],
    ["list all", '"list" takes options only, and "all" is none.'],
    ["list --limit 0", "--limit takes a whole number from 1 up, such as 20."],
    ["list --limit", "Option '--limit <value>' argument missing."],
    ["list --out x", "Unknown option '--out'."],
    ["list --open=yes", "Option '--open' does not take an argument."],
    ["--json list", 'What to do comes first, before "--json".'],
  ])('"%s" is not understood: %s', (line, sentence) => {
    expect(readCommand(line.split(" "))).toEqual({ ok: false, sentence });
  });

  test("a status that is none is answered with those there are", () => {
    const read = readCommand(["list", "--status", "done"]);
    expect(read).toMatchObject({ ok: false, sentence: expect.stringMatching(/"done".*draft, submitting/) });
  });
});
