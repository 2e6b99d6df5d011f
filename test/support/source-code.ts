/** A file of the project: its path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

const keywordBeforeRegexp =
  /(?:^|[^\w$.])(?:await|case|delete|do|else|in|of|return|throw|typeof|void|yield)\s*$/;

const startsRegexp = (codeSoFar: string): boolean => {
  const before = codeSoFar.slice(-24);
  return !/[\w$)\]}"'`]\s*$/.test(before) || keywordBeforeRegexp.test(before);
};

const endOf = (text: string, from: number, pattern: RegExp): number => {
  const sticky = new RegExp(pattern.source, "y");
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from + 1;
};

const comment = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/;
const quoted = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/;
const regexp = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//;
const templatePart = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/;

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** Same length as the text, with everything blanked that is not code: comments, and what stands between quotes,
 * backticks and the slashes of a regular expression. Code inside `${}` stays. */
export const codeOf = (text: string): string => {
  const templates: number[] = [];
  let braces = 0;
  let code = "";

  const inTemplate = (from: number): void => {
    const end = endOf(text, from, templatePart);
    const opened = text.startsWith("${", end - 2) && text[end - 1] === "{";
    const tail = opened ? 2 : 1;
    code += blank(text.slice(from, end - tail)) + text.slice(end - tail, end);
    if (opened) {
      braces += 1;
      templates.push(braces);
    }
  };

  while (code.length < text.length) {
    const at = code.length;
    const character = text[at];
    if (text.startsWith("//", at) || text.startsWith("/*", at)) {
      code += blank(text.slice(at, endOf(text, at, comment)));
    } else if (character === '"' || character === "'") {
      code += character + blank(text.slice(at + 1, endOf(text, at, quoted) - 1)) + character;
    } else if (character === "`") {
      code += character;
      inTemplate(at + 1);
    } else if (character === "/" && startsRegexp(code)) {
      const end = endOf(text, at, regexp);
      code += end === at + 1 ? "/" : `/${blank(text.slice(at + 1, end - 1))}/`;
    } else if (character === "}" && templates.at(-1) === braces) {
      templates.pop();
      braces -= 1;
      code += character;
      inTemplate(at + 1);
    } else {
      if (character === "{") braces += 1;
      if (character === "}") braces -= 1;
      code += character;
    }
  }
  return code.slice(0, text.length);
};

const importing = [
  /\bimport\s*(?:type\s+)?(?:[\w$*{},\s]+?\bfrom\s*)?(?=["'])/g,
  /\bexport\s+(?:type\s+)?[\w$*{},\s]+?\bfrom\s*(?=["'])/g,
  /\bimport\s*\(\s*/g,
  /\bimport\.meta\.resolve\s*\(\s*/g,
  /\brequire(?:\.resolve)?\s*\(\s*/g,
];
const fileAddress = /\bnew\s+URL\s*\(\s*(?=["'`][^"'`]*["'`]\s*,\s*import\.meta\.url)/g;

/** Written in place of a path that is worked out while running, so that no law allows it. */
export const computed = "(computed)";

/** Everything a file reaches for: static, type-only, side-effect and dynamic imports, re-exports, `require`,
 * `import.meta.resolve`, and TypeScript files addressed by `new URL(…, import.meta.url)`. */
export const importsOf = (text: string): string[] => {
  const code = codeOf(text);
  const literalAt = (at: number): string => {
    const quote = code[at] ?? "";
    if (!`"'\``.includes(quote)) return computed;
    const end = code.indexOf(quote, at + 1);
    return /\S/.test(code.slice(at + 1, end)) ? computed : text.slice(at + 1, end);
  };
  const found = (patterns: RegExp[]): string[] =>
    patterns.flatMap((pattern) =>
      [...code.matchAll(pattern)].map((match) => literalAt(match.index + match[0].length)),
    );
  return [...found(importing), ...found([fileAddress]).filter((address) => address.endsWith(".ts"))];
};
