import { readFileSync, writeFileSync } from 'node:fs'

/** One region's documents, gold and predicted, in files of their own. */
export interface RegionPart {
  readonly region: string
  readonly documents: number
  readonly gold: string
  readonly predicted: string
}

/** Splits a gold set whose documents name a region, and its predictions with it. Regions in order of their names. */
export function splitByRegion(goldFile: string, predictedFile: string): RegionPart[] {
  const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const predicted = new Map(lines(predictedFile).map((line) => [(JSON.parse(line) as { id: string }).id, line]))
  const regions = new Map<string, { gold: string[]; predicted: string[] }>()
  for (const line of lines(goldFile)) {
    const { id, region } = JSON.parse(line) as { id: string; region?: string }
    const part = regions.get(region ?? 'unknown') ?? { gold: [], predicted: [] }
    regions.set(region ?? 'unknown', part)
    part.gold.push(line)
    part.predicted.push(predicted.get(id) ?? JSON.stringify({ id }))
  }
  return [...regions].sort(([a], [b]) => a.localeCompare(b)).map(([region, part]) => {
    const stem = predictedFile.replace(/\.jsonl$/, `.${region.toLowerCase().replace(/[^a-z]+/g, '-')}`)
    writeFileSync(`${stem}.gold.jsonl`, `${part.gold.join('\n')}\n`)
    writeFileSync(`${stem}.jsonl`, `${part.predicted.join('\n')}\n`)
    return { region, documents: part.gold.length, gold: `${stem}.gold.jsonl`, predicted: `${stem}.jsonl` }
  })
}
