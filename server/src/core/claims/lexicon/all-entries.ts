import { DIRECTIONS } from './directions.ts'
import { COMPANIES_CHINA } from './entities/companies-china.ts'
import { COMPANIES_OTHER } from './entities/companies-other.ts'
import { COMPANIES_TAIWAN } from './entities/companies-taiwan.ts'
import { COMPANIES_US } from './entities/companies-us.ts'
import { INDICES } from './entities/indices.ts'
import { INSTITUTIONS } from './entities/institutions.ts'
import { PERSONS } from './entities/persons.ts'
import { PLACES } from './entities/places.ts'
import { PRODUCTS } from './entities/products.ts'
import { TOPICS } from './entities/topics.ts'
import type { LexiconEntry } from './lexicon.ts'
import { MEASURES_CLIMATE_ENERGY } from './measures/climate-energy.ts'
import { MEASURES_FINANCE } from './measures/finance.ts'
import { MEASURES_HEALTH } from './measures/health.ts'
import { MEASURES_MACRO } from './measures/macro.ts'
import { MEASURES_POPULATION } from './measures/population.ts'
import { MEASURES_TECHNOLOGY } from './measures/technology.ts'
import { MODIFIERS } from './modifiers.ts'
import { MOODS } from './moods.ts'
import { SILENT_NAMES } from './silent-names.ts'

/** Every entry that is built in. A new file of entries gets a line here. */
export const ALL_ENTRIES: readonly LexiconEntry[] = [
  ...COMPANIES_US,
  ...COMPANIES_TAIWAN,
  ...COMPANIES_CHINA,
  ...COMPANIES_OTHER,
  ...PRODUCTS,
  ...INDICES,
  ...INSTITUTIONS,
  ...PLACES,
  ...PERSONS,
  ...TOPICS,
  ...MEASURES_FINANCE,
  ...MEASURES_MACRO,
  ...MEASURES_TECHNOLOGY,
  ...MEASURES_HEALTH,
  ...MEASURES_CLIMATE_ENERGY,
  ...MEASURES_POPULATION,
  ...MODIFIERS,
  ...DIRECTIONS,
  ...MOODS,
  ...SILENT_NAMES,
]
