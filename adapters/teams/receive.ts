import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from "express";
import { inTime } from "../../src/chat/in-time.ts";
import type { LateOnes } from "../../src/chat/late-ones.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import type { Watch } from "../../src/chat/watch.ts";
import { speakingAlong, speakOn } from "../../src/core/language.ts";
import { type Payload, readActivity } from "./activity.ts";
import { type Answer, bodyOf } from "./answer.ts";
import type { Authentication } from "./authentication.ts";
import { edgeWords } from "./edge-words.ts";
import { TeamsSilent } from "./errors.ts";
import { fromHere } from "./from-here.ts";
import { recentOnes } from "./recent-ones.ts";

export type ReceivingOptions = {
  authentication: Authentication;
  /** Only calls of this machine are taken, as nothing proves who calls. */
  anonymous: boolean;
  /** False for a tenant that is not served. */
  serves(payload: Payload): Promise<boolean>;
  seen(id: string): Promise<boolean>;
  /** Resolves when what the payload does is stored. */
  handle(payload: Payload): Promise<Answer>;
  /** What Teams posts once and does not wait for. */
  late: LateOnes<Payload>;
  /** Tells somebody alone what came too late for Teams' own call. */
  tellLate(payload: Payload, answer: Answer): Promise<void>;
  watch: Watch;
  log: ChatLog;
};

/** Activities are small, but an answer may hold a list of a thousand numbers. */
const mostBytes = "512kb";

/** How long ago, in milliseconds, an activity may have been sent; Teams tries again for some minutes at most. */
const oldest = 15 * 60_000;

/** Milliseconds in which Teams has its answer where nobody looks at a button meanwhile; it waits for fifteen seconds. */
const unhurried = 12_000;

/** An invoke that is not for us still wants an answer. */
const isInvoke = (payload: Payload): boolean =>
  ["extension", "find", "link"].includes(payload.type) || ("invoke" in payload && payload.invoke);

const lateAnswer = (payload: Payload): Answer =>
  payload.type === "extension"
    ? { type: "dialog", text: edgeWords.slow }
    : payload.type === "pressed" && payload.invoke
      ? { type: "sentence", text: edgeWords.slow }
      : null;

/** Refusals say nothing: whoever is refused learns no reason. */
const refuse = (response: Response, status: number): void => {
  response.status(status).end();
};

/**
 * The one address that Teams posts to. In this order: a small JSON body, signed for us, of a tenant that is served,
 * not sent before; then it is handled, and answered within Teams' patience whatever it takes.
 */
export const createReceiving = (options: ReceivingOptions): RequestHandler => {
  const { authentication, watch, log } = options;
  const recent = recentOnes<Answer>(watch, oldest);

  /** A copy that comes while Teams may still try again changes nothing; one that comes later was not sent by it. */
  const isReplayed = async ({ id, at }: Payload): Promise<boolean> => {
    const now = watch.now();
    if (at !== null && Math.abs(now - at) > oldest) return true;
    return !recent.has(id) && (await options.seen(id));
  };

  const answered = (response: Response, payload: Payload, answer: Answer): void => {
    const body = bodyOf(answer);
    if (body) response.status(200).json(body);
    else if (isInvoke(payload)) response.status(200).json({});
    else response.status(200).end();
  };

  const take: RequestHandler = async (request, response) => {
    const activity: unknown = request.body;
    if (typeof activity !== "object" || activity === null) return refuse(response, 400);
    // botbuilder lets other channels prove themselves in ways of their own.
    if ((activity as { channelId?: unknown }).channelId !== "msteams") return refuse(response, 401);
    if (!(await authentication.accepts(activity, request.get("authorization") ?? "")))
      return refuse(response, 401);
    response.locals.isSigned = true;
    const payload = readActivity(activity);
    if (payload === "nobody's") return refuse(response, 403);
    if (payload === null) return refuse(response, 400);
    if (!(await options.serves(payload))) {
      log.warn({ tenant: payload.tenant }, "activity of a tenant that is not served");
      return refuse(response, 403);
    }
    if (await isReplayed(payload)) return refuse(response, 403);
    speakOn(payload.language);
    const work = recent.run(payload.id, () => options.handle(payload));
    const finish = async (answer: Answer | "late"): Promise<void> => {
      if (answer !== "late") return answered(response, payload, answer);
      answered(response, payload, lateAnswer(payload));
      await options.tellLate(payload, await work);
    };
    if (payload.type === "extension" || (payload.type === "pressed" && payload.invoke))
      return options.late.during(payload.id, payload, async (soon) => finish(await soon(work)));
    if (isInvoke(payload)) return finish(await inTime(work));
    const answer = await inTime(work, unhurried);
    if (answer !== "late") return answered(response, payload, answer);
    // What was written is taken when it is stored, or not at all: then Teams may deliver it again.
    log.warn({ type: payload.type }, "activity takes long, Teams may deliver it again");
    refuse(response, 503);
    await work;
  };

  const failed: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    const status = (error as { status?: unknown } | null)?.status;
    if (error instanceof TeamsSilent) log.error({}, "Microsoft's keys cannot be had");
    else if (typeof status !== "number")
      log.error({ error: String(error).slice(0, 300) }, "activity not handled");
    if (response.headersSent) return next(error);
    const isTheirs = typeof status === "number" && status >= 400 && status < 500;
    refuse(response, isTheirs ? status : error instanceof TeamsSilent ? 503 : 500);
  };

  const router = Router();
  router.all("/api/messages", (request, response, next) => {
    if (request.method !== "POST") return refuse(response, 405);
    if (options.anonymous && !fromHere(request)) return refuse(response, 403);
    next();
  });
  router.post("/api/messages", express.json({ limit: mostBytes, inflate: false }), (...given) =>
    speakingAlong("en", () => take(...given)),
  );
  router.use("/api/messages", failed);
  return router;
};
