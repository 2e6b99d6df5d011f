/** What the page for outsiders says besides what it shows. */
export const sharedPageWords = {
  test: "This is a test with the sandbox carrier: no real number moves.",
};
