/** Names for made-up content: the Danish municipalities, and kinds of support as people call them. */

export const municipalities =
  `Albertslund Allerød Assens Ballerup Billund Bornholm Brøndby Brønderslev Dragør Egedal Esbjerg Fanø Favrskov Faxe
Fredensborg Fredericia Frederiksberg Frederikshavn Frederikssund Furesø Faaborg-Midtfyn Gentofte Gladsaxe Glostrup Greve
Gribskov Guldborgsund Haderslev Halsnæs Hedensted Helsingør Herlev Herning Hillerød Hjørring Holbæk Holstebro Horsens
Hvidovre Høje-Taastrup Hørsholm Ikast-Brande Ishøj Jammerbugt Kalundborg Kerteminde Kolding København Køge Langeland Lejre
Lemvig Lolland Lyngby-Taarbæk Læsø Mariagerfjord Middelfart Morsø Norddjurs Nordfyn Nyborg Næstved Odder Odense Odsherred
Randers Rebild Ringkøbing-Skjern Ringsted Roskilde Rudersdal Rødovre Samsø Silkeborg Skanderborg Skive Slagelse Solrød Sorø
Stevns Struer Svendborg Syddjurs Sønderborg Thisted Tønder Tårnby Vallensbæk Varde Vejen Vejle Vesthimmerland Viborg
Vordingborg Ærø Aabenraa Aalborg Aarhus`.split(/\s+/)

/** Danish name, the same with its article, English name. */
export const kinds = [
  ['Bostøtte', 'bostøtten', 'Support at home'],
  ['Aflastning', 'aflastningen', 'Respite care'],
  ['Ledsagelse', 'ledsagelsen', 'Going out together'],
  ['Kontaktperson', 'kontaktpersonen', 'A contact person'],
  ['Mestringskursus', 'kurset', 'A coping course'],
  ['Gruppeforløb', 'forløbet', 'Group sessions'],
  ['Træning', 'træningen', 'Training'],
  ['Rådgivning', 'rådgivningen', 'Counselling'],
  ['Værested', 'værestedet', 'A place to be'],
  ['Hjemmevejledning', 'vejledningen', 'Guidance at home'],
] as const
