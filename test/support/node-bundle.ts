/** How everything that runs in Node is bundled: CommonJS for the oldest Node that VS Code and the command line run on. */
export const NODE_BUNDLE = {
  bundle: true,
  format: 'cjs' as const,
  platform: 'node' as const,
  target: 'node20',
  // The other form of jsonc-parser loads its parts by names that a bundler cannot follow.
  mainFields: ['module', 'main'],
  external: ['vscode'],
}
