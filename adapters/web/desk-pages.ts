import type { DeskSecrets } from "../../src/runtime/page-ports.ts";
import { deskWords as said } from "./desk-words.ts";
import { html } from "./html.ts";
import type { Page } from "./layout.ts";
import type { Visitor } from "./visitor.ts";

/** Says what a click will show. Opening it shows nothing. */
export const secretsPage = (
  { mark }: Visitor,
  { reference, pins }: { reference: string; pins: number },
): Page => ({
  title: said.title,
  body: html`<h1>${said.title}</h1>
<p>${said.order(reference)}</p>
<p>${said.intro(pins)}</p>
<p>${said.before}</p>
<form method="post" autocomplete="off">
<input type="hidden" name="mark" value="${mark}">
<button type="submit">${said.show}</button>
</form>`,
});

/** What is shown once. */
export const shownPage = ({ reference, accountNumber, pins, papers }: DeskSecrets): Page => ({
  title: said.title,
  body: html`<h1>${said.shownTitle(reference)}</h1>
<p>${said.once}</p>
<dl class="copied">
<dt>${said.account}</dt><dd>${accountNumber === "" ? said.noAccount : accountNumber}</dd>
${pins.map(
  ({ number, pin, ssn }) => html`<dt>${ssn ? said.ssn(number) : said.pin(number)}</dt><dd>${pin}</dd>
`,
)}</dl>
<h2>${said.papers}</h2>
<p>${papers === null ? said.papersNot : html`<a href="${papers}">${said.papersHere}</a>`}</p>
<p class="hint">${said.again}</p>`,
});

/** The signed letter and the bill, to be saved. */
export const papersPage = ({ token }: Visitor, reference: string): Page => ({
  title: said.papers,
  body: html`<h1>${said.papers}</h1>
<p>${said.order(reference)}</p>
<ul>
<li><a href="/p/${token}/letter">${said.download(said.letter)}</a></li>
<li><a href="/p/${token}/bill">${said.download(said.bill)}</a></li>
</ul>`,
});
