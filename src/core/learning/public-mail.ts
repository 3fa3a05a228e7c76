/** Mail providers whose addresses belong to anybody. */
const PROVIDERS = new Set(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.it live.com live.co.uk msn.com
  yahoo.com yahoo.co.uk yahoo.co.in yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.ca yahoo.com.au yahoo.com.br ymail.com rocketmail.com aol.com
  icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.com hey.com fastmail.com fastmail.fm zoho.com zohomail.com mail.com
  email.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org laposte.net orange.fr free.fr sfr.fr wanadoo.fr
  libero.it virgilio.it btinternet.com sky.com talktalk.net virginmedia.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
  charter.net rogers.com shaw.ca bigpond.com optusnet.com.au rediffmail.com qq.com 163.com 126.com naver.com daum.net mail.ru yandex.com yandex.ru
  inbox.com duck.com mozmail.com appleid.com`.split(/\s+/),
)

/** Whether a domain (lower case, registrable) is a public mail provider's. */
export function isPublicMail(domain: string): boolean {
  return PROVIDERS.has(domain)
}
