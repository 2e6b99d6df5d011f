import type { InventoryNumber } from "./inventory.ts";
import { stateOfArea } from "./values/area-state.ts";
import type { E164 } from "./values/phone.ts";

type Picked = { row: InventoryNumber; standsFor: E164 };

const areaOf = (number: E164): string => number.slice(2, 5);

/**
 * A free number of the agency for each of `wanted`, as far as there are any: of the same area code first, then of the
 * same state, and where `anywhere` also of any other.
 */
export const pickFree = (free: InventoryNumber[], wanted: E164[], anywhere: boolean): Picked[] => {
  const used = new Set<E164>();
  const picked = new Map<E164, Picked>();
  const fits: ((number: E164, standsFor: E164) => boolean)[] = [
    (number, standsFor) => areaOf(number) === areaOf(standsFor),
    (number, standsFor) => {
      const state = stateOfArea(areaOf(standsFor));
      return state !== null && stateOfArea(areaOf(number)) === state;
    },
    () => anywhere,
  ];
  for (const suits of fits) {
    for (const standsFor of wanted) {
      if (picked.has(standsFor)) continue;
      const row = free.find(({ number }) => !used.has(number) && suits(number, standsFor));
      if (!row) continue;
      used.add(row.number);
      picked.set(standsFor, { row, standsFor });
    }
  }
  return wanted.flatMap((number) => picked.get(number) ?? []);
};
