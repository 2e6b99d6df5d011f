import { describe, expect, test } from "@jest/globals";
import { Story } from "../../support/story.ts";
import { answersNow, type Place, storyAt } from "../../support/story-at.ts";

const inSpanish = (story: Story): Story => {
  story.person = { ...story.person, language: "es" };
  return story;
};

type Row = [place: Place, text: string, answers: Record<string, unknown>];

/** Sentences around the answers, questions beside them, and corrections, as people put them. */
const rows: Row[] = [
  ["preflight", "ninguno, listo. ¿qué es un BTN?", { services: [], ready: [] }],
  ["preflight", "no hay DSL ni alarma, tengo la factura", { services: [], ready: [] }],
  ["preflight", "ninguno, todavía no tengo la factura", { services: [], ready: ["billing statement"] }],
  [
    "account",
    "sí, es correcto, el primero, cuenta 8841227730",
    { carrier: "Sandbox Bell", btn: "+12125550100", accountNumber: "8841227730" },
  ],
  ["account", "no, estamos con Comcast", { carrier: "Comcast" }],
  [
    "holder",
    "empresa. nos llamamos Lakeside Dental LLC",
    { customerType: "business", accountName: "Lakeside Dental LLC" },
  ],
  [
    "representative",
    "El dueño es Dana Reyes, dana@acme.com, sí, sí",
    { repName: "Dana Reyes", repEmail: "dana@acme.com", mailbox: "yes", attest: "yes" },
  ],
  [
    "representative",
    "Dana Reyes, dana@acme.com, sí a las dos",
    { repName: "Dana Reyes", repEmail: "dana@acme.com", mailbox: "yes", attest: "yes" },
  ],
  [
    "service",
    "estamos en 120 W 45th St, New York, NY 10036, la facturación es la misma",
    {
      serviceStreet: "120 W 45th St",
      serviceCity: "New York",
      serviceState: "NY",
      serviceZip: "10036",
      billingSame: "yes",
    },
  ],
  ["review", "el código postal está mal, es 10013", { serviceZip: "10013" }],
  ["review", "¿se puede el 10 de diciembre?", { date: "2026-12-10" }],
  ["review", "quita el 0102", { numbers: ["+12125550100", "+12125550101"] }],
];

describe("sentences in Spanish", () => {
  test.each(rows)("at %s: %j", (place, text, answers) => {
    const story = inSpanish(storyAt(place));
    story.say(text);
    expect(answersNow(story)).toMatchObject(answers);
  });

  test("a question beside answers is answered, too", () => {
    const said = inSpanish(storyAt("preflight")).say("ninguno, listo. ¿qué es un BTN?");
    expect(said).toContain("número principal de facturación");
    expect(said).toContain("¿Qué números quiere transferir?");
  });

  test.each(["hola, necesito mover la línea de la oficina", "¿cómo empiezo?"])("%j begins", (text) => {
    expect(inSpanish(new Story()).say(text)).toContain("Antes de empezar, seis puntos que aceptar");
  });

  test("the bill is put aside, the draft is kept, and the port is submitted", () => {
    expect(inSpanish(storyAt("bill")).say("lo mando mañana")).toContain("Todo está guardado");
    expect(inSpanish(storyAt("bill")).say("¿cómo lo subo?")).toContain("Sirven fotos claras");
    expect(inSpanish(storyAt("review")).say("guárdalo para después")).toContain("¿La dejamos por ahora?");
    expect(inSpanish(storyAt("review")).say("todo está bien, adelante")).toContain("Sandbox Bell");
  });
});
