/** Faults of style in a text shown to people, as sentences; empty when it is plain. */
export const styleFaults = (name: string, text: string): string[] => {
  const sentences = text
    .replace(/["“”]/g, "")
    .split(/(?<=[.!?;:])\s+/)
    .filter((sentence) => /[a-z]/i.test(sentence));
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const faults: [boolean, string][] = [
    [text.trim() === "", "is empty"],
    [text !== text.trim() || / {2}/.test(text), "has stray spaces"],
    [average > 20, `has ${average.toFixed(1)} words a sentence`],
    [Math.max(0, ...lengths) > 45, "has a sentence over 45 words"],
    [/\binvalid\b/i.test(text), 'says "invalid"'],
    [/please note|kindly|unfortunately|simply|obviously/i.test(text), "is stiff or talks down"],
    [/\byou (?:failed|forgot)\b|\byour (?:fault|error)\b/i.test(text), "blames"],
    [/!\s*!|!.*!.*!/.test(text), "piles up exclamation marks"],
    [/\p{Extended_Pictographic}/u.test(text), "leans on an emoji"],
    [/undefined|null|NaN|\[object/.test(text), "shows a hole"],
    [!/[.?!:")]$/.test(text), "does not end as a sentence"],
  ];
  return faults.filter(([found]) => found).map(([, fault]) => `${name} ${fault}: ${text}`);
};
