import type { ShownLetter } from "../../src/runtime/page-ports.ts";
import { type Html, html } from "./html.ts";
import { problemBeside } from "./layout.ts";
import { signWords as said } from "./sign-words.ts";
import type { Visitor } from "./visitor.ts";

/** What is wrong, by the field it stands beside. "form" is for all of it. */
export type Problems = Record<string, string>;

/** What was typed before, so that nobody types it twice. */
export type Typed = { name?: string; title?: string };

const flaws = (problems: Problems, field: string): Html | false =>
  problems[field] !== undefined && html`aria-invalid="true" autofocus`;

const sendCodeForm = ({ token, mark }: Visitor, sent: boolean): Html =>
  html`<form method="post" action="/p/${token}/code">
<input type="hidden" name="mark" value="${mark}">
<button type="submit" ${sent && html`class="quiet"`}>${sent ? said.codeAgain : said.codeSend}</button>
</form>`;

/** The code that proves the mailbox, before anything can be signed. It is typed once it was asked for. */
export const codeForm = (visitor: Visitor, email: string, sent: boolean, problems: Problems): Html => {
  const { token, mark } = visitor;
  return html`<section id="code">
<h2>${said.codeTitle}</h2>
${sent ? html`<p class="note" role="status">${said.codeSent(email)}</p>` : html`<p>${said.codeAbout(email)}</p>`}
${!sent && sendCodeForm(visitor, sent)}
<form method="post" action="/p/${token}/check">
<input type="hidden" name="mark" value="${mark}">
<label for="code-typed">${said.code}</label>
<input type="text" id="code-typed" name="code" required maxlength="20" inputmode="numeric" autocomplete="one-time-code"
  aria-describedby="code-problem" ${flaws(problems, "code")}>
${problemBeside("code-problem", problems.code)}
<button type="submit" ${!sent && html`class="quiet"`}>${said.codeCheck}</button>
</form>
${sent && sendCodeForm(visitor, sent)}
</section>`;
};

/** Name, title and the mark itself. The name is typed; drawing is offered where scripts run. */
export const signForm = (
  { token, mark }: Visitor,
  { letter, document }: ShownLetter,
  problems: Problems,
  typed: Typed,
): Html => html`<section id="sign">
<h2>${said.signTitle}</h2>
${problemBeside("form-problem", problems.form)}
<form method="post" action="/p/${token}/sign" class="sign" data-not-drawn="${said.notDrawn}">
<input type="hidden" name="mark" value="${mark}">
<input type="hidden" name="document" value="${document}">
<input type="hidden" name="drawing" value="">
<div class="field">
<label for="name">${said.name}</label>
<input type="text" id="name" name="name" required maxlength="120" autocomplete="name" value="${typed.name ?? ""}"
  aria-describedby="name-hint name-problem" ${flaws(problems, "name")}>
<p class="hint beside" id="name-hint">${said.nameHint(letter.signer.name)}</p>
${problemBeside("name-problem", problems.name)}
</div>
<div class="field">
<label for="title">${said.title}</label>
<input type="text" id="title" name="title" maxlength="60" autocomplete="organization-title"
  value="${typed.title ?? letter.signer.title}" aria-describedby="title-problem" ${flaws(problems, "title")}>
${problemBeside("title-problem", problems.title)}
</div>
<fieldset class="method" hidden>
<legend>${said.method}</legend>
<div class="ways">
<label class="choice"><input type="radio" name="method" value="typed" checked> ${said.typed}</label>
<label class="choice"><input type="radio" name="method" value="drawn"> ${said.drawn}</label>
</div>
<p class="typed" aria-hidden="true"></p>
<div class="drawn" hidden>
<canvas role="img" aria-label="${said.drawHere}"></canvas>
<button type="button" class="quiet">${said.clear}</button>
</div>
</fieldset>
<div id="drawing-problem">${problemBeside("drawing-text", problems.drawing)}</div>
<label class="choice"><input type="checkbox" name="intent" value="yes" required aria-describedby="intent-problem"
  ${flaws(problems, "intent")}> ${said.intent}</label>
${problemBeside("intent-problem", problems.intent)}
<button type="submit">${said.sign}</button>
</form>
</section>`;
