import type { Sid } from "../../src/core/values/sid.ts";
import { publicUrl, type TestTeams } from "./open-teams.ts";
import { acmeBill } from "./small-bills.ts";
import type { Posted } from "./teams-connector.ts";
import { actionsOf, agency, channel, type Where, wordsOf } from "./teams-people.ts";

const ports = channel("ports");

/** What is typed after the agreement, up to the bill. */
const typedAnswers = (numbers: string): string[] => [
  "none, ready",
  numbers,
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

/** The steps of a port in Teams, as Dana does them. */
export const portIn = (teams: TestTeams, bill: Promise<Buffer> = acmeBill()) => {
  const sidIn = (where: Where): Sid =>
    (/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(teams.messages(where).map(wordsOf).join("\n"))?.[0] ?? "") as Sid;

  /** The page that the button of a card leads whoever pressed it to. */
  const pageFor = async (where: Where, label: string, name = "dana"): Promise<string> => {
    const { body } = await teams.press(name, where, label);
    const [link] = actionsOf({ card: body?.value } as Posted).filter(({ url }) => url);
    return (link?.url ?? "").replace(publicUrl, `http://127.0.0.1:${teams.port}`);
  };

  const markOf = async (url: string): Promise<string> =>
    /name="mark" value="([^"]+)"/.exec(await (await fetch(url)).text())?.[1] ?? "";

  return {
    sidIn,
    pageFor,
    statusOf: async (where: Where) => (await teams.store.request(agency, sidIn(where)))?.status,
    /** Begins one in a channel; gives the thread that its card began. */
    begin: async (): Promise<Where> => {
      await teams.type("dana", ports, "port");
      const root = teams.connector.posted.findLast(({ id, chat }) => chat === `${ports.id};messageid=${id}`);
      return { ...ports, root: root?.id ?? "" };
    },
    answerAll: async (where: Where, numbers: string): Promise<void> => {
      await teams.press("dana", where, "Agree to all six");
      for (const text of typedAnswers(numbers)) await teams.type("dana", where, text);
    },
    /** Sends a form of a page with fields; gives the status. */
    sendPage: async (url: string, fields: Record<string, string>): Promise<number> => {
      const body = new URLSearchParams({ mark: await markOf(url), ...fields });
      const answered = await fetch(url, { method: "POST", body });
      await teams.assistant.settle();
      return answered.status;
    },
    /** The bill by the page that the button of the question leads to; gives the page's answer. */
    uploadBill: async (where: Where): Promise<number> => {
      const labels = teams.messages(where).flatMap((message) => actionsOf(message).map(({ title }) => title));
      const url = await pageFor(
        where,
        labels.includes("Enviar la factura") ? "Enviar la factura" : "Send the bill",
      );
      const form = new FormData();
      form.set("mark", await markOf(url));
      form.set("files", new Blob([new Uint8Array(await bill)]), "bill.pdf");
      const answered = await fetch(url, { method: "POST", body: form });
      await teams.assistant.settle();
      return answered.status;
    },
    /** The bill with the paperclip, which works in a personal chat only. */
    attachBill: async (where: Where): Promise<void> => {
      teams.connector.files.set("bill.pdf", { bytes: await bill, type: "application/pdf" });
      const attachment = {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        name: "bill.pdf",
        contentUrl: "https://example.sharepoint.com/personal/dana/bill.pdf",
        content: { downloadUrl: `${teams.connector.base}/files/bill.pdf?tempauth=made-up`, fileType: "pdf" },
      };
      await teams.type("dana", where, "", { own: { attachments: [attachment] } });
      await teams.settledFiles();
    },
    /**
     * Everything after the last answer until it is with the carrier: the last yes, and the signature. Gives what the
     * button for signing answered.
     */
    fileIt: async (where: Where): Promise<string> => {
      await teams.type("dana", where, "submit");
      await teams.press("dana", where, "Yes, file it");
      const { body } = await teams.press("dana", where, "Sign it here");
      await teams.type("dana", where, "Dana Reyes");
      return JSON.stringify(body);
    },
  };
};
