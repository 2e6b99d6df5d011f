import type { Evidence, Letter, SignatureMark } from "../core/letter.ts";
import { factTable } from "./fact-table.ts";
import type { Flow } from "./flow.ts";
import { accent, frame, frameWidth, hairline, styles } from "./look.ts";
import { escaped } from "./missing-characters.ts";
import { tagUnder } from "./tag.ts";
import { utc, words } from "./words.ts";

const full = { x: frame.left, width: frameWidth };
const timeWidth = 142;
const gap = 14;

const evidenceRow = (
  flow: Flow,
  line: Evidence,
  document: string,
  parent: ReturnType<typeof tagUnder>,
): void => {
  const row = tagUnder(parent, "TR");
  const [head, body] = [tagUnder(row, "TH"), tagUnder(row, "TD")];
  const details = [
    words.from(escaped(line.address), escaped(line.agent)),
    escaped(line.detail),
    line.document === document || line.document === "" ? "" : words.documentOf(line.document),
  ].filter((text) => text !== "");
  const column = { x: frame.left + timeWidth + gap, width: frameWidth - timeWidth - gap, tag: body };
  const event = `${words.eventOf(line.event)} ${words.by(escaped(line.actor))}`;
  const first = [
    { ...full, width: timeWidth, text: `${line.sequence}.  ${utc(line.at)}`, style: styles.label, tag: head },
    { ...column, text: event, style: styles.body },
  ];
  const rest = details.map((text) => [{ ...column, text, style: styles.small }]);
  const height = [first, ...rest].reduce((sum, cells) => sum + flow.heightOf(cells), 8);
  if (height < (frame.bottom - frame.top) / 2) flow.room(height);
  flow.down(3);
  flow.row(first, 0);
  for (const cells of rest) flow.row(cells, 0);
  flow.down(3);
  flow.sheet().rule(frame.left, flow.y(), frameWidth, hairline, 0.6);
};

/** The page behind a signed letter that says how it was signed, with every line of the evidence. */
export const certificatePage = (
  flow: Flow,
  letter: Letter,
  mark: SignatureMark,
  document: string,
  evidence: Evidence[],
): void => {
  const { root } = flow.file;
  const verified = evidence.findLast(({ event }) => event === "code-verified");
  flow.newPage();
  flow.row([{ ...full, text: words.certificate, style: styles.heading, tag: tagUnder(root, "H2") }], 7);
  flow.sheet().rule(frame.left, flow.y(), frameWidth, accent, 1.2);
  flow.down(9);
  const about = words.certificateAbout(letter.reference);
  flow.row([{ ...full, text: about, style: styles.body, tag: tagUnder(root, "P") }], 6);
  factTable(
    flow,
    [
      { label: words.reference, value: letter.reference },
      { label: words.document, value: document },
      { label: words.wording, value: letter.version },
      { label: words.signer, value: mark.name },
      { label: words.title, value: mark.title },
      { label: words.email, value: letter.signer.email },
      { label: words.method, value: words.methodOf(mark) },
      { label: words.signedAt, value: utc(mark.at) },
      { label: words.code, value: verified ? words.codeVerified(verified.at) : words.codeNotVerified },
      { label: words.chain, value: evidence.at(-1)?.digest ?? words.noLines },
    ],
    root,
  );
  flow.down(16);
  flow.row([{ ...full, text: words.lines, style: styles.section, tag: tagUnder(root, "H2") }], 3);
  const table = tagUnder(root, "Table");
  for (const line of evidence) evidenceRow(flow, line, document, table);
};
