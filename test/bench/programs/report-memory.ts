import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Loaded into the server before its own program: answers each message of its parent with the memory it uses, in bytes.
 * The heap is measured after collecting what is no longer used; all else before.
 */
process.on('message', () => {
  const { rss } = process.memoryUsage()
  const peak = process.resourceUsage().maxRSS * 1024
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  process.send?.({ rss, peak, heap: process.memoryUsage().heapUsed })
})
// The channel alone must not keep the server alive.
process.channel?.unref()
