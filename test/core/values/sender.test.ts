import { expect, test } from "@jest/globals";
import { readSender } from "../../../src/core/values/sender.ts";

const address = "porting@example.com";

test.each([
  ["Portside <porting@example.com>", "Portside"],
  ['"Acme, Inc." <porting@example.com>', "Acme, Inc."],
  ["Núñez & Söhne <porting@example.com>", "Núñez & Söhne"],
  ["porting@example.com", ""],
  [" <porting@example.com> ", ""],
])("%s names who mails", (text, name) => {
  expect(readSender(text)).toEqual({ name, address });
});

test.each([
  "Portside",
  "",
  "Portside <>",
  "Portside <porting@example.com",
  "Portside <porting@example.com> more",
  "porting@example.com, eve@evil.example",
  "Portside <porting@example.com>, Eve <eve@evil.example>",
  "Portside\r\nBcc: eve@evil.example <porting@example.com>",
])("%j names nobody", (text) => {
  expect(readSender(text)).toBeNull();
});
