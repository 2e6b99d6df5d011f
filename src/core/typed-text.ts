const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** Text from a person, carrier or file without control, format and direction characters; line breaks stay. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(controls, (character) =>
      character === "\n" || character === "\t" || character === "\u200d" ? character : " ",
    )
    .replace(/[^\S\n\t]+/g, " ")
    .trim();

/** Text of others, made one line and cut, so that it can stand inside a sentence of ours. */
export const quoted = (text: string, most = 120): string => {
  const line = cleanText(text).replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

const named =
  /(?:\b(?:my|the|our|his|her|their|and|account|transfer|port(?:-?out)?|number|line|wireless)\s+)*\b(?:pin(?:\s*(?:code|number))?|pass ?code|password|ssn ?4?|social(?:\s+security)?(?:\s+number)?|last\s+(?:four|4)(?:\s+(?:digits\s+)?of\s+(?:my\s+|the\s+)?(?:ssn|social(?:\s+security)?))?)\b[^\w\n]*(?:(?:is|are|was|=|:|code|number|no|should be|for (?:it|that|them|this)(?: is)?)[^\w\n]*)*(?:\d[\d \-.]{1,12}\d|[A-Za-z]*\d[A-Za-z\d]{3,11})(?![\w-])/gi;
const social = /\b\d{3}[- ]\d{2}[- ]\d{4}\b/g;
const bare = /(?<![\w$#@.+(-])(?:\d{4,10}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,10})(?![\w-]|\.\d)/gi;

/**
 * A typed text without the secrets in it: what is called a PIN, passcode or SSN, anything shaped like an SSN, and,
 * while a secret is being asked (`asked`), any lone code of four to ten characters with a digit. Ten-digit phone
 * numbers written without a name are kept. What is removed is never stored.
 */
export const withoutTypedSecrets = (text: string, asked: boolean): string => {
  const without = text.replace(named, " ").replace(social, " ");
  const bareless = asked
    ? without.replace(bare, (code) => (/^[2-9]\d{9}$/.test(code) ? code : " "))
    : without;
  if (bareless === text) return text;
  const rest = bareless.replace(/\s+/g, " ").replace(/^[\s,;.:]+|[\s,;:]+$/g, "");
  return /[\p{L}\d]{2}/u.test(rest.replace(/\b(my|the|is|it|its|it's|and|pin|ssn|here|a|for)\b/gi, ""))
    ? rest
    : "";
};
