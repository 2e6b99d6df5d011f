import { createHash } from "node:crypto";
import { checkEvidence, type EvidenceFault, headText } from "../core/evidence-chain.ts";
import { quoted } from "../core/hearing/typed-text.ts";
import type { Evidence } from "../core/letter.ts";
import { nameOf } from "../core/port-request.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { findRequest } from "./find-request.ts";
import { jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { tableLines } from "./table.ts";
import { instant } from "./when.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

const faultText = (fault: EvidenceFault): string => {
  switch (fault.type) {
    case "edited":
      return `Line ${fault.sequence} was changed after it was written.`;
    case "unlinked":
      return `Line ${fault.sequence} does not follow the one before it: a line was taken out, put in or written anew.`;
    case "cut-off":
      return `Lines are missing at the end: ${fault.signed} were signed, ${fault.lines} are left.`;
    case "not-signed":
      return "Its end is not signed by the keys of this installation: lines were written by somebody else.";
  }
};

const columns = [
  { title: "LINE", right: true as const },
  { title: "WHEN (UTC)" },
  { title: "EVENT" },
  { title: "WHO", most: 32 },
  { title: "ADDRESS", most: 40 },
  { title: "DETAILS" },
];

const rowOf = (line: Evidence): string[] => [
  String(line.sequence),
  (instant(line.at) ?? "").slice(0, 19).replace("T", " "),
  line.event,
  quoted(line.actor, 60),
  quoted(line.address, 60),
  [quoted(line.detail, 200), quoted(line.agent, 160)].filter((text) => text !== "").join(" · "),
];

async function* page(heading: string, lines: Evidence[], summary: string): AsyncGenerator<string> {
  yield `${heading}\n\n`;
  yield* tableLines(columns, lines.map(rowOf));
  if (summary !== "") yield `${lines.length > 0 ? "\n" : ""}${summary}\n`;
}

/** What happened with the letters of one request, and whether the record of it is whole. */
export const evidence = async (
  { argument, json }: Command,
  { records, keyring }: OperatorContext,
): Promise<Outcome> => {
  const found = await findRequest(argument, records);
  if (!found.ok) return found;
  const { request } = found;
  const { agency, sid } = request;
  const [lines, head] = [await records.evidence(request), await records.evidenceHead(request)];
  const check = checkEvidence(lines, head, digest, (end) =>
    keyring().isSigned(headText(agency, sid, end), end.signature),
  );
  const problem = check.ok
    ? {}
    : { problem: `The evidence of ${sid} is not whole. ${faultText(check.fault)}` };
  if (json) {
    const shown = lines.map((line) => ({ ...line, at: instant(line.at) }));
    const fault = check.ok ? null : check.fault;
    return {
      ok: true,
      text: [jsonText({ sid, agency, whole: check.ok, fault, evidence: shown })],
      ...problem,
    };
  }
  const whole =
    lines.length === 0
      ? "Nothing has happened with a letter of it yet."
      : `The record is whole and its end is signed: ${lines.length} ${lines.length === 1 ? "line" : "lines"}, the last one ${lines.at(-1)?.digest}.`;
  const heading = `${sid}  ${quoted(nameOf(request))}`.trimEnd();
  return { ok: true, text: page(heading, lines, check.ok ? whole : ""), ...problem };
};
