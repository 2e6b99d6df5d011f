import type { ForwardingWords } from "./forwarding-words.ts";

/** How forwarding is explained, in Spanish. Names of apps and menus are as they stand there in English. */
export const spanish: ForwardingWords = {
  usual: {
    called: "la mayoría de las líneas fijas de Estados Unidos",
    where: "",
    note: "Después de *72 espere el tono. Si nadie contesta del otro lado, cuelgue y márquelo una vez más; a la segunda queda puesto.",
    source: "las guías telefónicas de operadores locales, como gondtc.com y support.allstream.com",
  },
  tmobile: {
    called: "T-Mobile",
    where: "",
    note: "",
    source: "el soporte de T-Mobile, códigos cortos de autoservicio",
  },
  "att-wireless": {
    called: "AT&T Wireless",
    where: "",
    note: "En un iPhone está también en Settings, Apps, Phone, Call Forwarding.",
    source: "el soporte de celulares de AT&T, desvío de llamadas",
  },
  verizon: {
    called: "Verizon",
    where: "",
    note: "",
    source: "el soporte de Verizon, desvío de llamadas",
  },
  google: {
    called: "Google Voice",
    where: "en voice.google.com, Settings, Calls",
    note: "Primero hay que vincular ahí el número temporal.",
    source: "la ayuda de Google Voice, desviar llamadas",
  },
  ringcentral: {
    called: "RingCentral",
    where: "en la aplicación de RingCentral, Settings, Phone, Call rules",
    note: "",
    source: "el soporte de RingCentral, desvío de llamadas",
  },
  "8x8": {
    called: "8x8",
    where: "en 8x8 Work, Settings, Call forwarding rules",
    note: "",
    source: "el soporte de 8x8, reglas de desvío de llamadas",
  },
  vonage: {
    called: "Vonage",
    where: "en la aplicación de Vonage o el portal de administración, en Call forwarding",
    note: "",
    source: "el soporte de Vonage, desvío de llamadas",
  },
  ooma: {
    called: "Ooma",
    where: "en my.ooma.com o el administrador de Ooma Office, en Call forwarding",
    note: "",
    source: "el soporte de Ooma, desvío de llamadas",
  },
  cloud: {
    called: "un sistema telefónico en la nube",
    where: "en su portal de administración, en el número o el usuario, bajo Call forwarding o Call handling",
    note: "",
    source: "las páginas de ayuda de estos sistemas",
  },
  console: {
    called: "un operador con consola",
    where: "en su consola, donde se dirigen las llamadas de voz del número",
    note: "",
    source: "la documentación de estos operadores",
  },
  cable: {
    called: "líneas fijas y teléfonos por cable",
    where: "",
    note: "Algunas líneas necesitan que primero se agregue el desvío de llamadas al plan; el operador actual lo hace por teléfono.",
    source: "las guías telefónicas de estos operadores",
  },
};
