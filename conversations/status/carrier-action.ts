import type { Status } from "../../src/core/port-request.ts";
import type { StatusContext } from "./words.ts";
import { actionWords } from "./words-action.ts";

/** What the carriers do or want, in a few words: the column "carrier action". */
export const carrierAction = (status: Status, context: StatusContext): string => actionWords[status](context);
