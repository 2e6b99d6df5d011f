import type { PortRequest } from "./port-request.ts";

/**
 * Who hears of a request besides those in its conversation: a mailbox, a person of the platform in their direct chat, or
 * another conversation.
 */
export type Watcher =
  | { type: "mail"; address: string }
  | { type: "person"; id: string; name: string }
  | { type: "place"; conversation: string };

/** Watchers of one request, so that a mistake cannot write to a whole company. */
export const mostWatchers = 20;

const keyOf = (watcher: Watcher): string => {
  switch (watcher.type) {
    case "mail":
      return `mail ${watcher.address.toLowerCase()}`;
    case "person":
      return `person ${watcher.id}`;
    case "place":
      return `place ${watcher.conversation}`;
  }
};

const isSame = (one: Watcher, other: Watcher): boolean => keyOf(one) === keyOf(other);

/** The mailboxes that are written to: those named in the answers, and those added since, without those that stopped. */
export const addressesOf = (request: PortRequest, named: string[]): string[] => {
  const added = (request.watchers ?? []).flatMap((each) => (each.type === "mail" ? [each.address] : []));
  const stopped = new Set(request.unwatched);
  const all = new Map<string, string>();
  for (const address of [...named, ...added]) {
    const mailbox = address.toLowerCase();
    if (!stopped.has(mailbox) && !all.has(mailbox)) all.set(mailbox, address);
  }
  return [...all.values()];
};

/** True where somebody hears of it already; `named` are the mailboxes named in the answers. */
export const isWatching = (request: PortRequest, watcher: Watcher, named: string[]): boolean =>
  watcher.type === "mail"
    ? addressesOf(request, named).some((each) => each.toLowerCase() === watcher.address.toLowerCase())
    : (request.watchers ?? []).some((each) => isSame(each, watcher));

/** The request with one watcher more. */
export const withWatcher = (request: PortRequest, watcher: Watcher): PortRequest => {
  const others = (request.watchers ?? []).filter((each) => !isSame(each, watcher));
  const { unwatched, ...rest } = request;
  const stopped = (unwatched ?? []).filter(
    (each) => watcher.type !== "mail" || each !== watcher.address.toLowerCase(),
  );
  return {
    ...rest,
    watchers: [...others, watcher],
    ...(stopped.length > 0 ? { unwatched: stopped } : {}),
  };
};

/** The request without a watcher; a mailbox that was named in the answers is written to no more, either. */
export const withoutWatcher = (request: PortRequest, watcher: Watcher): PortRequest => {
  const watchers = (request.watchers ?? []).filter((each) => !isSame(each, watcher));
  if (watcher.type !== "mail") return { ...request, watchers };
  const mailbox = watcher.address.toLowerCase();
  const stopped = [...(request.unwatched ?? []).filter((each) => each !== mailbox), mailbox];
  return { ...request, watchers, unwatched: stopped.slice(-2 * mostWatchers) };
};
