/** A JSON Schema. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

type Schemas = Readonly<Record<string, Schema>>

/** The keys in a value, such as `labels/0/colour`, that no part of its schema names. Where any key may be, none is unnamed. */
export function unnamedKeys(schema: Schema, value: unknown, schemas: Schemas): readonly string[] {
  return unnamedIn([schema], value, '', schemas)
}

function unnamedIn(parts: readonly Schema[], value: unknown, at: string, schemas: Schemas): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const all = parts.flatMap((part) => partsOf(part, schemas))
  if (Array.isArray(value)) {
    const items = all.flatMap((part) => part.items ?? [])
    return value.flatMap((item, index) => unnamedIn(items, item, `${at}${index}/`, schemas))
  }
  const isOpen = all.some(({ additionalProperties: more = false }) => more !== false)
  if (isOpen || all.every(({ properties }) => properties === undefined)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = all.flatMap(({ properties }) =>
      properties !== undefined && Object.hasOwn(properties, key) ? (properties[key] ?? []) : [],
    )
    return named.length === 0 ? [at + key] : unnamedIn(named, inner, `${at}${key}/`, schemas)
  })
}

const known = new WeakMap<Schema, readonly Schema[]>()

/** A schema and all that it refers to and is put together from. */
function partsOf(schema: Schema, schemas: Schemas): readonly Schema[] {
  const found = known.get(schema)
  if (found !== undefined) return found
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema
  const meant = $ref === undefined ? undefined : schemas[$ref.replace('#/components/schemas/', '')]
  const inner = [...(meant === undefined ? [] : [meant]), ...allOf, ...anyOf, ...oneOf]
  const parts = [schema, ...inner.flatMap((part) => partsOf(part, schemas))]
  known.set(schema, parts)
  return parts
}
