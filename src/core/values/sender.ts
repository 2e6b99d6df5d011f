import { isPlainAddress } from "./plain-address.ts";

/** Who a mail is from. `name` is "" where only an address is given. */
export type Sender = { name: string; address: string };

const shape = /^(?:"?([^"<>\p{C}]*?)"?\s*<([^<>]+)>|([^<>]+))$/u;

/** Reads "Portside <porting@example.com>" or a bare address; null for anything else. */
export const readSender = (text: string): Sender | null => {
  const [, name = "", inBrackets, bare] = shape.exec(text.trim()) ?? [];
  const address = inBrackets ?? bare ?? "";
  return isPlainAddress(address) ? { name: name.trim(), address } : null;
};
