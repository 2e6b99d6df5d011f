import type { Portability } from "../../../src/core/carrier.ts";
import { reasonOf } from "../../../src/core/told.ts";
import { type E164, isTollFree, showNumber } from "../../../src/core/values/phone.ts";
import { toldOfDesk } from "./told-words.ts";

/** Codes whose numbers no port order moves: premium rate, personal numbers, machine to machine. */
const unmovable = /^\+1(?:900|5(?:00|21|22|33|44|66|77|88)|710)/;

/** A desk cannot be asked in time: what no carrier moves is refused, and the desk says the rest after filing. */
export const portabilityOf = (number: E164): Portability =>
  unmovable.test(number)
    ? {
        number,
        portable: false,
        type: "local",
        carrier: "",
        ...reasonOf(toldOfDesk.unmovable(showNumber(number))),
      }
    : {
        number,
        portable: true,
        type: isTollFree(number) ? "toll-free" : "local",
        carrier: "",
        needs: null,
      };
