import type { ShownLetter } from "../../src/runtime/page-ports.ts";
import { declineForm } from "./decline-form.ts";
import { type Html, html } from "./html.ts";
import { type Page, problemBeside } from "./layout.ts";
import { letterHtml } from "./letter-html.ts";
import { codeForm, type Problems, signForm, type Typed } from "./sign-form.ts";
import { signWords as said } from "./sign-words.ts";
import type { Visitor } from "./visitor.ts";

/** What came of the last step, to be shown with the page. */
export type Step = { problems?: Problems; typed?: Typed; codeSent?: boolean };

const disclosureText = ({ disclosure, disclosureVersion }: ShownLetter): Html =>
  html`${disclosure.map((each) => html`<p>${each}</p>`)}
<p class="hint">${said.disclosureVersion(disclosureVersion)}</p>`;

const openPage = (visitor: Visitor, shown: ShownLetter, { problems = {} }: Step): Page => ({
  title: said.openTitle,
  body: html`<h1>${said.openTitle}</h1>
<p class="about">${said.reference(shown.letter.reference)}</p>
<p>${said.asks(shown.requester, shown.letter.title)}</p>
<h2>${said.disclosure}</h2>
${disclosureText(shown)}
<form method="post" action="/p/${visitor.token}/review">
<input type="hidden" name="mark" value="${visitor.mark}">
<label class="choice"><input type="checkbox" name="consent" value="yes" required aria-describedby="consent-problem"
  ${problems.consent !== undefined && html`aria-invalid="true" autofocus`}> ${said.consent}</label>
${problemBeside("consent-problem", problems.consent)}
<button type="submit">${said.review}</button>
</form>
${declineForm(visitor, problems.reason)}`,
});

const viewedPage = (visitor: Visitor, shown: ShownLetter, step: Step): Page => {
  const { problems = {}, typed = {}, codeSent = false } = step;
  const { letter, wantsCode, codeVerified } = shown;
  return {
    title: said.viewedTitle,
    scripts: ["sign.js"],
    body: html`<h1>${said.viewedTitle}</h1>
${letterHtml(letter)}
<p><a href="/p/${visitor.token}/letter.pdf" target="_blank">${said.pdf}</a></p>
${
  wantsCode && !codeVerified
    ? codeForm(visitor, letter.signer.email, codeSent, problems)
    : signForm(visitor, shown, problems, typed)
}
<details>
<summary>${said.disclosure}</summary>
${disclosureText(shown)}
</details>
${declineForm(visitor, problems.reason)}`,
  };
};

const signedPage = ({ token }: Visitor, { letter }: ShownLetter): Page => ({
  title: said.signedTitle,
  body: html`<h1>${said.signedTitle}</h1>
<p>${said.signed(letter.signer.email)}</p>
<p><a class="button" href="/p/${token}/letter.pdf?download">${said.download}</a></p>
<p>${said.close}</p>`,
});

const declinedPage = ({ requester }: ShownLetter): Page => ({
  title: said.declinedTitle,
  body: html`<h1>${said.declinedTitle}</h1><p>${said.declined(requester)}</p><p>${said.close}</p>`,
});

/** The page of a letter, by how far it is. */
export const signPage = (visitor: Visitor, shown: ShownLetter, step: Step = {}): Page => {
  switch (shown.state) {
    case "open":
      return openPage(visitor, shown, step);
    case "viewed":
      return viewedPage(visitor, shown, step);
    case "signed":
      return signedPage(visitor, shown);
    case "declined":
      return declinedPage(shown);
  }
};
