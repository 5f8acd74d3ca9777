import { readSettings } from '../core/read-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts'

/**
 * The settings a client sent for the section `tickmark`, read as `.tickmark.json` is.
 * What is missing or of the wrong shape keeps its default: settings are written by hand, and half of them while typing.
 */
export function readConfiguration(section: unknown): Settings {
  return readSettings(JSON.stringify(section ?? {}), DEFAULT_SETTINGS).settings
}
