import PostalMime from "postal-mime";
import { openManual } from "../../../../adapters/carriers/manual/manual.ts";
import type { ManualOptions } from "../../../../adapters/carriers/manual/options.ts";
import { openSmtp } from "../../../../adapters/mail/smtp.ts";
import { drawWorkOrder } from "../../../../src/letter/draw-work-order.ts";
import { memoryDocuments } from "../../../support/memory-documents.ts";
import { memoryNotes } from "../../../support/memory-notes.ts";
import { setClock } from "../../../support/set-clock.ts";
import { type Received, startMailServer } from "../../mail/mail-server.ts";

export const address = "desk@carrier.example";
const minute = 60_000;

/** A desk with a mailbox of its own behind a real mail server, which can be made to fail. */
export const openDesk = async (change: Partial<ManualOptions> = {}) => {
  const { notes, noted } = memoryNotes();
  const clock = setClock();
  const { documents, kept, owners } = memoryDocuments();
  const servers = {
    good: await startMailServer(),
    later: await startMailServer({ fails: { at: "message", how: "451 later, please" } }),
    /** Has the mail, and hangs up before it says so. */
    drops: await startMailServer({ fails: { at: "message", how: "hang up" } }),
    refuses: await startMailServer({ fails: { at: "recipient", how: "550 no such mailbox" } }),
  };
  type Server = keyof typeof servers;
  const received = (): Received[] => Object.values(servers).flatMap((each) => each.received);
  const links: string[] = [];
  const next: Server[] = [];
  let usual: Server = "good";

  const mailer: ManualOptions["mailer"] = {
    folder: null,
    send: (mail) => {
      const { url } = servers[next.shift() ?? usual];
      return openSmtp({ url, from: "Portside <porting@example.com>", clock }).send(mail);
    },
  };

  const again = () =>
    openManual({
      desk: { address, byFile: false, carrier: "Carrier Example" },
      notes,
      pace: minute,
      mailer,
      documents,
      draw: drawWorkOrder,
      link: async (agency, reference) => {
        links.push(`${agency} ${reference}`);
        return {
          address: `https://portside.example/p/${links.length}`,
          expires: clock.now() + 7 * 24 * 60 * minute,
        };
      },
      attach: false,
      clock,
      ...change,
    });
  const opened = [again()];
  return {
    carrier: opened[0]!,
    again: () => {
      opened.push(again());
      return opened.at(-1)!;
    },
    clock,
    documents,
    kept,
    links,
    noted,
    owners,
    /** Which server every mail goes to from now on, or only the next one. */
    use: (server: Server): void => {
      usual = server;
    },
    nextUse: (server: Server): void => {
      next.push(server);
    },
    received,
    mails: () => Promise.all(received().map(({ raw }) => PostalMime.parse(raw))),
    close: async (): Promise<void> => {
      for (const server of Object.values(servers)) await server.close();
    },
  };
};

/** A made-up number of New York by its last two digits. */
export const fictional = (nn: number): string => `+121255501${String(nn).padStart(2, "0")}`;
