import { randomUUID } from "node:crypto";
import type { Clock, Keyring, Store } from "./ports.ts";

/** What the name of every process's presence begins with. */
export const presences = "keys of ";

/** How long a process that died counts as one that runs, and how often one that lives says so. Milliseconds. */
const lives = 30_000;
const renewed = 10_000;

/** The ids of the keys that a running process has, the one it seals with first. */
export const keysPresent = (name: string): string[] => name.slice(name.lastIndexOf(":") + 1).split(" ");

/**
 * Says in the records which keys this process has, so that none is taken into use before every process knows it, and
 * none away while one still seals with it. `refresh` reads the keys anew before each time.
 */
export const createKeyPresence = ({
  store,
  keyring,
  refresh,
  clock,
}: {
  store: Pick<Store, "lease" | "renew" | "release">;
  keyring: Pick<Keyring, "ids">;
  refresh(): void;
  clock: Clock;
}) => {
  const own = randomUUID();
  let said: { name: string; next: number } | null = null;

  const leave = async (): Promise<void> => {
    if (said) await store.release(said.name, own);
    said = null;
  };

  return {
    leave,
    say: async (): Promise<void> => {
      const now = clock.now();
      refresh();
      const name = `${presences}${own}:${keyring.ids().join(" ")}`;
      if (said?.name === name && now < said.next) return;
      if (said?.name !== name) await leave();
      if (!(said && (await store.renew(name, own, now, lives)))) await store.lease(name, own, now, lives);
      said = { name, next: now + renewed };
    },
  };
};
