import type { Asked } from "../../src/core/asked.ts";
import { type Html, html } from "./html.ts";
import { notice, type Page, problemBeside } from "./layout.ts";
import { asker, notMineForm } from "./not-mine.ts";
import { mostBytes } from "./read-upload.ts";
import type { Visitor } from "./visitor.ts";
import { words } from "./words.ts";

const said = words.upload;

/** Kinds as media types; a phone that is asked for these turns its own format into JPEG. */
const accept = "application/pdf,image/jpeg,image/png,image/webp,image/tiff,.csv,.tsv,.xlsx";

const dateOf = (at: number): string =>
  new Date(at).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "America/New_York" });

/** For which port it is, and how long the link works. */
export const about = ({ link }: Visitor): Html =>
  html`<p class="about">${words.forPort(link.sid)} · ${words.until(dateOf(link.expires))}</p>`;

/** Where a bill is sent. Without its script it is a plain form with one file field. */
export const uploadPage = (visitor: Visitor, asked: Asked, problem?: string): Page => ({
  title: said.title(asked.label),
  scripts: ["upload.js"],
  body: html`<h1>${said.title(asked.label)}</h1>
${about(visitor)}
${asker(asked)}
<p>${asked.help}</p>
<form class="upload" method="post" enctype="multipart/form-data" data-most="${mostBytes}"
  data-too-large="${said.tooLarge}" data-nothing="${said.nothing}" data-broken="${said.cutOff}"
  data-sending="${said.sending}" data-remove="${said.remove}">
<input type="hidden" name="mark" value="${visitor.mark}">
<div class="drop">
<label class="button quiet" for="files">${said.choose}</label>
<input type="file" id="files" name="files" multiple accept="${accept}" aria-describedby="limits problem">
<span class="or" hidden>${said.drop}</span>
<label class="button quiet camera" for="camera" hidden>${said.camera}</label>
<input type="file" id="camera" accept="image/*" capture="environment" hidden>
</div>
<p class="hint beside" id="limits">${said.limits}</p>
<ul class="chosen" aria-label="${said.chosen}" hidden></ul>
<div id="problem" aria-live="assertive">${problemBeside("problem-text", problem)}</div>
<button type="submit">${said.send}</button>
<div class="progress" hidden><progress max="100" value="0" aria-label="${said.sending}"></progress><span role="status"></span></div>
</form>
${notMineForm(visitor, asked)}`,
});

export const uploadedPage = (asked: Asked, item: string, taken: { name: string; note: string }): Page =>
  notice(
    item === "bill" ? said.doneTitle : said.doneOther(asked.label),
    ...[said.done(taken.name), taken.note, asked.by === undefined ? said.back : words.guest.back].filter(
      (sentence) => sentence !== "",
    ),
  );
