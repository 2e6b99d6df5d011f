import type { RepairItemWords } from "./words-repair.ts";

export const spanish: RepairItemWords = {
  keepNumber: {
    label: (number) => `Conservar o quitar ${number}`,
    ask: (number) =>
      `El operador no puede transferir ${number} con esta cuenta. ¿Lo quita de la solicitud, o lo conserva porque el operador actual ya lo corrigió?`,
    example: "quitar",
    help: "Si lo quita, los demás siguen sin él. Consérvelo solo si el operador actual confirmó que está activo y en esta cuenta.",
    again: "Por favor, diga «quitar» o «conservar».",
    dropped: "Quitado",
    kept: "Conservado",
    drop: "Quitarlo",
    keep: "Conservarlo, ya está corregido",
  },
  feature: {
    label: "Función quitada el",
    ask: "¿En qué fecha quitó el operador actual la función especial del número?",
    example: "hoy",
    help: "Llame al operador actual y pregunte qué función tiene el número: DSL, timbre distintivo, un grupo de búsqueda. Pida que la quiten, y la fecha.",
  },
  pending: {
    label: "Orden abierta termina el",
    ask: "¿En qué fecha termina la orden abierta con el operador actual?",
    example: "3 de diciembre",
    help: "Pregunte al operador actual si hay una orden abierta en la cuenta, y pida que la terminen o la cancelen. Mientras tanto, no cambie nada más en la cuenta.",
  },
  lock: {
    label: "Bloqueo quitado",
    ask: "¿Ya quitó el operador actual el bloqueo del número o de la cuenta?",
    help: "Los operadores móviles lo llaman Number Lock o Port Out Protection, y se desactiva en su aplicación. Para líneas fijas, pida que levanten el bloqueo LSP o PIC (freeze).",
    refuse: "Por favor, primero pida que lo quiten y después diga sí. La solicitud espera.",
    again: "Por favor, responda sí o no: ¿ya está quitado el bloqueo?",
  },
  keepWhich: {
    label: "Qué solicitud se conserva",
    ask: "Ya hay otra portabilidad abierta para este número. ¿Se canceló esa, para que siga esta?",
    example: "esta",
    help: "Solo puede haber una portabilidad abierta por número. Cancele la otra con el operador donde se pidió, y después diga «esta». Para renunciar a esta, diga «cancelar la portabilidad».",
    again: "Diga «esta» cuando la otra esté cancelada, o «cancelar la portabilidad» para renunciar a esta.",
    shown: "Sigue esta",
    choice: "Esta; la otra está cancelada",
  },
};
