import { doing, sayingText, type Turn } from "../../src/core/turn.ts";
import { readSetUpLink } from "../../src/core/values/set-up-link.ts";
import { numbersWords as words } from "./words.ts";

/** Keeps what people are sent with their number, or says what a link has to look like. */
export const keepSetUpLink = (turn: Turn, link: string | null): Turn => {
  const to = turn.conversation.id;
  if (link === null)
    return doing(sayingText(turn, words.linkGone), { type: "keep-set-up-link", to, url: null });
  const url = readSetUpLink(link);
  if (url === null) return sayingText(turn, words.linkWrong(link));
  return doing(sayingText(turn, words.linkKept(url)), { type: "keep-set-up-link", to, url });
};
