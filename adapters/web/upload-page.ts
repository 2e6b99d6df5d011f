import type { Asked } from "../../src/core/asked.ts";
import { languageNow } from "../../src/core/language.ts";
import { type Html, html } from "./html.ts";
import { notice, type Page, problemBeside } from "./layout.ts";
import { asker, notMineForm } from "./not-mine.ts";
import { mostBytes } from "./read-upload.ts";
import type { Visitor } from "./visitor.ts";
import { words } from "./words.ts";

/** Kinds as media types; a phone that is asked for these turns its own format into JPEG. */
const accept = "application/pdf,image/jpeg,image/png,image/webp,image/tiff,.csv,.tsv,.xlsx";

const dateOf = (at: number): string =>
  new Date(at).toLocaleDateString(`${languageNow()}-US`, { dateStyle: "long", timeZone: "America/New_York" });

/** For which port it is, and how long the link works. */
export const about = ({ link }: Visitor): Html =>
  html`<p class="about">${words.forPort(link.sid)} · ${words.until(dateOf(link.expires))}</p>`;

/** Where a bill is sent. Without its script it is a plain form with one file field. */
export const uploadPage = (visitor: Visitor, asked: Asked, problem?: string): Page => ({
  title: words.upload.title(asked.label),
  scripts: ["upload.js"],
  body: html`<h1>${words.upload.title(asked.label)}</h1>
${about(visitor)}
${asker(asked)}
<p>${asked.help}</p>
<form class="upload" method="post" enctype="multipart/form-data" data-most="${mostBytes}"
  data-too-large="${words.upload.tooLarge}" data-nothing="${words.upload.nothing}" data-broken="${words.upload.cutOff}"
  data-sending="${words.upload.sending}" data-remove="${words.upload.remove}">
<input type="hidden" name="mark" value="${visitor.mark}">
<div class="drop">
<label class="button quiet" for="files">${words.upload.choose}</label>
<input type="file" id="files" name="files" multiple accept="${accept}" aria-describedby="limits problem">
<span class="or" hidden>${words.upload.drop}</span>
<label class="button quiet camera" for="camera" hidden>${words.upload.camera}</label>
<input type="file" id="camera" accept="image/*" capture="environment" hidden>
</div>
<p class="hint beside" id="limits">${words.upload.limits}</p>
<ul class="chosen" aria-label="${words.upload.chosen}" hidden></ul>
<div id="problem" aria-live="assertive">${problemBeside("problem-text", problem)}</div>
<button type="submit">${words.upload.send}</button>
<div class="progress" hidden><progress max="100" value="0" aria-label="${words.upload.sending}"></progress><span role="status"></span></div>
</form>
${notMineForm(visitor, asked)}`,
});

export const uploadedPage = (asked: Asked, item: string, taken: { name: string; note: string }): Page =>
  notice(
    item === "bill" ? words.upload.doneTitle : words.upload.doneOther(asked.label),
    ...[
      words.upload.done(taken.name),
      taken.note,
      asked.by === undefined ? words.upload.back : words.guest.back,
    ].filter((sentence) => sentence !== ""),
  );
