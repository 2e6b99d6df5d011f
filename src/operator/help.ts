import { optionShapes, type Verb, verbNames, verbs } from "./verbs.ts";

const run = "npm run --silent portside --";

const optionText = (name: string): string => {
  const value = optionShapes[name]?.value;
  return value === undefined ? `[--${name}]` : `[--${name} ${value}]`;
};

const usageOf = (name: string, verb: Verb): string =>
  [name, verb.argument ?? "", ...verb.options.map(optionText)].filter((part) => part !== "").join(" ");

const entryOf = (name: string, verb: Verb): string =>
  [`  ${usageOf(name, verb)}`, `      ${verb.does}`, `      ${run} ${verb.example}`].join("\n");

/** The help as people read it: every verb with one example. */
export const helpText =
  (): string => `What an operator can do, also while Portside is running on the same data folder:

${verbNames.map((name) => entryOf(name, verbs[name])).join("\n\n")}

The data folder is DATA_DIR, "data" when it is not set. --json prints one JSON document and nothing else.
Exit codes: 0 done, 1 not possible (the reason is told), 2 the command was not understood.
`;

/** The same for machines. */
export const helpDocument = () => ({
  verbs: verbNames.map((name) => ({
    verb: name,
    does: verbs[name].does,
    usage: usageOf(name, verbs[name]),
    example: `${run} ${verbs[name].example}`,
  })),
});
