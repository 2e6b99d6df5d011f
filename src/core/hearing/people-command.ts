/** What somebody wants of somebody else. `who` and `items` are as typed; `items` is "" for what is asked now. */
export type PeopleCommand =
  | { type: "ask"; who: string; items: string }
  | { type: "somebody"; items: string }
  /** `who` is "" for everybody. */
  | { type: "stop"; who: string; items: string }
  | { type: "remind"; who: string };

const person =
  "(?:@\\d+|[^\\s@,;<>]+@[^\\s@,;<>]+\\.[a-z]{2,}|[^\\s@,;<>]+ ?[^\\s@,;<>]* <[^\\s@<>]+@[^\\s@<>]+>)";
const polite = "(?:please |can you |could you |let'?s )?";
const giving =
  "(?:for|about|to (?:give|send|provide|upload|share|tell|get|find|enter|answer)(?: (?:us|me|you))?)";

const patterns: [RegExp, (groups: Record<string, string | undefined>) => PeopleCommand][] = [
  [
    new RegExp(
      `^${polite}(?:stop asking|don'?t ask|do not ask|no longer ask|never ?mind asking|unask)(?: (?<who>${person}|(?!for\\b)[\\p{L}.' -]{2,60}?))?(?: (?:for|about) (?<items>.{2,200}))?$`,
      "iu",
    ),
    ({ who = "", items = "" }) => ({
      type: "stop",
      who: /^(?:anybody|anyone|everybody|everyone|them|others|somebody|it)$/i.test(who) ? "" : who,
      items,
    }),
  ],
  [
    new RegExp(
      `^${polite}(?:take back|withdraw|cancel) (?:the |my )?(?:question|ask|asking)(?: (?:to|of|for) (?<who>${person}|[\\p{L}.' -]{2,60}))?$`,
      "iu",
    ),
    ({ who = "" }) => ({ type: "stop", who, items: "" }),
  ],
  [
    new RegExp(
      `^${polite}(?:remind|nudge) (?<who>${person}|[\\p{L}.' -]{2,60}?)(?: again| once more)?$`,
      "iu",
    ),
    ({ who = "" }) => ({ type: "remind", who }),
  ],
  [
    new RegExp(`^${polite}ask (?<who>${person}|[\\p{L}.' -]{2,60}?) (?:again|once more)$`, "iu"),
    ({ who = "" }) => ({ type: "remind", who }),
  ],
  [
    new RegExp(
      `^${polite}ask (?:somebody|someone|anybody|a colleague|another person|another one)(?: else)?(?: (?:for|about) (?<items>.{2,200}))?$`,
      "iu",
    ),
    ({ items = "" }) => ({ type: "somebody", items }),
  ],
  [
    new RegExp(`^${polite}(?:somebody|someone) else (?:has|knows) (?<items>.{2,200})$`, "iu"),
    ({ items = "" }) => ({ type: "somebody", items }),
  ],
  [
    new RegExp(
      `^${polite}(?:ask|invite) (?<who>${person}|[\\p{L}][\\p{L}.' -]{1,60}?)(?: ${giving} (?<items>.{2,300}))$`,
      "iu",
    ),
    ({ who = "", items = "" }) => ({ type: "ask", who, items }),
  ],
  [
    new RegExp(`^${polite}(?:ask|invite) (?<who>${person})$`, "iu"),
    ({ who = "" }) => ({ type: "ask", who, items: "" }),
  ],
  [
    new RegExp(
      `^(?<who>${person}),? (?:has|have|knows|can (?:give|send|tell|provide)(?: you| us)?|should (?:have|give|send|know)|will (?:have|give|send)) (?<items>.{2,300})$`,
      "iu",
    ),
    ({ who = "", items = "" }) => ({ type: "ask", who, items }),
  ],
  [
    new RegExp(`^${polite}(?:get|request) (?<items>.{2,200}) from (?<who>${person})$`, "iu"),
    ({ who = "", items = "" }) => ({ type: "ask", who, items }),
  ],
  [
    new RegExp(
      `^(?<items>(?:the |our )?.{2,100}) (?:is|are|comes?) (?:with|from|at) (?<who>${person})$`,
      "iu",
    ),
    ({ who = "", items = "" }) => ({ type: "ask", who, items }),
  ],
];

const nobody = /^(?:me|myself|you|us|again|later|away|it|that|this|them|him|her|for|about)\b/i;

/** One of these is in every such text; most texts are answers and are ruled out by it. */
const mayBe = /\basks?\b|\basking\b|\bunask|question|remind|nudge|someone|somebody|invite|@/i;

/** What a text wants of somebody else, or null. People are "@1", an address, or a name. */
export const readPeopleCommand = (text: string): PeopleCommand | null => {
  if (text.length > 500 || !mayBe.test(text)) return null;
  const said = text
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/[\s.!]+$/, "")
    .trim();
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(said);
    const command = match ? read(match.groups ?? {}) : null;
    if (!command) continue;
    const isNobody = "who" in command && nobody.test(command.who);
    if (!isNobody) return command;
  }
  return null;
};
