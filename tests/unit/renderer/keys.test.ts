import { describe, expect, test } from 'vitest'
import { BINDINGS, commandOf } from '#renderer/features/inbox/keys.ts'

const press = (key: string, modifiers = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers })

describe('keys of the Email Inbox', () => {
  test.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['ArrowUp', 'previous'],
    ['Enter', 'details'],
    ['c', 'confirm'],
    ['n', 'new'],
    ['l', 'link'],
    ['e', 'type'],
    ['i', 'ignore'],
    ['u', 'undo'],
    ['?', 'help'],
    ['C', 'confirm'], // caps lock
  ])('%s: %s', (key, command) => {
    expect(commandOf(press(key), true)).toBe(command)
  })

  test('other keys, and keys with a modifier, do nothing', () => {
    for (const key of ['x', 'Tab', 'Escape', ' ', 'F5']) expect(commandOf(press(key), true)).toBeNull()
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(commandOf(press('c', { [modifier]: true }), true)).toBeNull()
  })

  test('switched off, the letters do nothing and the rest stays', () => {
    const left = BINDINGS.flatMap(({ keys }) => keys).filter((key) => commandOf(press(key), false))
    expect(left).toEqual(['arrowdown', 'arrowup', 'enter'])
  })

  test('no key has two meanings', () => {
    const keys = BINDINGS.flatMap((binding) => binding.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
