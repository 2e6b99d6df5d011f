import type { SpanishAsks } from "./spanish-question.ts";

/** Questions about what follows a port, and about working with the assistant here, in Spanish. */
export const after: SpanishAsks[] = [
  {
    id: "text-messages",
    english: "When do text messages work after the port?",
    asks: [
      "mensaje*!|sms!|mms!|textos!|imessage! funciona*|cuando|que|pasa*|llega*|recib*|sigue*|despues|tambien|no|como|por_que|pierdo|se|y|de_texto",
    ],
  },
  {
    id: "10dlc",
    english: "What is 10DLC?",
    asks: ["10dlc! que|cuando|como|debo|necesito|es|y|para|por_que|tengo", "a2p!"],
  },
  {
    id: "e911",
    english: "What about E911?",
    asks: [
      "e911!|911!|emergencia*! que|cuando|como|debo|necesito|es|y|direccion|registr*|funciona*|pasa|tengo",
    ],
  },
  {
    id: "caller-name",
    english: "What about the caller name (CNAM)?",
    asks: [
      "cnam! que|como|cuando|es|cambi*|pasa|y|debo",
      "nombre|identificador aparece|muestra|pantalla|llamada*|sale|ve|ven llam*|aparece|identificador|pantalla|otros|clientes",
    ],
  },
  {
    id: "voicemail",
    english: "What happens to voicemail?",
    asks: [
      "buzon_de_voz!|correo_de_voz!|voicemail!|saludo*!|grabacion*!|desvio*!|menu! que|pasa*|pierdo|conserv*|mantien*|perder*|y|tambien|se|como|puedo|mensajes",
    ],
  },
  {
    id: "after-completion",
    english: "What must I do after the port is complete?",
    asks: [
      "que|como debo|hago|hacer|hay|sigue|tengo|necesito despues|cuando|una_vez|tras|termin* port*|complet*|termin*|cambi*|pas*|listo",
      "como prob*!|prueb*!|comprob*!|comprueb*!|verific* numero*|funciona*|port*|linea*",
      "que|como debo|tenemos|hay|tengo probar!",
    ],
  },
  {
    id: "who-can-submit",
    english: "Who can file a port?",
    asks: [
      "quien|quienes puede|pueden present*|envi*|iniciar|portar|pedir|usar|crear|hacer|solicitar solicitud*|portabilidad*|port*|esto|aqui|numero*",
      "puede*|pueden subcuenta*|client*|usuario*|invitado*|colega*|equipo|cualquiera present*|envi*|iniciar|portar|pedir|usar|crear|hacer",
      "por_que no puedo|podemos present*|enviar|portar|iniciar",
    ],
  },
  {
    id: "where-to-track",
    english: "Where can I track the status?",
    asks: [
      "donde|como puedo|veo|sigo|consulto|ver|seguir|rastrear|consultar|reviso|se|saber estado|estatus|progreso|avance|solicitud*|port*|va|esto",
      "como sabre|sabremos|me_entero|nos_enteramos|me_avisan|se|me cuando|si|listo|termin*|pasa|algo|avis*",
      "me|nos avisan|avisara*|avisan|notific*|avisa|dira* cuando|si|algo|cambio*|listo|correo|email",
      "para_que|que sirve|es request_sid|numero_de_solicitud",
    ],
  },
  {
    id: "data-safety",
    english: "Is my data safe?",
    asks: [
      "es|esta|estan|son|como|que|quien|donde|hacen pin*|datos|informacion|factura|numero_de_cuenta|ssn|seguro_social|documentos segur*!|guard*!|almacen*!|protegid*!|cifrad*!|encriptad*!|privad*!|borra*!|comparte*!|vend*!|privacidad!|elimina*",
      "quien|quienes puede*|pueden|ve|ven|vera ver|leer|ve|ven pin|datos|factura|numero_de_cuenta|ssn|documentos|informacion",
      "que|como hacen|hace|pasa|manejan|protegen datos|pin|factura|informacion|documentos",
      "es|esto seguro!|segura!|confiable!",
      "es|esto|estoy segur*! esto|aqui|compartir|dar|hacerlo",
    ],
  },
  {
    id: "sandbox",
    english: "What is the sandbox?",
    asks: [
      "sandbox! que|es|como|por_que|significa",
      "modo_de_prueba!|prueba!|test! que|es|esto|real|de_verdad|significa|por_que",
      "esto es real!|de_verdad!|prueba!",
    ],
  },
  {
    id: "reach-a-person",
    english: "Can I talk to a person?",
    asks: [
      "como|puedo|podria|donde|hay|quien|con hablar|llamar|contactar|comunicarme|contacto|hablo|alguien persona|humano|agente|alguien|soporte|alguien_real|representante_suyo|equipo",
      "eres|es|hablo|estoy robot!|bot!|humano!|persona!|ia!|maquina!|real",
    ],
    says: [
      "quiero|necesito|deseo|quisiera|prefiero|puedo hablar|comunicarme|chatear|llamar persona|humano|agente|alguien|soporte",
      "hablar|comunicarme|paseme|pasame|conecteme con persona|humano|agente|alguien|soporte",
    ],
  },
  {
    id: "stop-and-resume",
    english: "Can I stop and resume later?",
    asks: [
      "puedo|como|podemos|se|si|que|y_si seguir|terminar|continuar|volver|retomar|parar|pausar|guard*|dejar|salgo|sigo despues|luego|mas_tarde|manana|respuestas|borrador|pierd*|guard*|otro_dia|en_otro_momento|avance",
    ],
  },
  {
    id: "correct-an-answer",
    english: "Can I correct an answer?",
    asks: [
      "puedo|como|podemos|que|se_puede|si cambi*|correg*|corrij*|edit*|modific*|equivoque|arregl* respuesta*|algo|dato*|error|equivoque|escribi|puse|anterior|equivocacion|campo*",
      "me_equivoque! que|hago|como|puedo|puse",
    ],
  },
];
