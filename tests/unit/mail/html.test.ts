import { describe, expect, test } from 'vitest'
import { readHtml } from '#core/mail/html.ts'
import { HANG_MS } from '#tests/support/hang.ts'

function textOf(html: string): string {
  return readHtml(html).text
}

describe('the text of a page', () => {
  test('paragraphs are divided by a blank line, breaks and divs by a line', () => {
    expect(textOf('<h1>Hello</h1><p>First\n   line<br>second line</p><div>one</div><div>two</div>')).toBe('Hello\n\nFirst line\nsecond line\n\none\ntwo')
  })

  test('an empty div, as mail programs write an empty line, is a blank line', () => {
    expect(textOf('<div>a</div><div><br></div><div>b</div><div>&nbsp;</div><div>c</div>')).toBe('a\n\nb\n\nc')
  })

  test('inline tags do not divide words, and spaces around them stay', () => {
    expect(textOf('<p>Senior<b>Data</b> <i>Engineer</i>, <span> Berlin </span>.</p>')).toBe('SeniorData Engineer, Berlin .')
  })

  test('rows of a table are lines, its cells divided by a tab', () => {
    expect(textOf('<table><tr><td>Date</td><td>12 May</td></tr><tr><td></td><td>Time</td><td>10:00</td></tr></table>')).toBe('Date\t12 May\nTime\t10:00')
  })

  test('minified layout tables do not run together', () => {
    expect(textOf('<table><tr><td><table><tr><td><p>Northwind</p></td></tr></table></td></tr><tr><td>Hi Ada,</td></tr></table>')).toBe('Northwind\n\nHi Ada,')
  })

  test('list items stand on lines of their own', () => {
    expect(textOf('<p>Bring:</p><ul><li>Passport</li><li><p>Laptop</p></li><li></li></ul>Bye')).toBe('Bring:\n\n- Passport\n- Laptop\n\nBye')
  })

  test('preformatted text keeps its lines', () => {
    expect(textOf('<pre>a\nb</pre><div style="white-space: pre-wrap">c\nd</div>')).toBe('a\nb\n\nc\nd')
  })

  test('buttons and pictures read as their words', () => {
    expect(textOf('<button>Confirm</button> <input type="submit" value="Send"> <input value="typed"> <img alt="Northwind logo" width="120">')).toBe(
      'Confirm Send Northwind logo',
    )
  })

  test('entities are decoded', () => {
    expect(textOf('<p>R&amp;D &ndash; Caf&eacute; &#x1F389; &lt;b&gt;</p>')).toBe('R&D – Café 🎉 <b>')
  })
})

describe('what nobody sees', () => {
  const hidden = [
    '<style>p{color:red}</style>',
    '<script>document.write("x")</script>',
    '<title>x</title>',
    '<!-- x -->',
    '<!--[if mso]><p>x</p><![endif]-->',
    '<div style="display:none;max-height:0">x<p>x</p></div>',
    '<div style="DISPLAY : NONE !important">x</div>',
    '<span style="visibility:hidden">x</span>',
    '<span style="opacity:0">x</span>',
    '<div style="max-height:0px;overflow:hidden">x</div>',
    '<span style="font-size:1px">x</span>',
    '<div hidden>x</div>',
    '<style>@media print{.no{color:red}} .preview, td.preview{display:none}</style><div class="big preview">x</div>',
    '<img src="https://t.example/o.gif" alt="x" width="1" height="1">',
    '<img src="a.png" alt="banner.png">',
    '<svg><text>x</text></svg><iframe>x</iframe><template>x</template><select><option>x</option></select>',
  ]
  test.each(hidden)('%s', (html) => {
    expect(textOf(`${html}<p>seen</p>`)).toBe('seen')
  })

  test('a wrapper of font size 0, as MJML writes it, hides only its own text', () => {
    expect(textOf('<td style="font-size:0px">x<div style="font-size:16px">seen</div></td>')).toBe('seen')
  })

  test('classes that only a small screen hides are seen', () => {
    expect(textOf('<style>@media (max-width:600px){.wide{display:none}}</style><p class="wide">seen</p>')).toBe('seen')
  })
})

describe('links', () => {
  test('have their words and where they lead, in order', () => {
    const { links } = readHtml(
      '<a href=" https://jobs.example/1?a=1&amp;b=2 "><span>View</span>\n <b>job</b></a> <a href="mailto:jo@northwind.example">Write to Jo</a>',
    )
    expect(links).toEqual([
      { text: 'View job', href: 'https://jobs.example/1?a=1&b=2' },
      { text: 'Write to Jo', href: 'mailto:jo@northwind.example' },
    ])
  })

  test('a button made of a picture or a table has its words', () => {
    expect(readHtml('<a href="https://a.example"><table><tr><td>Book</td><td>now</td></tr></table><img alt="arrow"></a>').links).toEqual([
      { text: 'Book now arrow', href: 'https://a.example' },
    ])
  })

  test('scripts, anchors of the page and hidden links are none', () => {
    expect(
      readHtml('<a href="javascript:x()">a</a><a href="#top">b</a><a>c</a><div style="display:none"><a href="https://a.example">d</a></div>').links,
    ).toEqual([])
  })
})

describe('quotes that the mail program marked', () => {
  test.each([
    '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday Jo wrote:</div><blockquote>Old</blockquote></div>',
    '<div class="moz-cite-prefix">On Monday Jo wrote:</div><blockquote type="cite">Old</blockquote>',
    '<div class="yahoo_quoted">On Monday Jo wrote:<p>Old</p></div>',
  ])('%s', (html) => {
    const { text, quoted } = readHtml(`<div>Newest</div>${html}<div>below</div>`)
    expect(text).toBe('Newest\nbelow')
    expect(quoted).toMatch(/^On Monday Jo wrote:\s+Old$/)
  })

  test('a blockquote that only indents is text', () => {
    expect(readHtml('<blockquote style="margin-left:40px">Your interview is on Monday</blockquote>')).toMatchObject({
      text: 'Your interview is on Monday',
      quoted: '',
    })
  })
})

describe('structured data', () => {
  test('JSON-LD objects, lists and graphs are read; broken ones are skipped', () => {
    const { structured, text } = readHtml(`
      <script type="application/ld+json">{"@type":"JobPosting","title":"Engineer"}</script>
      <script type="application/LD+JSON"><!-- [{"@type":"Event"}, {"@graph":[{"@type":"Person"}]}] --></script>
      <script type="application/ld+json">{"@type": broken</script>
      <script>{"@type":"NotJsonLd"}</script><p>seen</p>`)
    expect(structured).toEqual([{ '@type': 'JobPosting', title: 'Engineer' }, { '@type': 'Event' }, { '@type': 'Person' }])
    expect(text).toBe('seen')
  })
})

test(
  'a hundred thousand open tags do not exhaust the stack',
  () => {
    expect(textOf(`<p>first</p>${'<div>'.repeat(100_000)}`)).toBe('first')
    expect(textOf('<b>'.repeat(100_000))).toBe('')
  },
  HANG_MS,
)
