import { forgottenKey } from "../core/company.ts";
import type { Effect, EffectOf } from "../core/effect.ts";
import { type Language, speakingAlong } from "../core/language.ts";
import { createArranging } from "./arranging.ts";
import { createChangingDate } from "./changing-date.ts";
import { type CheckingOptions, createCheckingNumbers } from "./checking-numbers.ts";
import { type CountingPortsOptions, createCountingPorts } from "./counting-ports.ts";
import type { EventPoster } from "./event-ports.ts";
import { createFiling, type FilingOptions } from "./filing.ts";
import { createHandingCalendar, type HandingCalendarOptions } from "./handing-calendar.ts";
import { type Hold, holdingAlong } from "./hold-ports.ts";
import { createImporting, type ImportingOptions } from "./importing.ts";
import { createInforming } from "./informing.ts";
import { createLanguageFor } from "./language-for.ts";
import { lentDocuments } from "./lending.ts";
import type { OwnDocuments } from "./lent-ports.ts";
import { createLetters, type LetterTools } from "./letters.ts";
import { createListingStandIns, type ListingStandInsOptions } from "./listing-stand-ins.ts";
import { reasonOf } from "./log.ts";
import { createLookingUp, type LookingUpOptions } from "./looking-up.ts";
import { createLookingUpNumbers, type LookingUpNumbersOptions } from "./looking-up-numbers.ts";
import { createMailing, type MailingOptions } from "./mailing.ts";
import { createPassingOn } from "./passing-on.ts";
import { done, type Performed } from "./performed.ts";
import type { StoredEffect, Surface } from "./ports.ts";
import { createPostingEvents } from "./posting-events.ts";
import { createReaching } from "./reaching.ts";
import { createReadingBills, type ReadingBillsOptions } from "./reading-bills.ts";
import { createReadingLists, type ReadingListsOptions } from "./reading-lists.ts";
import { createReadingNumbers, type ReadingNumbersOptions } from "./reading-numbers.ts";
import { createRecordingAnswers } from "./recording-answers.ts";
import { retryWhileAway } from "./retry.ts";
import { createKeepingSetUpLink } from "./set-up-link.ts";
import { createSharing } from "./sharing.ts";
import { createShowingLinks } from "./showing-links.ts";
import { createStandingIn } from "./standing-in.ts";
import { createTellingArrived } from "./telling-arrived.ts";
import { createTellingPeople } from "./telling-people.ts";
import { createWithdrawing } from "./withdrawing.ts";
import { createWritingToCarrier } from "./writing-to-carrier.ts";
import { createWritingToDesk } from "./writing-to-desk.ts";

export type PerformOptions = FilingOptions &
  CheckingOptions &
  ImportingOptions &
  ReadingBillsOptions &
  ReadingNumbersOptions &
  LookingUpOptions &
  LookingUpNumbersOptions &
  ReadingListsOptions &
  HandingCalendarOptions &
  ListingStandInsOptions &
  CountingPortsOptions &
  Omit<MailingOptions, "pages"> & {
    documents: OwnDocuments;
    surfaces: Surface[];
    /** Null where no other program is told. */
    events?: EventPoster | null;
    /** Null where every carrier has its letters signed itself. */
    letters: LetterTools | null;
  };

const withoutTools = (): never => {
  throw new Error(
    "A letter is to be made, and nothing here makes letters; give the assistant its letter tools.",
  );
};

/** Effects that say something to people here; carriers, desks, signers and outsiders are written to in English. */
const spoken: ReadonlySet<Effect["type"]> = new Set([
  "say",
  "say-privately",
  "update-card",
  "arrange",
  "check-numbers",
  "count-ports",
  "hand-calendar",
  "list-stand-ins",
  "read-bill",
  "read-list",
  "read-numbers",
  "compare-bill",
  "share-status",
  "show-signing-link",
]);

const languageOf = ({ type, language = "en" }: Effect): Language => (spoken.has(type) ? language : "en");

/** Carries out one stored effect in the world, by its kind. */
export const createPerform = (
  options: PerformOptions,
): ((stored: StoredEffect, hold?: Hold) => Promise<Performed>) => {
  const { surfaces, letters: tools } = options;
  const letters = tools && createLetters({ ...options, letters: tools });
  const lookUp = createLookingUp(options);
  const lent = { ...options, documents: lentDocuments(options) };
  const countPorts = createCountingPorts(lent);
  const readList = createReadingLists(options);
  const lookUpNumbers = createLookingUpNumbers(lent);
  const keepSetUpLink = createKeepingSetUpLink(options);
  const tellArrived = createTellingArrived(options);
  const tellPeople = createTellingPeople(options);
  const writeToCarrier = createWritingToCarrier(options);
  const importOrder = createImporting(options);
  const checkNumbers = createCheckingNumbers(options);
  const readBill = createReadingBills(options);
  const readNumbers = createReadingNumbers(options);
  const file = createFiling(options);
  const mail = createMailing({ ...options, pages: tools?.pages ?? null });
  const inform = createInforming(options);
  const postEvent = createPostingEvents(options);
  const arrange = createArranging(options);
  const sharing = createSharing({ ...options, pages: tools?.pages ?? null, links: tools?.links ?? null });
  const handCalendar = createHandingCalendar(lent);
  const withdraw = createWithdrawing(options);
  const changeDate = createChangingDate(options);
  const recordAnswer = createRecordingAnswers(options);
  const writeToDesk = createWritingToDesk(options);
  const showLink = createShowingLinks(options);
  const reach = createReaching({ ...options, pages: tools?.pages ?? null });
  const passOn = createPassingOn(options);
  const standIns = createStandingIn(options);
  const listStandIns = createListingStandIns(lent);
  const languageFor = createLanguageFor(options);

  const deliver = async (
    effect: EffectOf<"say" | "say-privately" | "update-card">,
    { key, attempts }: StoredEffect,
  ): Promise<Performed> => {
    const surface = surfaces.find((each) => each.holds(effect.to));
    if (!surface)
      throw new Error(`No surface holds ${effect.to}; start the adapter it belongs to, then replay.`);
    await surface.deliver(effect, key, attempts);
    return done;
  };

  /** What is for one reader, in the language they want now. */
  const say = async (effect: EffectOf<"say">, stored: StoredEffect): Promise<Performed> => {
    const { reader, translated, ...plain } = effect;
    if (reader === undefined || translated === undefined) return deliver(effect, stored);
    const { language: _turns, ...bare } = plain;
    const language = await languageFor(stored.agency, effect.to, reader);
    const own = { ...bare, message: translated[language] ?? effect.message };
    const theirs = language === "en" ? own : { ...own, language };
    return speakingAlong(language, () => deliver(theirs, stored));
  };

  const carryOut = async (stored: StoredEffect, hold?: Hold): Promise<Performed> => {
    const { effect } = stored;
    switch (effect.type) {
      case "say":
        return say(effect, stored);
      case "say-privately":
      case "update-card":
        return deliver(effect, stored);
      case "look-up":
        return lookUp(stored, effect);
      case "count-ports":
        return countPorts(stored, effect);
      case "look-up-numbers":
        return lookUpNumbers(stored, effect);
      case "read-list":
        return readList(stored, effect);
      case "keep-set-up-link":
        return keepSetUpLink(stored, effect);
      case "tell-arrived":
        return tellArrived(stored, effect);
      case "tell-people":
        return tellPeople(stored, effect);
      case "record-answer":
        return recordAnswer(stored, effect);
      case "write-to-desk":
        return writeToDesk(stored, effect);
      case "import-order":
        return importOrder(stored, effect);
      case "write-to-carrier":
        return writeToCarrier(stored, effect);
      case "show-signing-link":
        return showLink(stored, effect);
      case "check-numbers":
        return checkNumbers(stored, effect);
      case "read-bill":
      case "compare-bill":
        return readBill(stored, effect);
      case "read-numbers":
        return readNumbers(stored, effect);
      case "file-request":
        return file(stored, effect, hold);
      case "withdraw-request":
        return withdraw(stored, effect);
      case "change-date":
        return changeDate(stored, effect);
      case "find-stand-ins":
        return standIns.find(stored, effect);
      case "buy-stand-ins":
        return standIns.buy(stored, effect);
      case "change-stand-ins":
        return standIns.change(stored, effect);
      case "give-back":
        return standIns.giveBack(stored, effect);
      case "list-stand-ins":
        return listStandIns(stored, effect);
      case "send-mail":
        return mail(stored, effect);
      case "inform":
        return inform(stored, effect);
      case "post-event":
        return postEvent(stored, effect);
      case "arrange":
        return arrange(stored, effect);
      case "share-status":
        return sharing.share(stored, effect);
      case "end-share":
        return sharing.end(stored, effect);
      case "hand-calendar":
        return handCalendar(stored, effect);
      case "reach-person":
        return reach(stored, effect);
      case "forget-company":
        await options.store.setNote(stored.agency, forgottenKey(effect.name), { at: options.clock.now() });
        return done;
      case "pass-on":
        return passOn(stored, effect);
      case "draw-letter":
        return (letters ?? withoutTools()).draw(stored, effect);
      case "send-letter":
        return (letters ?? withoutTools()).send(stored, effect);
      case "seal-letter":
        return (letters ?? withoutTools()).seal(stored, effect);
      case "note-evidence":
        return (letters ?? withoutTools()).note(stored, effect);
      case "end-letter-links":
        return (letters ?? withoutTools()).endLinks(stored, effect);
      case "remind":
      case "forget":
        throw new Error(
          `"${effect.type}" is stored as a timer with its turn; the store must not put it in the outbox.`,
        );
      case "keep-numbers":
      case "drop-numbers":
      case "add-history":
      case "keep-language":
        throw new Error(
          `"${effect.type}" is carried out within its turn; the store must not put it in the outbox.`,
        );
    }
  };

  /** A platform that is away for hours has it when it is back. */
  const whenBack = (error: unknown, { attempts }: StoredEffect): Performed => {
    const isAway = surfaces.some((surface) => surface.isAway?.(error) === true);
    const due = isAway ? retryWhileAway(attempts + 1, options.clock.now()) : null;
    if (due === null) throw error;
    return { type: "later", due, why: reasonOf(error) };
  };

  return async (stored, hold) => {
    try {
      return await speakingAlong(languageOf(stored.effect), () =>
        hold ? holdingAlong(hold, () => carryOut(stored, hold)) : carryOut(stored),
      );
    } catch (error) {
      return whenBack(error, stored);
    }
  };
};
