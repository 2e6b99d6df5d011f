/** Lines of a request's history that say who has its numbers. They are no news of the port itself. */
export const assignmentEntries = { given: "assigned", taken: "unassigned" } as const;
