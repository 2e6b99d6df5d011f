/** Names of the fields that mail programs put above a mail. */
const field =
  /^[>*\s]*(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments?|message-id|return-path|received|mime-version|x-[\w-]+|content-[\w-]+|references|in-reply-to|delivered-to|dkim-signature|authentication-results|arc-[\w-]+|thread-[\w-]+|list-[\w-]+)\s*:\*?\s?(.*)$/i;

const forwarded =
  /^[>\s]*(?:-{2,}\s*(?:forwarded message|original message)\s*-{2,}|begin forwarded message:)\s*$/i;
const quoteBegins = /^[>\s]*(?:on .{5,120} wrote:|am .{5,120} schrieb.*:|_{8,})\s*$/i;
const closing =
  /^(?:--|(?:(?:best|kind|warm|many) )?(?:regards|thanks|thank you|cheers|sincerely|respectfully|thx|br|best)\b[^a-z0-9]*(?:again|so much|in advance|and regards)?[,.!]*|sent from my .*|get outlook for .*|confidentiality notice.*|this (?:e-?mail|message) (?:and any|is intended|may contain).*)$/i;

/** What a person pasted, taken apart: what stands above a forwarded mail, the newest mail's own words, its subject. */
export type Pasted = { above: string; own: string; subject: string; isMail: boolean };

/** The lines of a mail before what it answers to, and before its signature. */
const ownLines = (lines: string[]): string[] => {
  const own: string[] = [];
  for (const line of lines) {
    if (quoteBegins.test(line) || forwarded.test(line)) break;
    if (own.some((each) => each.trim() !== "") && closing.test(line.trim())) break;
    if (/^\s*>/.test(line)) continue;
    own.push(line);
  }
  return own;
};

type Head = { start: number; end: number; subject: string };

/** Where the first block of at least two header lines stands; lines that are folded belong to it. */
const firstHead = (lines: string[]): Head | null => {
  for (let start = 0; start < lines.length; start += 1) {
    if (!field.test(lines[start] ?? "")) continue;
    let end = start;
    let count = 0;
    let subject = "";
    while (end < lines.length) {
      const line = lines[end] ?? "";
      if (field.test(line)) {
        count += 1;
        if (/^[>*\s]*subject/i.test(line)) subject = field.exec(line)?.[1] ?? "";
      } else if (!/^\s+\S/.test(line)) break;
      end += 1;
    }
    if (count >= 2) return { start, end, subject };
  }
  return null;
};

/** Our own subject, which every answer carries, says nothing of the answer. */
const withoutOurs = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|external|ext)\s*:|\s*\[(?:external|ext)\])+/gi, "")
    .replace(
      /port order pr-[\w-]+\/\d+(?::\s*\d+ numbers?(?: from [^[]*)?|, corrected.*?(?=\[|$)|: please cancel)?/gi,
      "",
    )
    .replace(/\[pr-[\w-]+\]/gi, "")
    .trim();

/** A pasted text without headers, quotes and signatures. */
export const newestWords = (text: string): Pasted => {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const head = firstHead(lines);
  if (!head) {
    const begins = lines.findIndex((line) => forwarded.test(line) || quoteBegins.test(line));
    const own = ownLines(lines).join("\n").trim();
    const isForwarded = forwarded.test(lines[begins] ?? "");
    const after = isForwarded
      ? ownLines(lines.slice(begins + 1))
          .join("\n")
          .trim()
      : "";
    return {
      above: after === "" ? "" : own,
      own: after === "" ? own : after,
      subject: "",
      isMail: begins >= 0,
    };
  }
  const above = ownLines(lines.slice(0, head.start).filter((line) => !forwarded.test(line)));
  const own = ownLines(lines.slice(head.end));
  return {
    above: above.join("\n").trim(),
    own: own.join("\n").trim(),
    subject: withoutOurs(head.subject),
    isMail: true,
  };
};
