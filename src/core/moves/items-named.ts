import { itemNamed } from "../hearing/labelled.ts";
import type { Item, Placed } from "../item.ts";
import { currentValue, everyItem, openItems, placedItems } from "../item.ts";
import type { PortRequest } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf } from "../turn.ts";
import { pendingOf } from "./asking.ts";

const secretWords = /\b(?:pins?|pass ?codes?|ssn|social|last (?:four|4))\b/i;
const allWords =
  /^(?:(?:all |everything )?(?:that|what)(?:'s| is|ever is) (?:still )?(?:left|missing|open)|(?:all |everything )?(?:the )?(?:rest|remaining|missing)(?: (?:of it|things?|items?|answers?|fields?))?|everything(?: else)?)$/i;
const askedNow = /^(?:it|this|that|them|these|this one|that one|the answer|an answer)$/i;

const isOpen = (open: readonly Placed[], item: Item): boolean =>
  open.some((placed) => placed.item.key === item.key);

/** Secrets are called what they are, and told apart by the last digits of their number. */
const secretsNamed = (piece: string, items: Item[]): Item[] => {
  if (!secretWords.test(piece)) return [];
  const secrets = items.filter(({ secrecy }) => secrecy === "secret");
  const digits = /\d{4,}$/.exec(piece.replace(/[^\d]+$/, "").replace(/[\s().-]/g, ""))?.[0];
  const named = digits === undefined ? [] : secrets.filter(({ key }) => key.endsWith(digits));
  return named.length > 0 ? named : secrets;
};

/** An address is asked for whole: what is open of it belongs together. */
const withRest = ({ item, question }: Placed, open: readonly Placed[]): Item[] => {
  if (!item.key.endsWith("Street")) return [item];
  const others = open.filter((placed) => placed.question.key === question.key && placed.item !== item);
  return [item, ...others.map((placed) => placed.item)];
};

/** The items that can be given by somebody else: what is asked now, or with `all` everything that is open. */
export const openForOthers = (turn: Turn, world: World, all = false): Item[] => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const pending = pendingOf(turn, world);
  if (pending.type === "question" && !all) return pending.items;
  return openItems(world.checklist, context).map(({ item }) => item);
};

/** The items a person names ("the bill and the PIN"), in their order; those that are answered only where nothing else fits. */
export const itemsNamed = (named: string, turn: Turn, world: World): Item[] => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const open = openItems(world.checklist, context);
  if (allWords.test(named.trim())) return open.map(({ item }) => item);
  const placed = placedItems(world.checklist, context);
  const found = named.split(/\s*(?:[,;&+]|\band\b)\s*/i).flatMap((piece) => {
    const said = piece.replace(/^(?:the|our|my|their|a|an|its|his|her)\s+/i, "").trim();
    if (said === "") return [];
    if (askedNow.test(said)) return openForOthers(turn, world);
    const items = placed.map(({ item }) => item);
    const secrets = secretsNamed(said, items);
    if (secrets.length > 0) return secrets;
    const later = everyItem(world.checklist, context).find(
      (each) =>
        each.item.names.includes(said.toLowerCase()) &&
        !placed.some(({ item }) => item.key === each.item.key),
    );
    if (later)
      return open
        .filter(({ question }) => question.key === later.question.key)
        .map(({ item: other }) => other);
    const item =
      itemNamed(
        said,
        items.filter((each) => isOpen(open, each)),
      ) ?? itemNamed(said, items);
    const place = placed.find((each) => each.item === item);
    return place ? withRest(place, open) : [];
  });
  const unique = found.filter((item, index) => found.findIndex(({ key }) => key === item.key) === index);
  const missing = unique.filter((item) => isOpen(open, item) || currentValue(item, context) === undefined);
  return missing.length > 0 ? missing : unique;
};
