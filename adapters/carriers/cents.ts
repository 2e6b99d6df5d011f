/** A price as carriers write it ("1.15", 1.15) in cents, a fraction of one rounded up; null for what is no price. */
export const centsOf = (price: string | number | null | undefined): number | null => {
  const dollars = typeof price === "string" && price.trim() === "" ? Number.NaN : Number(price ?? Number.NaN);
  return Number.isFinite(dollars) && dollars >= 0 ? Math.ceil(Number((dollars * 100).toFixed(4))) : null;
};
