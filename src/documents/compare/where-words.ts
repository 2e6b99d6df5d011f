/** How the place of a value on a statement is said to people. */
export const whereWords = {
  beside: (page: number, label: string): string => `page ${page}, beside "${label}"`,
  under: (page: number, label: string): string => `page ${page}, under "${label}"`,
  over: (page: number, label: string): string => `page ${page}, over "${label}"`,
  inAddress: (page: number): string => `page ${page}, in the mailing address`,
  onPage: (page: number): string => `page ${page}`,
};
