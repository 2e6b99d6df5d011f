import type { AddressPart } from "./address.ts";
import type { AddressWords } from "./address-words.ts";
import { listed } from "./listed.ts";

const howToWrite = "Por favor, escríbala en una línea, así: 120 W 45th St, Apt 4B, New York, NY 10013.";

const names: Record<AddressPart, string> = {
  street: "la calle",
  unit: "la unidad",
  city: "la ciudad",
  state: "el estado",
  zip: "el código postal (ZIP)",
};

export const spanish: AddressWords = {
  none: `No encontré una dirección en eso. ${howToWrite}`,
  tooLong: (length, most) => `Eso tiene ${length} caracteres, y una dirección cabe en ${most}. ${howToWrite}`,
  abroad: "Eso parece una dirección fuera de EE. UU. ¿En qué dirección de EE. UU. está el servicio?",
  military:
    "Esa es una dirección de correo militar, y una línea telefónica se instala en una calle. ¿En qué calle y número está el servicio?",
  outside: (place) =>
    `Esa dirección está en ${place}. Solo puedo transferir números de los 50 estados y de Washington, DC. ¿Cuál es la dirección del servicio allí?`,
  missing: (known, parts, zipIn) => {
    const wanted = parts.map((part) =>
      part === "state" && zipIn ? `${names.state} (el ZIP ${zipIn.zip} está en ${zipIn.state})` : names[part],
    );
    return `${known === "" ? "" : `Tengo ${known}. `}Falta: ${listed(wanted)}. Por favor, escríbalo como está en la factura.`;
  },
  withoutTyped: (problem) => problem.replace(/^Tengo .*\. (?=Falta:)/s, "").replace(/«[^»]*»/g, "eso"),
  whichCity: (typed) =>
    `¿Qué parte de «${typed}» es la ciudad? Por favor, ponga una coma entre la calle y la ciudad.`,
  unitNumber: (word) => `¿Qué número va después de «${word}»?`,
  noState: (typed) => `No conozco «${typed}» como estado de EE. UU. ¿Cómo aparece en la factura?`,
  noHouseNumber: (street) =>
    `«${street}» no tiene número de casa, y el operador lo necesita. ¿Cuál es la calle con su número?`,
  fiveDigits: (typed) =>
    `Un código postal (ZIP) tiene cinco dígitos, y «${typed}» no los tiene. ¿Qué ZIP aparece en la factura?`,
  noZip: (start) => `No conozco ningún ZIP que empiece con ${start}. ¿Qué ZIP aparece en la factura?`,
  zipElsewhere: (zip, zipState, state) =>
    `El ZIP ${zip} está en ${zipState}, y el estado indicado es ${state}. ¿Cuál aparece en la factura?`,
  places: {
    DC: "el Distrito de Columbia",
    VI: "las Islas Vírgenes de EE. UU.",
    AS: "Samoa Americana",
    MP: "las Islas Marianas del Norte",
    MH: "las Islas Marshall",
    PW: "Palaos",
    AA: "un puesto militar",
    AE: "un puesto militar",
    AP: "un puesto militar",
  },
};
