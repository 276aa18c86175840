/** Adjectives of countries: "Syrian government" is the government of Syria. */

const LIST = `Afghanistan=Afghan|Albania=Albanian|Algeria=Algerian|Argentina=Argentine|Armenia=Armenian|Australia=Australian|Austria=Austrian|Azerbaijan=Azerbaijani|Bahrain=Bahraini|Bangladesh=Bangladeshi|Belarus=Belarusian|Belgium=Belgian|Bosnia=Bosnian|Brazil=Brazilian|Britain=British|Bulgaria=Bulgarian|Cambodia=Cambodian|Cameroon=Cameroonian|Canada=Canadian|Chad=Chadian|Chile=Chilean|China=Chinese|Colombia=Colombian|Croatia=Croatian|Cuba=Cuban|Cyprus=Cypriot|Denmark=Danish|Ecuador=Ecuadorian|Egypt=Egyptian|Estonia=Estonian|Ethiopia=Ethiopian|Finland=Finnish|France=French|Georgia=Georgian|Germany=German|Ghana=Ghanaian|Greece=Greek|Haiti=Haitian|Hungary=Hungarian|Iceland=Icelandic|India=Indian|Indonesia=Indonesian|Iran=Iranian|Iraq=Iraqi|Ireland=Irish|Israel=Israeli|Italy=Italian|Jamaica=Jamaican|Japan=Japanese|Jordan=Jordanian|Kazakhstan=Kazakh|Kenya=Kenyan|Kuwait=Kuwaiti|Latvia=Latvian|Lebanon=Lebanese|Libya=Libyan|Lithuania=Lithuanian|Malaysia=Malaysian|Mali=Malian|Mexico=Mexican|Mongolia=Mongolian|Morocco=Moroccan|Nepal=Nepalese|Netherlands=Dutch|Nicaragua=Nicaraguan|Nigeria=Nigerian|North Korea=North Korean|Norway=Norwegian|Oman=Omani|Pakistan=Pakistani|Palestine=Palestinian|Peru=Peruvian|Philippines=Philippine|Poland=Polish|Portugal=Portuguese|Qatar=Qatari|Romania=Romanian|Russia=Russian|Rwanda=Rwandan|Saudi Arabia=Saudi|Scotland=Scottish|Senegal=Senegalese|Serbia=Serbian|Somalia=Somali|South Africa=South African|South Korea=South Korean|Spain=Spanish|Sri Lanka=Sri Lankan|Sudan=Sudanese|Sweden=Swedish|Switzerland=Swiss|Syria=Syrian|Taiwan=Taiwanese|Tanzania=Tanzanian|Thailand=Thai|Tunisia=Tunisian|Turkey=Turkish|Uganda=Ugandan|Ukraine=Ukrainian|United Kingdom=UK|United States=American|Venezuela=Venezuelan|Vietnam=Vietnamese|Yemen=Yemeni|Zambia=Zambian|Zimbabwe=Zimbabwean`;

/** Adjective to country. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map([
  ...LIST.split('|').map((pair): [string, string] => {
    const [country = '', adjective = ''] = pair.split('=');
    return [adjective, country];
  }),
  ['US', 'United States'], ['U.S.', 'United States'],
]);
