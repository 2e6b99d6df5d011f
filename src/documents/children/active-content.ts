import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFStream } from "pdf-lib";

/** Actions that run something or reach beyond the document (ISO 32000-1, 12.6.4), by what they are called there. */
const actions: Record<string, string> = {
  JavaScript: "javascript",
  Launch: "launch",
  SubmitForm: "submit-form",
  ImportData: "import-data",
  GoToR: "go-to-remote",
  GoToE: "go-to-embedded",
  Rendition: "rendition",
};

/** Entries that are active whatever they hold: a form in XML, a tree of scripts to run on opening. */
const entries: Record<string, string> = { XFA: "xfa", JavaScript: "javascript" };

const deepest = 100;

/** Every dictionary in an object, also that of a stream; references are not followed, since all objects are looked at. */
const dictionariesIn = function* (object: PDFObject, depth = 0): Generator<PDFDict> {
  if (depth > deepest)
    throw new RangeError("The objects of this document are nested too deep to be examined.");
  if (object instanceof PDFStream) yield* dictionariesIn(object.dict, depth + 1);
  if (object instanceof PDFArray) for (const each of object.asArray()) yield* dictionariesIn(each, depth + 1);
  if (object instanceof PDFDict) {
    yield object;
    for (const each of object.values()) yield* dictionariesIn(each, depth + 1);
  }
};

export const allDictionaries = function* (context: PDFContext): Generator<PDFDict> {
  for (const [, object] of context.enumerateIndirectObjects()) yield* dictionariesIn(object);
};

const flagsOf = (dictionary: PDFDict): (string | undefined)[] => {
  const kind = dictionary.context.lookup(dictionary.get(PDFName.of("S")));
  const named = Object.keys(entries).filter((name) => dictionary.has(PDFName.of(name)));
  const action = kind instanceof PDFName ? actions[kind.decodeText()] : undefined;
  return [action, ...named.map((name) => entries[name])];
};

/** Names of what in a document could act by itself, each once. Attachments and plain destinations are not active. */
export const activeContent = (context: PDFContext): string[] => {
  const found = new Set<string>();
  for (const dictionary of allDictionaries(context))
    for (const flag of flagsOf(dictionary)) if (flag) found.add(flag);
  return [...found].sort();
};
