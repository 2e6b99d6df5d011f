import type { AddressPart } from "../../src/core/values/address.ts";
import type { AddressItemWords } from "./words-address.ts";

const kinds = { service: "del servicio", billing: "de facturación" };

const parts: Record<AddressPart, string> = {
  street: "Calle",
  unit: "Unidad",
  city: "Ciudad",
  state: "Estado",
  zip: "Código postal (ZIP)",
};

const questions: Record<AddressPart, string> = {
  street: "Cuál es la calle",
  unit: "Cuál es la unidad",
  city: "Cuál es la ciudad",
  state: "Cuál es el estado",
  zip: "Cuál es el código postal (ZIP)",
};

const addresses = { service: "de la dirección del servicio", billing: "de la dirección de facturación" };

export const spanish: AddressItemWords = {
  label: (which, part) => `${parts[part]} ${kinds[which]}`,
  ask: (which, part) => `¿${questions[part]} ${addresses[which]}, como está en la factura?`,
  help: {
    service:
      "La dirección del servicio es donde están los teléfonos, exactamente como aparece en la factura del operador actual. Muchas veces no es adonde llega la factura.",
    billing:
      "La dirección de facturación es adonde el operador actual manda la factura. Se imprime en la carta.",
  },
  noUnit: "ninguna",
  unitHint: "Apt 4B, o «ninguno»",
  leftOut: (building) => `Dejé fuera «${building}»; los operadores solo tienen la calle.`,
  box: "La dirección del servicio es donde están los teléfonos, así que no puede ser un apartado postal (PO box). ¿Qué calle y número aparecen en la factura? Un apartado postal sí sirve como dirección de facturación.",
  zip: "Un código postal (ZIP) tiene cinco dígitos, o nueve con un guion.",
  state: "¿Cuál de los 50 estados, o Washington, DC? Dos letras o el nombre, como está en la factura.",
  street: "Una dirección tiene número de casa y nombre de calle, como 120 W 45th St.",
  city: "El nombre de una ciudad solo tiene letras. Por favor, escríbalo como está en la factura.",
  askService:
    "¿Cuál es la dirección del servicio, como está en la factura: calle, unidad si la hay, ciudad, estado y ZIP? Agregue «igual» si la dirección de facturación es la misma.",
  serviceExample: "Por ejemplo: 120 W 45th St, Apt 4B, New York, NY 10036, igual",
  askBilling:
    "¿Y la dirección de facturación, como está en la factura? Aquí sí sirve un apartado postal (PO box).",
  same: {
    label: "La dirección de facturación es la misma",
    ask: "¿La dirección de facturación es la misma?",
    help: "La dirección de facturación es adonde llega la factura. La dirección del servicio es donde están los teléfonos. Las dos están en la factura; unos operadores quieren una y otros, la otra.",
    again: "Por favor, responda sí o no: ¿la dirección de facturación es la misma que la del servicio?",
    unread: "No pude leer eso como dirección. ¿La dirección de facturación es la misma? Diga sí o no.",
  },
};
