const longest = 120;

/**
 * A person's file name as it may be stored and shown: the last part of a path, without control, direction and
 * line-breaking characters, at most 120 characters, of which the extension is kept.
 */
export const cleanFileName = (name: string): string => {
  const last = name.split(/[/\\]/).findLast((part) => part.trim() !== "") ?? "";
  const clean = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (/^\.*$/.test(clean)) return "document";
  const characters = [...clean];
  if (characters.length <= longest) return clean;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? "";
  return characters.slice(0, longest - extension.length).join("") + extension;
};
