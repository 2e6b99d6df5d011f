import { expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { createWorld } from "../../src/world.ts";
import { isSource, pathsUnder, readProjectFile } from "../support/house.ts";

/** Not to be typed as they stand: beginnings, values, examples, names, what a carrier says, English commands. */
const notTyped = [
  /^[\d/]+$|^PR-|^…$|…$|@|^\[\^/,
  /^(?:estado de|el correo es|cambiar la fecha al|compartir con|revocar enlace|reasignar|agregar|para mí|no)$/,
  /^(?:inglés|español|english|spanish|firm order commitment|account number|de Verizon, AT&T|lista)$/i,
  /^(?:\/port numbers add|desk: FOC 12\/04|página 1|¿Qué números hay en esta cuenta)/,
];

const world = createWorld([capabilities], "sandbox");

const quotesIn = (text: string): string[] =>
  [...text.matchAll(/«([^«»]{2,90})»/g)].map(([, quote = ""]) =>
    quote.replace(/\$\{(?:\w+\.)*sid\}/g, "PR-7K3M-9Q2X"),
  );

test("whatever the Spanish words quote to be typed is heard", () => {
  const files = [...pathsUnder("src/"), ...pathsUnder("conversations/"), ...pathsUnder("adapters/")]
    .filter(isSource)
    .filter((path) => path.endsWith(".es.ts") && !/heard|asks-/.test(path));
  expect(files.length).toBeGreaterThan(20);
  const unheard = files.flatMap((path) =>
    quotesIn(readProjectFile(path).text)
      .filter((quote) => !quote.includes("${") && !notTyped.some((each) => each.test(quote)))
      .filter((quote) => {
        const english = world.understood?.(quote, []) ?? quote;
        return english === quote || english === `${quote}?`;
      })
      .map((quote) => `${path} quotes «${quote}», which nobody hears; add it to a heard.es.ts`),
  );
  expect(unheard).toEqual([]);
});
