import type { RepairWords } from "./words.ts";
import type { accountRejections as english } from "./words-account.ts";

export const accountRejections: Record<keyof typeof english, RepairWords> = {
  R01: {
    title: "Número de cuenta",
    meaning: "El número de cuenta no coincide con el que tiene registrado el operador anterior, o faltaba.",
    ask: "Mire la parte de arriba de la factura más reciente y copie el número de cuenta completo, con ceros y guiones.",
    tell: "Rara vez es el número de teléfono, aunque algunos operadores sí usan el número principal de facturación. Si usted compra a un revendedor, el operador que está detrás puede tener otro número. Está impreso en la carta, así que se firma una nueva.",
    script:
      "Dígale al operador anterior: «Rechazaron la portabilidad de mis números por el número de cuenta. Por favor, léame el número de cuenta exactamente como está en el registro de servicio del cliente (CSR)». Pida que se lo deletreen, dígito por dígito.",
  },
  R02: {
    title: "PIN o clave",
    meaning:
      "El PIN no era correcto o ya venció, así que el operador anterior no pudo saber si el titular está de acuerdo.",
    ask: "Consiga un PIN de transferencia nuevo en la aplicación, la página o la línea de atención del operador, y démelo en privado. El anterior ya no sirve.",
    tell: "Un PIN de transferencia dura solo unos días, así que consígalo justo antes de responder. Si la línea tiene un bloqueo, pida primero que lo quiten. El PIN del buzón de voz o el de la SIM es otra cosa.",
    script:
      "Dígale al operador anterior: «Voy a transferir mi número y necesito un PIN de transferencia nuevo. Por favor, revise también que la línea no tenga un bloqueo de portabilidad (port-out lock), y dígame hasta cuándo sirve el PIN».",
  },
  R03: {
    title: "Nombre de la persona autorizada",
    meaning: "La persona que firmó no está en la cuenta, o su nombre está escrito allí de otra manera.",
    ask: "Averigüe quién figura en la cuenta como titular o persona autorizada, con el nombre escrito exactamente, también la inicial del segundo nombre.",
    tell: "La carta lleva este nombre, así que la persona nombrada tiene que firmar una nueva. Asegúrese de que la dirección de correo sea la suya.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por el nombre de la persona autorizada. ¿Quién figura como autorizado en esta cuenta y cómo está escrito el nombre en el registro de servicio del cliente (CSR)?». Si nadie corresponde, pida que agreguen a quien firma.",
  },
  R04: {
    title: "Nombre de la cuenta",
    meaning: "El nombre de la cuenta no coincide con el registro del operador anterior.",
    ask: "Copie el nombre de la factura tal como está, con Inc, LLC, comas y abreviaturas.",
    tell: "Los operadores guardan el nombre legal o el de la persona que abrió la cuenta, muchas veces no la marca. El nombre está impreso en la carta, así que se firma una nueva.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por el nombre de la empresa. Por favor, léame el nombre de la cuenta letra por letra, como está en el registro de servicio del cliente (CSR)».",
  },
  R05: {
    title: "BTN (número principal de facturación)",
    meaning:
      "El número principal de facturación, el BTN, no es el número principal de la cuenta en el registro del operador anterior.",
    ask: "Busque el número principal en la parte de arriba de la factura. Si se transfiere un solo número, pruebe con ese mismo.",
    tell: "El número principal puede ser uno que ya nadie marca. Las cuentas grandes pueden tener varios, uno para cada grupo de líneas.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por el número principal de facturación. ¿Cuál es el BTN de la cuenta que tiene mi número?». Diga qué número se rechazó.",
  },
  R06: {
    title: "Dirección de servicio",
    meaning:
      "La dirección de servicio no coincide con la que el operador anterior tiene registrada para estas líneas.",
    ask: "Dé la dirección donde están instaladas las líneas, escrita como en el registro del operador, con la suite o el piso.",
    tell: "La dirección de servicio puede ser distinta de la dirección de facturación de la primera página. Omita los nombres de edificios y no use un apartado postal (PO box). Se firma una carta nueva con la dirección corregida.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por la dirección. Por favor, léame la dirección de servicio del registro de servicio del cliente (CSR), con el tipo de calle, la orientación y la suite».",
  },
  R07: {
    title: "Código postal",
    meaning:
      "El código postal de la dirección de servicio no coincide con el registro del operador anterior.",
    ask: "Revise el código postal del lugar donde están las líneas, no el del lugar donde llega la factura.",
    tell: "Después de una mudanza, el operador puede conservar el código postal anterior. Lo que cuenta es su registro, aunque no esté al día. Se firma una carta nueva.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por el código postal. ¿Qué código postal tiene el registro de servicio del cliente (CSR) en la dirección de servicio de mi número?».",
  },
  R08: {
    title: "Número que no está en la cuenta",
    meaning: "Al menos un número no pertenece a la cuenta que se indicó.",
    ask: "Compare los números que se nombran aquí con las líneas de la factura. Decida sobre cada uno: conservarlo porque está en la cuenta, o quitarlo.",
    tell: "Los números de otra cuenta se pueden transferir en una solicitud propia. La lista está impresa en la carta, así que se firma una nueva cuando cambia.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad porque un número no está en la cuenta. ¿En qué cuenta está, y qué números tiene esta cuenta?». Pida la lista por escrito.",
  },
  R09: {
    title: "Número inactivo o que no se puede transferir",
    meaning:
      "Al menos un número no se puede transferir: está desactivado, o el nuevo operador no da servicio en su zona.",
    ask: "Llame al número. Si no funciona, decida si pide que lo activen de nuevo o si lo quita de la solicitud.",
    tell: "Un número desactivado se puede perder, así que actúe pronto. Uno que está fuera de la zona del nuevo operador no se puede transferir allí.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad porque dicen que mi número está inactivo. ¿Está activo hoy en mi cuenta? Si no lo está, por favor actívenlo de nuevo y díganme cuándo quede listo».",
  },
  R10: {
    title: "Número principal en una portabilidad parcial",
    meaning:
      "El número principal de la cuenta se iba a transferir mientras otros números se quedan, y esos quedarían sin número principal.",
    ask: "Decida si se transfieren todos los números, o diga qué número será el principal de los que se quedan.",
    tell: "Pregunte cuánto costarán las líneas que quedan. El cambio está impreso en la carta, así que se firma una nueva.",
    script:
      "Dígale al operador anterior: «Voy a transferir el número principal de esta cuenta y a conservar otras líneas. Por favor, pongan otro número como número principal de facturación y díganme cuándo quede listo».",
  },
  R11: {
    title: "Portabilidad total o parcial",
    meaning:
      "La solicitud decía que se transfieren todos los números, o solo algunos, y el registro del operador anterior dice otra cosa.",
    ask: "Busque en la factura líneas que no estén en esta solicitud, como las de fax, de alarma o sin uso.",
    tell: "Si algún número se queda, es una portabilidad parcial. Si no se queda ninguno, es total, y con ella normalmente se cierra la cuenta.",
    script:
      "Dígale al operador anterior: «¿Qué números hay en esta cuenta en este momento?». Pida la lista completa del registro de servicio del cliente (CSR) y compárela con esta solicitud.",
  },
};
