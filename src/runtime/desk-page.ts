import { isEnded } from "../core/carrier.ts";
import type { StoredDocument } from "../core/event.ts";
import { contextAt } from "../core/item.ts";
import { attemptOf } from "../core/moves/begin-filing.ts";
import type { PortRequest } from "../core/port-request.ts";
import { needsOf } from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import { type E164, showNumber } from "../core/values/phone.ts";
import type { DeskPage, PageLink, PageMaker } from "./page-ports.ts";
import { portOrder } from "./port-order.ts";
import type { Clock, DocumentStore, Keyring, PortOrder, Store } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type DeskPageOptions = {
  store: Store;
  world: World;
  keyring: Keyring;
  documents: Pick<DocumentStore, "read">;
  pages: PageMaker;
  runner: TurnRunner;
  clock: Clock;
  entropy: () => string;
};

const day = 24 * 60 * 60 * 1000;
const papersMark = "papers ";

/** The order a link is about, whether it leads to the secrets or to the papers. */
const referenceOf = ({ item }: PageLink): string =>
  item.startsWith(papersMark) ? item.slice(papersMark.length) : item;

/** The numbers of the order that still move; none when it is not worked on any more. */
const movingOf = ({ orders }: PortRequest, reference: string): E164[] => {
  const order = orders.find((each) => each.reference === reference);
  return Object.keys(order?.numbers ?? {}).filter((number) => !isEnded(order?.numbers[number] ?? "unknown"));
};

/** Lets a porting desk see the account number and the PINs of an order. They are opened for the call alone. */
export const createDeskPage = (options: DeskPageOptions): DeskPage => {
  const { store, world, keyring, documents, pages, runner, clock, entropy } = options;

  const opened = async (link: PageLink): Promise<{ request: PortRequest; order: PortOrder } | null> => {
    const request = await store.request(link.agency, link.sid);
    const capabilities = request && world.carriers[request.carrier];
    const reference = referenceOf(link);
    const moving = request ? movingOf(request, reference) : [];
    if (!request || !capabilities || moving.length === 0) return null;
    const context = contextAt({ ...request, orders: [] }, capabilities, clock.now());
    const order = portOrder(context, world, keyring, attemptOf({ reference }));
    return {
      request,
      order: { ...order, numbers: order.numbers.filter(({ number }) => moving.includes(number)) },
    };
  };

  const papersAddress = (link: PageLink): Promise<string | null> =>
    pages.addressFor({
      purpose: "desk",
      agency: link.agency,
      sid: link.sid,
      item: `${papersMark}${referenceOf(link)}`,
      conversation: link.conversation,
      person: null,
      expires: clock.now() + day,
    });

  return {
    about: async (link) => {
      const found = await opened(link);
      return (
        found && {
          reference: referenceOf(link),
          pins: found.order.numbers.filter(({ pin }) => pin !== null).length,
          papers: link.item.startsWith(papersMark),
        }
      );
    },
    show: async (link, { address }) => {
      const found = await opened(link);
      if (!found || link.item.startsWith(papersMark)) return null;
      const { request, order } = found;
      const reference = referenceOf(link);
      const { agency, sid } = link;
      await runner.run("web", {
        id: `desk ${entropy()}`,
        agency,
        type: "desk-looked",
        sid,
        reference,
        from: address,
      });
      return {
        reference,
        accountNumber: order.fields.accountNumber ?? "",
        pins: order.numbers.flatMap(({ number, pin }) =>
          pin === null ? [] : [{ number: showNumber(number), pin, ssn: needsOf(request, number) === "ssn4" }],
        ),
        papers: await papersAddress(link),
      };
    },
    paper: async (link, which) => {
      const found = link.item.startsWith(papersMark) ? await opened(link) : null;
      const document: StoredDocument | null | undefined =
        which === "bill" ? found?.order.bill : found?.order.letter?.document;
      if (!document) return null;
      const { hash, kind, name } = document;
      return { name, kind, bytes: await documents.read(hash) };
    },
  };
};
