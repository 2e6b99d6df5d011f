import { describe, expect, test } from "@jest/globals";
import { capabilities as sandbox } from "../../../adapters/carriers/sandbox/capabilities.ts";
import { capabilitiesAt as telnyx } from "../../../adapters/carriers/telnyx/capabilities.ts";
import { capabilitiesAt as twilio } from "../../../adapters/carriers/twilio/capabilities.ts";
import type { Capabilities } from "../../../src/core/carrier.ts";
import { speaking } from "../../../src/core/language.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

const said = ({ textsFollow = "", writing, orderId, sells }: Capabilities) => ({
  textsFollow,
  instead: writing && "instead" in writing ? writing.instead : "",
  called: orderId?.called ?? "",
  where: orderId?.where ?? "",
  first: sells?.first ?? "",
});

describe.each([
  ["Twilio", twilio("https://numbers.twilio.example")],
  ["Telnyx", telnyx("https://api.telnyx.example")],
  ["the sandbox", sandbox],
])("what the conversation says of %s", (_name, capabilities) => {
  test("is in the language spoken when it is said", () => {
    expect(
      spanishFaults(
        said(capabilities),
        speaking("es", () => said(capabilities)),
      ),
    ).toEqual([]);
  });
});
