import { readCommand } from "../../src/core/hearing/command.ts";
import { withoutTypedSecrets } from "../../src/core/hearing/typed-secret.ts";
import type { Field } from "../../src/core/message.ts";
import type { Lines } from "./lines.ts";
import { namesAccount, withMaskedAccount } from "./masked-account.ts";
import { printable, printableLine } from "./printable.ts";
import type { Screen } from "./screen.ts";
import { words } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What was typed into a form: values by item, and paths of files. Fields left as they were are in neither. */
export type Filled = {
  values: Record<string, string>;
  files: { item: string; path: string }[];
  /** "stopped": the input ended or the person left in the middle. */
  ended: "done" | "cancelled" | "stopped";
};

type Step = "done" | "cancelled" | "stopped" | "back" | "help" | "keep" | { value: string };

/** What was typed in another language as it is typed in English; other texts as they are. */
export type Understood = (text: string) => string;

const englishStep = (text: string): Step => {
  if (/^(?:exit|bye)[.!]?$/i.test(text)) return "stopped";
  if (/^(?:done|save)[.!]?$/i.test(text)) return "done";
  const command = readCommand(text)?.type;
  if (command === "leave") return "cancelled";
  if (command === "back" || command === "help") return command;
  return command === "skip" || command === "unknown" ? "keep" : { value: text };
};

/** Who says in another language that they are ready is done with the form, unless that is what is asked. */
const isReady = (english: string, { item }: Field): boolean => english === "ready" && item !== "ready";

const stepOf = (line: string, field: Field, understood: Understood): Step => {
  const text = line.trim();
  if (text === "") return "keep";
  const step = englishStep(text);
  if (typeof step === "string") return step;
  const english = understood(text);
  if (isReady(english, field)) return "done";
  const other = englishStep(english);
  return typeof other === "string" ? other : step;
};

/** Numbers and labels of choices as the values behind them; anything else as it was typed. */
const chosen = (field: Field, text: string): string => {
  const choices = field.choices ?? [];
  const one = (typed: string): string | undefined => {
    const folded = typed.toLowerCase().trim();
    const byNumber = /^\d{1,2}\)?$/.test(folded) ? choices[Number.parseInt(folded, 10) - 1] : undefined;
    return (byNumber ?? choices.find(({ label }) => label.toLowerCase() === folded))?.value;
  };
  if (field.kind !== "many") return one(text) ?? text;
  const several = text.split(/\s*[,;\n]\s*|\s+(?:and|y|e)\s+/i).map(one);
  return several.every((value) => value !== undefined) ? several.join(", ") : (one(text) ?? text);
};

const fieldLines = (field: Field, index: number, of: number, screen: Screen): string[] => {
  const { width, style } = screen;
  const choices = (field.choices ?? []).flatMap(({ label }, at) =>
    wrap(printableLine(label), width, `${at + 1}) `),
  );
  const texts = field.reading ?? [];
  const reading = texts.flatMap((text, at) =>
    wrap(printableLine(text), width, texts.length > 1 ? `${at + 1}. ` : ""),
  );
  const asides = [
    field.value === undefined ? "" : words.formNow(printable(field.value)),
    printable(field.hint ?? ""),
    field.kind === "secret" ? words.formHidden : "",
    field.kind === "file" ? words.fileRequest : "",
    field.optional && field.value === undefined ? words.formOptional : "",
  ].filter((each) => each !== "");
  return [
    ...wrap(words.formField(index + 1, of, printableLine(field.label)), width).map(style.bold),
    ...reading,
    ...asides.flatMap((aside) => wrap(aside, width)).map(style.dim),
    ...choices,
  ];
};

/** What of a field's answer may be seen. */
const shownAnswer = (field: Field, line: string, step: Step): string => {
  const isWord = typeof step === "string";
  const isSecret = field.kind === "secret" || withoutTypedSecrets(line, false) !== line;
  if (isSecret && !isWord) return words.masked;
  return namesAccount(field.label) || namesAccount(line) ? withMaskedAccount(line) : line;
};

const shownAgain = (field: Field, typed: string): string =>
  namesAccount(field.label) ? withMaskedAccount(typed) : typed;

/** Asks the fields one after another. An empty line keeps what is there. */
export const fillForm = async (
  fields: Field[],
  lines: Lines,
  screen: () => Screen,
  understood: Understood,
): Promise<Filled> => {
  const typed = new Map<string, string>();
  const filled = (ended: Filled["ended"]): Filled => {
    const files = fields.filter(({ item, kind }) => kind === "file" && typed.has(item));
    const others = fields.filter(({ item, kind }) => kind !== "file" && typed.has(item));
    return {
      values: Object.fromEntries(others.map(({ item }) => [item, typed.get(item) ?? ""])),
      files: files.map(({ item }) => ({ item, path: typed.get(item) ?? "" })),
      ended,
    };
  };
  let index = 0;
  for (;;) {
    const field = fields[index];
    if (!field) return filled("done");
    const before = field.kind === "secret" ? undefined : typed.get(field.item);
    const now = before === undefined ? field : { ...field, value: shownAgain(field, before) };
    await lines.print(fieldLines(now, index, fields.length, screen()));
    const line = await lines.next(field.kind === "secret");
    if (line === null) return filled("stopped");
    const step = stepOf(line, field, understood);
    await lines.echo(shownAnswer(field, line, step));
    if (step === "done" || step === "cancelled" || step === "stopped") return filled(step);
    if (step === "back") index = Math.max(0, index - 1);
    else if (step !== "help") index += 1;
    if (typeof step === "object") typed.set(field.item, chosen(field, step.value));
  }
};
