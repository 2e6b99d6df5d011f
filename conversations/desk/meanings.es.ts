import type { Meanings } from "./meanings.ts";

/** The words of porting and what they mean, in Spanish; those that everybody uses in English keep their name. */
export const spanish: Meanings = {
  porting: {
    name: "portabilidad",
    meaning:
      "Transferir un número de teléfono de una compañía telefónica a otra. El número sigue siendo el mismo.",
  },
  LOA: {
    name: "Carta de Autorización (LOA)",
    meaning:
      "El permiso firmado del titular de la cuenta para transferir estos números. La hago con sus respuestas, en inglés, y se firma en la pantalla.",
  },
  FOC: {
    name: "FOC (fecha confirmada)",
    meaning:
      "Firm order commitment: el operador actual acepta la portabilidad y da la fecha. Todavía puede moverse, así que mantenga los números activos.",
  },
  BTN: {
    name: "BTN (número principal de facturación)",
    meaning:
      "El número principal de la cuenta con el operador actual. Está cerca de la parte superior de la factura. Si hay un solo número, por lo general es ese.",
  },
  ATN: {
    name: "ATN",
    meaning: "Account telephone number: otro nombre del BTN, el número principal de la cuenta.",
  },
  CSR: {
    name: "CSR (registro de servicio del cliente)",
    meaning:
      "Lo que el operador actual tiene registrado, como el nombre, la dirección, el número principal y las líneas. Cada dato de una portabilidad se compara con él. Usted puede pedir una copia al operador.",
  },
  SID: {
    name: "SID",
    meaning:
      "El SID es el nombre de una solicitud aquí, como PR-7K3M-9Q2X. Escriba «estado de» y el SID para ver cómo va.",
  },
  PIN: {
    name: "PIN",
    meaning:
      "Un código que prueba que el titular de la cuenta quiere que el número salga. Los operadores móviles lo dan cuando se les pide, y solo dura unos días. No es el PIN del buzón de voz ni el de la SIM.",
  },
  SSN4: {
    name: "SSN4",
    meaning:
      "Los cuatro últimos dígitos del número de Seguro Social del titular de la cuenta. Algunos operadores móviles los usan en lugar de un PIN. Solo los pido en privado.",
  },
  "account number": {
    name: "número de cuenta",
    meaning:
      "El número de su cuenta con el operador actual, impreso cerca de la parte superior de la factura. Rara vez es el número de teléfono.",
  },
  "losing carrier": {
    name: "operador actual",
    meaning:
      "La compañía telefónica que ahora tiene el número y lo va a perder. Sus registros deciden si una portabilidad pasa.",
  },
  "gaining carrier": {
    name: "operador nuevo",
    meaning:
      "La compañía telefónica que recibe el número. Ella presenta la portabilidad ante el operador actual.",
  },
  carrier: {
    name: "operador",
    meaning: "Una compañía que da servicio a números de teléfono, como Verizon, AT&T o una de cable.",
  },
  reseller: {
    name: "revendedor",
    meaning:
      "Una compañía que vende con su propio nombre las líneas de otro operador. En una portabilidad cuenta el registro del operador que está detrás.",
  },
  NPAC: {
    name: "NPAC",
    meaning:
      "La base de datos central de Estados Unidos que dice qué operador atiende cada número portado. El cambio del día de la portabilidad ocurre ahí.",
  },
  RespOrg: {
    name: "RespOrg",
    meaning:
      "Organización responsable: la compañía a cargo de un número gratuito. Portar un número gratuito es cambiar de RespOrg.",
  },
  "rate centre": {
    name: "centro tarifario (rate center)",
    meaning:
      "Una zona local a la que pertenecen los números fijos. Un operador solo puede recibir un número donde atiende esa zona.",
  },
  "port-out lock": {
    name: "bloqueo de salida (port-out lock)",
    meaning:
      "Una protección para que nadie se lleve el número. Solo el titular de la cuenta puede pedir que se quite, y tiene que estar quitada antes de una portabilidad.",
  },
  wireless: {
    name: "celular",
    meaning:
      "Un número atendido por una red móvil. Los números de celular suelen necesitar un PIN de transferencia para salir.",
  },
  landline: {
    name: "línea fija",
    meaning: "Un número que no es móvil: un teléfono de escritorio, una línea por cable o internet, un fax.",
  },
  "toll-free": {
    name: "número gratuito (toll-free)",
    meaning:
      "Un número que paga quien recibe la llamada: 800, 833, 844, 855, 866, 877 y 888. Se transfiere con un proceso propio.",
  },
  E911: {
    name: "E911",
    meaning:
      "Llamadas de emergencia con una dirección registrada. Después de una portabilidad hay que registrarla otra vez con el operador nuevo.",
  },
  "10DLC": {
    name: "10DLC",
    meaning:
      "El registro de Estados Unidos con el que las empresas mandan textos desde números locales comunes. Se hace con el operador nuevo.",
  },
  CNAM: {
    name: "CNAM",
    meaning:
      "El nombre que ven las personas a quienes usted llama. Puede perderse en una portabilidad, y entonces se pone de nuevo con el operador nuevo.",
  },
  DSL: {
    name: "DSL",
    meaning:
      "Internet por una línea telefónica. Transferir el número de la línea puede cortarlo, así que muchos operadores rechazan la portabilidad hasta que se quite de la línea.",
  },
  "hunt group": {
    name: "grupo de búsqueda (hunt group)",
    meaning:
      "Líneas que suenan una tras otra cuando la primera está ocupada. Hay que quitarlo antes de transferir sus números.",
  },
  "distinctive ring": {
    name: "timbre distintivo",
    meaning:
      "Dos números en una línea que suenan de modo distinto. Hay que quitar la función antes de una portabilidad.",
  },
  Centrex: {
    name: "Centrex",
    meaning:
      "Un servicio telefónico para empresas que maneja el operador en lugar de un conmutador propio. Sus números necesitan que se quite la función antes de una portabilidad.",
  },
  "partial port": {
    name: "portabilidad parcial",
    meaning:
      "Unos números de la cuenta se transfieren y otros se quedan. Si se transfiere el número principal, otro tiene que ocupar su lugar.",
  },
  "full port": {
    name: "portabilidad completa",
    meaning: "Se transfieren todos los números de una cuenta. La cuenta anterior suele terminar con eso.",
  },
  "authorised representative": {
    name: "representante autorizado",
    meaning:
      "La persona que puede decidir sobre la cuenta y firma la carta. El operador actual tiene que tener ese nombre en su registro.",
  },
  "service address": {
    name: "dirección de servicio",
    meaning:
      "Donde se usan las líneas, tal como lo tiene registrado el operador actual. Un apartado postal (PO box) no cuenta.",
  },
  "billing address": {
    name: "dirección de facturación",
    meaning:
      "A donde el operador actual manda la factura. Se imprime en la carta y puede ser la misma que la dirección de servicio.",
  },
  "billing statement": {
    name: "factura",
    meaning:
      "La factura más reciente del operador actual, con nombre de la cuenta, número de cuenta, dirección y fecha.",
  },
  rejection: {
    name: "rechazo",
    meaning:
      "El operador actual devuelve una solicitud porque un dato difiere de su registro. Los números se quedan donde están, y la solicitud vuelve a enviarse.",
  },
  LSR: {
    name: "LSR",
    meaning: "Local service request: la orden que un operador manda a otro para transferir números.",
  },
  sandbox: {
    name: "sandbox",
    meaning:
      "Un operador ficticio para hacer pruebas. No transfiere ningún número real, y todo lo suyo lleva la marca PRUEBA (TEST).",
  },
};
