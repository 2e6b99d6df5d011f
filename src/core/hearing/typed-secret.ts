/** What people call a PIN, a passcode or digits of a Social Security Number. */
const inEnglish =
  "(?:(?:transfer |port(?:[ -]?out)? |account |security |number |my |the ){0,4}(?:pins?(?:[ -]?(?:codes?|numbers?|no\\.?|#))?|pass ?codes?|pass ?words?|ssn ?4?|socials?(?: security(?: (?:number|no\\.?|#))?| number)?|social)|last (?:four|4)(?: digits)? (?:of|on) (?:(?:my|the|his|her|their|our|your|account holder's) ){0,3}(?:ssn|social(?: security(?: number)?)?))";

/** The same in Spanish, which is listened for whatever language somebody is spoken to in. */
const inSpanish =
  "(?:(?:mi|mis|el|la|los|las|su|nuestr[oa]|y el|y la|y mi) )?(?:(?:[uú]ltim[oa]s (?:cuatro|4)(?: (?:d[ií]gitos|n[uú]meros|cifras))? (?:del?|en) (?:(?:la|el|mi|su|tu|nuestro) ){0,2}(?:n[uú]mero de )?(?:ssn|seguro(?: social)?|social))|(?:n[uú]mero (?:de|del) )?(?:seguro social|ssn)(?: (?:n[uú]mero|no\\.?|#))?|(?:c[oó]digo|n[uú]mero|clave) (?:de )?(?:pin|nip)|c[oó]digo de (?:transferencia|seguridad|acceso|portabilidad|salida)|nips?|claves?(?! (?:de [aá]rea|lada))(?: de (?:transferencia|acceso|la cuenta|seguridad|portabilidad))?|contrase[nñ]as?|pin de (?:transferencia|la cuenta|mi cuenta|seguridad|portabilidad|salida|la l[ií]nea)|pins?)";
const secret = `(?:${inSpanish}|${inEnglish})`;

/** Words and phone numbers that may stand between the name of a secret and the secret itself. */
const phone = "(?:\\+?1[ .-]?)?\\(?[2-9]\\d{2}\\)?[ .-]?\\d{3}[ .-]?\\d{4}";
const between = `(?:'?s|is|are|was|were|be|should|will|must|would|now|for|of|on|to|it|its|it's|that|this|them|they|he|she|we|i|us|me|you|gave|got|have|has|said|says|sent|set|told|from|by|in|the|a|an|my|our|your|his|her|their|line|phone|cell|mobile|wireless|carrier|app|att|at&t|verizon|t-mobile|account|here|number|code|digits?|no|as|one|new|first|second|last|four|4|es|son|era|ser[ií]a|ser[aá]|del?|para|por|el|los|las|mi|mis|su|tu|nuestr[oa]|que|n[uú]meros?|d[ií]gitos|l[ií]neas?|celular|m[oó]vil|tel[eé]fono|cuenta|operador|me|dieron|dio|mandaron|enviaron|lleg[oó]|tengo|tenemos|aqu[ií]|est[aá]|este|ahora|nuev[oa]|como|le|te|lo|yo|ok|${phone})`;
const code = "(?:\\d(?:[ .-]?\\d){2,11}|(?=[a-z]*\\d)(?=\\d*[a-z])[a-z\\d]{4,15})";
const ended = "(?![\\w@/]|[.-]\\d|,\\d{3})";

const named = new RegExp(
  `(?<![\\p{L}\\d_])${secret}(?![\\p{L}\\d_])(?:,(?=\\s*(?:it|is|that|here|es|son|aqu[ií])(?!\\p{L})))?(?:[\\s:=(#"'“”‘’*–-]+${between}(?![\\w@]))*?[\\s:=(#"'“”‘’*–-]+(?!${phone}${ended})${code}${ended}\\)?`,
  "giu",
);
const alike = new RegExp(
  `(?<![\\w$#@.+(-])${code}(?:\\s+(?:is|as|was|for|=|es|son|era|como|para)(?:\\s+(?:my|the|our|his|her|their|mi|mis|el|la|los|las|su|nuestr[oa]))?\\s+|\\s*[(:]\\s*|\\s+(?=[a-zñáéíóú -]+(?:[,.;!)]|$)))${secret}(?![\\p{L}\\d_])(?!\\s+(?:is|are|was|:|=|for|lines?|numbers? needed|and\\s+(?:is|are)|es|son|para))\\)?`,
  "giu",
);
const social = /(?<![\w-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])/g;

const bare = /(?<![\w$#@.+(/-])(?:\d{4,15}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,15})(?![\w-]|\.\d)/gi;
const labelled =
  /\b(?:zip|postal|account|acct|btn|billing|address|street|suite|unit|apt|date|number is|numbers|add|remove|status|pr|cuenta|direcci[oó]n|calle|apto|apartamento|piso|fecha|factura|facturaci[oó]n|agregar|quitar|estado de|numero es|n[uú]meros)(?![\p{L}\d_])/iu;

/** Lone codes are secrets while one is asked, but not behind the name of something else ("the zip is 10013"). */
const withoutCodes = (text: string): string => {
  const label = labelled.exec(text)?.index ?? text.length;
  const before = text.slice(0, label).replace(bare, (found) => (/^[2-9]\d{9}$/.test(found) ? found : " "));
  return before + text.slice(label);
};

const fillers =
  /\b(?:use|my|the|our|is|are|was|it|its|it's|that|and|pins?|passcodes?|passwords?|ssn|social|security|number|here|a|for|you|go|ok|okay|sure|yes|so|of|to|code|digits?|last|four|mi|mis|el|la|los|las|es|son|de|del|que|y|un|una|usar|use|como|para|por|favor|si|bueno|aqui|esta|tiene|le|te|lo|va|este|ese|clave|contrasena|nip|seguro|numero|codigo|ultimos|cuatro|digitos|transferencia|cuenta)\b/gi;

const accents = /\p{M}/gu;

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
    .replace(/^(?:[\s,;.:¿¡]|\band\b|\by\s+(?=\p{L}))+|(?:[\s,;:]|\band\b|(?<=\s)y$)+$/giu, "");
  const bareRest = rest.normalize("NFD").replace(accents, "").replace(fillers, "");
  return /[\p{L}\d]{2}/u.test(bareRest) ? rest : "";
};
