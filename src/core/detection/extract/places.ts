/** Places that stand behind a title or a name and are no part of it: the larger cities, countries and states. */
const PLACES = new Set(
  `london manchester birmingham leeds glasgow edinburgh bristol liverpool sheffield cardiff belfast newcastle nottingham leicester cambridge oxford reading
  aberdeen dundee brighton york bath exeter plymouth southampton portsmouth norwich swansea dublin cork galway limerick waterford paris lyon marseille
  toulouse nantes bordeaux lille strasbourg berlin munich münchen hamburg frankfurt cologne köln stuttgart düsseldorf leipzig dresden hannover nuremberg bremen
  freiburg vienna wien graz salzburg zurich zürich geneva basel bern lausanne amsterdam rotterdam utrecht eindhoven brussels antwerp ghent luxembourg
  madrid barcelona valencia seville lisbon porto rome milan turin naples athens copenhagen aarhus stockholm gothenburg göteborg malmö oslo bergen helsinki
  tampere reykjavik tallinn riga vilnius warsaw krakow wroclaw gdansk prague brno budapest bucharest sofia zagreb belgrade istanbul ankara kyiv
  boston chicago seattle austin dallas houston atlanta denver phoenix miami orlando tampa detroit philadelphia pittsburgh baltimore portland
  minneapolis milwaukee cleveland columbus cincinnati indianapolis nashville charlotte raleigh omaha sacramento oakland toronto montreal vancouver
  calgary ottawa edmonton winnipeg quebec sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch singapore tokyo osaka
  seoul beijing shanghai shenzhen bangalore bengaluru mumbai delhi hyderabad chennai pune kolkata gurgaon gurugram noida kochi ahmedabad
  dubai doha riyadh cairo lagos nairobi accra johannesburg kampala manila jakarta bangkok hanoi taipei karachi lahore dhaka colombo
  england scotland wales ireland germany france spain italy portugal netherlands belgium switzerland austria denmark sweden norway finland poland
  canada mexico brazil argentina chile colombia australia india china japan uk usa us eu europe emea apac remote hybrid
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
  maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
  vermont virginia wisconsin wyoming`.split(/\s+/),
)

const LONGER =
  /^(?:new (?:york|delhi|jersey|zealand|orleans|mexico|hampshire)(?: city)?|san (?:francisco|diego|jose|antonio)|los angeles|las vegas|salt lake city|kansas city|st\.? (?:louis|paul|albans)|fort worth|(?:united|great) (?:states|kingdom|britain)|(?:north|south) (?:carolina|dakota|africa|korea)|west virginia|rhode island|washington(?:,? d\.?c\.?)?|cape town|hong kong|kuala lumpur|ho chi minh city|tel aviv|buenos aires|são paulo|sao paulo|rio de janeiro|mexico city|milton keynes|the hague|[a-z]{2}, (?:usa?|uk))$/i

/** True for a well-known place. */
export function isPlace(words: string): boolean {
  const lower = words.toLowerCase().trim()
  return PLACES.has(lower) || (/[ .]/.test(lower) && LONGER.test(lower))
}
