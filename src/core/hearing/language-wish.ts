import type { Event } from "../event.ts";
import type { Language } from "../language.ts";

/** What somebody says of the language they are spoken to in: the one they want, or "which" where they ask about it. */
export type LanguageWish = Language | "which";

const names: Record<Language, string[]> = {
  en: ["english", "ingles", "engles", "inglish"],
  es: ["spanish", "espanol", "espanyol", "castellano", "castilian"],
};

const named = (word: string): Language[] =>
  (Object.keys(names) as Language[]).filter((language) => names[language].includes(word));

const asksFor = new Set(["language", "languages", "idioma", "idiomas", "lengua", "lenguas"]);

/** Whatever else may stand in such a sentence, in either language; any other word makes it one about something else. */
const between = new Set(
  `, a actually adelante again ahora al all and answer answers anything are been better bien bueno but by cambia
  cambiar cambie cambiemos can cannot change changing choose communicate como con conmigo contesta contestame
  contestar conteste contesteme continua continuar continue continuemos conversation could cual cuales d de del
  do does don dont el elegir elige elija en entiende entiendes entiendo entirely entonces escriba escribame
  escribe escribeme escribir esta este esto estoy everything favor fluent for from good gracias gusta gustaria
  habla hablame hablamos hablan hablar hablarme hablas hable hableme hablemos hables hablo hacer have hay hazlo
  hello hey hi hola how i in instead into is it just know la le leer leo let like ll lo m may me mejor messages
  mi mode more mucho muy my need no nomas not now o of ok okay on only option options or para pasa pasar pase
  pasemos please pls podemos podria podriamos podrias poner ponga por porfa porfavor possible prefer preferiria
  prefiero puede pueden puedes puedo puro que quiero quisiera rather re read reply respond responda respondame
  responde respondeme responder s say se see seguimos seguir sepa set show si siento siga sigue solamente solo
  sorry speak speaking spoken su switch t talk talking te tell text thank thanks that the then this to todo
  traduce translate tu u un understand understood us usa usar use usemos usted want we well what which with
  would write written y yes yo you your settings setting`.split(/\s+/),
);

const denied =
  /\b(?:don t|dont|do not|cannot|can t|not|no (?:lo )?(?:hablo|entiendo|leo|se|puedo|quiero|speak|understand|good)|no (?=engl|ingl|spani|espa))/;

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[,;.!?¿¡]+/g, " , ")
    .replace(/[^a-z,]+/g, " ")
    .trim();

const longest = 100;

/** One of these is in every such text; most texts are answers and are ruled out by it. */
const mayBe = /engl|ingl|span|espa|castel|castil|idiom|lengua|langu/i;

/** Reads a text that is about the language and nothing else, in whatever language it is written; null for any other. */
export const readLanguageWish = (text: string): LanguageWish | null => {
  if (text.length > longest || !mayBe.test(text)) return null;
  const plain = folded(text);
  const words = plain.split(/\s+/);
  const languages = words.flatMap(named);
  if (languages.length + words.filter((word) => asksFor.has(word) || between.has(word)).length < words.length)
    return null;
  const [first] = languages;
  const last = languages.at(-1);
  if (!first || !last) return words.some((word) => asksFor.has(word)) ? "which" : null;
  if (first !== last && /\b(?:or|o)\b/.test(plain)) return "which";
  if (first !== last) return last;
  if (denied.test(plain)) return last === "en" ? "es" : "en";
  return last;
};

/** The language a person asks for in what happened, the last one where there are several; null where they name none. */
export const languageWished = (event: Event): Language | null => {
  const texts =
    event.type === "said"
      ? [event.text, ...(event.more ?? []).map(({ text }) => text)]
      : event.type === "pressed" && event.action.item === undefined
        ? [event.action.text]
        : [];
  const wished = texts.map(readLanguageWish).filter((wish) => wish !== null && wish !== "which");
  return wished.at(-1) ?? null;
};
