/** Refs that are no branches are fetched to below here: refs that people own are never moved. */
export const FETCHED = 'refs/session-reliability/fetched/'
