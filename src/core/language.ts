/** The languages people are spoken to in; every words file has each of them, and the type checker holds it to that. */
export type Language = "en" | "es";

let now: Language | null = null;

/** Keeps the language of work that waits in between, and of whatever follows from it; the runtime has one. */
export type LanguageCarrier = {
  /** Null outside of such work. */
  now(): Language | null;
  along<T>(language: Language, work: () => T): T;
  change(language: Language): void;
};

let carrier: LanguageCarrier | null = null;

/** From now on work that waits keeps its language by this; without one it is done in English. */
export const carryLanguagesBy = (by: LanguageCarrier): void => {
  carrier = by;
};

/** The language of the words asked for now: what `speaking` says, else that of the work they are part of, else English. */
export const languageNow = (): Language => now ?? carrier?.now() ?? "en";

/**
 * Does work that waits in between, such as the answer to a payload, in a language: its words are of that one, and those of
 * what is begun in it, until `speakOn` changes it or `speaking` says otherwise for a while.
 */
export const speakingAlong = <T>(language: Language, work: () => T): T =>
  carrier ? carrier.along(language, work) : work();

/** The work under way goes on in this language: it became known whom it is for. */
export const speakOn = (language: Language | undefined): void => carrier?.change(language ?? "en");

/**
 * Does the work with words of this language. The work has to be done when it returns: what it left for later (a promise,
 * a callback) speaks whatever is spoken by then. Whoever acts in a turn is spoken to in their language, so a turn, a
 * rendered card and a rendered form are each such a piece of work.
 */
export const speaking = <T>(language: Language, work: () => T): T => {
  const before = now;
  now = language;
  try {
    return work();
  } finally {
    now = before;
  }
};

/**
 * Words that exist in every language: each property is the one of the language spoken when it is looked at. Look at it
 * when it is said, not when a module is loaded: a copy (`{ ...words }`, `const { hello } = words` outside a function)
 * stays in the language it was made in.
 */
export const spoken = <T extends object>(languages: Record<Language, T>): T => {
  const words = {};
  for (const key of Object.keys(languages.en))
    Object.defineProperty(words, key, {
      enumerable: true,
      get: () => languages[languageNow()][key as keyof T],
    });
  return words as T;
};

/** The one of these languages that is meant by what was stored or sent; null for any other text. */
export const languageIn = (text: unknown): Language | null => (text === "en" || text === "es" ? text : null);

/** The one meant by a platform's locale, such as "es-MX"; not there where that is none of ours, or English. */
export const languageOfLocale = (locale: unknown): { language?: Language } =>
  typeof locale === "string" && /^es(?:[-_.@]|$)/i.test(locale) ? { language: "es" } : {};

/** Somebody as they want to be spoken to: `chosen` is what they chose themselves, which counts more than what was known. */
export const asChosen = <T extends { language?: Language }>(person: T, chosen: Language | null): T => {
  if (chosen === null || chosen === (person.language ?? "en")) return person;
  const { language: _former, ...rest } = person;
  return (chosen === "en" ? rest : { ...rest, language: chosen }) as T;
};

/**
 * The same function, in English whoever is spoken to: for letters and what goes with them (47 CFR 64.1130 wants one
 * language), for mails to people who chose no language, and for texts that are stored.
 */
export const inEnglish =
  <A extends unknown[], T>(make: (...given: A) => T) =>
  (...given: A): T =>
    speaking("en", () => make(...given));

type Together<T extends object[]> = T extends [infer First, ...infer Rest extends object[]]
  ? First & Together<Rest>
  : unknown;

/** The words of several files as one: each property stays the one of the language spoken when it is looked at. */
export const allWords = <T extends object[]>(...files: T): Together<T> => {
  const words = {};
  for (const file of files) Object.defineProperties(words, Object.getOwnPropertyDescriptors(file));
  return words as Together<T>;
};

/** What is said in other languages than English, by language. */
export type Translated<T> = Partial<Record<Language, T>>;

const others: Language[] = ["es"];

/** What is made, in English and in each other language in which it is said otherwise: for readers who are not known yet. */
export const inEach = <T>(make: () => T): { said: T; translated?: Translated<T> } => {
  const said = speaking("en", make);
  const look = JSON.stringify(said);
  const made = others.map((language) => [language, speaking(language, make)] as const);
  const differing = made.filter(([, each]) => JSON.stringify(each) !== look);
  return { said, ...(differing.length > 0 ? { translated: Object.fromEntries(differing) } : {}) };
};

/** A mark of the language spoken now, for what is said later; not there for English. */
export const languageMark = (): { language?: Language } => {
  const language = languageNow();
  return language === "en" ? {} : { language };
};
