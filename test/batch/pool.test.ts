import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startPool } from '../../src/batch/pool'

const ECHO = pathToFileURL(join(__dirname, '../fixtures/echo.mjs'))

test('a pool closes quietly while answers are on their way', async () => {
  for (let round = 0; round < 20; round++) {
    const pool = startPool<number, number>(ECHO, 2)
    const answers = Array.from({ length: 40 }, async (_, task) => pool.run(task).catch((error: Error) => error.message))
    expect(await answers[0]).toBe(0)
    await pool.close()
    const rest = await Promise.all(answers)
    rest.forEach((answer, task) => { if (typeof answer === 'number') expect(answer).toBe(task) })
    // As many as were in hand were ended; none is left without an answer.
    expect(rest).toHaveLength(40)
  }
}, 60_000)
