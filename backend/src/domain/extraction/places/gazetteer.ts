/**
 * Places that the news names often: countries with their capitals, and cities, provinces and waters. A capital in the
 * mouth of a verb of speech ("Islamabad accuses …") means the government, hence the pairs.
 */

const PAIRS = `Afghanistan=Kabul|Albania=Tirana|Algeria=Algiers|Argentina=Buenos Aires|Armenia=Yerevan|Australia=Canberra|Austria=Vienna|Azerbaijan=Baku|Bahrain=Manama|Bangladesh=Dhaka|Belarus=Minsk|Belgium=Brussels|Bosnia=Sarajevo|Brazil=Brasilia|Bulgaria=Sofia|Cambodia=Phnom Penh|Cameroon=Yaounde|Canada=Ottawa|Chad=N'Djamena|Chile=Santiago|China=Beijing|Colombia=Bogota|Croatia=Zagreb|Cuba=Havana|Cyprus=Nicosia|Denmark=Copenhagen|Ecuador=Quito|Egypt=Cairo|Estonia=Tallinn|Ethiopia=Addis Ababa|Finland=Helsinki|France=Paris|Georgia=Tbilisi|Germany=Berlin|Ghana=Accra|Greece=Athens|Haiti=Port-au-Prince|Hungary=Budapest|Iceland=Reykjavik|India=New Delhi|Indonesia=Jakarta|Iran=Tehran|Iraq=Baghdad|Ireland=Dublin|Israel=Jerusalem|Italy=Rome|Jamaica=Kingston|Japan=Tokyo|Jordan=Amman|Kazakhstan=Astana|Kenya=Nairobi|Kosovo=Pristina|Kuwait=Kuwait City|Kyrgyzstan=Bishkek|Laos=Vientiane|Latvia=Riga|Lebanon=Beirut|Libya=Tripoli|Lithuania=Vilnius|Malaysia=Kuala Lumpur|Mali=Bamako|Mexico=Mexico City|Moldova=Chisinau|Mongolia=Ulaanbaatar|Morocco=Rabat|Mozambique=Maputo|Myanmar=Naypyidaw|Nepal=Kathmandu|Netherlands=The Hague|New Zealand=Wellington|Nicaragua=Managua|Niger=Niamey|Nigeria=Abuja|North Korea=Pyongyang|Norway=Oslo|Oman=Muscat|Pakistan=Islamabad|Peru=Lima|Philippines=Manila|Poland=Warsaw|Portugal=Lisbon|Qatar=Doha|Romania=Bucharest|Russia=Moscow|Rwanda=Kigali|Saudi Arabia=Riyadh|Senegal=Dakar|Serbia=Belgrade|Singapore=|Slovakia=Bratislava|Slovenia=Ljubljana|Somalia=Mogadishu|South Africa=Pretoria|South Korea=Seoul|South Sudan=Juba|Spain=Madrid|Sri Lanka=Colombo|Sudan=Khartoum|Sweden=Stockholm|Switzerland=Bern|Syria=Damascus|Taiwan=Taipei|Tajikistan=Dushanbe|Tanzania=Dodoma|Thailand=Bangkok|Tunisia=Tunis|Turkey=Ankara|Türkiye=|Turkmenistan=Ashgabat|Uganda=Kampala|Ukraine=Kyiv|United Arab Emirates=Abu Dhabi|United Kingdom=London|Britain=|England=|Scotland=Edinburgh|Wales=Cardiff|United States=Washington|Uruguay=Montevideo|Uzbekistan=Tashkent|Venezuela=Caracas|Vietnam=Hanoi|Yemen=Sanaa|Zambia=Lusaka|Zimbabwe=Harare|Palestine=Ramallah|Gaza=|West Bank=|Kashmir=|Tibet=|Kurdistan=|Crimea=`;

const MORE = `Kandahar|Nangarhar|Kunar|Khost|Paktika|Paktia|Herat|Jalalabad|Helmand|Peshawar|Lahore|Karachi|Quetta|Rawalpindi|Balochistan|Khyber Pakhtunkhwa|Punjab|Sindh|Waziristan|North Waziristan|South Waziristan|Torkham|Chaman|Durand Line|Istanbul|Izmir|Gaziantep|Aleppo|Homs|Hama|Idlib|Latakia|Raqqa|Raqa|Deir ez-Zor|Deir Ezzor|Palmyra|Daraa|Ghouta|Manbij|Qamishli|Kobani|Kobane|Khan Sheikhoun|Khan Sheikhun|Mosul|Kirkuk|Basra|Erbil|Fallujah|Sinai|Golan Heights|Tel Aviv|Haifa|Rafah|Khan Younis|Nablus|Hebron|Benghazi|Aden|Hodeidah|Jeddah|Mecca|Medina|Dubai|Sharm el-Sheikh|Alexandria|Casablanca|Lagos|Kano|Borno|Gombe|Johannesburg|Cape Town|Darfur|Tigray|Kharkiv|Odesa|Odessa|Donetsk|Luhansk|Kherson|Zaporizhzhia|Mariupol|Dnipro|Lviv|St. Petersburg|Belgorod|Kursk|Munich|Hamburg|Frankfurt|Marseille|Lyon|Milan|Naples|Barcelona|Geneva|Zurich|Strasbourg|Manchester|Birmingham|Liverpool|Glasgow|Northern Ireland|Mumbai|Delhi|Kolkata|Chennai|Bengaluru|Hyderabad|Srinagar|Shanghai|Hong Kong|Wuhan|Xinjiang|Osaka|Hiroshima|Sydney|Melbourne|Auckland|Toronto|Montreal|Vancouver|New York|New York City|New Jersey|Los Angeles|Chicago|Houston|Dallas|Boston|Philadelphia|San Francisco|Seattle|Miami|Atlanta|Detroit|California|Texas|Florida|Ohio|Michigan|Pennsylvania|Virginia|Illinois|Arizona|Nevada|Colorado|Oregon|Minnesota|Wisconsin|Alaska|Hawaii|Guantanamo|Guerrero|Iguala|Tijuana|Sao Paulo|Rio de Janeiro|Europe|Asia|Africa|Latin America|South Asia|Central Asia|Middle East|Red Sea|Black Sea|South China Sea|Mediterranean|Arctic|Antarctica|Euphrates|Strait of Hormuz|Bab al-Hawa`;

/** Capital to country. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  PAIRS.split('|').flatMap((pair): [string, string][] => {
    const [country = '', capital = ''] = pair.split('=');
    return capital ? [[capital, country]] : [];
  }),
);

export const COUNTRIES: ReadonlySet<string> = new Set(PAIRS.split('|').map((pair) => pair.split('=')[0] ?? ''));

export const PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...CAPITALS.keys(), ...MORE.split('|')]);

/** Nouns that make a place of the name before or after them: "Homs province", "the town of Jayrud". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'province district city town village governorate region county state valley suburb neighbourhood neighborhood area island river port border airport airbase camp square street'.split(' '),
);

export const LONGEST_PLACE_WORDS = 3;

/** One body under several names in the press. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['Daesh', 'Islamic State'], ['ISIS', 'Islamic State'], ['ISIL', 'Islamic State'], ['IS', 'Islamic State'], ['Isis', 'Islamic State'],
  ['UN', 'United Nations'], ['U.N.', 'United Nations'], ['EU', 'European Union'], ['E.U.', 'European Union'],
  ['US', 'United States'], ['U.S.', 'United States'], ['USA', 'United States'], ['UK', 'United Kingdom'],
]);
