import type { JunkFiles } from "./junk-files.ts";
import { planted } from "./planted-secrets.ts";
import { oneOf, randomFrom } from "./random.ts";

type Line = string | Uint8Array;

const messyNumbers = [
  "pls move (212)5550100/212.555.0101 + 2125550177 thx, not the fax 555-12",
  "212-555-01O2",
  "+44 20 7946 0000",
  "1-800-555-0199, 212-555-0160 and 911",
  "add 212-555-0104",
  "remove 212-555-0101",
  "555-0100",
  "212-555-0149 to 212-555-0100",
];
const corrections = [
  "no, it's 212-555-0103",
  "the zip is 10013",
  "the company name is Acme Plumbing Inc",
  "edit zip",
  "edit the moon",
  "undo",
  "back",
  "actually the e-mail is dana@gmial.com",
  "the city is New York",
];
const questions = [
  "what is a BTN?",
  "how long does this take?",
  "why do you need a PIN?",
  "can I keep my phone?",
  "help",
  "status",
  "list",
  "history",
  "what do you mean",
  "who are you?",
  "letter",
];
const steering = [
  "skip",
  "I don't know",
  "review",
  "resume",
  "/port",
  "submit",
  "cancel",
  "no",
  "repeat",
  "1",
  "2",
  "99",
];
const noise: Line[] = [
  "",
  "   ",
  "\t\t",
  "x".repeat(10_000),
  "7".repeat(10_000),
  "no answer ".repeat(1_000),
  "too long ".repeat(8_000),
  "\u0000\u0007\u001b[31mred\u001b[0m \u001b]0;title\u0007",
  "\u202eevil\u202c \u200bhidden\u2066",
  "👩‍👩‍👧‍👦 🎉",
  "👍",
  "ﬁnﬀ Ｆｕｌｌ ｗｉｄｔｈ ２１２",
  "<b>bold</b> *bold* `code` <@U123>",
  "{{7*7}} %s %d $(reboot) `reboot`",
  "'; drop table requests; --",
  Uint8Array.from([0xff, 0xfe, 0xc3, 0x28, 0xf0, 0x9f]),
  Uint8Array.from([0x80, 0x41, 0xe2, 0x82]),
];
const misplaced = [
  `my PIN is ${planted.pin}`,
  `the transfer pin: ${planted.pin}`,
  `SSN ${planted.social}`,
  `the last four of my SSN are ${planted.ssn4}`,
  `account number ${planted.account}`,
];
const blocks = [
  ['"""', "212-555-0100", "212-555-0101, the front desk", "", "and 212-555-0105", '"""'],
  ['"""', "Dear all,", "> quoted", "please help", '"""'],
];
const forms = [
  ["form", "done"],
  ["form", "", "", "cancel"],
  ["form", "back", "help", "hello", "done"],
];

const happy = (files: JunkFiles, random: () => number): Line[] => [
  "/port",
  "agree",
  "none, ready",
  oneOf(random, ["212-555-0100, 212-555-0101", "212-555-0100 and 212-555-0150", "212-555-0150"]),
  "yes",
  "1",
  `account number ${planted.account}`,
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
  files.good,
  planted.pin,
  "submit",
  "yes",
];

const endings: Line[][] = [
  [],
  ["half a li"],
  ["form", "half an ans"],
  ['"""', "212-555-0100", "212-555-01"],
  [`pin ${planted.pin.slice(0, 3)}`],
  [planted.pin],
  [Uint8Array.from([0xe2, 0x82])],
];

/** What somebody may send who is in a hurry, out of sorts or not a person; the same for the same seed. */
export const junkScript = (seed: number, files: JunkFiles): Uint8Array => {
  const random = randomFrom(seed);
  const pools: (() => Line[])[] = [
    ...[messyNumbers, corrections, questions, steering, noise, misplaced, files.bad].map(
      (pool: Line[]) => () => [oneOf(random, pool)],
    ),
    () => oneOf(random, blocks),
    () => oneOf(random, forms),
  ];
  const junkiness = random();
  const lines: Line[] = [];
  for (const line of happy(files, random)) {
    while (random() < junkiness * 0.6) lines.push(...oneOf(random, pools)());
    lines.push(line);
  }
  const kept = lines.slice(0, Math.ceil(lines.length * (0.3 + random() * 0.8)));
  const newline = oneOf(random, ["\n", "\n", "\r\n"]);
  const bytes = kept.flatMap((line) => [Buffer.from(line), Buffer.from(newline)]);
  const ending = oneOf(random, endings).flatMap((line, index) => [
    ...(index > 0 ? [Buffer.from(newline)] : []),
    Buffer.from(line),
  ]);
  return Buffer.concat([...bytes, ...ending]);
};
