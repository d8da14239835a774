/** Always the same cases, so that nobody's commit fails by chance; HEGAO_RUNS=5000 looks for new ones. */
export function runs(usual: number): {numRuns: number; seed?: number} {
  const more = process.env.HEGAO_RUNS
  return more ? {numRuns: Number(more)} : {numRuns: usual, seed: 20260301}
}
