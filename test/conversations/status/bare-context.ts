import type { StatusContext } from "../../../conversations/status/words.ts";

/** The same where nothing is known yet that may be unknown. */
export const bareOf = (known: StatusContext): StatusContext => ({
  ...known,
  losing: "",
  repName: "",
  repEmail: "",
  carrierSigns: false,
  letterBy: null,
  date: null,
  completed: null,
  missing: [],
  toFix: [],
  orders: [],
  raw: null,
});
