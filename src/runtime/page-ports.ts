import type { Person } from "../core/event.ts";
import type { Letter } from "../core/letter.ts";
import type { SharedStatus } from "../core/share.ts";
import type { Sid } from "../core/values/sid.ts";

/** What a page opened by a link is for, and for whom. The link holds 32 random bytes; only their SHA-256 is stored. */
export type PageLink = {
  /** SHA-256 (hex) of the token in the link. */
  hash: string;
  purpose: "upload" | "secret" | "sign" | "desk" | "file" | "stop" | "share";
  agency: string;
  /** The request it is about; `noSid` for a file that is about no single one. */
  sid: Sid;
  /**
   * The item of the checklist that the page answers; for a letter its round, for a desk the order's reference, for a file
   * what is stored of it, as JSON.
   */
  item: string;
  /** Where the answer is said, and who gives it; null for a signer who is not in the chat. */
  conversation: string;
  person: Person | null;
  /** In milliseconds. */
  made: number;
  expires: number;
};

/** Page links as records. What was spent or voided is found no more. */
export type PageLinks = {
  saveLink(link: PageLink): Promise<void>;
  link(hash: string, now: number): Promise<PageLink | null>;
  /** True for exactly one caller. */
  spendLink(hash: string, now: number): Promise<boolean>;
  /** Voids the open links of a request for one purpose; `item` narrows it. */
  voidLinks(agency: string, sid: Sid, purpose: PageLink["purpose"], item?: string): Promise<void>;
};

/** Makes the address of a page that can be opened once by whoever holds it; null while there is no web server. */
export type PageMaker = {
  addressFor(
    /** `expires` in milliseconds; without it as long as the purpose allows. */
    link: Omit<PageLink, "hash" | "made" | "expires"> & { expires?: number },
  ): Promise<string | null>;
};

/** The way in for whoever holds the token of a link. */
export type PageDoor = {
  /** Null for a token that is unknown, over, spent or voided; nothing is changed. */
  open(token: string): Promise<PageLink | null>;
  /**
   * Does what the page is for, and spends the link when it came out well. One at a time for each link: the second of
   * two visitors finds it spent and gets null.
   */
  pass<T extends { ok: boolean }>(token: string, work: (link: PageLink) => Promise<T>): Promise<T | null>;
};

/** From where a page was opened, for the evidence. */
export type Visit = { address: string; agent: string };

/** A letter as the signing page shows it. `document` is the SHA-256 (hex) of its PDF. */
export type ShownLetter = {
  letter: Letter;
  document: string;
  /** "open" until the signer asks to see it; then "viewed". */
  state: "open" | "viewed" | "signed" | "declined";
  /** True when a code mailed to the signer is wanted before signing. */
  wantsCode: boolean;
  codeVerified: boolean;
  requester: string;
  /** What a signer is told before signing electronically (15 USC 7001 (c)), a paragraph each, and its version. */
  disclosure: string[];
  disclosureVersion: string;
};

export type SigningAnswer = { ok: true } | { ok: false; problem: string; field?: string };

/** What the signing page may do. `token` is that of its link; null or a problem for one that is unknown, over or voided. */
export type SigningDesk = {
  /** Notes at most that the link was opened: mail scanners open links, too. */
  open(token: string, visit: Visit): Promise<ShownLetter | null>;
  view(token: string, visit: Visit): Promise<ShownLetter | null>;
  /** The PDF: as it is to be signed, or as it was signed. */
  document(token: string): Promise<Uint8Array | null>;
  sendCode(token: string, visit: Visit): Promise<SigningAnswer>;
  checkCode(token: string, code: string, visit: Visit): Promise<SigningAnswer>;
  /** `document` is what the page showed; another one is refused. `drawing` is a PNG in base64. */
  sign(
    token: string,
    signature: { name: string; title: string; drawing: string | null; document: string },
    visit: Visit,
  ): Promise<SigningAnswer>;
  decline(token: string, reason: string, visit: Visit): Promise<SigningAnswer>;
};

/** What a porting desk is shown of an order, once. `papers` is where its letter and bill are; null without a page. */
export type DeskSecrets = {
  reference: string;
  accountNumber: string;
  /** `ssn` for the last four digits of a Social Security Number. */
  pins: { number: string; pin: string; ssn: boolean }[];
  papers: string | null;
};

/** What the page of a porting desk may do. Null where the order is not worked on any more. */
export type DeskPage = {
  /** Nothing secret: what there is to show, or that the link leads to the papers. */
  about(link: PageLink): Promise<{ reference: string; pins: number; papers: boolean } | null>;
  /** Opens the secrets for showing them now, and notes that and from where. */
  show(link: PageLink, visit: Visit): Promise<DeskSecrets | null>;
  paper(
    link: PageLink,
    which: "letter" | "bill",
  ): Promise<{ name: string; kind: string; bytes: Uint8Array } | null>;
};

/** The page on which mails about a request are stopped. */
export type StopPage = {
  /** Which request they are about, and to whom they go. */
  about(link: PageLink): { sid: Sid; address: string };
  /** No more mails; again changes nothing. */
  stop(link: PageLink): Promise<void>;
};

/** The page on which outsiders see how a request stands; null once it was ended. */
export type SharedPage = { show(link: PageLink): Promise<SharedStatus | null> };
