import type { RequestHandler } from "express";
import type { SharedStatus } from "../../src/core/share.ts";
import type { SharedPage } from "../../src/runtime/page-ports.ts";
import { html } from "./html.ts";
import type { Page } from "./layout.ts";
import { showGone, showPage } from "./respond.ts";
import { sharedPageWords as said } from "./shared-page-words.ts";
import { visitorOf } from "./visitor.ts";

const pageOf = (shown: SharedStatus): Page => ({
  title: shown.title,
  body: html`<h1>${shown.title}</h1>
${shown.test && html`<p class="hint">${said.test}</p>`}
<p>${shown.meaning}</p>
<dl>
${shown.facts.map(
  ({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>
`,
)}</dl>
<h2>${shown.numbersTitle}</h2>
<ul>
${shown.numbers.map(
  ({ number, state }) => html`<li>${number}: ${state}</li>
`,
)}</ul>
${shown.more !== "" && html`<p>${shown.more}</p>`}
<p class="hint">${shown.until}</p>`,
});

/** Where an outsider sees how a port stands. There is nothing to do on it. */
export const showShared =
  (shared: SharedPage): RequestHandler =>
  async (_request, response) => {
    const shown = await shared.show(visitorOf(response).link);
    return shown ? showPage(response, 200, pageOf(shown)) : showGone(response);
  };
