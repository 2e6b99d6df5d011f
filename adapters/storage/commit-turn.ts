import type { Kysely } from "kysely";
import type { Conversation } from "../../src/core/conversation-state.ts";
import type { Effect, EffectOf } from "../../src/core/effect.ts";
import type { HistoryEntry } from "../../src/core/event.ts";
import { onceOf } from "../../src/core/once.ts";
import { holdsOpenSecret, sealAnswers } from "../../src/core/seal-answers.ts";
import type { Keyring, TurnRecord, TurnResult } from "../../src/runtime/ports.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { documentWriter } from "./document-writer.ts";
import { effectWriter, type Placed } from "./effect-writer.ts";
import { inTransaction } from "./in-transaction.ts";
import { languageWriter } from "./languages.ts";
import { listenerWriter } from "./listeners.ts";
import { documentsIn } from "./named-documents.ts";
import { numberWriter } from "./number-writer.ts";
import { plainJson } from "./plain-json.ts";
import type { RecentStates } from "./recent-states.ts";
import { rowsInserter } from "./rows-inserter.ts";
import { requestSaver } from "./save-request.ts";
import type { Tables } from "./schema.ts";
import { timerWriter } from "./timer-writer.ts";
import { together } from "./together.ts";

/** Thrown inside the transaction so that all of it is undone; never seen outside. */
class ChangedMeanwhile extends Error {
  override name = "ChangedMeanwhile";
}

/** Thrown likewise, where a part of what was said together was heard already. */
class SeenInPart extends Error {
  override name = "SeenInPart";
}

const turnQueries = (db: Kysely<Tables>) => ({
  receive: compiledQuery<Tables["inbox"]>((slot) =>
    db
      .insertInto("inbox")
      .values({ source: slot("source"), event_id: slot("event_id"), at: slot("at") })
      .onConflict((conflict) => conflict.doNothing()),
  ),
  saveConversation: compiledQuery<Tables["conversations"]>((slot) =>
    db
      .insertInto("conversations")
      .values({ id: slot("id"), agency: slot("agency"), rev: slot("rev"), state: slot("state") })
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet({ rev: (row) => row.ref("excluded.rev"), state: (row) => row.ref("excluded.state") })
          .whereRef("conversations.agency", "=", "excluded.agency")
          .whereRef("conversations.rev", "=", (row) => row("excluded.rev", "-", 1)),
      ),
  ),
  isRequest: compiledQuery<{ agency: string; sid: string }, { sid: string }>((slot) =>
    db
      .selectFrom("requests")
      .select("sid")
      .where("sid", "=", slot("sid"))
      .where("agency", "=", slot("agency")),
  ),
  agencyOf: compiledQuery<{ id: string }, { agency: string }>((slot) =>
    db.selectFrom("conversations").select("agency").where("id", "=", slot("id")),
  ),
});

/** Those that a bill or a letter names; the same one comes back turn after turn. */
const documentsOf = onceOf((part: object): Set<string> => documentsIn([JSON.stringify(part)]));

/** Carried out with the turn itself, so never queued. */
const withTurn = ["remind", "forget", "add-history", "keep-language", "keep-numbers", "drop-numbers"];

const queued = ({ effects }: TurnRecord): Placed[] =>
  effects.flatMap((effect, index) => (withTurn.includes(effect.type) ? [] : [{ effect, index }]));

type HistoryRow = Omit<Tables["history"], "id">;

const assertOneAgency = ({ agency, conversation, request, history }: TurnRecord): void => {
  const strangers = [conversation, request?.state].filter((each) => each && each.agency !== agency);
  if (strangers.length > 0)
    throw new Error(`A turn of agency ${agency} may not write another agency's records.`);
  if (history.length > 0 && !request) throw new Error("A turn that writes history must name its request.");
};

/** Writes a turn in one transaction, or nothing of it. */
export const turnCommitter = (db: Kysely<Tables>, keyring: Keyring, recent: RecentStates | null) => {
  const queries = turnQueries(db);
  const saveRequest = requestSaver(db);
  const remember = rowsInserter(db, "history", ["agency", "sid", "at", "actor", "type", "text"]);
  const effects = effectWriter(db);
  const languages = languageWriter(db);
  const saveListener = listenerWriter(db);
  const timers = timerWriter(db);
  const writeNumbers = numberWriter(db);
  const documents = documentWriter(db);

  const saveConversation = async (on: Executor, conversation: Conversation): Promise<void> => {
    const { id, agency, rev = 0 } = conversation;
    const state = plainJson(conversation, `Conversation ${id}`);
    const { changed } = await queries.saveConversation(on, { id, agency, rev, state });
    if (changed === 1) {
      recent?.keepConversation(conversation, state.length);
      return;
    }
    const [stored] = (await queries.agencyOf(on, { id })).rows;
    if (stored?.agency === agency) throw new ChangedMeanwhile();
    throw new Error(`Conversation ${id} belongs to another agency than ${agency}.`);
  };

  /** Requests kept in memory were read with the language before. */
  const saveLanguage = async (
    on: Executor,
    agency: string,
    { person, chosen }: EffectOf<"keep-language">,
  ): Promise<void> => {
    await languages(on, { agency, person, language: chosen });
    recent?.forget();
  };

  const rowOf = (agency: string, sid: string, entry: HistoryEntry): HistoryRow => {
    if (holdsOpenSecret(entry))
      throw new Error(
        "A history entry holds an open secret, and nothing was stored. Seal it, or leave it out.",
      );
    const { by: actor, at, type, text } = entry;
    return { agency, sid, at, actor, type, text };
  };

  const addLines = (on: Executor, { agency, request, history }: TurnRecord): Promise<void> =>
    remember(
      on,
      history.map((entry) => rowOf(agency, request?.state.sid ?? "", entry)),
    );

  /** Lines of a request that is not the turn's; one that was erased gets none. */
  const addHistory = async (
    on: Executor,
    agency: string,
    { sid, entries }: EffectOf<"add-history">,
  ): Promise<void> => {
    if ((await queries.isRequest(on, { agency, sid })).rows.length === 0) return;
    await remember(
      on,
      entries.map((entry) => rowOf(agency, sid, entry)),
    );
  };

  /** Documents are named by the bill and the letter of a request, and by what is to be done with them. */
  const nameDocuments = async (on: Executor, { request, effects: some }: TurnRecord): Promise<void> => {
    const work = some.filter((effect) => "sid" in effect);
    const sid = request?.state.sid ?? work[0]?.sid;
    if (sid === undefined) return;
    const { bill, letter } = request?.state ?? {};
    const of = [bill, letter].flatMap((each) => (each ? [...documentsOf(each)] : []));
    const named = work.length > 0 ? [...of, ...documentsIn([JSON.stringify(work)])] : of;
    if (named.length > 0) await documents.name(on, sid, named);
  };

  const saveSealed = async (
    on: Executor,
    { state, loadedRev }: NonNullable<TurnRecord["request"]>,
  ): Promise<void> => {
    const sealed = sealAnswers(state, keyring);
    const known = recent?.foundBy(sealed, loadedRev) ?? null;
    const saved = await saveRequest(on, sealed, loadedRev, known);
    if (saved === null) throw new ChangedMeanwhile();
    recent?.keepRequest(sealed, saved);
  };

  const setTimer = async (on: Executor, agency: string, effect: Effect): Promise<void> => {
    if (effect.type === "remind") await timers.set(on, agency, effect);
    if (effect.type === "forget") await timers.forget(on, effect);
  };

  const write = async (on: Executor, turn: TurnRecord): Promise<TurnResult> => {
    const { source, eventId, at, conversation, request } = turn;
    const { changed } = await queries.receive(on, { source, event_id: eventId, at });
    if (source === "timer" && changed === 0) await timers.rang(on, eventId);
    if (changed === 0) return "seen before";
    for (const also of turn.also ?? [])
      if ((await queries.receive(on, { source, event_id: also, at })).changed === 0) throw new SeenInPart();
    // Before the request writes its own: they are held against what the turn saw.
    for (const effect of turn.effects)
      if (effect.type === "keep-numbers" || effect.type === "drop-numbers")
        await writeNumbers(on, turn.agency, effect);
    await together(
      async () => request && saveSealed(on, request),
      async () => conversation && saveConversation(on, conversation),
      () => nameDocuments(on, turn),
      () => addLines(on, turn),
      async () => turn.completes !== null && effects.complete(on, turn.completes),
      ...turn.effects.map((effect) => async () => setTimer(on, turn.agency, effect)),
      () => effects.append(on, turn, queued(turn)),
    );
    for (const effect of turn.effects) {
      if (effect.type === "add-history") await addHistory(on, turn.agency, effect);
      else if (effect.type === "keep-language") await saveLanguage(on, turn.agency, effect);
    }
    for (const change of turn.listeners ?? []) await saveListener(on, turn.agency, change);
    if (source === "timer") await timers.rang(on, eventId);
    return "applied";
  };

  return async (turn: TurnRecord): Promise<TurnResult> => {
    assertOneAgency(turn);
    try {
      return await inTransaction(db, (on) => write(on, turn));
    } catch (error) {
      recent?.forget();
      documents.forget();
      if (error instanceof ChangedMeanwhile) return "changed meanwhile";
      if (error instanceof SeenInPart) return "seen before";
      throw error;
    }
  };
};
