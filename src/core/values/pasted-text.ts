/** Characters that print nothing: zero width, direction marks, soft hyphens, variation selectors, keycap frames. */
const invisible = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]|\u20E3/gu;

const hyphens = /[\u2010-\u2012\u2043\u02D7\u05BE\u1806\u207B\u208B\u2212\uFE63\u2796]/gu;
const longDashes = /[\u2013-\u2015\u2E3A\u2E3B\uFE31\uFE32\uFE58]/gu;
const tildes = /[\u02DC\u223C\u223D\u301C\u3030]/gu;
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

const entities: Record<string, string> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "–",
  minus: "-",
  hyphen: "-",
  dash: "-",
  shy: "",
  zwnj: "",
  zwj: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  plus: "+",
  lpar: "(",
  rpar: ")",
  period: ".",
  comma: ",",
  middot: "·",
  bull: "•",
  hellip: "…",
  sol: "/",
};

const entity = (whole: string, name: string): string => {
  if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
  const hex = /^#x/iu.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

const decimalDigit = /^\p{Nd}$/u;

/** The digit 0 to 9 that a decimal digit of any script stands for; Unicode lays each script's ten in a row. */
const plainDigit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (first > 0 && decimalDigit.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
};

const digitCount = (text: string): number => text.replace(/\D/gu, "").length;

/** Links carry a number twice, once for the machine and once for the eye: keep the one people see, else the other. */
const unlink = (text: string): string =>
  text
    .replace(/\b(?:tel|sms|callto):(?:\/\/)?(?:%2B|\+)/giu, "tel:+")
    .replace(/<(?:tel|sms|mailto|callto):([^|<>\n]{1,200})(?:\|([^<>\n]{0,200}))?>/giu, (_, target, shown) =>
      shown === undefined || shown === "" ? ` ${target} ` : ` ${shown} `,
    )
    .replace(
      /<a\b[^<>]{0,300}?\btel:([^"'<>\s]{1,60})[^<>]{0,300}>([^<]{0,200})<\/a>/giu,
      (_, target: string, shown: string) => (digitCount(shown) >= 7 ? ` ${shown} ` : ` ${shown} ${target} `),
    )
    .replace(/\[([^\]\n]{1,60})\]\(tel:([^)\n]{1,60})\)/giu, (_, shown: string, target: string) =>
      digitCount(shown) >= 7 ? shown : `${shown} ${target}`,
    );

const untag = (text: string): string =>
  text
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|table|tbody|thead|h[1-6])\b[^<>]{0,300}>/giu, "\n")
    .replace(/<\/?(?:td|th)\b[^<>]{0,300}>/giu, "\t")
    .replace(/<\/?[a-z][^<>]{0,300}>/giu, " ");

/**
 * Pasted text in plain characters: HTML and Slack links undone, entities resolved, digits of any script and full
 * width as 0 to 9, invisible and direction characters gone, every space " ", every hyphen "-", longer dashes "–",
 * quotes straight, line ends "\n". Tabs stay. Positions are not kept.
 */
export const plainText = (text: string): string =>
  untag(unlink(text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/giu, entity)))
    .replace(/(?<=\d{3}\D{0,2}\d{3}\D{0,2}\d{4})\u200B+(?=[+(]?\d)/gu, " ")
    .replace(invisible, "")
    .replace(lineEnds, "\n")
    .replace(/[\uFF01-\uFF5E]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/(?![0-9])\p{Nd}/gu, plainDigit)
    .replace(hyphens, "-")
    .replace(longDashes, "–")
    .replace(tildes, "~")
    .replace(/[\u2018\u2019\u201B\u2032`´]/gu, "'")
    .replace(/[\u201C-\u201F\u2033«»]/gu, '"')
    .replace(/[\u2024\u2219\u22C5\u30FB\uFF65]/gu, "·")
    .replace(/[\p{Zs}\u3164\u2800]/gu, " ")
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === "\n" || character === "\t" ? character : " "));
