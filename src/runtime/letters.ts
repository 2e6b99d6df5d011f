import type { EffectOf } from "../core/effect.ts";
import { type Context, contextAt } from "../core/item.ts";
import { speaking } from "../core/language.ts";
import type { Letter, LetterVisit } from "../core/letter.ts";
import { awaitedLetter, isSignable, type LetterState } from "../core/letter-state.ts";
import { text } from "../core/message.ts";
import type { PortRequest } from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import { carrierOf } from "../core/turn.ts";
import type { LetterDesk } from "./letter-desk.ts";
import { createLetterEvidence } from "./letter-evidence.ts";
import { loadRequest } from "./load-request.ts";
import type { Log } from "./log.ts";
import type { Mail, Mailer } from "./mail-ports.ts";
import { type NotMailed, tryMail } from "./mailing.ts";
import type { PageLinks, PageMaker } from "./page-ports.ts";
import { done, type Performed } from "./performed.ts";
import type {
  Clock,
  DocumentStore,
  EvidenceRecords,
  Keyring,
  Store,
  StoredEffect,
  Surface,
} from "./ports.ts";
import { openAnswer } from "./seal.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** What makes, sends and proves letters. */
export type LetterTools = {
  desk: LetterDesk;
  pages: PageMaker;
  links: PageLinks;
  evidence: EvidenceRecords;
};

export type LettersOptions = {
  store: Store;
  runner: TurnRunner;
  world: World;
  documents: DocumentStore;
  mailer: Mailer;
  surfaces: Surface[];
  keyring: Keyring;
  clock: Clock;
  log: Log;
  letters: LetterTools;
};

const portside = (detail: string): LetterVisit => ({ actor: "Portside", address: "", agent: "", detail });

const pdf = "application/pdf";

/** Draws, sends and seals Letters of Authorization. Each of these may be carried out again after a crash. */
export const createLetters = (options: LettersOptions) => {
  const { store, runner, world, documents, mailer, surfaces, keyring, clock, log } = options;
  const { desk, pages, links } = options.letters;
  const evidence = createLetterEvidence(options.letters.evidence);

  const contextOf = (request: PortRequest): Context =>
    contextAt(request, carrierOf(request, world), clock.now());

  /** The letter of a round while it still waits; null when it was signed, ended or followed meanwhile. */
  const awaited = (request: PortRequest, round: number): LetterState | null => {
    const letter = awaitedLetter(request);
    return letter?.round === round ? letter : null;
  };

  const draw = async (stored: StoredEffect, { sid, round }: EffectOf<"draw-letter">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const request = await loadRequest(store, agency, sid);
    if (awaited(request, round)?.standing !== "drawing") return done;
    const base = { id: key, agency, sid, round };
    const opened = (item: string): string | null => openAnswer(request, item, keyring);
    const letter = world.letter(contextOf(request), opened("accountNumber") ?? "", opened);
    const characters = desk.missingCharacters(letter);
    if (characters.length > 0) {
      await runner.run("effect", { ...base, type: "letter-not-drawn", characters }, id);
      return done;
    }
    const name = `letter-${sid}-${round}`;
    const drawn = await documents.keep(`${name}.pdf`, pdf, await desk.draw(letter), sid);
    const plain = await documents.keep(
      `${name}.json`,
      "application/json",
      Buffer.from(JSON.stringify(letter)),
      sid,
    );
    await evidence.addOnce(agency, sid, {
      at: clock.now(),
      event: "drawn",
      document: drawn.hash,
      visit: portside(`${letter.reference}, wording ${letter.version}`),
    });
    const { hash: document } = drawn;
    await runner.run("effect", { ...base, type: "letter-drawn", document, text: plain.hash }, id);
    return done;
  };

  /** Where mails wait as files and only the operator reads along, the link is shown at once; it is stored nowhere. */
  const showLink = async (request: PortRequest, address: string, key: string): Promise<void> => {
    const surface = surfaces.find((each) => each.holds(request.home));
    if (mailer.folder === null || surface?.showsLinks !== true) return;
    const { language = "en" } = request.requester;
    const { folder } = mailer;
    const sentence = speaking(language, () => world.words.letterLink(address, folder));
    const message = { parts: text(sentence), sid: request.sid };
    await surface.deliver({ type: "say", to: request.home, message, language }, `${key}/link`);
  };

  const refused = async (
    stored: StoredEffect,
    effect: EffectOf<"send-letter">,
    letter: LetterState,
    { due, fault, why }: NotMailed,
  ): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { sid, round, copy } = effect;
    log.warn({ sid, round, copy, due, fault, error: why }, "letter not mailed");
    const base = { agency, type: "letter-failed" as const, sid, round, copy, fault };
    if (due !== null) {
      await runner.run("effect", { ...base, id: `${key}/late`, final: false });
      return { type: "later", due, why };
    }
    await evidence.addOnce(agency, sid, {
      at: clock.now(),
      event: "failed",
      document: letter.document,
      visit: portside(`mail ${copy} to ${letter.to.email}`),
    });
    await runner.run("effect", { ...base, id: key, final: true }, id);
    return done;
  };

  const send = async (stored: StoredEffect, effect: EffectOf<"send-letter">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { sid, round, copy, reminder, replaces } = effect;
    const request = await loadRequest(store, agency, sid);
    const letter = awaited(request, round);
    if (!letter || !isSignable(letter)) return done;
    // Only before the first try: a link that an earlier try mailed must go on working.
    if (replaces && stored.attempts === 0) await links.voidLinks(agency, sid, "sign", String(round));
    const address = await pages.addressFor({
      purpose: "sign",
      agency,
      sid,
      item: String(round),
      conversation: request.home,
      person: null,
      ...(letter.expires === null ? {} : { expires: letter.expires }),
    });
    const words = world.mails.sign(contextOf(request), address, reminder);
    const mail: Mail = { to: letter.to.email, ...words, key };
    const failed = await tryMail(options, mail, stored);
    if (failed) return refused(stored, effect, letter, failed);
    if (address !== null) await showLink(request, address, key);
    await evidence.addOnce(agency, sid, {
      at: clock.now(),
      event: "sent",
      document: letter.document,
      visit: portside(`mail ${copy} to ${letter.to.email}${mailer.folder === null ? "" : ", as a file"}`),
    });
    const how = mailer.folder === null ? ("mail" as const) : ("file" as const);
    const told = {
      id: key,
      agency,
      type: "letter-sent" as const,
      sid,
      round,
      copy,
      how,
      link: address !== null,
    };
    await runner.run("effect", told, id);
    return done;
  };

  const sealLetter = async (stored: StoredEffect, effect: EffectOf<"seal-letter">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { sid, round, document, mark, visit } = effect;
    const letter = JSON.parse(Buffer.from(await documents.read(effect.text)).toString()) as Letter;
    await evidence.addOnce(agency, sid, { at: mark.at, event: "signed", document, visit });
    const drawing =
      mark.drawing === null ? null : Buffer.from(await documents.read(mark.drawing)).toString("base64");
    const lines = await evidence.ofLetter(agency, sid, document);
    const bytes = await desk.sign(letter, { ...mark, drawing }, document, lines);
    const kept = await documents.keep(`letter-${sid}-${round}-signed.pdf`, pdf, bytes, sid);
    const told = { id: key, agency, type: "letter-sealed" as const, sid, round, document: kept };
    await runner.run("effect", told, id);
    return done;
  };

  const note = async (
    { agency }: StoredEffect,
    { sid, document, event, at, visit }: EffectOf<"note-evidence">,
  ): Promise<Performed> => {
    await evidence.addOnce(agency, sid, { at, event, document, visit });
    return done;
  };

  const endLinks = async (
    { agency }: StoredEffect,
    { sid, round }: EffectOf<"end-letter-links">,
  ): Promise<Performed> => {
    await links.voidLinks(agency, sid, "sign", String(round));
    return done;
  };

  return { draw, send, seal: sealLetter, note, endLinks };
};
