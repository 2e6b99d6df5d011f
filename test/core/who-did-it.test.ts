import { expect, test } from "@jest/globals";
import { Story } from "../support/story.ts";

const bob = { id: "U2BOB", name: "Bob Lee", role: "manage" } as const;

test("the history names people by their names, and says what the carrier, the signer and Portside did", () => {
  const story = new Story();
  story.fillAll();
  story.happens({ type: "said", text: "the company name is Acme Pipes LLC" }, bob);
  for (const text of ["submit", "yes"]) story.say(text);
  story.carrierTakes();
  story.reports("with-carrier");
  const said = story.say("history");
  expect(said).toMatch(/Company name: Acme Pipes LLC \(Bob Lee\)/);
  expect(said).toMatch(/Submitted \(Dana Reyes\)/);
  expect(said).toMatch(/Letter sent: to dana@acme.com \(Portside\)/);
  expect(said).toMatch(/Letter signed: Dana Reyes, typed \(the signer\)/);
  expect(said).toMatch(/Status: With the current carrier \(the carrier\)/);
  expect(said).not.toMatch(/U2BOB|\(local\)/);
  expect(story.request.people).toEqual({ U2BOB: "Bob Lee" });
});
