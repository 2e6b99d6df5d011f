/** A name that is safe inside quotes in a header. */
export const fileName = (name: string): string => name.replace(/[^\w. -]/g, "-").slice(0, 100);
