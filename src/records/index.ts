export { toExtraction } from './extraction'
export type * from './types'
