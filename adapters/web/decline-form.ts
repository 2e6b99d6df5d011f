import { type Html, html } from "./html.ts";
import { problemBeside } from "./layout.ts";
import { signWords as said } from "./sign-words.ts";
import type { Visitor } from "./visitor.ts";

/** The way out, on every page before it is signed. */
export const declineForm = ({ token, mark }: Visitor, problem: string | undefined): Html =>
  html`<details class="decline" ${problem !== undefined && html`open`}>
<summary>${said.decline}</summary>
<form method="post" action="/p/${token}/decline">
<input type="hidden" name="mark" value="${mark}">
<fieldset aria-describedby="reason-problem">
<legend>${said.declineReason}</legend>
${Object.entries(said.reasons).map(
  ([value, label]) =>
    html`<label class="choice"><input type="radio" name="reason" value="${value}" required> ${label}</label>`,
)}
</fieldset>
<div class="field">
<label for="more">${said.declineMore}</label>
<textarea id="more" name="more" maxlength="400"></textarea>
</div>
${problemBeside("reason-problem", problem)}
<button type="submit" class="quiet">${said.declineButton}</button>
</form>
</details>`;

/** The reason as a sentence, or null when none was chosen. */
export const reasonOf = (reason: unknown, more: unknown): string | null => {
  const chosen =
    typeof reason === "string" && Object.hasOwn(said.reasons, reason) ? said.reasons[reason] : "";
  if (!chosen) return null;
  const added = typeof more === "string" ? more.trim() : "";
  return added === "" ? chosen : `${chosen}. ${added}`;
};
