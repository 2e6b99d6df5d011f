/** What is said of the language somebody is spoken to in. */
export type LanguageWords = {
  /** They are spoken to in this language from now on; how to choose another. */
  fromNow: string;
  /** Which one it is, and which there are. */
  which: string;
  /** Each language by its own name: whoever looks for theirs need not know this one. */
  english: string;
  spanish: string;
};
