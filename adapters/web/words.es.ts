import type { WebWords } from "./words.ts";

const here = "Vuelva al chat del que vino";

export const spanish: WebWords = {
  brand: "Portside",

  gone: {
    title: "Este enlace no está abierto",
    paragraphs: [
      "Puede que ya se haya usado, que haya vencido o que otro más nuevo lo reemplace.",
      "Pida uno nuevo donde lo recibió: en el chat, o a quien le pidió que firmara. Nada de lo que se envió antes se ha perdido.",
    ],
  },
  notNeeded: {
    title: "Aquí ya no hace falta nada",
    paragraphs: [
      "Esta portabilidad ya pasó del punto en que se recibe esto.",
      `${here}: «estado» muestra cómo va la portabilidad.`,
    ],
  },
  stale: {
    title: "Abra la página otra vez, por favor",
    paragraphs: [
      "Estuvo abierta demasiado tiempo, o se mandó desde otro lugar, así que no se recibió nada.",
      "Vuelva atrás, cargue la página de nuevo y envíelo desde ahí.",
    ],
  },
  tooMuch: {
    title: "Es más de lo que recibe esta página",
    paragraphs: ["No se recibió nada. Vuelva atrás y envíe menos de una vez."],
  },
  unclear: {
    title: "No llegó completo",
    paragraphs: ["No se recibió nada. Vuelva atrás y envíelo de nuevo."],
  },
  slower: {
    title: "Un momento, por favor",
    paragraphs: ["Esta página se pidió muchas veces hace un instante. Espere un minuto y siga donde estaba."],
  },
  failed: {
    title: "Eso no funcionó, y la falla es nuestra",
    paragraphs: [
      "Lo que falló queda anotado para quienes operan Portside.",
      "Inténtelo de nuevo en unos minutos, por favor. Si sigue sin funcionar, dígalo en el chat.",
    ],
  },

  until: (date) => `Este enlace funciona una vez, hasta el ${date}.`,
  forPort: (sid) => `Para la portabilidad ${sid}`,

  upload: {
    title: (label) => `Enviar: ${label.toLowerCase()}`,
    choose: "Elegir un archivo",
    drop: "o suéltelo aquí",
    camera: "Tomar una foto",
    limits:
      "Un PDF, o fotos de todas las páginas en su orden: JPEG, PNG, WebP o TIFF, hasta 20 fotos y 10 MB en total.",
    chosen: "Por enviar",
    remove: "Quitar",
    send: "Enviar",
    sending: "Enviando",
    nothing: "Todavía no se eligió ningún archivo. Elija uno primero y luego pulse Enviar.",
    tooLarge:
      "Eso pasa de 10 MB, lo máximo que recibe un operador. Envíe solo las páginas que muestran el nombre, la " +
      "dirección y el número de cuenta, o guarde el escaneo más pequeño.",
    tooMany: "Son más de 20 archivos. Envíe solo las páginas importantes, o un PDF, por favor.",
    cutOff: "La conexión se cortó antes de que llegara todo. Envíelo de nuevo, por favor.",
    doneTitle: "Factura recibida",
    doneOther: (label) => `Recibido: ${label}`,
    done: (name) => `Gracias. «${name}» llegó y está guardado con cifrado.`,
    back: "Puede cerrar esta página y volver al chat. Ahí continúa.",
  },

  secret: {
    title: (label) => label,
    introOpen: "Escríbalo aquí; llega directamente a la solicitud.",
    doneOpen: "Ya está en la solicitud.",
    intro: "Escríbalo aquí y no en el chat. Solo lo ve el operador.",
    hint: (example) => `Por ejemplo: ${example}`,
    show: "Mostrar",
    hide: "Ocultar",
    send: "Enviar",
    nothing: "Todavía no escribió nada. Escríbalo y pulse Enviar.",
    kept: "Se guarda sellado. El chat muestra como máximo los últimos cuatro caracteres.",
    doneTitle: "Recibido",
    done: "Está sellado, y no se publicó en ningún lugar.",
    back: "Puede cerrar esta página y volver al chat. Ahí continúa.",
  },

  guest: {
    by: (name) => `${name} transfiere números de teléfono a otro operador y le pide solo esto.`,
    notMine: "No lo tengo",
    noted: "Gracias por avisar",
    notedText: "Ahora se entera quien se lo pidió. Puede cerrar esta página.",
    back: "Gracias. Puede cerrar esta página; no hace falta nada más de su parte.",
  },
};
