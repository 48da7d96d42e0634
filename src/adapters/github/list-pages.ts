import * as v from 'valibot'
import type { Answer } from './answer.ts'
import type { Client } from './client.ts'
import { dataOf } from './shapes.ts'

/** GitHub's most. */
export const PER_PAGE = 100
/** A thousand are more than a guard ever opens, or has any use for. */
const MAX_PAGES = 10

/** All that a list has, the first thousand at most; or the answer that says why not. `path` asks for {@link PER_PAGE} a page. */
export async function listPages<T>(
  client: Client,
  path: string,
  shape: v.GenericSchema<unknown, T>,
  isOptional = false,
): Promise<readonly T[] | Answer> {
  const all: T[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await client.get(page === 1 ? path : `${path}&page=${page}`, isOptional)
    const items = dataOf(answer, v.array(shape))
    if (items === null) return answer
    all.push(...items)
    if (items.length < PER_PAGE) break
  }
  return all
}
