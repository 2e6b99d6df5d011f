import { afterEach, expect, test } from "@jest/globals";
import { slackPlayer } from "../support/parity/slack-player.ts";
import type { Player, Step } from "../support/parity/story.ts";
import { teamsPlayer } from "../support/parity/teams-player.ts";
import { acmeBill } from "../support/small-bills.ts";

const says = (...texts: string[]): Step[] => texts.map((text): Step => ({ do: "say", text }));

/** From the first word to the carrier, typed in Spanish. */
const filed: Step[] = [
  { do: "begin" },
  ...says(
    "español",
    "ayuda",
    "acepto todo",
    "ninguno, listo",
    "212-555-0100 al 0102",
    "¿cuánto tarda?",
    "sí, el primero, 8841-22-7730",
    "atrás",
    "conservar",
    "empresa, Acme Plumbing LLC",
    "Dana Reyes, dana@example.com, sí, sí",
    "120 W 45th St, Apt 4B, New York, NY 10035, la misma",
    "el código postal es 10036",
  ),
  { do: "bill" },
  ...says("enviar", "sí, presentarla", "firmar", "Dana Reyes"),
];

/** What is typed about requests and numbers, and what is answered. `alone`: to whoever typed it and nobody else. */
const typed: { says: string; hears: RegExp; alone?: true }[] = [
  { says: "estado", hears: /SID de la solicitud/ },
  { says: "historial", hears: /Respondido: / },
  { says: "lista", hears: /Hay 1 solicitud/ },
  { says: "mis solicitudes abiertas", hears: /1 solicitud abierta/ },
  { says: "¿dónde está el 212-555-0100?", hears: /Sandbox Bell, 3 números/ },
  { says: "¿qué está detenido?", hears: /Nada está detenido/ },
  { says: "¿qué es un BTN?", hears: /BTN \(número principal de facturación\)/ },
  { says: "¿puedo cancelar el servicio anterior?", hears: /números/ },
  { says: "inicio", hears: /solicitud/ },
  { says: "cifras", hears: /portabilidad/ },
  { says: "resumen diario a las 9", hears: /9:00 a\. m\./ },
  { says: "horas de silencio de 10 pm a 7 am", hears: /10:00 p\. m\./ },
  { says: "silenciar hasta mañana", hears: /./ },
  { says: "vigilar esto", hears: /PR-/ },
  { says: "informar a anna@example.com", hears: /anna@example\.com/ },
  { says: "calendario", hears: /fecha/ },
  { says: "números", hears: /3 en camino/ },
  { says: "¿quién tiene el 0100?", hears: /\(212\) 555-0100/ },
  { says: "asignar 0100 a anna@example.com", hears: /anna@example\.com/ },
  { says: "números temporales", hears: /funcionen hasta|no tiene/ },
];

const notUnderstood = /No entendí|no tengo una respuesta|I do not|did not understand/i;

const open: Player[] = [];
afterEach(async () => {
  for (const player of open.splice(0)) await player.close();
});

test.each([
  ["Slack", slackPlayer],
  ["Teams", teamsPlayer],
])(
  "a port and what can be asked of it, typed in Spanish in %s",
  async (_name, make) => {
    const player = await make(acmeBill());
    open.push(player);
    for (const step of filed) await player.play(step);
    const unheard: string[] = [];
    for (const { says: text, hears, alone } of typed) {
      const before = (await player.said()).length;
      await player.play({ do: "say", text });
      const said = alone ? await player.saidAlone() : (await player.said()).slice(before);
      const answer = said.replace(text, " ");
      if (!hears.test(answer) || notUnderstood.test(answer))
        unheard.push(`${text} => ${answer.slice(0, 300)}`);
    }
    const request = await player.request();
    expect(request?.answers.accountName?.value).toBe("Acme Plumbing LLC");
    expect(request?.answers.serviceZip?.value).toBe("10036");
    expect(unheard).toEqual([]);
  },
  120_000,
);
