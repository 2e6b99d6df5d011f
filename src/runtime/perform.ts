import type { EffectOf } from "../core/effect.ts";
import { type CheckingOptions, createCheckingNumbers } from "./checking-numbers.ts";
import { createFiling, type FilingOptions } from "./filing.ts";
import { createLookingUp } from "./looking-up.ts";
import { done, type Performed } from "./performed.ts";
import type { Mailer, StoredEffect, Surface } from "./ports.ts";
import { createWithdrawing } from "./withdrawing.ts";

export type PerformOptions = FilingOptions & CheckingOptions & { surfaces: Surface[]; mailer: Mailer };

/** Carries out one stored effect in the world, by its kind. */
export const createPerform = (options: PerformOptions): ((stored: StoredEffect) => Promise<Performed>) => {
  const { surfaces, mailer } = options;
  const lookUp = createLookingUp(options);
  const checkNumbers = createCheckingNumbers(options);
  const file = createFiling(options);
  const withdraw = createWithdrawing(options);

  const deliver = async (
    effect: EffectOf<"say" | "say-privately" | "update-card">,
    { key, attempts }: StoredEffect,
  ): Promise<Performed> => {
    const surface = surfaces.find((each) => each.holds(effect.to));
    if (!surface)
      throw new Error(`No surface holds ${effect.to}; start the adapter it belongs to, then replay.`);
    await surface.deliver(effect, key, attempts);
    return done;
  };

  return async (stored) => {
    const { effect, key } = stored;
    switch (effect.type) {
      case "say":
      case "say-privately":
      case "update-card":
        return deliver(effect, stored);
      case "look-up":
        return lookUp(stored, effect);
      case "check-numbers":
        return checkNumbers(stored, effect);
      case "file-request":
        return file(stored, effect);
      case "withdraw-request":
        return withdraw(stored, effect);
      case "send-mail":
        await mailer.send({ to: effect.to, subject: effect.subject, text: effect.text, key });
        return done;
      case "remind":
      case "forget":
        throw new Error(
          `"${effect.type}" is stored as a timer with its turn; the store must not put it in the outbox.`,
        );
    }
  };
};
