import type { RequestHandler } from "express";
import { createBackground } from "../../src/chat/background.ts";
import { type Bursts, inBursts } from "../../src/chat/bursts.ts";
import { createCards } from "../../src/chat/cards.ts";
import { createHaste } from "../../src/chat/haste.ts";
import { hearsHere } from "../../src/chat/hears-here.ts";
import { createLateOnes } from "../../src/chat/late-ones.ts";
import { onceInAWhile } from "../../src/chat/once-in-a-while.ts";
import { createPace } from "../../src/chat/pace.ts";
import { createSettings } from "../../src/chat/settings.ts";
import { givingNumbers } from "../../src/chat/waiting-numbers.ts";
import type { Watch } from "../../src/chat/watch.ts";
import { speakOn } from "../../src/core/language.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import type { Payload } from "./activity.ts";
import { agencyOf, channelOf, isHere, placeOf } from "./address.ts";
import type { Answer } from "./answer.ts";
import { createAuthentication } from "./authentication.ts";
import { createChats } from "./chats.ts";
import { createConnector } from "./connector.ts";
import { createDeliver } from "./deliver.ts";
import { createDirectWith } from "./direct-with.ts";
import type { Edge } from "./edge.ts";
import { busyFor, isAway } from "./errors.ts";
import { createFiles } from "./files.ts";
import { handle } from "./handle.ts";
import { createMayLook } from "./may-look.ts";
import { createMissed } from "./missed.ts";
import { onceEach } from "./once-each.ts";
import { createOpenCards } from "./open-cards.ts";
import type { TeamsOptions, TeamsParts } from "./options.ts";
import { createOutbound } from "./outbound.ts";
import { createPeople } from "./people.ts";
import { quietLibrary } from "./quiet-library.ts";
import { createReceiving } from "./receive.ts";
import { createShowProgress } from "./show-progress.ts";
import { tellAlone } from "./tell-alone.ts";
import { createTenants } from "./tenants.ts";
import { createWho } from "./who.ts";

export type Teams = {
  surface: Surface;
  /** Puts the adapter to work; before that nothing is heard or said. Gives the handler for the web server. */
  open(parts: TeamsParts): Promise<RequestHandler>;
  close(): Promise<void>;
};

/** How long something said without being asked for is not said again to the same person, in milliseconds. */
const pause = 30 * 60_000;

/** Teams as a place where conversations are held: signed calls in, and a queue for each chat out. */
export const createTeams = (options: TeamsOptions): Teams => {
  const { access, tenants: served, peer, log, spacing, perMinute } = options;
  const stopping = new AbortController();
  const watch: Watch = {
    now: options.watch.now,
    wait: (milliseconds) => options.watch.wait(milliseconds, stopping.signal),
  };
  const background = createBackground(log);
  const authentication = createAuthentication(options);
  const loud = quietLibrary(log);
  let deliver: Surface["deliver"] | null = null;
  let showProgress: Surface["showProgress"];
  let bursts: Bursts | null = null;
  let directWith: Surface["directWith"];
  let mayLook: Surface["mayLook"];
  let hears: Surface["hears"];

  return {
    surface: {
      holds: isHere,
      channelOf,
      source: "teams",
      isAway,
      deliver: async (effect, key, tries) => {
        if (!deliver) throw new Error("Teams is not open yet; what is to be said waits.");
        await deliver(effect, key, tries);
        bursts?.shown(effect.to);
      },
      isShared: (conversation) => ["thread", "group"].includes(placeOf(conversation)?.type ?? ""),
      showProgress: async (progress) => (await showProgress?.(progress)) ?? null,
      mayLook: async (near, person) => {
        if (!mayLook) throw new Error("Teams is not open yet; who may look is asked again.");
        return mayLook(near, person);
      },
      directWith: async (near, person) => (await directWith?.(near, person)) ?? null,
      hears: async (place) => (await hears?.(place)) ?? null,
    },
    open: async (parts) => {
      const { records, cardOf } = parts;
      const chats = createChats(records);
      const people = createPeople(records);
      const tenants = createTenants(records, served);
      const settings = createSettings(records, agencyOf);
      const cards = createCards(records);
      const connector = createConnector(authentication);
      const pace = createPace(watch, busyFor);
      const outbound = createOutbound({ connector, pace, chats, people, tenants, log, spacing });
      const open = createOpenCards(records, outbound, log);
      const missed = createMissed(records, log);
      const who = createWho(outbound, tenants, watch);
      mayLook = createMayLook(who, people, settings);
      const said = createDeliver({
        outbound,
        cards,
        open,
        missed,
        settings,
        chats,
        people,
        records,
        pages: parts.pages,
        documents: parts.assistant.documents,
        cardOf,
        hush: parts.hush,
        mayLook,
        once: onceEach(),
        watch,
        log,
      });
      deliver = said.deliver;
      showProgress = createShowProgress(outbound);
      directWith = createDirectWith(outbound, chats, people);
      hears = async (conversation) => {
        const place = placeOf(conversation);
        return place && hearsHere(await settings.channel(place.tenant, place.chat));
      };
      bursts = inBursts(parts.assistant);
      const edge: Edge = {
        ...parts,
        assistant: givingNumbers(bursts.assistant, records),
        who,
        settings,
        tenants,
        chats,
        people,
        outbound,
        cards,
        open,
        watch,
        background,
        log,
        mayRepeat: onceInAWhile(watch, pause),
        haste: createHaste(watch, perMinute),
        perMinute,
      };
      const files = createFiles(edge, authentication, peer?.fileHost ?? null);
      const handled = (payload: Payload): Promise<Answer> =>
        handle(edge, files, payload, (all) =>
          background.run("missed", missed.tell(payload.tenant, all, said.sayLate)),
        );
      const tellLate = async (payload: Payload, answer: Answer): Promise<void> => {
        // What was looked for is offered within the call, or asked for again.
        if (answer === null || answer.type === "found" || answer.type === "told") return;
        if (answer.type !== "card") {
          await tellAlone(edge, payload, { text: answer.text });
          return;
        }
        const { card, alone } = answer;
        if (alone) await tellAlone(edge, payload, { card, summary: card.fallbackText });
      };
      const late = createLateOnes<Payload>({
        records,
        keyring: parts.keyring,
        watch,
        log,
        ours: "teams",
        again: async (payload) => {
          speakOn(payload.language);
          await tellLate(payload, await handled(payload));
        },
      });
      const handler = createReceiving({
        authentication,
        anonymous: access.type === "anonymous",
        serves: ({ tenant, type }) => tenants.serves(tenant, type === "installed"),
        seen: (id) => records.seen("teams", id),
        handle: (payload) => {
          const work = handled(payload);
          background.run(payload.type, work);
          return work;
        },
        late,
        tellLate,
        watch,
        log,
      });
      background.run("files", files.lookAfter());
      background.run("late ones", late.lookAfter());
      return handler;
    },
    close: async () => {
      stopping.abort();
      await background.ended();
      loud();
    },
  };
};
