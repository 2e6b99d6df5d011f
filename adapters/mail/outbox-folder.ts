import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Mailer } from "../../src/runtime/mail-ports.ts";
import type { Clock } from "../../src/runtime/ports.ts";
import { compose, senderOf } from "./compose.ts";

export type OutboxFolderOptions = { folder: string; from: string; clock: Clock };

/** The key as part of a file name: its readable start, and enough of its hash to be unique. */
const nameOf = (key: string): string => {
  const readable = key.replace(/[^A-Za-z0-9]+/g, "-").slice(0, 40);
  return `${readable}-${createHash("sha256").update(key).digest("hex").slice(0, 16)}.eml`;
};

/** 2026-01-05T14:15:00.123Z as 20260105T141500123Z, which every file system takes. */
const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:.]/g, "");

const synced = async (path: string, flags: string, content?: Buffer): Promise<void> => {
  const handle = await open(path, flags, 0o600);
  try {
    if (content) await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes each mail as an `.eml` file (RFC 5322), which any mail program opens, where no mail server is set.
 * A file is there whole or not at all, and one key gives one file. One process writes to a folder.
 */
export const openOutboxFolder = ({ folder, from, clock }: OutboxFolderOptions): Mailer => {
  const sender = senderOf(from);
  const underWay = new Map<string, ReturnType<Mailer["send"]>>();

  const write: Mailer["send"] = async (mail) => {
    const at = clock.now();
    const composed = compose(mail, sender, at);
    if (!composed.ok) return composed;
    const name = nameOf(mail.key);
    await mkdir(folder, { recursive: true });
    const written = await readdir(folder);
    if (written.some((each) => each.endsWith(`-${name}`) && !each.startsWith("."))) return { ok: true };
    const { createTransport } = await import("nodemailer");
    const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    const sent = await transport.sendMail(composed.message);
    const unfinished = join(folder, `.unfinished-${name}`);
    await synced(unfinished, "w", sent.message as Buffer);
    await rename(unfinished, join(folder, `${stamp(at)}-${name}`));
    if (process.platform !== "win32") await synced(folder, "r");
    return { ok: true };
  };

  return {
    folder,
    send(mail) {
      const running = underWay.get(mail.key) ?? write(mail).finally(() => underWay.delete(mail.key));
      underWay.set(mail.key, running);
      return running;
    },
  };
};
