import { type FilePart, filesOf, type Message } from "../../src/core/message.ts";
import { noSid } from "../../src/core/values/sid.ts";
import type { PageMaker } from "../../src/runtime/page-ports.ts";
import type { DocumentStore } from "../../src/runtime/ports.ts";
import { agencyOf, type Place } from "./address.ts";
import { linkOf } from "./card-actions.ts";
import type { Element } from "./card-json.ts";
import { paragraph } from "./card-text.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";

/** Where each document that is handed out can be had, by its hash, and a picture to be shown in the card itself. */
export type Handed = Record<string, { url: string | null; picture: string | null }>;

export type HandingOut = { pages: PageMaker; documents: Pick<DocumentStore, "read"> };

/**
 * Makes what a bot may not upload into a channel reachable: a link that ends after a day, and for a picture its bytes,
 * which stand in the card.
 */
export const handOut = async (
  { pages, documents }: HandingOut,
  place: Place,
  message: Message,
): Promise<Handed> => {
  const handed: Handed = {};
  for (const { document } of filesOf(message)) {
    const { hash, kind, name, bytes } = document;
    const url = await pages.addressFor({
      purpose: "file",
      agency: agencyOf(place.tenant),
      sid: message.sid ?? noSid,
      item: JSON.stringify({ hash, kind, name }),
      conversation: "",
      person: null,
    });
    const isShown = kind === "image/png" && bytes <= limits.picture.bytes;
    const picture = isShown
      ? `data:image/png;base64,${Buffer.from(await documents.read(hash)).toString("base64")}`
      : null;
    handed[hash] = { url, picture };
  }
  return handed;
};

/** One document in a card: the picture where it is one, its name, and a button that fetches it. */
const oneFile = ({ document, title, alt = title }: FilePart, handed: Handed): Element[] => {
  const { url = null, picture = null } = handed[document.hash] ?? {};
  return [
    ...(picture === null
      ? paragraph(`${title}: ${document.name}`)
      : [{ type: "Image" as const, url: picture, altText: alt, size: "Stretch" as const }]),
    ...(url === null
      ? []
      : [{ type: "ActionSet" as const, actions: [linkOf(renderWords.fetchFile(title), url)] }]),
  ];
};

/** Documents that follow each other in a card, and once below them how long they can be had. */
export const fileElements = (files: FilePart[], handed: Handed): Element[] => {
  const isReachable = files.some(({ document }) => (handed[document.hash]?.url ?? null) !== null);
  return [
    ...files.flatMap((file) => oneFile(file, handed)),
    ...(isReachable ? paragraph(renderWords.fileDay(files.length), "Small") : paragraph(renderWords.noPage)),
  ];
};
