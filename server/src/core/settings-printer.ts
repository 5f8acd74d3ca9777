import type { Settings } from './settings.ts'

/** Gives settings as a text that is equal for equal ones. Thousands of files share one object, which is put into words once. */
export function createSettingsPrinter(): (settings: Settings) => string {
  const printed = new WeakMap<Settings, string>()
  return (settings) => {
    const text = printed.get(settings) ?? JSON.stringify(settings)
    printed.set(settings, text)
    return text
  }
}
