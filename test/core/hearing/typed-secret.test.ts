import { describe, expect, test } from "@jest/globals";
import { withoutTypedSecrets } from "../../../src/core/hearing/typed-secret.ts";

/** A text, and what is left of it. */
const secrets: [string, string][] = [
  ["my pin is 4821", ""],
  ["PIN 4821", ""],
  ["pin: 482193", ""],
  ["PIN=4821", ""],
  ["pin code 4821", ""],
  ["my PIN's 4821", ""],
  ["pin 48 21", ""],
  ["4821 is my pin", ""],
  ["4821 (pin)", ""],
  ["use 482193 as the PIN", ""],
  ["The PIN they gave me was 4821", ""],
  ["pin for 212-555-0150 is 4821", ""],
  ["the pin for (212) 555-0150 is 482193", ""],
  ["the transfer PIN is 482193, and the zip is 10013", "the zip is 10013"],
  ["account PIN is 4821 and account number is 8841-22-7730", "account number is 8841-22-7730"],
  ["Dana Reyes, dana@acme.com, pin 4821", "Dana Reyes, dana@acme.com"],
  ["passcode hunter2", ""],
  ["password: Sommer2020", ""],
  ["ssn 123-45-6789", ""],
  ["123-45-6789", ""],
  ["last four of my SSN: 6789", ""],
  ["last 4 of social 6789", ""],
  ["social is 6789", ""],
  ["ssn4: 6789", ""],
  ["my social security number is 123456789", ""],
];

/** The same in Spanish, whatever language somebody is spoken to in. */
const spanishSecrets: [string, string][] = [
  ["mi PIN es 4821", ""],
  ["el pin es 482193", ""],
  ["PIN de transferencia: 482193", ""],
  ["mi pin de transferencia es el 4821", ""],
  ["el PIN que me dieron es 4821", ""],
  ["mi NIP es 4821", ""],
  ["la clave es 4821", ""],
  ["mi clave: 4821", ""],
  ["clave de acceso 482193", ""],
  ["mi contraseña es Verano2020", ""],
  ["contrasena Verano2020", ""],
  ["el código de transferencia es 482193", ""],
  ["codigo pin 4821", ""],
  ["código de seguridad: 4821", ""],
  ["4821 es mi pin", ""],
  ["use 482193 como PIN", ""],
  ["4821 (clave)", ""],
  ["los últimos cuatro del seguro social son 6789", ""],
  ["ultimos 4 de mi ssn: 6789", ""],
  ["los últimos cuatro dígitos de mi seguro social son 6789", ""],
  ["últimas cuatro del social 6789", ""],
  ["mi seguro social es 123-45-6789", ""],
  ["mi número de seguro social es 123456789", ""],
  ["el pin de la línea 212-555-0150 es 4821", ""],
  ["MI PIN ES 4821", ""],
  ["sí, mi pin es 4821", ""],
  ["Dana Reyes, dana@acme.com, clave 4821", "Dana Reyes, dana@acme.com"],
  ["mi PIN es 4821 y el código postal es 10013", "el código postal es 10013"],
  ["el número de cuenta es 8841-22-7730, el pin 4821", "el número de cuenta es 8841-22-7730"],
];

/** Texts in which nothing is a secret. */
const harmless = [
  "4821",
  "212-555-0100, 212-555-0101",
  "8841-22-7730",
  "yes, 1, 8841-22-7730",
  "the account number is 8841-22-7730",
  "120 W 45th St, Apt 4B, New York, NY 10036",
  "9 Pin Oak Dr, Social Circle, GA 30025",
  "not yet: the PIN",
  "none, not yet: the PIN, account 8841",
  "I don't have the PIN, the zip is 10036",
  "how many digits has a PIN? 4 or 6?",
  "last four digits of the account are 7730",
  "remove the last four 212-555-0102",
  "Dec 3, 2026",
  "the date is 12/03/2026",
  "the numbers with PIN are 212-555-0150 and 212-555-0151",
  "PIN lines: 212-555-0150",
  "Pinnacle 2000 LLC",
  "3 PIN numbers needed",
  "is the PIN for 212-555-0150 needed?",
  "212-555-0150 needs a pin",
  "the pin is for 2125550150",
  "PIN expires in 7 days",
  "pin and account number 8841-22-7730",
  "billing PIN? no, BTN 212-555-0100",
  "el número de cuenta es 8841-22-7730",
  "el código postal es 10013",
  "¿cuántos dígitos tiene un PIN? ¿4 o 6?",
  "los números con PIN son 212-555-0150 y 212-555-0151",
  "los últimos cuatro de la cuenta son 7730",
  "no tengo el PIN, el código postal es 10036",
  "la clave de área es 212",
  "Calle Claveles 2040, Miami, FL 33101",
  "mañana a las 1800",
  "del 212-555-0100 al 0149",
  "todavía no: el PIN",
  "¿hace falta el PIN del 212-555-0150?",
];

/** Where a secret is asked a lone code is one; what is named otherwise is not. */
const whereAsked: [string, string][] = [
  ["4821", ""],
  ["it's 482193", ""],
  ["here you go: 4821", ""],
  ["A1B2C3", ""],
  ["123456789012345", ""],
  ["4821, and the zip is 10013", "the zip is 10013"],
  ["2125550150", "2125550150"],
  ["212-555-0150", "212-555-0150"],
  ["the zip is 10013", "the zip is 10013"],
  ["the account number is 8841-22-7730", "the account number is 8841-22-7730"],
  ["12/03/2026", "12/03/2026"],
  ["what is a PIN?", "what is a PIN?"],
  ["PR-7K3M-9Q2X", "PR-7K3M-9Q2X"],
  ["help", "help"],
  ["es 482193", ""],
  ["aquí está: 4821", ""],
  ["4821, y el código postal es 10013", "el código postal es 10013"],
  ["la cuenta es 8841-22-7730", "la cuenta es 8841-22-7730"],
  ["la fecha es 12/03/2026", "la fecha es 12/03/2026"],
  ["¿qué es un PIN?", "¿qué es un PIN?"],
];

test("the tables hold at least forty texts", () => {
  expect(secrets.length + harmless.length + whereAsked.length).toBeGreaterThanOrEqual(40);
});

describe("a secret typed in the open is taken out", () => {
  test.each([...secrets, ...spanishSecrets])("%j leaves %j", (text, rest) => {
    expect(withoutTypedSecrets(text, false)).toBe(rest);
  });
});

describe("nothing else is", () => {
  test.each(harmless)("%j stays", (text) => {
    expect(withoutTypedSecrets(text, false)).toBe(text);
  });
});

describe("while a secret is asked", () => {
  test.each(whereAsked)("%j leaves %j", (text, rest) => {
    expect(withoutTypedSecrets(text, true)).toBe(rest);
  });
});
