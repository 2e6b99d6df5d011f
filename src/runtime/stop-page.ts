import type { StopPage } from "./page-ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** Lets whoever reads a mailbox end the mails about a request. */
export const createStopPage = (runner: TurnRunner, entropy: () => string): StopPage => ({
  about: ({ sid, item }) => ({ sid, address: item }),
  stop: async ({ agency, sid, item }) => {
    await runner.run("web", { id: `stop ${entropy()}`, agency, type: "watcher-left", sid, address: item });
  },
});
