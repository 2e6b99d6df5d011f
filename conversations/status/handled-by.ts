import type { Capabilities } from "../../src/core/carrier.ts";
import type { Fact } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { factWords as words } from "./words-facts.ts";

/** Where a person files by hand, this says so. */
export const handledBy = ({ orders }: PortRequest, { desk }: Capabilities): Fact[] =>
  desk && orders.length > 0 ? [{ label: words.handledBy, value: words.deskPerson(desk.address) }] : [];
