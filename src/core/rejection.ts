/**
 * Why carriers reject, in families. Each names the items of the checklist it reopens, and nothing else is asked; what
 * people call them is in `family-names.ts`. Families R19 to R22 ask nothing of the customer: we, the carrier or the
 * network work on them.
 */
export type Family = {
  id: string;
  /** Items asked again: the first that applies where "|" stands between. "number" becomes each refused number. */
  reopens: string[];
  /** Codes of carriers that mean this, upper case. */
  codes: string[];
  /** The letter itself has to be signed anew, whatever is changed: nobody signed it, or it cannot be read. */
  unsigned?: true;
};

const family = (id: string, reopens: string[], codes: string[]): Family => ({
  id,
  reopens,
  codes,
});

export const families: readonly Family[] = [
  family(
    "R01",
    ["accountNumber"],
    ["ACCOUNT_NUMBER_MISMATCH", "ACCOUNT_NUMBER_REQUIRED", "INVALID_ACCOUNT_NUMBER"],
  ),
  family("R02", ["pin number"], ["PASSCODE_PIN_INVALID", "INVALID_PIN"]),
  family("R03", ["repName"], ["AUTH_PERSON_MISMATCH", "AUTH_NAME_MISMATCH"]),
  family(
    "R04",
    ["accountName|repName"],
    ["ENTITY_NAME_MISMATCH", "BUSINESS_NAME_MISMATCH", "INVALID_END_USER_NAME"],
  ),
  family("R05", ["btn"], ["BTN_ATN_MISMATCH", "INCORRECT_BTN"]),
  family(
    "R06",
    ["serviceStreet", "serviceUnit"],
    ["LOCATION_MISMATCH", "SERVICE_ADDRESS_MISMATCH", "INVALID_ADDRESS"],
  ),
  family("R07", ["serviceZip"], ["POSTAL_CODE_MISMATCH"]),
  family("R08", ["keepNumber number"], ["PHONE_NUMBER_MISMATCH", "TN_MISMATCH"]),
  family(
    "R09",
    ["keepNumber number"],
    [
      "PHONE_NUMBER_NOT_PORTABLE",
      "RATE_CENTER_NOT_PORTABLE",
      "PHONE_NUMBER_INACTIVE_OR_DISCONNECTED",
      "22102",
      "22130",
      "22133",
    ],
  ),
  family("R10", ["portType", "newBtn"], ["MAIN_BTN_PORTING", "PORTING_MAIN_BTN"]),
  family("R11", ["portType"], ["PORT_TYPE_INCORRECT", "REQUEST_INCORRECT"]),
  family("R12", ["featureRemoved"], ["PHONE_NUMBER_HAS_SPECIAL_FEATURE"]),
  family("R13", ["pendingClears"], ["LSR_PENDING", "PENDING_ORDER"]),
  family(
    "R14",
    ["lockRemoved"],
    ["LSP_FREEZE", "PIC_FREEZE", "NUMBER_LOCKED", "PHONE_NUMBER_WITH_CARRIER_RESTRICTION"],
  ),
  family("R15", ["bill"], ["COPY_OF_BILL_REQUIRED"]),
  {
    ...family("R16", ["repEmail"], ["LOA_NOT_SIGNED", "LOA_EXPIRED"]),
    unsigned: true,
  },
  family("R17", ["date"], ["FOC_REJECTED", "FOC_EXPIRED"]),
  family("R18", ["keepWhich"], ["DUPLICATE", "22137"]),
  family("R19", [], ["DIFFERENT_ACCOUNTS", "DIFFERENT_RATE_CENTERS", "PORTING_ORDER_SPLIT_REQUIRED"]),
  family("R20", [], ["OSP_IRRESPONSIVE", "LOSING_CARRIER_NO_RESPONSE"]),
  family("R21", [], ["SV_CONFLICT", "SV_UNKNOWN_FAILURE"]),
  family("R22", [], ["OTHER"]),
  {
    ...family("R23", ["repEmail"], ["LOA_ILLEGIBLE", "ILLEGIBLE_LOA"]),
    unsigned: true,
  },
  family("R24", [], ["NOT_FILED"]),
];

/** The family of what the new carrier would not file, while it took other parts of the request. */
export const notFiled = "R24";

/** The family of a carrier's code. A code nobody mapped is R22: the carrier's words are shown and a person looks. */
export const familyOf = (code: string): string =>
  families.find((each) => each.codes.includes(code.trim().toUpperCase()))?.id ?? "R22";

/**
 * The items a refusal reopens, with each refused number in the place of "number". Of alternatives the first one that
 * `applies` is taken.
 */
export const reopenedBy = (
  familyId: string,
  numbers: string[],
  applies: (item: string) => boolean = () => true,
): string[] => {
  const reopens = families.find((each) => each.id === familyId)?.reopens ?? [];
  return reopens.flatMap((item) => {
    const alternatives = item.split("|");
    const [first = item] = alternatives;
    if (alternatives.length > 1) return [alternatives.find(applies) ?? first];
    return item.endsWith(" number")
      ? numbers.map((number) => `${item.slice(0, -" number".length)}:${number}`)
      : [item];
  });
};
