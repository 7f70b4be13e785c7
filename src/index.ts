export { extract } from './extract'
export { detectLanguage, type DetectedLanguage } from './languages/detect'
export type { Options } from './options'
export type * from './records'
