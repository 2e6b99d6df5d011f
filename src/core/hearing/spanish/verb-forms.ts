/** What is not formed as usual: the polite command, the familiar one, and what somebody says of themselves. */
const unusual: Record<string, [string, string, string]> = {
  mostrar: ["muestre", "muestra", "muestro"],
  aprobar: ["apruebe", "aprueba", "apruebo"],
  recordar: ["recuerde", "recuerda", "recuerdo"],
  empezar: ["empiece", "empieza", "empiezo"],
  comenzar: ["comience", "comienza", "comienzo"],
  cerrar: ["cierre", "cierra", "cierro"],
  devolver: ["devuelva", "devuelve", "devuelvo"],
  volver: ["vuelva", "vuelve", "vuelvo"],
  mover: ["mueva", "mueve", "muevo"],
  seguir: ["siga", "sigue", "sigo"],
  corregir: ["corrija", "corrige", "corrijo"],
  repetir: ["repita", "repite", "repito"],
  pedir: ["pida", "pide", "pido"],
  decir: ["diga", "di", "digo"],
  poner: ["ponga", "pon", "pongo"],
  hacer: ["haga", "haz", "hago"],
  dar: ["de", "da", "doy"],
  ver: ["vea", "ve", "veo"],
  mantener: ["mantenga", "manten", "mantengo"],
  traer: ["traiga", "trae", "traigo"],
  incluir: ["incluya", "incluye", "incluyo"],
  retirar: ["retire", "retira", "retiro"],
  deshacer: ["deshaga", "deshaz", "deshago"],
};

const pronouns = "(?:me|nos|se|le|les|te)?(?:lo|la|los|las)?";

/** The spelling keeps the sound before an e: "entregar" is "entregue", "buscar" is "busque", "avanzar" is "avance". */
const beforeE = (stem: string): string =>
  stem.endsWith("g") ? `${stem}u` : stem.endsWith("c") ? `${stem.slice(0, -1)}qu` : stem.replace(/z$/, "c");

const commandsOf = (infinitive: string): [string, string, string] => {
  const own = unusual[infinitive];
  if (own) return own;
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith("ar")
    ? [`${beforeE(stem)}e`, `${stem}a`, `${stem}o`]
    : [`${stem}a`, `${stem}e`, `${stem}o`];
};

/** The forms in which something is asked for, without accents: "cancelar", "cancele", "cancela", "cancelarlo", … */
export const verbForms = (infinitive: string): { source: string; beginnings: string[] } => {
  const [polite, familiar, own] = commandsOf(infinitive);
  const stem = infinitive.slice(0, -2);
  const together = infinitive.endsWith("ir") ? `${stem}imos` : `${stem}${infinitive.slice(-2, -1)}mos`;
  const bases = [infinitive, polite, familiar];
  const source = `(?:(?:${bases.join("|")})${pronouns}|${polite}n|${own}|${together})`;
  return { source, beginnings: [...bases, own, together].flatMap(beginningsOf) };
};

const beginningsOf = (form: string): string[] =>
  form.length > 2 ? [form] : [form, ..."lnmst".split("").map((letter) => form + letter)];
