import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { ContactWords } from "./words-contact.ts";

export const spanish: ContactWords = {
  type: {
    label: "Residencial o empresa",
    ask: "¿La cuenta es residencial o de empresa?",
    askWithName:
      "¿La cuenta es residencial o de empresa? Si es de empresa, agregue el nombre exactamente como está en la factura, por ejemplo «empresa, Acme Plumbing LLC».",
    example: "empresa",
    help: "Como la tiene registrada el operador actual: en la factura de una cuenta de empresa aparece el nombre de una compañía; en la de una residencial, el de una persona.",
    unclear: "Por favor, diga «residencial» o «empresa», como está en la factura.",
    business: "Empresa",
    residential: "Residencial",
  },
  company: {
    label: "Nombre de la empresa",
    ask: "¿Cuál es el nombre de la empresa, exactamente como está en la factura?",
    help: "El nombre legal que aparece en la factura, con LLC o Inc. si lo lleva. Los operadores lo comparan letra por letra; un nombre comercial se rechaza.",
    number: "Eso es un número. Por favor, dé el nombre de la empresa como está en la factura.",
    email: "Eso es un correo electrónico. Por favor, dé el nombre de la empresa como está en la factura.",
    nameless: "Por favor, dé el nombre de la empresa como está en la factura.",
    introduced: (name, typed) =>
      `¿La empresa se llama «${quoted(name, 80)}», o su nombre empieza como en «${quoted(typed, 80)}»?`,
  },
  rep: {
    label: "Representante autorizado",
    ask: "¿Quién puede firmar por la cuenta? Nombre y apellido como los tiene el operador actual.",
    help: "El representante autorizado es el titular de la cuenta o alguien a quien el titular permite actuar por ella. Firma la Carta de Autorización (LOA). Escriba el nombre como está en la factura, con la inicial del segundo nombre si aparece.",
    ownName: "Por favor, escriba su nombre y apellido como están en la factura.",
    digits: "Por favor, dé un nombre y un apellido, sin dígitos.",
    person: "Por favor, dé el nombre y el apellido de la persona, como están en la factura.",
    both: "Por favor, dé el nombre y el apellido, como están en la factura.",
  },
  email: {
    label: "Correo electrónico del representante",
    ask: "¿Y su correo electrónico? Allí llega la carta para firmar.",
    help: "La Carta de Autorización llega a esta dirección, así que debe ser un buzón que el representante abra. Puede cambiarla después; el enlace anterior deja de funcionar entonces.",
    didYouMean: (email, suggestion) => `Usted escribió ${email}. ¿Quiso decir ${suggestion}?`,
  },
  mailbox: {
    label: "Puede abrir ese buzón",
    ask: "¿Esa persona puede abrir ese buzón?",
    help: "Si nadie abre la carta, nadie la firma, y la portabilidad se detiene ahí.",
    refuse:
      "La carta llega a esa dirección, así que esa persona tiene que poder abrirla. Dé otra con «el correo es …», o diga sí cuando pueda.",
    again: "Por favor, responda sí o no: ¿esa persona puede abrir ese buzón?",
  },
  attest: {
    label: "Permitido por el titular de la cuenta",
    ask: "¿El titular de la cuenta le permite pedir esta portabilidad?",
    help: "Solo el titular de la cuenta, o alguien a quien este lo permita, puede transferir números. Su sí se guarda con su nombre y la hora.",
    refuse:
      "Entonces, por favor, que la pida el titular de la cuenta o alguien a quien este lo permita. El borrador espera; diga sí cuando tenga el permiso.",
    again: "Por favor, responda sí o no: ¿el titular de la cuenta le permite pedir esto?",
  },
};
