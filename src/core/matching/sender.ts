/** Local parts that programs send from, for any number of employers: "jobs-noreply", "notifications", "indeedapply". */
const AUTOMATIC = /(?:no|not|dont?)[-_.]?reply|^(?:notif|notice|alert|mailer|bounce|system|auto|update|news|invite|hello|info)|apply$|bot$/i

/** An address that somebody writes from, so that two mails from it are about the same affair, or may be. */
export function isPersonal(address: string): boolean {
  const local = address.split('@')[0] ?? ''
  return local !== '' && !AUTOMATIC.test(local)
}
