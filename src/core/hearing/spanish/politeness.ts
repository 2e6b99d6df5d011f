/** Where a phrase stands in a folded text. */
export type Ends = { from: number; to: number };

const marks = "[\\s,;:.!?…¡¿]+";

const greeting = new RegExp(
  `^(?:(?:hola|buen(?:os|as)? (?:dias?|tardes?|noches?)|buenas|por favor|porfa(?:vor)?|oiga|oye|disculpe?|disculpa|perdon|perdone|ok|okay|bueno|bien|pues|entonces|a ver|mire?|mira|gracias|eh+|um+|este)${marks})+`,
);
const thanking = new RegExp(
  `(?:${marks}(?:por favor|porfa(?:vor)?|(?:muchas |mil )?gracias|si (?:es posible|puede)|cuando pueda|ahora(?: mismo)?|de una vez))+$`,
);
const wishing = new RegExp(
  `^(?:(?:(?:yo|nosotros) )?(?:quiero|quisiera|queremos|quisieramos|necesito|necesitamos|deseo|deseamos|(?:me|nos) gustaria|(?:me |nos )?(?:puedes?|podrias?)|puede usted|puedo|podemos|podriamos|voy a|vamos a|favor de|le pido|te pido|tengo que|hay que|ayud(?:e|a)(?:me|nos) a)${marks})(?:(?:por favor|que|usted|saber|poder)${marks})*`,
);

const politeness: [RegExp, RegExp | null][] = [
  [greeting, thanking],
  [wishing, null],
];

/** The text without the marks around it, and each time without more of the politeness before and behind it. */
export const coresOf = (plain: string): Ends[] => {
  const from = /^[\s¿¡«“"']*/.exec(plain)?.[0].length ?? 0;
  const to = plain.length - (/[\s?!»”"']*$/.exec(plain)?.[0].length ?? 0);
  const found: Ends[] = [{ from, to }];
  for (const [opening, closing] of politeness) {
    const last = found.at(-1) ?? { from, to };
    const said = plain.slice(last.from, last.to);
    const start = last.from + (opening.exec(said)?.[0].length ?? 0);
    const end = last.to - (closing?.exec(said)?.[0].length ?? 0);
    if (start < end && (start > last.from || end < last.to)) found.push({ from: start, to: end });
  }
  return found;
};
