import { Buffer } from "node:buffer";
import type { EffectOf } from "../core/effect.ts";
import type { StoredDocument } from "../core/event.ts";
import type { InventoryNumber, NumberQuery } from "../core/inventory.ts";
import {
  type NumbersAsk,
  type NumbersFound,
  type PortFacts,
  portFactsOf,
  queryOfFilter,
} from "../core/numbers-ask.ts";
import { numbersCsvHead, numbersCsvLine } from "../core/numbers-csv.ts";
import { readNumber } from "../core/values/phone.ts";
import { setUpLinkKey } from "../core/values/set-up-link.ts";
import type { Sid } from "../core/values/sid.ts";
import { NumbersChanged } from "./inventory-ports.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, DocumentStore, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** Numbers on one page of a list. */
const pageSize = 15;
/** Numbers that one ending may mean, as far as they are told apart. */
const mostAlike = 12;
/** Numbers read at a time for a file, and requests of which something is said beside a list. */
const batch = 1000;
const mostPorts = 200;
/** Times that numbers are looked up again because somebody changed them meanwhile. */
const mostTries = 20;

export type LookingUpNumbersOptions = {
  store: Store;
  documents: DocumentStore;
  runner: TurnRunner;
  clock: Clock;
};

type Among = Pick<NumbersFound, "numbers" | "total" | "drafts">;

const wholeOf = (digits: string): string | null => {
  const read = readNumber(digits, { fictional: true });
  return read.ok ? read.number : null;
};

/** Looks numbers up and gives them back to the conversation, which decides; again where they changed meanwhile. */
export const createLookingUpNumbers = ({ store, documents, runner, clock }: LookingUpNumbersOptions) => {
  const portsOf = async (
    agency: string,
    numbers: InventoryNumber[],
    known: Map<Sid, PortFacts> = new Map(),
  ): Promise<Map<Sid, PortFacts>> => {
    const sids = new Set(numbers.flatMap(({ sid }) => sid ?? []));
    for (const sid of [...sids].filter((each) => !known.has(each)).slice(0, mostPorts)) {
      const request = await store.request(agency, sid);
      if (request) known.set(sid, portFactsOf(request));
    }
    return known;
  };

  /** Whole numbers are asked for together, endings one by one. */
  const among = async (agency: string, typed: string[]): Promise<Among> => {
    const whole = typed.flatMap((digits) => wholeOf(digits) ?? []);
    const endings = [...new Set(typed.filter((digits) => wholeOf(digits) === null))];
    const numbers = await store.numbersAmong(agency, whole);
    for (const tail of endings) numbers.push(...(await store.numbers(agency, { tail }, mostAlike)).numbers);
    const there = new Set(numbers.map(({ number }) => number));
    const drafts = [];
    for (const number of whole.filter((each) => !there.has(each)).slice(0, mostAlike)) {
      const { results } = await store.find(agency, { type: "number", number }, "", 1);
      const [draft] = results;
      if (draft?.status === "draft") drafts.push({ number, sid: draft.sid });
    }
    const each = [...new Map(numbers.map((one) => [one.number, one])).values()];
    return { numbers: each, total: each.length, drafts };
  };

  const csv = async (agency: string, query: NumberQuery): Promise<{ total: number; text: string }> => {
    const lines = [numbersCsvHead()];
    const ports = new Map<Sid, PortFacts>();
    for (let skip = 0; ; skip += batch) {
      const { numbers } = await store.numbers(agency, { ...query, skip }, batch);
      await portsOf(agency, numbers, ports);
      for (const each of numbers)
        lines.push(numbersCsvLine(each, each.sid ? ports.get(each.sid) : undefined));
      if (numbers.length < batch) return { total: lines.length - 1, text: lines.join("") };
    }
  };

  const asFile = async (
    agency: string,
    query: NumberQuery,
  ): Promise<{ total: number; document: StoredDocument }> => {
    const { total, text } = await csv(agency, query);
    const name = `numbers-${new Date(clock.now()).toISOString().slice(0, 10)}.csv`;
    const document = await documents.keep(name, "text/csv", Buffer.from(text));
    return { total, document };
  };

  const answer = async (
    agency: string,
    ask: NumbersAsk,
    me: string,
  ): Promise<Among & { document?: StoredDocument }> => {
    switch (ask.type) {
      case "list": {
        const query = queryOfFilter(ask.filter, me);
        const skip = (ask.page - 1) * pageSize;
        return { ...(await store.numbers(agency, { ...query, skip }, pageSize)), drafts: [] };
      }
      case "export":
        return { numbers: [], drafts: [], ...(await asFile(agency, queryOfFilter(ask.filter, me))) };
      case "who":
        return among(agency, [ask.digits]);
      case "claim":
        return { ...(await among(agency, ask.numbers)), drafts: [] };
      case "drop":
      case "unassign":
        return among(agency, ask.digits);
      case "assign":
        return among(
          agency,
          ask.pairs.map(({ digits }) => digits),
        );
    }
  };

  const find = async (agency: string, ask: NumbersAsk, me: string): Promise<NumbersFound> => {
    const setUp = await store.note(agency, setUpLinkKey);
    const found = await answer(agency, ask, me);
    const isList = ask.type === "list" || ask.type === "export";
    const counts = await store.numberCounts(agency);
    // What a number stands in for has a request, too, and so has the number that stands in for it.
    const standIns =
      ask.type === "who" || ask.type === "assign" ? await standInsOf(agency, found.numbers) : [];
    const ports = await portsOf(agency, isList ? found.numbers : found.numbers.slice(0, mostPorts));
    return {
      ...found,
      numbers: [...found.numbers, ...standIns],
      counts,
      ports: Object.fromEntries(ports),
      setUp: typeof setUp === "string" ? setUp : null,
    };
  };

  /** Numbers that stand in for these, as far as there are few of them. */
  const standInsOf = async (agency: string, numbers: InventoryNumber[]): Promise<InventoryNumber[]> => {
    if (numbers.length === 0 || !numbers.some(({ status }) => status === "pending")) return [];
    const wanted = new Set(numbers.map(({ number }) => number));
    const { numbers: all } = await store.numbers(agency, { standsFor: true }, batch);
    return all.filter(
      ({ number, standsFor }) => standsFor !== null && wanted.has(standsFor) && !wanted.has(number),
    );
  };

  return async (stored: StoredEffect, effect: EffectOf<"look-up-numbers">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { to: conversation, by, ask } = effect;
    for (let tries = 1; ; tries += 1) {
      const found = await find(agency, ask, by.id);
      const happening = { id: key, agency, conversation, by, type: "numbers-found" as const, ask, found };
      try {
        await runner.run("effect", happening, id);
        return done;
      } catch (error) {
        if (!(error instanceof NumbersChanged) || tries === mostTries) throw error;
      }
    }
  };
};
