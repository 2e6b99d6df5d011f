import type { Asked } from "../../src/core/asked.ts";
import { type Html, html } from "./html.ts";
import { notice, type Page, problemBeside } from "./layout.ts";
import { asker, notMineForm } from "./not-mine.ts";
import { about } from "./upload-page.ts";
import type { Visitor } from "./visitor.ts";
import { words } from "./words.ts";

const showButton =
  (): Html => html`<button type="button" class="quiet" data-show="${words.secret.show}" data-hide="${words.secret.hide}"
  aria-controls="answer" aria-pressed="false" hidden>${words.secret.show}</button>`;

/** Where a secret, or one plain answer, is typed. What was typed is never sent back, not even beside a problem. */
export const secretPage = (visitor: Visitor, asked: Asked, problem?: string): Page => ({
  title: words.secret.title(asked.label),
  scripts: ["secret.js"],
  body: html`<h1>${words.secret.title(asked.label)}</h1>
${about(visitor)}
${asker(asked)}
<p>${asked.hidden ? words.secret.intro : words.secret.introOpen}</p>
<p>${asked.help}</p>
<form method="post" autocomplete="off">
<input type="hidden" name="mark" value="${visitor.mark}">
<label for="answer">${asked.label}</label>
<div class="masked">
<input type="${asked.hidden ? "password" : "text"}" id="answer" name="answer" required maxlength="200" autocomplete="off" autocapitalize="off"
  autocorrect="off" spellcheck="false" data-1p-ignore data-lpignore="true" aria-describedby="example problem"
  ${problem !== undefined && html`aria-invalid="true" autofocus`}>
${asked.hidden && showButton()}
</div>
<p class="hint beside" id="example">${words.secret.hint(asked.example)}</p>
${problemBeside("problem", problem)}
<button type="submit">${words.secret.send}</button>
</form>
${asked.hidden && html`<p class="hint lock">${words.secret.kept}</p>`}
${notMineForm(visitor, asked)}`,
});

export const secretTakenPage = ({ hidden, by }: Asked): Page =>
  notice(
    words.secret.doneTitle,
    hidden ? words.secret.done : words.secret.doneOpen,
    by === undefined ? words.secret.back : words.guest.back,
  );
