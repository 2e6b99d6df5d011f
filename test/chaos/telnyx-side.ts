import type { SentRequest } from "../support/telnyx/check-request.ts";
import { openTelnyx, type Trouble } from "../support/telnyx/open-telnyx.ts";
import { type CarrierSide, createStages } from "./carrier-side.ts";

/** An order at this Telnyx, from its submission to its end. */
const statuses = ["in-review", "with-carrier", "date-set", "completed"];

const month = 30 * 86_400_000;

/** Telnyx counts in seconds: what happens in one of them cannot be told apart. */
const second = 1000;

const isCreate = ({ method, path }: SentRequest): boolean => method === "POST" && path === "/porting_orders";
const isSubmission = ({ method, path }: SentRequest): boolean =>
  method === "POST" && path.endsWith("/confirm");
const isUpload = ({ method, path }: SentRequest): boolean => method === "POST" && path === "/documents";

const literally = (path: string): RegExp => new RegExp(`^${path}$`);

/** How likely each fault is for a call that files, and for any other. */
const faults: { what: Trouble["what"]; filing: number; other: number }[] = [
  { what: "answer lost", filing: 0.2, other: 0.01 },
  { what: "late", filing: 0.15, other: 0.02 },
  { what: "lost", filing: 0.1, other: 0.01 },
  { what: { status: 503 }, filing: 0.1, other: 0.01 },
];

/** What an order is struck by at most: each call that files once. */
const keyOf = ({ path, body }: SentRequest): string =>
  `${path} ${JSON.stringify((body as { phone_numbers?: string[] } | undefined)?.phone_numbers ?? "")}`;

/** Telnyx with faults: of the calls that make and submit orders, many are lost, or answered late or to nobody. */
export const openTelnyxSide = async (random: () => number): Promise<CarrierSide> => {
  const telnyx = await openTelnyx({ now: () => Date.now() });
  const counts = { mishaps: 0, posts: 0, lostPosts: 0 };
  const stages = createStages(statuses, random);
  const struck = new Set<string>();
  const submissions: string[] = [];
  let isTrouble = false;
  let strike: ((chance: number) => void) | null = null;

  telnyx.heard.add(({ payload }, { numbers }) => {
    const { value } = (payload.status ?? {}) as { value?: string };
    if (value === "in-process") submissions.push(...numbers);
  });
  telnyx.watchers.add((sent) => {
    if (!isTrouble) return;
    const isFiling = isCreate(sent) || isSubmission(sent);
    if (isFiling || isUpload(sent)) strike?.(random());
    const chance = random();
    let passed = 0;
    const fault = faults.find(({ filing, other }) => {
      passed += isFiling ? filing : other;
      return chance < passed;
    });
    if (!fault || struck.has(keyOf(sent))) return;
    if (isFiling) struck.add(keyOf(sent));
    counts.mishaps += 1;
    telnyx.trouble({ method: sent.method, path: literally(sent.path), what: fault.what });
  });

  /** What it posts about what happened, which is a hint: what nobody takes is found when Portside asks. */
  const post = async (): Promise<void> => {
    for (const { url, headers, body } of telnyx.hooks.take()) {
      if (isTrouble && random() < 0.3) {
        counts.lostPosts += 1;
        continue;
      }
      counts.posts += 1;
      await fetch(url, { method: "POST", headers, body: Uint8Array.from(body) }).catch((error: unknown) => {
        if ((error as Error | null)?.name !== "TypeError") throw error;
        counts.lostPosts += 1;
      });
    }
  };

  const filed = () => telnyx.orders.filter(({ status }) => status.value !== "draft");

  return {
    name: "Telnyx",
    port: Number(new URL(telnyx.url).port),
    settings: (port) => ({ ...telnyx.settings, TELNYX_API_URL: `http://127.0.0.1:${port}/v2` }),
    counts,
    trouble: (yes) => {
      isTrouble = yes;
    },
    deadly: (act) => {
      strike = act;
    },
    // Those from 50 on are wireless there.
    numberFor: (area, count, isWireless) =>
      `+1${area}55501${String(isWireless ? 50 + (count % 10) : count).padStart(2, "0")}`,
    moveOn: async (known) => {
      for (const { id, updated_at, status } of filed()) {
        if (Date.now() - Date.parse(updated_at) < 2 * second || !stages.isDue(id, known)) continue;
        if (status.value === "in-process") telnyx.move(id, "submitted");
        else if (status.value === "submitted")
          telnyx.settle(id, `${new Date(Date.now() + month).toISOString().slice(0, 10)}T16:00:00Z`);
        else telnyx.move(id, "ported");
      }
      await post();
    },
    went: (id) => (filed().some((order) => order.id === id) ? stages.went(id) : null),
    unknown: (known) =>
      filed()
        .map(({ id }) => id)
        .filter((id) => !stages.isKnown(id, known)),
    filed: () => filed().length,
    notOnce: () => {
      const numbers = filed().flatMap((order) => order.numbers);
      const taken = telnyx.orders.flatMap((order) => order.numbers);
      return [
        ...numbers
          .filter((number, index) => numbers.indexOf(number) < index)
          .map((number) => `${number}: two orders at Telnyx`),
        ...submissions
          .filter((number, index) => submissions.indexOf(number) < index)
          .map((number) => `${number}: submitted twice at Telnyx`),
        ...taken
          .filter((number) => !submissions.includes(number))
          .map((number) => `${number}: never submitted at Telnyx`),
        ...filed()
          .filter(({ status }) => status.value.startsWith("cancel"))
          .map((order) => `${order.numbers.join(", ")}: cancelled at Telnyx`),
      ];
    },
    violations: telnyx.violations,
    close: telnyx.close,
  };
};
