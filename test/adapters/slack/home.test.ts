import { expect, test } from "@jest/globals";
import type { Edge } from "../../../adapters/slack/edge.ts";
import { refreshHomes, showHome } from "../../../adapters/slack/home.ts";
import type { Workspace } from "../../../adapters/slack/workspaces.ts";
import type { Home } from "../../../src/core/home.ts";
import { memoryNotes } from "../../support/memory-notes.ts";

test("a home tab that another process drew meanwhile is drawn anew, and one that looks as it was drawn last is not", async () => {
  const { notes } = memoryNotes();
  let title = "";
  const shown: string[] = [];
  const home = (): Home => ({
    title,
    filters: [],
    lead: [],
    entries: [],
    page: "",
    pages: [],
    sections: [],
    acts: [],
  });
  const person = { id: "U1", name: "Dana", role: "manage" as const };
  const process = (): Edge =>
    ({
      records: {
        ...notes,
        languageOf: async () => null,
        find: async () => ({ results: [] }),
        numberCounts: async () => ({}),
      },
      settings: { of: async () => ({ enabled: true, people: [], groups: [], othersMayLook: false }) },
      who: { standing: async () => ({ person, admin: false, insider: true }) },
      homeOf: home,
      outbound: { atPace: <T>(_workspace: unknown, _method: string, work: () => Promise<T>) => work() },
      watch: { now: () => 1000 },
      log: { warn: () => undefined },
    }) as unknown as Edge;
  const client = {
    views: {
      publish: async ({ view }: { view: object }) => {
        shown.push(/First|Second/.exec(JSON.stringify(view))?.[0] ?? "");
      },
    },
  };
  const workspace = { id: "T1", client } as unknown as Workspace;
  const [one, other] = [process(), process()];
  title = "First";
  await showHome(one, workspace, "U1");
  await refreshHomes(one, workspace);
  await refreshHomes(other, workspace);
  expect(shown).toEqual(["First"]);
  title = "Second";
  await refreshHomes(other, workspace);
  title = "First";
  await refreshHomes(one, workspace);
  expect(shown).toEqual(["First", "Second", "First"]);
  await showHome(one, workspace, "U1");
  expect(shown).toHaveLength(4);
});
