import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { charactersOf } from "./text-width.ts";

/** What has been typed so far, how it ended if it did, and keys that came after the end. */
export type Hidden = { text: string; ended: "entered" | "interrupt" | "input" | null; rest: string };

const escapeKey = String.fromCharCode(27);
const key = new RegExp(`${escapeKey}(?:\\[[0-?]*[ -/]*[@-~]|O.|.)?|\\r\\n|[\\s\\S]`, "gu");

/** Applies keys to a hidden line: Enter, Backspace, Ctrl-U, Ctrl-W, Ctrl-C and Ctrl-D work; others only add text. */
export const typeHidden = (before: string, keys: string): Hidden => {
  let text = before;
  for (const match of keys.matchAll(key)) {
    const [pressed] = match;
    const rest = keys.slice(match.index + pressed.length);
    if (/^[\r\n]/.test(pressed)) return { text, ended: "entered", rest };
    if (pressed === "\u0003") return { text, ended: "interrupt", rest };
    if (pressed === "\u0004" && text === "") return { text, ended: "input", rest };
    if (pressed === "\u007f" || pressed === "\b") text = charactersOf(text).slice(0, -1).join("");
    else if (pressed === "\u0015" || pressed === "\u0017") text = "";
    else if (!/^\p{Cc}/u.test(pressed)) text += pressed;
  }
  return { text, ended: null, rest: "" };
};

/** A terminal can hand over every key at once and unseen; other streams do so anyway. */
const setRaw = (input: Readable, raw: boolean): void => {
  if ("setRawMode" in input && typeof input.setRawMode === "function") input.setRawMode(raw);
};

/** Reads one line of which nothing is shown. Nobody else may read from `input` meanwhile. */
export const readHidden = (input: Readable, stopping: AbortSignal): Promise<Hidden> =>
  new Promise((resolve) => {
    const decoder = new StringDecoder("utf8");
    let text = "";
    const finish = (hidden: Hidden): void => {
      input.off("data", keys);
      input.off("end", ended);
      input.off("close", ended);
      stopping.removeEventListener("abort", ended);
      setRaw(input, false);
      input.pause();
      if (hidden.rest !== "") input.unshift(Buffer.from(hidden.rest));
      resolve(hidden);
    };
    const ended = (): void => finish({ text, ended: "input", rest: "" });
    const keys = (chunk: Buffer | string): void => {
      const typed = typeHidden(text, typeof chunk === "string" ? chunk : decoder.write(chunk));
      text = typed.text;
      if (typed.ended) finish(typed);
    };
    if (input.readableEnded || input.destroyed || stopping.aborted) return ended();
    input.on("data", keys);
    input.on("end", ended);
    input.on("close", ended);
    stopping.addEventListener("abort", ended);
    setRaw(input, true);
    input.resume();
  });
