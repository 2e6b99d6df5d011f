import type { Person } from "../core/event.ts";
import type { Language } from "../core/language.ts";
import type { ChatParts } from "./parts.ts";

type Chosen = {
  source: string;
  /** Of what was sent, so that the same twice changes nothing. */
  id: string;
  agency: string;
  /** Where they alone are told of it; asked for only where there is something to tell. */
  conversation(): Promise<string>;
  by: Person;
  language: Language | undefined;
};

const typed: Record<Language, string> = { en: "language english", es: "language spanish" };

/** A language chosen in a form, which is what somebody would type; false where it is the one they are spoken to in. */
export const chooseLanguage = async (
  { assistant }: Pick<ChatParts, "assistant">,
  { language, conversation, ...who }: Chosen,
): Promise<boolean> => {
  if (language === undefined || language === (who.by.language ?? "en")) return false;
  await assistant.receive({
    ...who,
    conversation: await conversation(),
    type: "said",
    text: typed[language],
  });
  return true;
};
