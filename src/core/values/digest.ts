/**
 * Sixteen hexadecimal characters that are the same for the same text, and others for any other one a person would
 * type in its place. Only to tell whether something changed; it protects nothing.
 */
export const digest = (text: string): string => {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(((second << 5) | (second >>> 27)) ^ code, 0x85ebca6b);
  }
  return [first, second].map((each) => (each >>> 0).toString(16).padStart(8, "0")).join("");
};
