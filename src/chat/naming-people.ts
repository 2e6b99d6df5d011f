/** What people ask of us about somebody they name; "@1" stands for whom. */
const about = [
  /^(?:please |can you |could you )?(?:ask|invite|assign|reassign|unassign|hand|give|pass|transfer|send|remind|tell|keep|inform|notify|cc|add|let|stop|remove)\b.*@\d/is,
  /^(?:@\d+[\s,&]*(?:and )?)+(?:has|have|knows?|can (?:give|tell|send|approve|answer)|should (?:give|answer|approve|send))\b/i,
  /^(?:(?:which|what|show|the|all|list|pending|assigned|phone) ){0,3}numbers? (?:of|does|do|has|have) @\d+/i,
  /\b(?:for|to|from|with|by) (?:@\d+[\s,&]*(?:and )?)+[.!?]?$/i,
];

/** True for a text in which people are named to us, not spoken to: "ask @1 for the bill". */
export const namesPeople = (text: string, understood: (text: string) => string): boolean =>
  [text.trim(), understood(text.trim())].some((each) => about.some((pattern) => pattern.test(each)));
