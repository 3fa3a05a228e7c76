import { customType } from 'drizzle-orm/sqlite-core'
import type { ZodType } from 'zod'
import { damaged } from './errors.ts'

/**
 * A JSON column that is checked whenever it is read: what an older version or a damaged file left there never travels on as if it were sound.
 * @example fields: json(fieldsShape)('fields').notNull()
 */
export const json = <T>(shape: ZodType<T>) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (stored) => {
      try {
        return shape.parse(JSON.parse(stored))
      } catch (error) {
        throw damaged(error)
      }
    },
  })
