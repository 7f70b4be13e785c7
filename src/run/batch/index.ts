export { planBatch } from './plan'
export { runPlan } from './run'
export type { ExtractSettings } from './settings'
