/**
 * Fits the name tagger on silver data and reports it on the measuring sets.
 *
 *   tsx training/names/fit.ts SILVER.jsonl[,MORE.jsonl] [--keep-features 30000] [--doubt 2] [--members 2] [--out FILE]
 *
 * Further options, with what ships as the default: --epochs 1 --rate 0.05 --dropout 0.15 --reluctance 1.0 --least 0.012.
 */
import { writeFileSync } from 'node:fs'
import { NAME_FEATURE_VERSION } from '../../src/mentions/name-features'
import { loadChain } from '../../src/models/weights'
import { corpusOf, readLabelled, selectFeatures } from './corpus'
import type { Fitted } from './crf'
import { committee, fit, live } from './fitting'
import { report } from './measure'
import { option, reluctant, say, SEED } from './options'
import { fitVotes, openDoubtful } from './second-pass'
import { store, weightsModule } from './store'

const all = corpusOf(readLabelled(process.argv[2]!))
say(`${all.docs.length} documents, ${all.chains.allowed.length} places, ${all.index.size} features`)
const chosen = selectFeatures(all, fit(all.chains, all.index, 1), Number(option('--keep-features', '30000')))
const doubt = Number(option('--doubt', '2'))
const corpus = doubt > 0 ? openDoubtful(chosen, doubt) : chosen

const model = committee(corpus, Number(option('--members', '2')))
report({ first: live(model, corpus.index), second: null })
const votes = fitVotes(corpus, model)

const about = {
  featureVersion: NAME_FEATURE_VERSION,
  corpus: 'silver labels on Voice of America, ECB+, CrossNER politics and PLOVER texts',
  seed: SEED,
  date: new Date().toISOString().slice(0, 10),
  scores: {},
  licence: 'MIT',
}
const least = Number(option('--least', '0.012'))
const settled = (fitted: Fitted): Fitted => ({ ...fitted, transitions: reluctant(fitted.transitions), starts: reluctant(fitted.starts) })
const stored = store(settled(model), corpus.index, about, least)
const storedVotes = store(settled(votes.model), votes.index, about, least)
say(`stored ${stored.features} + ${storedVotes.features} features, ${stored.keys.length + stored.weights.length} + ${storedVotes.keys.length + storedVotes.weights.length} bytes`)
const scores = report({ first: loadChain(stored, NAME_FEATURE_VERSION), second: loadChain(storedVotes, NAME_FEATURE_VERSION) })
const out = option('--out', '')
if (out) {
  writeFileSync(out, weightsModule('NAMES', 'training/names/fit.ts', { ...stored, scores }))
  writeFileSync(out.replace('.weights', '-votes.weights'), weightsModule('NAME_VOTES', 'training/names/fit.ts', { ...storedVotes, scores }))
}
