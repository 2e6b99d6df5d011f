import type { RequestHandler } from "express";
import { afterAWhile } from "../../src/chat/after-a-while.ts";
import { createBackground } from "../../src/chat/background.ts";
import { type Bursts, inBursts } from "../../src/chat/bursts.ts";
import { createCards } from "../../src/chat/cards.ts";
import { createHaste } from "../../src/chat/haste.ts";
import { hearsHere } from "../../src/chat/hears-here.ts";
import { createLateOnes } from "../../src/chat/late-ones.ts";
import { onceInAWhile } from "../../src/chat/once-in-a-while.ts";
import { createPace } from "../../src/chat/pace.ts";
import type { ChatParts } from "../../src/chat/parts.ts";
import { createSettings } from "../../src/chat/settings.ts";
import { givingNumbers } from "../../src/chat/waiting-numbers.ts";
import type { Watch } from "../../src/chat/watch.ts";
import { speakingAlong } from "../../src/core/language.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { accepted } from "./accepted.ts";
import { agencyOf, channelOf, isHere, placeOf } from "./address.ts";
import { createDeliver } from "./deliver.ts";
import { createDirectWith } from "./direct-with.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { busyFor, isAway } from "./errors.ts";
import { createFiles } from "./files.ts";
import { orGiveUp } from "./give-up.ts";
import { handle } from "./handle.ts";
import { refreshHomes } from "./home.ts";
import { createInstallations } from "./installations.ts";
import { type ManyWorkspaces, manyWorkspaces } from "./many-workspaces.ts";
import { createMayLook } from "./may-look.ts";
import { oneWorkspace } from "./one-workspace.ts";
import type { SlackOptions } from "./options.ts";
import { createOutbound, type Outbound } from "./outbound.ts";
import { createReceiving, type Receiving } from "./receive.ts";
import { redo } from "./redo.ts";
import { createSharedChannels } from "./shared-channels.ts";
import { createShowProgress } from "./show-progress.ts";
import { wayOf } from "./way-of.ts";
import { createWho } from "./who.ts";
import type { Workspaces } from "./workspaces.ts";

export type Slack = {
  surface: Surface;
  /** Puts the adapter to work; before that nothing is heard or said. Gives the handler for the web server, if any. */
  open(parts: ChatParts): Promise<RequestHandler | null>;
  close(): Promise<void>;
};

/** How long something said without being asked for is not said again to the same person, in milliseconds. */
const pause = 30 * 60_000;

/** Home tabs are drawn anew this many spacings of messages after a change, and so once for many. */
const beforeHome = 3;

type Access = Pick<ManyWorkspaces, "workspaces" | "pages"> & { installUrl: string | null };

/** Who installed it is told what comes next. */
const welcomeOwner = async (workspaces: Workspaces, outbound: Outbound, id: string): Promise<void> => {
  const workspace = await workspaces.of(id);
  if (!workspace?.owner) return;
  const channel = await outbound.directWith(workspace, workspace.owner);
  const content = { text: edgeWords.welcome, blocks: [] };
  const posting = { key: "welcome", broadcast: false, look: false };
  await outbound.post(workspace, { type: "direct", install: id, channel }, content, posting);
};

/** Slack as a place where conversations are held, with Bolt for what comes in and the Web API for what goes out. */
export const createSlack = (options: SlackOptions): Slack => {
  const { entry, apiUrl, log, spacing, perMinute } = options;
  const stopping = new AbortController();
  const watch: Watch = {
    now: options.watch.now,
    wait: (milliseconds) => options.watch.wait(milliseconds, stopping.signal),
  };
  const background = createBackground(log);
  let deliver: Surface["deliver"] | null = null;
  let refresh: ((install: string) => void) | null = null;
  let showProgress: Surface["showProgress"];
  let directWith: Surface["directWith"];
  let languageOf: Surface["languageOf"];
  let mayLook: Surface["mayLook"];
  let hears: Surface["hears"];
  let receiving: Receiving | null = null;
  let bursts: Bursts | null = null;

  /** The installations, and the pages on which there come to be more. */
  const access = ({ records, keyring }: ChatParts, installed: (id: string) => void): Access => {
    const client = { apiUrl, log };
    const given = options.access;
    if (given.type === "one")
      return { workspaces: oneWorkspace(given.botToken, client), installUrl: null, pages: {} };
    const installations = createInstallations(records, keyring, watch.now);
    return manyWorkspaces({ access: given, client, installations, watch, installed });
  };

  return {
    surface: {
      holds: isHere,
      channelOf,
      source: "slack",
      wayOf,
      isAway,
      deliver: async (effect, key, tries) => {
        if (!deliver) throw new Error("Slack is not open yet; what is to be said waits.");
        await deliver(effect, key, tries);
        bursts?.shown(effect.to);
        const sid = effect.type === "update-card" ? effect.card.sid : effect.message.sid;
        const install = placeOf(effect.to)?.install;
        if (sid !== undefined && install !== undefined) refresh?.(install);
      },
      isShared: (conversation) => placeOf(conversation)?.type === "thread",
      showProgress: async (progress) => (await showProgress?.(progress)) ?? null,
      languageOf: async (near, person) => (await languageOf?.(near, person)) ?? null,
      mayLook: async (near, person) => {
        if (!mayLook) throw new Error("Slack is not open yet; who may look is asked again.");
        return mayLook(near, person);
      },
      directWith: async (near, person) => (await directWith?.(near, person)) ?? null,
      hears: async (place) => (await hears?.(place)) ?? null,
    },
    open: async (parts) => {
      const { records } = parts;
      const { workspaces, installUrl, pages } = access(parts, (id) => welcome(id));
      const settings = createSettings(records, agencyOf);
      const outbound = createOutbound(createPace(watch, busyFor), spacing);
      const cards = createCards(records);
      const who = createWho(watch);
      const shared = createSharedChannels(watch, log);
      bursts = inBursts(parts.assistant);
      const edge: Edge = {
        ...parts,
        assistant: givingNumbers(bursts.assistant, records),
        who,
        shared,
        settings,
        outbound,
        cards,
        watch,
        background,
        log,
        mayRepeat: onceInAWhile(watch, pause),
        haste: createHaste(watch, perMinute),
        perMinute,
        late: createLateOnes({
          records,
          keyring: parts.keyring,
          watch,
          log,
          ours: "slack",
          again: (what) => redo(edge, files, workspaces, what),
        }),
      };
      const files = createFiles(edge, apiUrl);
      const { cardOf } = parts;
      const { documents } = parts.assistant;
      mayLook = createMayLook(workspaces, who, settings);
      deliver = createDeliver({
        workspaces,
        outbound,
        cards,
        settings,
        shared,
        records,
        documents,
        cardOf,
        hush: parts.hush,
        mayLook,
        log,
      });
      refresh = afterAWhile({ watch, background, pause: beforeHome * spacing }, async (install) => {
        const workspace = await workspaces.of(install);
        if (workspace) await refreshHomes(edge, workspace);
      });
      showProgress = createShowProgress(workspaces, outbound);
      directWith = createDirectWith(workspaces, outbound);
      languageOf = async (near, person) => {
        const workspace = await workspaces.of(placeOf(near)?.install ?? "");
        return workspace && who.language(workspace, person);
      };
      hears = async (conversation) => {
        const place = placeOf(conversation);
        return place && hearsHere(await settings.channel(place.install, place.channel));
      };
      const welcome = (id: string): void => background.run("welcome", welcomeOwner(workspaces, outbound, id));
      receiving = createReceiving({
        entry,
        apiUrl,
        workspaces,
        watch,
        log,
        installUrl,
        pages,
        handle: (payload, workspace, answer) => {
          const work = speakingAlong("en", () =>
            orGiveUp((once) => handle(edge, files, payload, workspace, once), answer, log),
          );
          background.run(payload.type, work);
          return work;
        },
        uninstalled: (asked, at) => workspaces.remove(asked, at),
      });
      if (options.access.type === "one")
        await accepted(
          "SLACK_BOT_TOKEN",
          () => workspaces.find({ team: null, enterprise: null, org: false }),
          log,
        );
      await accepted("SLACK_APP_TOKEN", () => receiving?.start(), log);
      background.run("files", files.lookAfter(workspaces));
      background.run("late ones", edge.late.lookAfter());
      return receiving.handler;
    },
    close: async () => {
      await receiving?.stop();
      stopping.abort();
      await background.ended();
    },
  };
};
