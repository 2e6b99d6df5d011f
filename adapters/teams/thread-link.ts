import type { Place } from "./address.ts";

/** Opens a thread in Teams (docs deep-link-teams); null for places that no link leads to. */
export const threadLink = (place: Place, group: string | null): string | null => {
  if (place.type !== "thread") return null;
  const link = new URL(
    `https://teams.microsoft.com/l/message/${encodeURIComponent(place.chat)}/${encodeURIComponent(place.root)}`,
  );
  link.searchParams.set("tenantId", place.tenant);
  link.searchParams.set("parentMessageId", place.root);
  if (group !== null) link.searchParams.set("groupId", group);
  return link.href;
};
