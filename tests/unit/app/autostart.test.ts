import { expect, test } from 'vitest'
import { autostartEntry } from '#main/app/autostart.ts'

test('starts the app in the tray', () => {
  expect(autostartEntry(['/opt/TrackMyRoles/trackmyroles']).split('\n')).toEqual(
    expect.arrayContaining(['[Desktop Entry]', 'Type=Application', 'Name=TrackMyRoles', 'Exec=/opt/TrackMyRoles/trackmyroles --hidden']),
  )
})

test.each([
  ['/home/a person/app', 'Exec="/home/a person/app" --hidden'],
  ['/home/100%/app', 'Exec="/home/100%%/app" --hidden'],
  ['/home/$me/app', 'Exec="/home/\\\\$me/app" --hidden'],
  ['/home/"q"/app', 'Exec="/home/\\\\"q\\\\"/app" --hidden'],
])('a path that the format would read otherwise: %s', (path, line) => expect(autostartEntry([path]).split('\n')).toContain(line))
