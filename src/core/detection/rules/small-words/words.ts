/**
 * Words and short word groups that say little alone and much together, by how strongly they colour a short mail (1 a little,
 * 3 much). Written as they stand in folded text, split by bars; `#` stands for any number.
 */
export type SmallWords = Record<number, string>
