import type { Facts } from '../../domain/facts.ts'
import type { StoreFact } from '../../domain/store-facts.ts'

/** The same store where the change under review starts from; undefined where there is no such change, the base has no such store, or that is not certain. */
export function storeAtBase({ base }: Facts, { id }: StoreFact): StoreFact | undefined {
  return base?.seen === true && base.value.isUncertain !== true
    ? base.value.stores.find((store) => store.id === id)
    : undefined
}
