import type { DemonymRow, PlaceRow } from "../name-tables.ts";

/** Country; adjective (people, where it is not the adjective with s); capital; other names. */
const COUNTRIES = `
Afghanistan;Afghan;Kabul
Albania;Albanian;Tirana
Algeria;Algerian;Algiers
Andorra;Andorran;Andorra la Vella
Angola;Angolan;Luanda
Argentina;Argentine,Argentinian;Buenos Aires
Armenia;Armenian;Yerevan
Australia;Australian;Canberra
Austria;Austrian;Vienna
Azerbaijan;Azerbaijani,Azeri;Baku
Bahamas;Bahamian;Nassau;The Bahamas
Bahrain;Bahraini;Manama
Bangladesh;Bangladeshi;Dhaka
Barbados;Barbadian;Bridgetown
Belarus;Belarusian,Belarussian;Minsk;Byelorussia
Belgium;Belgian;Brussels
Belize;Belizean;Belmopan
Benin;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian;La Paz
Bosnia and Herzegovina;Bosnian;Sarajevo;Bosnia,Bosnia-Herzegovina
Botswana;Botswanan;Gaborone
Brazil;Brazilian;Brasilia
Britain;British(Britons,Brits),UK;London;United Kingdom,UK,U.K.,Great Britain
Brunei;Bruneian;Bandar Seri Begawan
Bulgaria;Bulgarian;Sofia
Burkina Faso;Burkinabe;Ouagadougou
Burundi;Burundian;Bujumbura
Cambodia;Cambodian;Phnom Penh;Kampuchea
Cameroon;Cameroonian;Yaounde
Canada;Canadian;Ottawa
Cape Verde;Cape Verdean;Praia
Central African Republic;Central African;Bangui;CAR
Chad;Chadian;N'Djamena
Chile;Chilean;Santiago
China;Chinese(-);Beijing;People's Republic of China,PRC,Peking
Colombia;Colombian;Bogota
Comoros;Comoran;Moroni
Congo;Congolese(-);Kinshasa;DRC,DR Congo,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire
Republic of Congo;;Brazzaville
Costa Rica;Costa Rican;San Jose
Croatia;Croatian,Croat;Zagreb
Cuba;Cuban;Havana
Cyprus;Cypriot;Nicosia
Czech Republic;Czech;Prague;Czechia
Czechoslovakia;Czechoslovak
Denmark;Danish(Danes);Copenhagen
Djibouti;Djiboutian;
Dominican Republic;Dominican;Santo Domingo
East Timor;East Timorese,Timorese;Dili;Timor-Leste
Ecuador;Ecuadorian,Ecuadorean;Quito
Egypt;Egyptian;Cairo
El Salvador;Salvadoran;San Salvador
England;English(Englishmen)
Equatorial Guinea;Equatorial Guinean;Malabo
Eritrea;Eritrean;Asmara
Estonia;Estonian;Tallinn
Eswatini;Swazi;Mbabane;Swaziland
Ethiopia;Ethiopian;Addis Ababa
Fiji;Fijian;Suva
Finland;Finnish(Finns);Helsinki
France;French(Frenchmen);Paris
Gabon;Gabonese;Libreville
Gambia;Gambian;Banjul;The Gambia
Georgia;Georgian;Tbilisi
Germany;German;Berlin
East Germany;East German;East Berlin;GDR
West Germany;West German;Bonn
Ghana;Ghanaian;Accra
Greece;Greek;Athens
Greenland;Greenlandic(Greenlanders);Nuuk
Grenada;Grenadian
Guatemala;Guatemalan;Guatemala City
Guinea;Guinean;Conakry
Guinea-Bissau;;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian;Port-au-Prince
Honduras;Honduran;Tegucigalpa
Hong Kong;Hongkonger,Hong Konger
Hungary;Hungarian;Budapest
Iceland;Icelandic(Icelanders);Reykjavik
India;Indian;New Delhi;Delhi
Indonesia;Indonesian;Jakarta
Iran;Iranian;Tehran;Teheran,Islamic Republic of Iran
Iraq;Iraqi;Baghdad
Ireland;Irish(Irishmen);Dublin;Irish Republic,Republic of Ireland
Israel;Israeli;Jerusalem
Italy;Italian;Rome
Ivory Coast;Ivorian;Yamoussoukro;Cote d'Ivoire
Jamaica;Jamaican;Kingston
Japan;Japanese(-);Tokyo
Jordan;Jordanian;Amman
Kazakhstan;Kazakh,Kazakhstani;Astana;Kazakstan
Kenya;Kenyan;Nairobi
Kosovo;Kosovar,Kosovan;Pristina
Kuwait;Kuwaiti;Kuwait City
Kyrgyzstan;Kyrgyz(-);Bishkek
Laos;Laotian,Lao;Vientiane
Latvia;Latvian;Riga
Lebanon;Lebanese(-);Beirut
Lesotho;;Maseru
Liberia;Liberian;Monrovia
Libya;Libyan;Tripoli
Liechtenstein;;Vaduz
Lithuania;Lithuanian;Vilnius
Luxembourg;Luxembourgish(Luxembourgers)
Macau;Macanese(-);;Macao
Madagascar;Malagasy(-);Antananarivo
Malawi;Malawian;Lilongwe
Malaysia;Malaysian;Kuala Lumpur
Maldives;Maldivian;Male
Mali;Malian;Bamako
Malta;Maltese(-);Valletta
Mauritania;Mauritanian;Nouakchott
Mauritius;Mauritian;Port Louis
Mexico;Mexican;Mexico City
Moldova;Moldovan;Chisinau
Monaco;Monegasque
Mongolia;Mongolian;Ulan Bator;Ulaanbaatar
Montenegro;Montenegrin;Podgorica
Morocco;Moroccan;Rabat
Mozambique;Mozambican;Maputo
Myanmar;Burmese(-);Naypyidaw;Burma
Namibia;Namibian;Windhoek
Nepal;Nepalese(-),Nepali;Kathmandu
Netherlands;Dutch(Dutchmen);Amsterdam;Holland,The Netherlands
New Zealand;New Zealander;Wellington
Nicaragua;Nicaraguan;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian;Abuja
North Korea;North Korean;Pyongyang;DPRK,Democratic People's Republic of Korea
North Macedonia;Macedonian;Skopje;Macedonia
Northern Ireland;Northern Irish(-);Belfast;Ulster
Norway;Norwegian;Oslo
Oman;Omani;Muscat
Pakistan;Pakistani;Islamabad
Palestine;Palestinian;Ramallah;Palestinian territories
Panama;Panamanian;Panama City
Papua New Guinea;Papua New Guinean;Port Moresby
Paraguay;Paraguayan;Asuncion
Peru;Peruvian;Lima
Philippines;Philippine,Filipino;Manila;The Philippines
Poland;Polish(Poles);Warsaw
Portugal;Portuguese(-);Lisbon
Puerto Rico;Puerto Rican;San Juan
Qatar;Qatari;Doha
Romania;Romanian;Bucharest
Russia;Russian;Moscow;Russian Federation
Rwanda;Rwandan;Kigali
Samoa;Samoan;Apia
Saudi Arabia;Saudi,Saudi Arabian;Riyadh;Kingdom of Saudi Arabia
Scotland;Scottish(Scots);Edinburgh
Senegal;Senegalese(-);Dakar
Serbia;Serbian,Serb;Belgrade
Seychelles;;Victoria
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean
Slovakia;Slovak,Slovakian;Bratislava
Slovenia;Slovenian,Slovene;Ljubljana
Solomon Islands;;Honiara
Somalia;Somali;Mogadishu;Somaliland
South Africa;South African;Pretoria
South Korea;South Korean;Seoul;Republic of Korea,ROK
South Sudan;South Sudanese(-);Juba
Soviet Union;Soviet;;USSR,U.S.S.R.
Spain;Spanish(Spaniards);Madrid
Sri Lanka;Sri Lankan;Colombo;Ceylon
Sudan;Sudanese(-);Khartoum
Suriname;Surinamese(-);Paramaribo
Sweden;Swedish(Swedes);Stockholm
Switzerland;Swiss(-);Bern
Syria;Syrian;Damascus
Taiwan;Taiwanese(-);Taipei
Tajikistan;Tajik;Dushanbe
Tanzania;Tanzanian;Dodoma
Thailand;Thai;Bangkok
Tibet;Tibetan;Lhasa
Togo;Togolese(-);Lome
Tonga;Tongan
Trinidad and Tobago;Trinidadian;Port of Spain;Trinidad
Tunisia;Tunisian;Tunis
Turkey;Turkish(Turks);Ankara;Turkiye
Turkmenistan;Turkmen;Ashgabat
Uganda;Ugandan;Kampala
Ukraine;Ukrainian;Kyiv;Kiev
United Arab Emirates;Emirati;Abu Dhabi;UAE,U.A.E.,Emirates
United States;American,US,U.S.,USA;Washington;US,U.S.,USA,U.S.A.,United States of America,America
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek;Tashkent
Vanuatu;;Port Vila
Vatican;Vatican;Vatican City;Holy See
Venezuela;Venezuelan;Caracas
Vietnam;Vietnamese(-);Hanoi;Viet Nam
Wales;Welsh(Welshmen);Cardiff
Yemen;Yemeni;Sanaa;Sana'a
Yugoslavia;Yugoslav
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean;Harare;Rhodesia`;

const CITIES =
  "Aachen|Abbottabad|Aberdeen|Abidjan|Acapulco|Adelaide|Aden|Agra|Ahmedabad|Aleppo|Alexandria|Almaty|Amritsar|Anchorage|Antwerp|Arlington|Atlanta|Auckland|Austin|Baltimore|Bangalore|Bengaluru|Banja Luka|Barcelona|Basel|Basra|Baton Rouge|Benghazi|Bergen|Bethlehem|Bilbao|Birmingham|Boise|Bologna|Bordeaux|Boston|Bradford|Bremen|Brest|Brighton|Brisbane|Bristol|Brooklyn|Bucha|Buffalo|Busan|Calais|Calcutta|Kolkata|Calgary|Cali|Cambridge|Cancun|Canterbury|Cape Town|Casablanca|Charleston|Charlotte|Chengdu|Chennai|Cherbourg|Chernobyl|Chicago|Chittagong|Chongqing|Christchurch|Cincinnati|Ciudad Juarez|Cleveland|Cologne|Columbus|Compiegne|Crawford|Cupertino|Dallas|Daraa|Darwin|Davos|Dayton|Deir al-Zour|Denver|Derby|Des Moines|Detroit|Dnipro|Dongguan|Donetsk|Dortmund|Dover|Dresden|Dubai|Dundee|Durban|Dusseldorf|Eindhoven|Essen|Fallujah|Florence|Fort Worth|Frankfurt|Fresno|Fukushima|Gdansk|Geneva|Genoa|Ghent|Glasgow|Goa|Goma|Gothenburg|Granada|Grozny|Guadalajara|Guangzhou|Guayaquil|Haifa|Halifax|Hama|Hamburg|Hannover|Hanover|Harbin|Hebron|Heidelberg|Herat|Hiroshima|Ho Chi Minh City|Saigon|Hollywood|Homs|Honolulu|Houston|Hyderabad|Idlib|Incheon|Indianapolis|Innsbruck|Irbil|Erbil|Istanbul|Izmir|Jacksonville|Jaffna|Jalalabad|Jeddah|Jenin|Johannesburg|Kabul|Kaesong|Kandahar|Kano|Kansas City|Karachi|Karbala|Kaohsiung|Kazan|Kharkiv|Kharkov|Kherson|Kirkuk|Kobani|Kobe|Krakow|Kramatorsk|Kunduz|Kunming|Kursk|Kyoto|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leicester|Leipzig|Liege|Lille|Liverpool|Los Angeles|L.A.|Louisville|Luhansk|Lugansk|Lviv|Lyon|Malaga|Manchester|Manhattan|Mannheim|Maracaibo|Mariupol|Marseille|Mazar-e-Sharif|Mecca|Medellin|Medina|Melbourne|Memphis|Miami|Milan|Milwaukee|Minneapolis|Misrata|Mombasa|Monterrey|Montreal|Mosul|Mumbai|Bombay|Munich|Murmansk|Nablus|Nagasaki|Nagoya|Najaf|Nanjing|Nantes|Naples|Nashville|Newark|Newcastle|New Haven|New Orleans|New York|New York City|Nice|Norfolk|Nottingham|Novosibirsk|Nuremberg|Oakland|Odesa|Odessa|Oklahoma City|Omaha|Orlando|Osaka|Oxford|Palermo|Palm Beach|Palo Alto|Panmunjom|Perth|Peshawar|Philadelphia|Phoenix|Pittsburgh|Plymouth|Porto|Portland|Portsmouth|Poznan|Pune|Quebec City|Quetta|Rafah|Raqqa|Rawalpindi|Reading|Redmond|Reno|Richmond|Rio de Janeiro|Rotterdam|Sacramento|Salt Lake City|Salzburg|Samarkand|San Antonio|San Diego|San Francisco|Santa Barbara|Santa Fe|Sao Paulo|Sapporo|Seattle|Sendai|Sevastopol|Seville|Shanghai|Sharm el-Sheikh|Shenzhen|Shiraz|Sinuiju|Sirte|Sochi|Southampton|Srebrenica|Srinagar|St. Louis|St. Petersburg|Saint Petersburg|Leningrad|Stalingrad|Strasbourg|Stuttgart|Sunderland|Surat|Swansea|Sydney|Tabriz|Tampa|Tangier|Tel Aviv|The Hague|Hague|Thessaloniki|Tianjin|Tijuana|Timbuktu|Tobruk|Toledo|Toronto|Toulouse|Trieste|Tucson|Tulsa|Turin|Utrecht|Valencia|Vancouver|Venice|Verona|Versailles|Vladivostok|Volgograd|Wembley|Wimbledon|Winnipeg|Wuhan|Xian|Yangon|Rangoon|Yokohama|York|Ypres|Zaporizhzhia|Zurich|Croydon|Bakhmut|Debaltseve|Slovyansk|Simferopol|Khan Younis|Gaza City|Bhopal|Lucknow|Jaipur|Kochi|Guwahati|Ferguson|Parkland|Newtown|Uvalde|Fort Hood|Cannes|Interlagos|Cairns|Hobart|Hamilton|Zhengzhou|Guantanamo|Guantanamo Bay|Khasan|Dandong|Wonsan|Pohang|Daegu|Gwangju|Sharjah|Aqaba|Suez|Ismailia|Port Said|Luxor|Giza|Latakia|Tartus|Ajdabiya|Brega|Ras Lanuf|Zawiya|Zintan";

const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District of Columbia|D.C.|Washington D.C.|Washington DC|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Queensland|New South Wales|Tasmania|Western Australia|South Australia|Bavaria|Saxony|Hesse|Lower Saxony|Catalonia|Andalusia|Galicia|Basque Country|Lombardy|Sicily|Sardinia|Tuscany|Veneto|Brittany|Normandy|Provence|Corsica|Flanders|Wallonia|Chechnya|Dagestan|Ingushetia|Tatarstan|Kaliningrad|Abkhazia|South Ossetia|Transnistria|Nagorno-Karabakh|Xinjiang|Guangdong|Sichuan|Hebei|Hubei|Hunan|Yunnan|Jilin|Liaoning|Kerala|Gujarat|Punjab|Sindh|Balochistan|Bihar|Assam|Maharashtra|Tamil Nadu|Uttar Pradesh|Kashmir|Jammu and Kashmir|Aceh|Bali|Java|Sumatra|Borneo|Mindanao|Luzon|Zealand|Kent|Essex|Surrey|Sussex|Cornwall|Devon|Yorkshire|Lancashire|Cumbria|Hampshire|Somerset|Norfolk Island|Bermuda|Guam|Chiapas|Sinaloa|Helmand|Anbar|Darfur|Katanga|Kivu|Tigray|Oromia|Biafra|Okinawa|Hokkaido|Jeju|Primorye|Donbas|Donbass|Crimea|Zanzibar|Falklands|Falkland Islands|Gibraltar|Faroe Islands|Western Sahara|Kurdistan";

/** Short forms after a town, as American papers print them. */
const STATE_SHORT =
  "Ala.:Alabama|Ariz.:Arizona|Ark.:Arkansas|Calif.:California|Colo.:Colorado|Conn.:Connecticut|Del.:Delaware|Fla.:Florida|Ga.:Georgia|Ill.:Illinois|Ind.:Indiana|Kan.:Kansas|Ky.:Kentucky|La.:Louisiana|Md.:Maryland|Mass.:Massachusetts|Mich.:Michigan|Minn.:Minnesota|Miss.:Mississippi|Mo.:Missouri|Mont.:Montana|Neb.:Nebraska|Nev.:Nevada|N.H.:New Hampshire|N.J.:New Jersey|N.M.:New Mexico|N.Y.:New York|N.C.:North Carolina|N.D.:North Dakota|Okla.:Oklahoma|Ore.:Oregon|Pa.:Pennsylvania|R.I.:Rhode Island|S.C.:South Carolina|S.D.:South Dakota|Tenn.:Tennessee|Tex.:Texas|Vt.:Vermont|Va.:Virginia|Wash.:Washington state|W.Va.:West Virginia|Wis.:Wisconsin|Wyo.:Wyoming|Ont.:Ontario|Que.:Quebec|B.C.:British Columbia";

const REGIONS =
  "Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Arctic|Antarctic|Oceania|Middle East|Far East|Near East|Gulf|Persian Gulf|Balkans|Baltics|Caucasus|Caribbean|Central Asia|Southeast Asia|South Asia|East Asia|Northeast Asia|Eastern Europe|Western Europe|Central Europe|North Africa|West Africa|East Africa|Sub-Saharan Africa|Horn of Africa|Sahel|Sahara|Maghreb|Scandinavia|Siberia|Russian Far East|Gaza|Gaza Strip|West Bank|Golan Heights|Sinai|Korean Peninsula|Korea|Crimean Peninsula|Iberia|Midwest|New England|Silicon Valley|Wall Street|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Mediterranean|Mediterranean Sea|Baltic|Baltic Sea|Black Sea|Red Sea|Dead Sea|North Sea|Caspian Sea|Sea of Japan|Yellow Sea|South China Sea|East China Sea|Gulf of Mexico|Gulf of Aden|Strait of Hormuz|Taiwan Strait|English Channel|Suez Canal|Panama Canal|Alps|Himalayas|Andes|Rockies|Amazon|Nile|Danube|Rhine|Thames|Volga|Everest|Mount Everest|Baikonur|Vostochny|Cape Canaveral|Tahrir Square|Tiananmen Square|Red Square|Trafalgar Square|Times Square|Ground Zero|Capitol Hill|Downing Street|Camp David|Pearl Harbor|Chernobyl|Auschwitz|Jupiter|Mars|Moon|Earth|Venus|Saturn";

const DEMONYMS_OF_REGIONS: Readonly<Record<string, string>> = {
  european: "Europe",
  african: "Africa",
  asian: "Asia",
  arab: "Middle East",
  "north african": "North Africa",
  "west african": "West Africa",
  "east african": "East Africa",
  "middle eastern": "Middle East",
  "central asian": "Central Asia",
  "southeast asian": "Southeast Asia",
  "eastern european": "Eastern Europe",
  "western european": "Western Europe",
  arabic: "Middle East",
  muslim: "Muslims",
  christian: "Christians",
  jewish: "Jews",
  jew: "Jews",
  islamist: "Islamists",
  catholic: "Catholics",
  protestant: "Protestants",
  hindu: "Hindus",
  buddhist: "Buddhists",
  sikh: "Sikhs",
  sunni: "Sunnis",
  shiite: "Shiites",
  kurd: "Kurdistan",
  "latin american": "Latin America",
  "south american": "South America",
  "north american": "North America",
  korean: "Korea",
  texan: "Texas",
  californian: "California",
  catalan: "Catalonia",
  chechen: "Chechnya",
  crimean: "Crimea",
  kurdish: "Kurdistan",
  bavarian: "Bavaria",
  scandinavian: "Scandinavia",
  siberian: "Siberia",
  sicilian: "Sicily",
  parisian: "Paris",
  londoner: "London",
  "new yorker": "New York",
};

/** Every place by every name, and every demonym: adjective, and plural noun for the people. */
export function readPlaces(): {
  places: Map<string, PlaceRow>;
  demonyms: Map<string, DemonymRow>;
  capitals: Map<string, string>;
} {
  const places = new Map<string, PlaceRow>();
  const demonyms = new Map<string, DemonymRow>();
  const capitals = new Map<string, string>();
  const list = (names: string, kind: PlaceRow["kind"]) => {
    for (const name of names.split("|")) places.set(name.toLowerCase(), { name, kind });
  };
  list(REGIONS, "region");
  list(STATES, "state");
  list(CITIES, "city");
  for (const pair of STATE_SHORT.split("|")) {
    const [short = "", name = ""] = pair.split(":");
    places.set(short.toLowerCase(), { name, kind: "state" });
  }
  for (const [adjective, country] of Object.entries(DEMONYMS_OF_REGIONS)) {
    demonyms.set(adjective, { country, people: false });
    demonyms.set(`${adjective}s`, { country, people: true });
  }
  for (const row of COUNTRIES.trim().split("\n")) {
    const [country = "", peoples = "", capital = "", others = ""] = row.split(";");
    if (capital) {
      places.set(capital.toLowerCase(), { name: capital, kind: "capital" });
      capitals.set(country, capital);
    }
    for (const name of [country, ...others.split(",")]) {
      if (name) places.set(name.toLowerCase(), { name: country, kind: "country" });
    }
    for (const form of peoples.split(/,(?![^(]*\))/)) {
      const [adjective = "", nouns] = form.toLowerCase().replace(")", "").split("(");
      if (!adjective) continue;
      demonyms.set(adjective, { country, people: false });
      for (const noun of nouns === undefined ? [`${adjective}s`] : nouns.split(",")) {
        if (noun !== "-" && !places.has(noun)) demonyms.set(noun, { country, people: true });
      }
    }
  }
  places.set("delhi", { name: "New Delhi", kind: "capital" });
  places.set("kiev", { name: "Kyiv", kind: "capital" });
  places.set("teheran", { name: "Tehran", kind: "capital" });
  places.set("sana'a", { name: "Sanaa", kind: "capital" });
  places.set("peking", { name: "Beijing", kind: "capital" });
  places.set("ulaanbaatar", { name: "Ulan Bator", kind: "capital" });
  for (const two of ["us", "uk"]) demonyms.delete(`${two}s`);
  return { places, demonyms, capitals };
}
