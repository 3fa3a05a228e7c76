const HINTS = {
  darwin: {
    missing: 'Open Keychain Access, check that the login keychain exists, and restart the app.',
    locked: 'Unlock the login keychain (Keychain Access), allow TrackMyRoles to use it when asked, and try again.',
  },
  win32: {
    missing: 'Check that the Windows service "Credential Manager" runs, and restart the app.',
    locked: 'Sign in to Windows again so that Credential Manager is available, and try again.',
  },
  linux: {
    missing:
      'Install a keyring and its library (Debian and Ubuntu: sudo apt install gnome-keyring libsecret-1-0; Fedora: sudo dnf install gnome-keyring libsecret; KDE: enable KWallet), sign out and in again, and restart the app.',
    locked: 'Unlock the login keyring (Passwords and Keys, or KWallet), answer its prompt, and try again.',
  },
}

/**
 * What a person can do about a keychain that does not work.
 * @param problem `missing`: nothing there to talk to; `locked`: it is there, but asks or refuses
 */
export function keychainHint(problem: 'missing' | 'locked', platform: NodeJS.Platform): string {
  return HINTS[platform === 'darwin' || platform === 'win32' ? platform : 'linux'][problem]
}
