import { createHash } from "node:crypto";

const fieldIn = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

/** A signer with a browser, at the address of a link. */
export const openSigningPage = (address: string) => {
  const page = async (): Promise<string> => (await fetch(address)).text();
  const act = async (name: string, fields: Record<string, string>): Promise<number> => {
    const mark = fieldIn(await page(), "mark");
    const body = new URLSearchParams({ mark, ...fields });
    return (await fetch(`${address}/${name}`, { method: "POST", body, redirect: "manual" })).status;
  };
  return {
    page,
    act,
    review: () => act("review", { consent: "yes" }),
    /** The SHA-256 of the PDF as it is now, and its first bytes. */
    pdf: async () => {
      const bytes = Buffer.from(await (await fetch(`${address}/letter.pdf`)).arrayBuffer());
      return {
        hash: createHash("sha256").update(bytes).digest("hex"),
        start: bytes.subarray(0, 5).toString(),
      };
    },
    sign: async (name = "Dana Reyes") =>
      act("sign", {
        name,
        title: "Owner",
        method: "typed",
        intent: "yes",
        drawing: "",
        document: fieldIn(await page(), "document"),
      }),
  };
};
