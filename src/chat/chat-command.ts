import { readLanguageWish } from "../core/hearing/language-wish.ts";
import { asksWhatIsHeard } from "./subscription.ts";

/** What is asked for by a command of a chat platform, whatever stands before its words. */
export type ChatCommand =
  /** Starts or goes on: `text` is what the conversation hears. */
  | { type: "start"; text: string }
  /** A question, answered to whoever asks it. */
  | { type: "ask"; text: string }
  | { type: "help" }
  | { type: "settings" }
  | { type: "subscribe"; wanted: string }
  | { type: "unsubscribe" }
  /** What the channel hears of. */
  | { type: "hears" }
  /** Whether submissions wait for a second person. */
  | { type: "second-person"; on: boolean }
  | { type: "unknown"; verb: string };

/** Words that begin a question about requests or numbers, as they stand in a conversation. */
export const askingVerbs: ReadonlySet<string> = new Set([
  ...["stuck", "mine", "my", "find", "where", "open", "what", "which", "how"],
  ...["home", "dashboard", "figures", "statistics", "stats"],
  ...["digest", "daily", "weekly", "quiet", "mute", "snooze", "unmute", "time", "notifications"],
  ...["watch", "unwatch", "watchers", "follow", "calendar", "share", "shared", "revoke"],
  ...["keep", "notify", "inform"],
  ...["numbers", "number", "inventory", "who", "whose", "export", "set-up", "setup", "claim"],
  ...["assign", "reassign", "unassign", "pending", "failed", "free", "unassigned", "assigned", "temporary"],
]);

/** The words after the command's name as they are typed in English. */
const readEnglish = (typed: string): ChatCommand => {
  const text = typed.trim();
  const [verb = "", ...words] = text.split(/\s+/);
  const rest = words.join(" ");
  switch (verb.toLowerCase()) {
    case "":
      return { type: "start", text: "/port" };
    case "new":
    case "start":
      return { type: "start", text: "/port new" };
    case "status":
      return {
        type: "ask",
        text: rest === "" ? "status" : `status of ${rest.replace(/^(?:of|for) /i, "")}`,
      };
    case "list":
    case "history":
      return { type: "ask", text };
    case "import":
      return { type: "start", text: `/port import ${rest}`.trim() };
    case "help":
      return { type: "help" };
    case "settings":
      return { type: "settings" };
    case "subscribe":
      return { type: "subscribe", wanted: rest };
    case "unsubscribe":
      return { type: "unsubscribe" };
    default: {
      const second = /^(?:second|two)[- ](?:persons?|people|approvals?)(?: approval)? (on|off)$/i.exec(text);
      if (second) return { type: "second-person", on: second[1]?.toLowerCase() === "on" };
      if (readLanguageWish(text) !== null) return { type: "ask", text };
      if (asksWhatIsHeard(text)) return { type: "hears" };
      if (askingVerbs.has(verb.toLowerCase())) return { type: "ask", text };
      return { type: "unknown", verb };
    }
  }
};

/**
 * Reads the words after the command's name: "", "new", "status PR-…", "subscribe done". What is no command in English is
 * read as `understood` says it.
 */
export const chatCommand = (typed: string, understood: (text: string) => string): ChatCommand => {
  const command = readEnglish(typed);
  if (command.type !== "unknown") return command;
  const other = readEnglish(understood(typed.trim()));
  return other.type === "unknown" ? command : other;
};
