import type { RequestHandler } from "express";
import { z } from "zod";
import type { Assistant } from "../../src/runtime/ports.ts";
import { fileName } from "./file-name.ts";
import { showGone } from "./respond.ts";
import { visitorOf } from "./visitor.ts";

const stored = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), kind: z.string(), name: z.string() });

/** Shown in the page by a browser; everything else is only saved. */
const shown = ["image/png", "application/pdf"];

const storedIn = (item: string): z.infer<typeof stored> | null => {
  try {
    return stored.safeParse(JSON.parse(item)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** A document that was handed out, as often as it is asked for while its link lasts. */
export const sendFile =
  ({ documents }: Pick<Assistant, "documents">): RequestHandler =>
  async (_request, response) => {
    const document = storedIn(visitorOf(response).link.item);
    if (!document) return showGone(response);
    const bytes = await documents.read(document.hash);
    const way = shown.includes(document.kind) ? "inline" : "attachment";
    response
      .set("Content-Disposition", `${way}; filename="${fileName(document.name)}"`)
      .type(document.kind)
      .send(Buffer.from(bytes));
  };
