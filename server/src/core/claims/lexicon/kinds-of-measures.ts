/** Measures that are amounts or indices, so that a percentage of one is by how much it grew. */
export const GROWING_MEASURES: ReadonlySet<string> = new Set([
  'measure.cpi',
  'measure.ppi',
  'measure.pce-prices',
  'measure.hicp',
  'measure.gdp',
  'measure.gdp-deflator',
  'measure.import-prices',
  'measure.export-prices',
  'measure.home-prices',
  'measure.rents',
  'measure.wages',
  'measure.industrial-production',
  'measure.retail-sales',
  'measure.consumer-spending',
  'measure.fixed-investment',
  'measure.exports',
  'measure.imports',
  'measure.revenue',
])

/** Measures that are parts of a whole, so that `4 % of the workforce` is a level of one. */
export const PARTIAL_MEASURES: ReadonlySet<string> = new Set([
  'measure.unemployment-rate',
  'measure.employment-rate',
  'measure.participation-rate',
  'measure.poverty-rate',
  'measure.vacancy-rate',
  'measure.smoking-rate',
  'measure.obesity-rate',
  'measure.market-share',
  'measure.electricity-share',
  'measure.elderly-share',
  'measure.children-share',
])
