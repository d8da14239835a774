/** How much the page shows, so that it opens in a browser at once; what is more is in the workbook. The page says so. */
export const limits = {
  /** With more drafts, sheets tell the findings without the text that they stand in. */
  draftsWithText: 2000,
  /** Of one draft; with its text, and without. */
  findings: 200,
  findingsWithoutText: 20,
  /** With more units, the matrix has only the items that a draft failed. */
  unitsWithAllItems: 500,
  /** Characters of copied passages in all, each counted on both sides; pairs behind them are named without text. */
  copied: 3_000_000,
  /** Units that are printed sheet by sheet at once. */
  printed: 500,
} as const
