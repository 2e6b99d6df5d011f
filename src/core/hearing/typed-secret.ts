/** What people call a PIN, a passcode or digits of a Social Security Number. */
const secret =
  "(?:(?:transfer |port(?:[ -]?out)? |account |security |number |my |the ){0,4}(?:pins?(?:[ -]?(?:codes?|numbers?|no\\.?|#))?|pass ?codes?|pass ?words?|ssn ?4?|socials?(?: security(?: (?:number|no\\.?|#))?| number)?|social)|last (?:four|4)(?: digits)? (?:of|on) (?:(?:my|the|his|her|their|our|your|account holder's) ){0,3}(?:ssn|social(?: security(?: number)?)?))";

/** Words and phone numbers that may stand between the name of a secret and the secret itself. */
const phone = "(?:\\+?1[ .-]?)?\\(?[2-9]\\d{2}\\)?[ .-]?\\d{3}[ .-]?\\d{4}";
const between = `(?:'?s|is|are|was|were|be|should|will|must|would|now|for|of|on|to|it|its|it's|that|this|them|they|he|she|we|i|us|me|you|gave|got|have|has|said|says|sent|set|told|from|by|in|the|a|an|my|our|your|his|her|their|line|phone|cell|mobile|wireless|carrier|app|att|at&t|verizon|t-mobile|account|here|number|code|digits?|no|as|one|new|first|second|last|four|4|${phone})`;
const code = "(?:\\d(?:[ .-]?\\d){2,11}|(?=[a-z]*\\d)(?=\\d*[a-z])[a-z\\d]{4,15})";
const ended = "(?![\\w@/]|[.-]\\d|,\\d{3})";

const named = new RegExp(
  `\\b${secret}\\b(?:,(?=\\s*(?:it|is|that|here)\\b))?(?:[\\s:=(#"'“”‘’*–-]+${between}(?![\\w@]))*?[\\s:=(#"'“”‘’*–-]+(?!${phone}${ended})${code}${ended}\\)?`,
  "gi",
);
const alike = new RegExp(
  `(?<![\\w$#@.+(-])${code}(?:\\s+(?:is|as|was|for|=)(?:\\s+(?:my|the|our|his|her|their))?\\s+|\\s*[(:]\\s*|\\s+(?=[a-z -]+(?:[,.;!)]|$)))${secret}\\b(?!\\s+(?:is|are|was|:|=|for|lines?|numbers? needed|and\\s+(?:is|are)))\\)?`,
  "gi",
);
const social = /(?<![\w-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])/g;

const bare = /(?<![\w$#@.+(/-])(?:\d{4,15}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,15})(?![\w-]|\.\d)/gi;
const labelled =
  /\b(?:zip|postal|account|acct|btn|billing|address|street|suite|unit|apt|date|number is|numbers|add|remove|status|pr)\b/i;

/** Lone codes are secrets while one is asked, but not behind the name of something else ("the zip is 10013"). */
const withoutCodes = (text: string): string => {
  const label = labelled.exec(text)?.index ?? text.length;
  const before = text.slice(0, label).replace(bare, (found) => (/^[2-9]\d{9}$/.test(found) ? found : " "));
  return before + text.slice(label);
};

const fillers =
  /\b(?:use|my|the|our|is|are|was|it|its|it's|that|and|pins?|passcodes?|passwords?|ssn|social|security|number|here|a|for|you|go|ok|okay|sure|yes|so|of|to|code|digits?|last|four)\b/gi;

/**
 * A typed text without the secrets in it: what is called a PIN, passcode or SSN, anything shaped like an SSN, and,
 * while a secret is being asked (`asked`), any lone code of four to fifteen characters with a digit. Ten-digit phone
 * numbers written without a name are kept. "" when nothing but the secret was said. What is removed is never stored.
 */
export const withoutTypedSecrets = (text: string, asked: boolean): string => {
  const nameless = text.replace(social, " ").replace(named, " ").replace(alike, " ");
  const without = asked ? withoutCodes(nameless) : nameless;
  if (without === text) return text;
  const rest = without
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s+([,;.])/g, "$1")
    .replace(/(?:,\s*)+,/g, ",")
    .replace(/^(?:[\s,;.:]|\band\b)+|(?:[\s,;:]|\band\b)+$/gi, "");
  return /[\p{L}\d]{2}/u.test(rest.replace(fillers, "")) ? rest : "";
};
