import { listed } from "../core/values/listed.ts";
import type { ChannelSettings } from "./settings.ts";
import type { Subscription } from "./subscription.ts";
import type { SubscriptionWords } from "./subscription-words.ts";

const topics: Record<Exclude<ChannelSettings["alerts"], "none">, string> = {
  all: "de cada cambio, también de los pequeños,",
  milestones: "de los hitos (enviada, presentada, con fecha, devuelta, terminada)",
  action: "de cada momento en que alguien debe hacer algo",
  done: "del final",
};

const whose = ({ mine, carriers, tags }: Subscription, who: string): string => {
  const parts = [
    carriers.length === 0 ? "" : `que salen de ${listed(carriers)}`,
    tags.length === 0 ? "" : `con ${listed(tags.map((tag) => `#${tag}`))} en el nombre`,
    mine ? `que empezó ${who}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "todas las solicitudes" : `las solicitudes ${parts.join(", ")}`;
};

export const spanish: SubscriptionWords = (command, plain) => {
  const hears = (given: Subscription, who: string): string => {
    const safe = { ...given, carriers: given.carriers.map(plain), tags: given.tags.map(plain) };
    if (given.alerts === "none")
      return `Aquí solo se avisa de las solicitudes que se tratan aquí. ${command("suscribir")} agrega los hitos de las demás.`;
    return `Además de las solicitudes que se tratan aquí, este canal se entera ${topics[given.alerts]} de ${whose(safe, who)}.`;
  };
  return {
    hears,
    subscribed: (given, who) => `${hears(given, who)} ${command("anular suscripción")} lo detiene.`,
    unsubscribed: `Este canal ya no se entera de otras solicitudes. ${command("suscribir")} lo activa de nuevo.`,
    which: `Diga de qué debe enterarse este canal: ${command("suscribir hitos")}, ${command("suscribir acción")}, ${command("suscribir final")} o ${command("suscribir todo")}, y si quiere, de cuáles: «las mías», «de Verizon, AT&T» o una etiqueta como #chicago que esté en el nombre de las solicitudes. ${command("avisos")} muestra de qué se entera ahora.`,
    somebody: "quien lo suscribió",
  };
};
