import { z } from 'zod'
import { type GoogleClient, googleClientFile } from '#shared/domain/google-client.ts'
import { AppError } from '#shared/ipc/errors.ts'

const CREATE_DESKTOP_CLIENT =
  "In Google's console (Google Auth Platform > Clients) create a client of type Desktop app, choose Download JSON, and use that file here."
const COPY_WHOLE_FILE = 'Choose the downloaded file, or copy its whole text from the first { to the last }.'

const invalid = (message: string, hint: string) => new AppError('client_invalid', message, { hint })

/**
 * Reads the file that Google's console offers for an OAuth client of type Desktop app. Its addresses are not used: a file from
 * elsewhere must not decide where sign-ins go.
 * @param json the file's text
 * @throws AppError client_invalid, saying what was given instead and where the right file is
 */
export function parseGoogleClient(json: string): GoogleClient {
  const text = json.replace(/^\uFEFF/, '').trim()
  if (text === '') throw invalid('There is no client file yet.', CREATE_DESKTOP_CLIENT)
  if (!text.startsWith('{')) throw notJson(text)
  const file = parseJson(text)
  const desktop = googleClientFile.safeParse(file)
  if (!desktop.success) throw wrongFile(file)
  const { client_id: clientId, client_secret: clientSecret } = desktop.data.installed
  return { clientId, clientSecret }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // no cause: the parser's message quotes the text, which holds a secret
    if (!text.endsWith('}')) throw invalid('The client file is incomplete: its end is missing.', COPY_WHOLE_FILE)
    throw invalid('The client file is damaged: it is not valid JSON.', COPY_WHOLE_FILE)
  }
}

function notJson(text: string): AppError {
  // how Google's credentials look: https://docs.cloud.google.com/docs/authentication/api-keys
  if (/^AIza[\w-]{30,}$/.test(text)) return invalid('This is an API key. Reading mail needs an OAuth client.', CREATE_DESKTOP_CLIENT)
  if (/^[\w-]+\.apps\.googleusercontent\.com$/.test(text)) return invalid('This is only the client ID; the secret is missing.', CREATE_DESKTOP_CLIENT)
  if (/^GOCSPX-/.test(text)) return invalid('This is only the client secret; the client ID is missing.', CREATE_DESKTOP_CLIENT)
  return invalid('This is not the JSON file of an OAuth client.', CREATE_DESKTOP_CLIENT)
}

const otherFiles = {
  web: z.object({ web: z.unknown() }),
  service: z.object({ type: z.literal('service_account') }),
  user: z.object({ type: z.literal('authorized_user') }),
  apiKey: z.union([z.object({ api_key: z.string() }), z.object({ apiKey: z.string() }), z.object({ keyString: z.string() })]),
  noSecret: z.object({ installed: z.object({ client_id: z.string().min(1), client_secret: z.string().min(1).optional() }) }),
}

function wrongFile(file: unknown): AppError {
  const is = (kind: keyof typeof otherFiles) => otherFiles[kind].safeParse(file).success
  if (is('web')) return invalid('This client is of type Web application; it cannot sign in from a desktop app.', CREATE_DESKTOP_CLIENT)
  if (is('service')) return invalid("This is a service account's key; it cannot read a personal mailbox.", CREATE_DESKTOP_CLIENT)
  if (is('user')) return invalid('This file holds a finished sign-in of another program, not an OAuth client.', CREATE_DESKTOP_CLIENT)
  if (is('apiKey')) return invalid('This is an API key. Reading mail needs an OAuth client.', CREATE_DESKTOP_CLIENT)
  if (is('noSecret')) {
    // Google shows a secret only when it is made: https://support.google.com/cloud/answer/15549257
    return invalid('The file holds no client secret.', "Open the client in Google's console, choose Add secret, and download the JSON again at once.")
  }
  return invalid('This JSON is not the file of an OAuth client of type Desktop app.', CREATE_DESKTOP_CLIENT)
}
