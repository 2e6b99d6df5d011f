import type { Portability } from "../../../src/core/carrier.ts";
import { areaCodeHome } from "../../../src/core/values/area-code.ts";
import { type E164, isTollFree } from "../../../src/core/values/phone.ts";
import { capabilities } from "./capabilities.ts";
import { magicOf } from "./magic.ts";

/** True for a number about which the carrier cannot say anything the first time. */
export const isUnknownFirst = (number: E164): boolean => magicOf(number).habit?.type === "unknown-first";

/** What the sandbox says of one number. `asked` tells whether it was asked about it before. */
export const portabilityOf = (number: E164, asked: boolean): Portability => {
  const isNational = /^\+1\d{10}$/.test(number);
  if (isNational && isTollFree(number)) {
    return { number, portable: false, type: "toll-free", carrier: "", reason: capabilities.wayOut };
  }
  if (!isNational || areaCodeHome(number.slice(2, 5)).type !== "us") {
    return { number, portable: false, type: "local", carrier: "", reason: "This is not a US number." };
  }
  const { line, habit } = magicOf(number);
  if (habit?.type === "refused") {
    return { number, portable: false, type: line.type, carrier: line.carrier, reason: habit.reason };
  }
  if (isUnknownFirst(number) && !asked) {
    return { number, portable: "unknown", reason: "The carrier cannot say just now." };
  }
  return { number, portable: true, ...line };
};
