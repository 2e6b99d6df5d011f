import type { Capabilities } from "../../../src/core/carrier.ts";
import { words } from "./words.ts";

/** RFC 2606: names that nobody can have. A desk there is a trial, in which the numbers kept for fiction are taken. */
const reserved = /(?:^|[.@])(?:example|test|invalid|localhost|example\.(?:com|net|org))$/i;

/** A desk's e-mail address, and the carrier that it files with as the letter names it. */
export type Desk = { address: string; byFile: boolean; carrier: string };

/** What a desk of people can do. Its limits are the strictest that carriers keep, because nobody else knows them. */
export const capabilitiesOf = ({ address, byFile, carrier }: Desk): Capabilities => ({
  key: "manual",
  name: carrier,
  test: false,
  fictional: reserved.test(address),
  tollFree: true,
  limit: 1000,
  letter: "ours",
  edits: true,
  earliestDays: 5,
  cancelNoticeDays: 2,
  cancelsNumbers: true,
  dateNoticeDays: 2,
  writing: { most: 3000 },
  letterDays: 30,
  billDays: 30,
  zone: "America/New_York",
  wayOut: words.wayOut(address),
  desk: { address, byFile },
});
