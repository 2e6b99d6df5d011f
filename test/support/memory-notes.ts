import type { Json } from "../../src/core/json.ts";
import type { Store } from "../../src/runtime/ports.ts";

/** Notes in memory, as text, so that nobody holds what another one changes. */
export const memoryNotes = () => {
  const noted = new Map<string, string>();
  const keyOf = (agency: string, key: string): string => JSON.stringify([agency, key]);
  const notes: Pick<Store, "note" | "setNote" | "notes"> = {
    note: async (agency, key) => {
      const text = noted.get(keyOf(agency, key));
      return text === undefined ? null : (JSON.parse(text) as Json);
    },
    setNote: async (agency, key, value) => {
      if (value === null) noted.delete(keyOf(agency, key));
      else noted.set(keyOf(agency, key), JSON.stringify(value));
    },
    notes: async (agency, prefix) =>
      [...noted]
        .map(([place, text]) => ({
          place: JSON.parse(place) as [string, string],
          value: JSON.parse(text) as Json,
        }))
        .filter(({ place }) => place[0] === agency && place[1].startsWith(prefix))
        .map(({ place, value }) => ({ key: place[1], value }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
  return { notes, noted };
};
