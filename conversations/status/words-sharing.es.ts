import type { SharingWords } from "./words-sharing.ts";

export const spanish: SharingWords = {
  which:
    "¿Qué solicitud? «compartir PR-7K3M-9Q2X con bob@example.com», o dígalo donde se habla de la solicitud.",
  onlyManagers:
    "Compartir es para quienes gestionan las portabilidades. Pídale a una de esas personas que la comparta.",
  full: (most) =>
    `Ya se comparten ${most} páginas de esta solicitud, que es el máximo. «enlaces compartidos» las muestra, y «revocar enlace 1» termina una.`,
  mailing: (address, until) =>
    `Le envío a ${address} una página que muestra cómo va la portabilidad: estado, fecha y los últimos cuatro dígitos de cada número, nada de la cuenta. Funciona hasta el ${until}.`,
  making: (until) =>
    `En un momento recibe el enlace solo usted. Quien lo tenga ve el estado, la fecha y los últimos cuatro dígitos de cada número, nada de la cuenta, hasta el ${until}.`,
  link: (address, until, id) =>
    `Enlace ${id}, hasta el ${until}: ${address}\n«revocar enlace ${id}» lo termina. No se guarda en ningún lugar, así que cópielo ahora.`,
  noPages:
    "Aquí no hay servidor web para páginas, así que no hay enlace que compartir. Quien administra Portside puede configurar PUBLIC_URL.",
  tooLong: (most) => `Una página se puede compartir durante ${most} días como máximo.`,
  none: (sid) =>
    `Nadie de fuera ve ${sid}. Eso cambia con «compartir con bob@example.com» o «enlace para compartir».`,
  list: (sid) => `Páginas que muestran ${sid} a otras personas:`,
  one: (id, whose, until, by) => `Enlace ${id}, ${whose}, hasta el ${until}, de ${by}`,
  mailedTo: (address) => `enviado por correo a ${address}`,
  handed: "entregado en el chat",
  howToEnd: "«revocar enlace 1» termina uno; «revocar todos los enlaces» los termina todos.",
  revoked: (ids) =>
    ids.length === 1
      ? `El enlace ${ids[0]} ya no muestra nada.`
      : `Los enlaces ${ids.join(", ")} ya no muestran nada.`,
  noSuch: "No existe ese enlace. «enlaces compartidos» muestra los que hay.",
};
