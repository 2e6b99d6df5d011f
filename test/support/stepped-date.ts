const RealDate = Date;
let offset = 0;

/** The time of day as this process sees it. What counts how long something takes is not stepped, as with a real step. */
class SteppedDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...(given as [number]));
  }

  static override now(): number {
    return RealDate.now() + offset;
  }
}

/** From now on everything in this process reads a clock that can be stepped; gives what steps it, in milliseconds. */
export const steppableClock = (): ((milliseconds: number) => void) => {
  globalThis.Date = SteppedDate as DateConstructor;
  return (milliseconds) => {
    offset = Math.round(milliseconds);
  };
};
