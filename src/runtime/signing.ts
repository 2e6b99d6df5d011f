import { type Context, contextAt } from "../core/item.ts";
import type { Letter, LetterEvent, LetterVisit } from "../core/letter.ts";
import { isSignable, type LetterState } from "../core/letter-state.ts";
import type { PortRequest } from "../core/port-request.ts";
import { carrierOf, type World } from "../core/turn.ts";
import { sameName } from "../core/values/same-name.ts";
import { createKeyedQueue } from "./keyed-queue.ts";
import type { LetterDesk } from "./letter-desk.ts";
import { createLetterEvidence } from "./letter-evidence.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Mailer } from "./mail-ports.ts";
import type { PageLink, PageLinks, SigningAnswer, SigningDesk, Visit } from "./page-ports.ts";
import { hashOfToken } from "./pages.ts";
import type { Clock, DocumentStore, EvidenceRecords, Keyring, Store } from "./ports.ts";
import { createSigningCodes } from "./signing-code.ts";
import type { Happening, TurnRunner } from "./turn-runner.ts";

export type SigningOptions = {
  store: Store;
  runner: TurnRunner;
  world: World;
  documents: DocumentStore;
  mailer: Mailer;
  keyring: Keyring;
  clock: Clock;
  log: Log;
  desk: LetterDesk;
  links: PageLinks;
  evidence: EvidenceRecords;
  /** True when a code mailed to the signer is wanted before signing. */
  wantsCode: boolean;
  /** What was signed goes on at once, without waiting for the next tick. */
  wake(): void;
};

/** A letter somebody holds a link to. */
type Held = { hash: string; link: PageLink; request: PortRequest; letter: LetterState };

const mostReason = 500;

const ok: SigningAnswer = { ok: true };
const no = (problem: string, field?: string): SigningAnswer => ({
  ok: false,
  problem,
  ...(field === undefined ? {} : { field }),
});

/**
 * What the signing page may do. A letter is signed by the turn that takes it: the same turn moves its request on, so
 * a second signature, from another tab or after a crash, finds that it was signed. The link stays good until it runs
 * out, so that its holder can read the signed letter.
 */
export const createSigning = (options: SigningOptions): SigningDesk => {
  const { store, runner, world, documents, mailer, clock, log, desk, links, wantsCode } = options;
  const evidence = createLetterEvidence(options.evidence);
  const codes = createSigningCodes(options);
  const queue = createKeyedQueue();
  const { words } = world;

  const contextOf = (request: PortRequest): Context =>
    contextAt(request, carrierOf(request, world), clock.now());

  /** Null for a link that is unknown or over, and for one to a letter that was voided or followed by another. */
  const held = async (token: string): Promise<Held | null> => {
    const hash = hashOfToken(token);
    const link = await links.link(hash, clock.now());
    if (link?.purpose !== "sign") return null;
    const request = await store.request(link.agency, link.sid);
    const letter = request?.letter;
    if (!request || !letter || String(letter.round) !== link.item || letter.document === "") return null;
    return letter.standing === "voided" || letter.standing === "expired"
      ? null
      : { hash, link, request, letter };
  };

  const visitOf = ({ letter }: Held, visit: Visit, detail = ""): LetterVisit => ({
    actor: `${letter.to.name} <${letter.to.email}>`,
    address: visit.address.slice(0, 100),
    agent: visit.agent.slice(0, 300),
    detail,
  });

  const note = (it: Held, event: LetterEvent, visit: LetterVisit): Promise<void> =>
    evidence.addOnce(it.link.agency, it.link.sid, {
      at: clock.now(),
      event,
      document: it.letter.document,
      visit,
    });

  const textOf = async ({ text }: LetterState): Promise<Letter> =>
    JSON.parse(Buffer.from(await documents.read(text)).toString()) as Letter;

  const keepDrawing = async ({ link }: Held, drawing: string): Promise<string> =>
    (await documents.keep("signature.png", "image/png", Buffer.from(drawing, "base64"), link.sid)).hash;

  const shown = async (it: Held) => {
    const { hash, link, request, letter } = it;
    const { standing } = letter;
    return {
      letter: await textOf(letter),
      document: letter.document,
      state:
        standing === "signed" || standing === "declined" || standing === "viewed"
          ? standing
          : ("open" as const),
      wantsCode,
      codeVerified: await codes.isVerified(link.agency, hash),
      requester: request.requester.name,
      disclosure: world.disclosure.paragraphs,
      disclosureVersion: world.disclosure.version,
    };
  };

  /** What an event about this letter begins with; `id` makes it happen once. */
  const about = ({ link, letter }: Held, id: string) => {
    const { agency, sid } = link;
    return { id: `${sid}/${letter.round}/${id}`, agency, sid, round: letter.round };
  };

  /** Tells the conversation, in a turn of its own that is stored when this resolves. */
  const tell = async (happening: Happening): Promise<void> => {
    await runner.run("letter", happening);
    options.wake();
  };

  const detailOf = async ({ hash, link }: Held): Promise<string> => {
    const isVerified = await codes.isVerified(link.agency, hash);
    const code = isVerified ? "code from the mailbox verified" : "no code was asked for";
    return `${code}, disclosure ${world.disclosure.version}`;
  };

  const sendCode = async (it: Held, visit: Visit): Promise<SigningAnswer> => {
    const { hash, link, request, letter } = it;
    const made = await codes.make(link.agency, hash);
    if (made === null) return no(words.codeSentAlready, "code");
    try {
      const mail = world.mails.code(contextOf(request), made.code);
      const sent = await mailer.send({
        to: letter.to.email,
        ...mail,
        key: `letter-code/${hash.slice(0, 16)}/${clock.now()}`,
      });
      if (!sent.ok) {
        log.warn({ sid: link.sid, fault: sent.fault, error: sent.why }, "code not mailed");
        await made.notMailed();
        return no(words.codeRefused(contextOf(request)), "code");
      }
    } catch (error) {
      log.warn({ sid: link.sid, error: reasonOf(error) }, "code not mailed");
      await made.notMailed();
      return no(words.codeNotSent, "code");
    }
    await note(it, "code-sent", visitOf(it, visit, `at ${new Date(clock.now()).toISOString()}`));
    return ok;
  };

  const checkCode = async (it: Held, typed: string, visit: Visit): Promise<SigningAnswer> => {
    const { hash, link } = it;
    const checked = await codes.check(link.agency, hash, typed);
    if (checked.type === "over") return no(words.codeOver, "code");
    if (checked.type === "wrong") return no(words.codeWrong(checked.left), "code");
    await note(it, "code-verified", visitOf(it, visit));
    return ok;
  };

  const sign = async (
    it: Held,
    signature: Parameters<SigningDesk["sign"]>[1],
    visit: Visit,
  ): Promise<SigningAnswer> => {
    const { hash, link, letter } = it;
    if (letter.standing === "signed") return ok;
    if (!isSignable(letter)) return no(words.pageOver);
    if (signature.document !== letter.document) return no(words.pageOtherLetter);
    if (letter.standing !== "viewed") return no(words.pageNotViewed);
    if (!sameName(signature.name, letter.to.name)) return no(words.pageOtherName(letter.to.name), "name");
    if (wantsCode && !(await codes.isVerified(link.agency, hash))) return no(words.codeWanted, "code");
    const name = signature.name.replace(/\s+/g, " ").trim();
    const title = signature.title.replace(/\s+/g, " ").trim().slice(0, 60);
    const method = signature.drawing === null ? ("typed" as const) : ("drawn" as const);
    const mark = { method, name, title, at: clock.now(), drawing: signature.drawing };
    const missing = desk.missingCharacters(await textOf(letter), mark);
    if (missing.length > 0) return no(words.pageCharacters(missing), "title");
    const read = signature.drawing === null ? null : await desk.readDrawing(signature.drawing);
    if (read?.ok === false) return no(read.problem, "drawing");
    const drawing = signature.drawing === null ? null : await keepDrawing(it, signature.drawing);
    const { document } = letter;
    await tell({
      ...about(it, "signed"),
      type: "letter-signed",
      document,
      name,
      title,
      drawing,
      visit: visitOf(it, visit, await detailOf(it)),
    });
    const after = await store.request(link.agency, link.sid);
    const isSigned = after?.letter?.round === letter.round && after.letter.standing === "signed";
    return isSigned ? ok : no(words.pageOver);
  };

  const decline = async (it: Held, reason: string, visit: Visit): Promise<SigningAnswer> => {
    const said = reason.replace(/\s+/g, " ").trim();
    if (it.letter.standing === "declined") return ok;
    if (!isSignable(it.letter)) return no(words.pageOver);
    if (said === "" || said.length > mostReason) return no(words.pageReason, "reason");
    await tell({
      ...about(it, "declined"),
      type: "letter-declined",
      reason: said,
      visit: visitOf(it, visit),
    });
    return ok;
  };

  /** One at a time for each link, and a sentence for one that is over. */
  const withLetter = (token: string, work: (it: Held) => Promise<SigningAnswer>): Promise<SigningAnswer> =>
    queue.run(hashOfToken(token), async () => {
      const it = await held(token);
      return it ? work(it) : no(words.pageOver);
    });

  return {
    open: async (token, visit) => {
      const it = await held(token);
      if (!it) return null;
      await note(it, "opened", visitOf(it, visit));
      return shown(it);
    },
    view: async (token, visit) => {
      const it = await held(token);
      if (!it) return null;
      if (isSignable(it.letter)) {
        await note(it, "viewed", visitOf(it, visit));
        if (it.letter.standing !== "viewed") await tell({ ...about(it, "viewed"), type: "letter-viewed" });
      }
      const after = await held(token);
      return after && shown(after);
    },
    document: async (token) => {
      const it = await held(token);
      return it && documents.read(it.letter.signed?.document?.hash ?? it.letter.document);
    },
    sendCode: (token, visit) => withLetter(token, (it) => sendCode(it, visit)),
    checkCode: (token, code, visit) => withLetter(token, (it) => checkCode(it, code, visit)),
    sign: (token, signature, visit) => withLetter(token, (it) => sign(it, signature, visit)),
    decline: (token, reason, visit) => withLetter(token, (it) => decline(it, reason, visit)),
  };
};
