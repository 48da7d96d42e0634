/** The quantile of the normal distribution for 95 % two-sided. */
const Z = 1.959963984540054
const FOUR = 4

/** The lower bound of Wilson's 95 % interval for a share (E. B. Wilson, JASA 22, 1927); 0 for nothing seen. */
export function wilsonLower(hits: number, all: number): number {
  if (all === 0) return 0
  const share = hits / all
  const z2 = Z * Z
  const centre = share + z2 / (2 * all)
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (FOUR * all)) / all)
  return Math.max(0, (centre - spread) / (1 + z2 / all))
}
