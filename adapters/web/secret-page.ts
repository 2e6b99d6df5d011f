import type { Asked } from "../../src/core/asked.ts";
import { html } from "./html.ts";
import { notice, type Page, problemBeside } from "./layout.ts";
import { asker, notMineForm } from "./not-mine.ts";
import { about } from "./upload-page.ts";
import type { Visitor } from "./visitor.ts";
import { words } from "./words.ts";

const said = words.secret;

const showButton = html`<button type="button" class="quiet" data-show="${said.show}" data-hide="${said.hide}"
  aria-controls="answer" aria-pressed="false" hidden>${said.show}</button>`;

/** Where a secret, or one plain answer, is typed. What was typed is never sent back, not even beside a problem. */
export const secretPage = (visitor: Visitor, asked: Asked, problem?: string): Page => ({
  title: said.title(asked.label),
  scripts: ["secret.js"],
  body: html`<h1>${said.title(asked.label)}</h1>
${about(visitor)}
${asker(asked)}
<p>${asked.hidden ? said.intro : said.introOpen}</p>
<p>${asked.help}</p>
<form method="post" autocomplete="off">
<input type="hidden" name="mark" value="${visitor.mark}">
<label for="answer">${asked.label}</label>
<div class="masked">
<input type="${asked.hidden ? "password" : "text"}" id="answer" name="answer" required maxlength="200" autocomplete="off" autocapitalize="off"
  autocorrect="off" spellcheck="false" data-1p-ignore data-lpignore="true" aria-describedby="example problem"
  ${problem !== undefined && html`aria-invalid="true" autofocus`}>
${asked.hidden && showButton}
</div>
<p class="hint beside" id="example">${said.hint(asked.example)}</p>
${problemBeside("problem", problem)}
<button type="submit">${said.send}</button>
</form>
${asked.hidden && html`<p class="hint lock">${said.kept}</p>`}
${notMineForm(visitor, asked)}`,
});

export const secretTakenPage = ({ hidden, by }: Asked): Page =>
  notice(said.doneTitle, hidden ? said.done : said.doneOpen, by === undefined ? said.back : words.guest.back);
