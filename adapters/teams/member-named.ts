import type { Member, Outbound } from "./outbound.ts";

const sameAddress = ({ upn, email }: Member, wanted: string): boolean =>
  [upn, email].some((each) => each.toLowerCase() === wanted.toLowerCase());

/** Somebody of a chat, by id or sign-in name where Teams answers to it; else by looking through its people. */
export const memberNamed = async (
  outbound: Outbound,
  { tenant, chat }: { tenant: string; chat: string },
  wanted: string,
): Promise<Member | null> => {
  const direct = await outbound.member(tenant, chat, wanted);
  if (direct || !wanted.includes("@")) return direct;
  for await (const member of outbound.members(tenant, chat)) {
    if (sameAddress(member, wanted)) return member;
  }
  return null;
};
