const openings: RegExp[] = [
  /^(?:<@[^>]+>|@[\w.-]+)[\s,:]*/i,
  /^\/port\b\s*/i,
  /^(?:hey|hi|hello|ok|okay|so|um|hmm|well|and|but|sorry|good (?:morning|afternoon|evening)|yo|excuse me|quick question|question|just checking|just wondering)(?:\s+(?:there|team|portside|bot|all))?(?:[\s,:;.!-]+|$)/i,
  /^(?:please|kindly)[\s,]+/i,
  /^(?:can|could|would|will|may) (?:you|i|we) (?:please |kindly |maybe |just )*(?:tell (?:me|us)|let (?:me|us) know|give (?:me|us)|get (?:me|us)?|show (?:me|us)|see|have|check|know|look up|pull up|find|remind me)\b[\s,]*/i,
  /^(?:do you know|any idea|tell (?:me|us)|let (?:me|us) know|remind me|give (?:me|us)|show (?:me|us)|i(?:'d| would)? (?:like|want|need) to (?:know|see|check)|i (?:want|need)|i(?: am|'m| was)? (?:just )?(?:wondering|curious)(?: about)?)\b[\s,]*/i,
];

const endings =
  /(?:[\s,]+(?:please|pls|thanks|thank you|thx|right now|just now|currently|at the moment|today|for me|again|by now|if you can|if possible))+$/i;

const contractions: [RegExp, string][] = [
  [/\b(?:sttaus|stauts|statsu|staus|satus|statuss|statis)\b/gi, "status"],
  [/[\u2018\u2019\u02bc`]/g, "'"],
  [/\b(what|how|where|when|who)(?:'s|s)\b/gi, "$1 is"],
  [/\b(it|that|everything)'s\b/gi, "$1 is"],
  [/\bwhat're\b/gi, "what are"],
];

const peeled = (text: string): string => {
  const shorter = openings.reduce((rest, opening) => rest.replace(opening, ""), text).trim();
  return shorter === text || shorter === "" ? text : peeled(shorter);
};

let last = { text: "", tidy: "" };

/**
 * A text in one line without greeting, politeness, contractions and closing marks; spelling and case stay. One text is
 * looked at in several ways, so the last one is kept.
 */
export const tidied = (text: string): string => {
  if (last.text !== text) last = { text, tidy: tidy(text) };
  return last.tidy;
};

const tidy = (text: string): string => {
  const line = contractions.reduce(
    (result, [from, to]) => result.replace(from, to),
    text.normalize("NFKC").replace(/\s+/g, " ").trim(),
  );
  const marks = /[\s?!.,;:…"'”]+$/;
  const unmarked = peeled(line.replace(marks, ""));
  return unmarked.replace(endings, "").replace(marks, "").replace(endings, "").trim();
};
