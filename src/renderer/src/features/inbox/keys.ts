/** What the keys of the Email Inbox do. */
export type Command = 'next' | 'previous' | 'details' | 'confirm' | 'new' | 'link' | 'type' | 'ignore' | 'undo' | 'apply' | 'help'

type Binding = { command: Command; keys: string[]; shown: string[]; label: string }

/** One list for what is done and what the help dialog says. */
export const BINDINGS: Binding[] = [
  { command: 'next', keys: ['j', 'arrowdown'], shown: ['j', '↓'], label: 'Next' },
  { command: 'previous', keys: ['k', 'arrowup'], shown: ['k', '↑'], label: 'Previous' },
  { command: 'details', keys: ['enter'], shown: ['Enter'], label: 'View details' },
  { command: 'confirm', keys: ['c'], shown: ['c'], label: 'Confirm as suggested' },
  { command: 'new', keys: ['n'], shown: ['n'], label: 'Add as new application' },
  { command: 'link', keys: ['l'], shown: ['l'], label: 'Link to application' },
  { command: 'type', keys: ['e'], shown: ['e'], label: 'Change the type' },
  { command: 'ignore', keys: ['i'], shown: ['i'], label: 'Ignore' },
  { command: 'undo', keys: ['u'], shown: ['u'], label: 'Undo' },
  { command: 'apply', keys: ['a'], shown: ['a'], label: 'Apply to similar mails' },
  { command: 'help', keys: ['?'], shown: ['?'], label: 'Show these keys' },
]

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * The command of a key press, or null. A key with a modifier belongs to the system.
 * @param singleKeys false leaves the arrows and Enter alone (WCAG 2.1.4)
 */
export function commandOf({ key, ctrlKey, metaKey, altKey }: KeyPress, singleKeys: boolean): Command | null {
  if (ctrlKey || metaKey || altKey) return null
  if (!singleKeys && [...key].length === 1) return null
  return BINDINGS.find(({ keys }) => keys.includes(key.toLowerCase()))?.command ?? null
}
