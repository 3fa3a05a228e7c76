/** Starts the app without its window. */
export const HIDDEN = '--hidden'

/**
 * The file that starts the app at login on a Linux desktop, in the tray.
 * @param command the program and its arguments
 */
export function autostartEntry(command: string[]): string {
  const lines = ['[Desktop Entry]', 'Type=Application', 'Name=TrackMyRoles', 'Comment=Keeps track of your job applications']
  return [...lines, `Exec=${[...command, HIDDEN].map(quoted).join(' ')}`, 'Terminal=false', 'X-GNOME-Autostart-enabled=true', ''].join('\n')
}

/**
 * Desktop Entry Specification, "The Exec key": within quotes a backslash stands before quote, backtick, dollar and backslash; the file's
 * own rule for strings doubles backslashes once more; a percent sign would be a field code.
 */
function quoted(argument: string): string {
  if (/^[\w./:=@+-]+$/.test(argument)) return argument
  const escaped = argument
    .replace(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')
  return `"${escaped}"`
}
