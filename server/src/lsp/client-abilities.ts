import type { InitializeParams } from 'vscode-languageserver'
import type { Locale } from '../core/text/message.ts'
import { toLocale } from '../core/text/print-message.ts'
import type { InitializationOptions } from '../protocol.ts'

/** What the client on the other end can do, and how it wants to be spoken to. */
export interface ClientAbilities {
  readonly locale: Locale
  /** It asks for diagnostics; a client that cannot gets them sent. */
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesTokens: boolean
  readonly relatedInformation: boolean
  readonly diagnosticTags: boolean
  readonly codeDescription: boolean
  readonly configuration: boolean
  readonly watchesConfiguration: boolean
  readonly watchesFiles: boolean
  readonly workspaceFolders: boolean
  readonly showsProgress: boolean
  readonly markdownHover: boolean
  /** Whether a hover may hold an image; asked for by `initializationOptions.hoverImages`. */
  readonly hoverImages: boolean
  /** Whether it takes `tickmark/status`; asked for by `initializationOptions.status`. */
  readonly showsStatus: boolean
  /** Where it lets the server keep what it has read, as an absolute path; told by `initializationOptions.cacheFolder`. */
  readonly cacheFolder: string | undefined
  readonly codeActionLiterals: boolean
  readonly documentChanges: boolean
  readonly disabledCodeActions: boolean
}

/** The abilities that a client states when it starts. What it does not state, it does not have. */
export function readClientAbilities(params: InitializeParams): ClientAbilities {
  const { textDocument, workspace, window } = params.capabilities
  const diagnostics = textDocument?.diagnostic ?? textDocument?.publishDiagnostics
  return {
    locale: toLocale(params.locale),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    diagnosticTags: diagnostics?.tagSupport !== undefined,
    codeDescription: diagnostics?.codeDescriptionSupport === true,
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    hoverImages: hasFlag(params.initializationOptions, 'hoverImages'),
    showsStatus: hasFlag(params.initializationOptions, 'status'),
    cacheFolder: readText(params.initializationOptions, 'cacheFolder'),
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    disabledCodeActions: textDocument?.codeAction?.disabledSupport === true,
  }
}

/** Where the rules' pages are, if the client says so in `initializationOptions.rulePages`. */
export function readRulePages(params: InitializeParams): string | undefined {
  return readText(params.initializationOptions, 'rulePages')
}

function readText(options: unknown, name: keyof InitializationOptions): string | undefined {
  const stated = readOption(options, name)
  return typeof stated === 'string' && stated !== '' ? stated : undefined
}

function hasFlag(options: unknown, name: keyof InitializationOptions): boolean {
  return readOption(options, name) === true
}

function readOption(options: unknown, name: keyof InitializationOptions): unknown {
  if (typeof options !== 'object' || options === null) return undefined
  return Object.entries(options).find(([key]) => key === name)?.[1]
}
