import type { Conversation } from "./conversation-state.ts";
import type { PortRequest } from "./port-request.ts";

type Stored = Record<string, unknown> & { v: number };

/** Makes a stored state of one version into the next; the place in the list is the version it takes, less one. */
type Upgrade = (state: Stored) => Stored;

/** Version 2 knows the letter: before, carriers had every letter signed themselves. */
const withLetter: Upgrade = (request) => ({ ...request, letter: null });

/** For version 3: add the upgrade from 2 here, and keep a draft of version 2 in test/fixtures/histories. */
const requestUpgrades: Upgrade[] = [withLetter];
const conversationUpgrades: Upgrade[] = [];

const versionOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "v" in state && Number.isInteger(state.v)
    ? Number(state.v)
    : 0;

const opened = (json: string, upgrades: Upgrade[], what: string): Stored => {
  const state: unknown = JSON.parse(json);
  const newest = upgrades.length + 1;
  const version = versionOf(state);
  if (version < 1) throw new Error(`A stored ${what} has no version; restore the records from a backup.`);
  if (version > newest) {
    throw new Error(
      `A stored ${what} is of version ${version} and this program knows ${newest}; start the newer program again.`,
    );
  }
  return upgrades
    .slice(version - 1)
    .reduce((former, upgrade, index) => ({ ...upgrade(former), v: version + index + 1 }), state as Stored);
};

/** The request in a stored text, of any version there ever was. Throws for one from a newer program. */
export const openState = (json: string): PortRequest =>
  opened(json, requestUpgrades, "request") as unknown as PortRequest;

/** The conversation in a stored text, of any version there ever was. Throws for one from a newer program. */
export const openConversation = (json: string): Conversation =>
  opened(json, conversationUpgrades, "conversation") as unknown as Conversation;
