import type { Keys } from "../runtime/keyring.ts";

/** Where keys are read from: `path` is that of the key file, null where they come from the environment. */
export type KeyPlaces = {
  load(): Keys & { path: string | null };
  wait(milliseconds: number): Promise<unknown>;
};

export type KeysAct = { act: "list" } | { act: "rotate" } | { act: "drop"; id: string };

/** What is to be done with keys, or null where the words say nothing of the kind. */
export const readKeysAct = (words: string): KeysAct | null => {
  const [act = "", id = "", ...more] = words.split(/\s+/);
  if ((act === "list" || act === "rotate") && id === "") return { act };
  return act === "drop" && id !== "" && more.length === 0 ? { act, id } : null;
};
