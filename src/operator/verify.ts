import { X509Certificate } from "node:crypto";
import { quoted } from "../core/hearing/typed-text.ts";
import { type Verified, verifyLetter } from "../letter/verify-letter.ts";
import type { Outcome } from "./context.ts";
import { jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { readGiven } from "./read-given.ts";
import { pairs } from "./sections.ts";
import { instant } from "./when.ts";

const most = { letter: 50_000_000, certificate: 100_000 };
const hints = {
  letter: "Name the PDF of a signed letter, such as letter.pdf.",
  certificate: "Name a certificate in PEM, such as seal.pem of the data folder.",
};

type Expected = { ok: true; fingerprint: string | null } | { ok: false; sentence: string };

const expectedFrom = async (path: string | null): Promise<Expected> => {
  if (path === null) return { ok: true, fingerprint: null };
  const file = await readGiven(path, most.certificate, hints.certificate);
  if (!file.ok) return file;
  try {
    const { fingerprint256 } = new X509Certificate(file.bytes);
    return { ok: true, fingerprint: fingerprint256.replaceAll(":", "").toLowerCase() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, sentence: `${path} is no certificate. ${hints.certificate}` };
  }
};

const checked = (bytes: Uint8Array, expected: string | null): Verified => {
  const verified = verifyLetter(bytes);
  if (!verified.ok || expected === null || expected === verified.fingerprint) return verified;
  return { ok: false, problem: "It was sealed with another certificate." };
};

async function* page(path: string, seal: Extract<Verified, { ok: true }>, compared: boolean) {
  yield `${path} is to the byte what was sealed.\n\n`;
  yield* pairs([
    ["Sealed", instant(seal.at) ?? ""],
    ["By", quoted(seal.signer, 80)],
    ["Certificate", `${seal.fingerprint} (SHA-256)`],
  ]);
  if (!compared)
    yield "\nAnybody can make a certificate with that name. Give --certificate seal.pem, from the data folder\nof the Portside that sealed it, to be sure that it was that one.\n";
}

/** Whether a signed letter is unchanged, and with --certificate who sealed it. Needs no records. */
export const verify = async ({ argument, certificate, json }: Command): Promise<Outcome> => {
  const [file, expected] = await Promise.all([
    readGiven(argument, most.letter, hints.letter),
    expectedFrom(certificate),
  ]);
  if (!file.ok) return file;
  if (!expected.ok) return expected;
  const verified = checked(file.bytes, expected.fingerprint);
  if (!verified.ok) {
    const sentence = `${argument} is not a letter as it was sealed. ${verified.problem}`;
    if (!json) return { ok: false, sentence };
    return { ok: true, text: [jsonText({ valid: false, problem: verified.problem })], problem: sentence };
  }
  const { signer, at, fingerprint, selfMade } = verified;
  if (json)
    return { ok: true, text: [jsonText({ valid: true, signer, at: instant(at), fingerprint, selfMade })] };
  return { ok: true, text: page(argument, verified, expected.fingerprint !== null) };
};
