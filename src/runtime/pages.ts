import { createHash } from "node:crypto";
import { asChosen } from "../core/language.ts";
import { createKeyedQueue } from "./keyed-queue.ts";
import type { Languages } from "./language-ports.ts";
import type { PageDoor, PageLink, PageLinks, PageMaker } from "./page-ports.ts";
import type { Clock } from "./ports.ts";

const day = 24 * 60 * 60 * 1000;

/** How long a link can be used, in milliseconds from when it is made. */
const lifetimes: Record<PageLink["purpose"], number> = {
  upload: 7 * day,
  secret: 3 * day,
  sign: 14 * day,
  desk: 7 * day,
  file: day,
  stop: 180 * day,
  share: 14 * day,
};

const tokenBytes = 32;

/** What is stored of the token in a link: its SHA-256 in hex. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

const newToken = (entropy: () => string): string => {
  let drawn = "";
  while (drawn.length < 2 * tokenBytes) drawn += entropy();
  return Buffer.from(drawn.slice(0, 2 * tokenBytes), "hex").toString("base64url");
};

export type PagesOptions = {
  links: PageLinks;
  clock: Clock;
  /** Hex from a secure source, any number of characters at a time. */
  entropy: () => string;
  /** Where the web server is reached, without a path; null while there is none. */
  base: () => string | null;
  /** What people chose since their links were made; left out where nobody can. */
  languages?: Pick<Languages, "languageOf">;
};

/** Makes links to pages and lets their holders in. A token is never stored, so it cannot be made known again. */
export const createPages = (options: PagesOptions): PageMaker & PageDoor => {
  const { links, clock, entropy, base, languages } = options;
  const queue = createKeyedQueue();

  /** The link with whom it is for as they want to be spoken to now. */
  const linkOf = async (hash: string): Promise<PageLink | null> => {
    const link = await links.link(hash, clock.now());
    const { person = null, agency = "" } = link ?? {};
    const chosen = person && languages ? await languages.languageOf(agency, person.id) : null;
    return link && person ? { ...link, person: asChosen(person, chosen) } : link;
  };

  return {
    addressFor: async (link) => {
      const start = base();
      if (start === null) return null;
      const token = newToken(entropy);
      const made = clock.now();
      const expires = link.expires ?? made + lifetimes[link.purpose];
      await links.saveLink({ ...link, hash: hashOfToken(token), made, expires });
      return `${start.replace(/\/+$/, "")}/p/${token}`;
    },
    open: (token) => linkOf(hashOfToken(token)),
    pass: (token, work) => {
      const hash = hashOfToken(token);
      return queue.run(hash, async () => {
        const link = await linkOf(hash);
        if (!link) return null;
        const result = await work(link);
        if (!result.ok) return result;
        return (await links.spendLink(hash, clock.now())) ? result : null;
      });
    },
  };
};
