import { quoted } from "../../src/core/hearing/typed-text.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import type { DutyWords } from "./words-duties.ts";

export const spanish: DutyWords = {
  duties: {
    people: {
      label: "Alguien presente",
      does: "Tenga ese día a alguien presente que pruebe cada número.",
    },
    routing: {
      label: "Enrutamiento",
      does: "Configure los usuarios, los saludos y el enrutamiento de llamadas de cada número con el nuevo operador.",
    },
    kept: {
      label: "Servicio anterior conservado",
      does: "Asegúrese de que nadie cancele ni cambie la cuenta anterior antes de terminar.",
    },
    told: {
      label: "Personal avisado",
      does: "Avise a su gente de la fecha y de que ese día las llamadas pueden llegar a cualquiera de los dos lados.",
    },
    phones: {
      label: "Teléfonos a mano",
      does: "Tenga a mano los teléfonos anteriores y los nuevos hasta que se prueben todos los números.",
    },
    "calls-in": { label: "Llamadas entrantes", does: "Llame a cada número desde otro teléfono." },
    "calls-out": {
      label: "Llamadas salientes",
      does: "Llame desde cada número y revise el número que se muestra.",
    },
    texts: {
      label: "Mensajes de texto",
      does: "Envíe un mensaje de texto y reciba otro, cuando los mensajes ya funcionen.",
    },
    e911: {
      label: "Dirección E911",
      does: "Registre la dirección de emergencia (E911) de cada número con el nuevo operador.",
    },
    cnam: {
      label: "Nombre de quien llama",
      does: "Configure de nuevo el nombre de quien llama (CNAM).",
    },
    "10dlc": {
      label: "Campaña 10DLC",
      does: "Agregue los números a su campaña 10DLC si desde ellos se envían mensajes comerciales.",
    },
    "old-service": {
      label: "Servicio anterior",
      does: "Cancele lo que quede del servicio anterior y conserve la última factura y la carta firmada.",
    },
  },
  when: {
    people: "tres días antes",
    routing: "tres días antes",
    kept: "el día antes",
    told: "el día antes",
    phones: "a esa hora",
  },
  labelWhen: (label, when) => `${label} (${when})`,
  title: (sid, open, all) =>
    open === 0
      ? `Todo lo que sigue a la portabilidad de ${sid} está hecho:`
      : `Después de la portabilidad de ${sid} quedan por hacer ${open} de ${all}. Marque lo que esté hecho: presione su botón o diga «hecho E911».`,
  beforehand: (sid, open, all) =>
    open === 0
      ? `Todo está listo para el día de la portabilidad de ${sid}:`
      : `Para el día de la portabilidad de ${sid} quedan por hacer ${open} de ${all}. Presione lo que esté hecho o diga «hecho: enrutamiento».`,
  open: (does) => `Por hacer: ${does}`,
  done: (does, day, name) => `Hecho: ${does} (${quoted(name, 60)}, ${showDate(day)})`,
  ticked: (labels) => `Marcado como hecho: ${labels.join(", ")}.`,
  unticked: (labels) => `Pendiente otra vez: ${labels.join(", ")}.`,
  later: (sid) =>
    `Los números de ${sid} todavía no se han transferido. La lista de lo que hay que hacer después llega en cuanto se transfieran, y la lista para ese día, tres días hábiles antes.`,
  whichRequest:
    "¿Después de qué portabilidad? Diga primero «estado de» y su SID, o ábrala con «reanudar PR-…».",
  offer: "Marcar lo hecho",
  runbook: (sid) => `Lista para el día de la portabilidad, ${sid}`,
  before: (date, done, all) => `${date === "" ? "" : `${date}: `}${done} de ${all} hechas`,
  afterwards: (done, all) => `Los números ya se transfirieron: ${done} de ${all} hechas`,
  left: (count) => (count === 0 ? "Era la última por ahora." : `Quedan ${count} en la lista de arriba.`),
};
