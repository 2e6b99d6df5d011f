import { describe, expect, test } from "@jest/globals";
import { readLetterCommand } from "../../../src/core/hearing/letter-command.ts";

describe("what is said about a letter that waits", () => {
  test.each(["sign", "Sign here", "I'll sign it now", "sign the letter", "I want to sign this please"])(
    "%s: the person signs",
    (text) => {
      expect(readLetterCommand(text)).toEqual({ type: "sign" });
    },
  );

  test.each([
    "resend",
    "resend the letter",
    "please send it again",
    "send a new letter",
    "Could you please resend the letter?",
    "can you send the link again?",
    "remind them",
    "renew the letter",
  ])("%s: it is sent again", (text) => {
    expect(readLetterCommand(text)).toEqual({ type: "resend" });
  });

  test.each(["who signs?", "who has to sign this", "Who's signing the letter?"])("%s: who it is", (text) => {
    expect(readLetterCommand(text)).toEqual({ type: "who" });
  });

  test.each([
    ["change signer", ""],
    ["Change the representative to Sam Poe, sam@acme.com", "Sam Poe, sam@acme.com"],
    ["change the e-mail to sam@acme.com", "sam@acme.com"],
    ["the email is sam@acme.com", "sam@acme.com"],
    ["the representative's e-mail is sam@acme.com", "sam@acme.com"],
    ["send it to sam@acme.com", "sam@acme.com"],
    ["somebody else signs", ""],
    ["can Lee sign instead?", "Lee"],
    ["have Sam Poe sign it", "Sam Poe"],
    ["can someone else sign this", ""],
  ])("%s: somebody else signs", (text, rest) => {
    expect(readLetterCommand(text)).toEqual({ type: "signer", rest });
  });

  test.each([
    "who signed it?",
    "has she signed the letter?",
    "status",
    "edit zip",
    "the zip is 10013",
    "Dana Reyes",
    "cancel",
    "how do I sign?",
    "yes",
    "",
  ])("%s is about something else", (text) => {
    expect(readLetterCommand(text)).toBeNull();
  });
});
