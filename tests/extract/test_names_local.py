"""Names in local and market news: roads, councils, hospitals, units of companies, what is reached. All invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

# text: mention | id of the referent, in order; demonyms and descriptions left out.
CASES = """
A bus crashed on Route 30 and on 57th Street, and nobody was hurt.
    Route 30 | place:route-30
    57th Street | place:57th-street
A crowd stood at Breezy Point and in Puerto Arandu.
    Breezy Point | place:breezy-point
    Puerto Arandu | place:puerto-arandu
The rebels captured Itaguari and fled.
    Itaguari | place:itaguari
Two men from Itaguari were hurt.
    Itaguari | place:itaguari
The envoy visited Tyre.
    Tyre | place:tyre
Thousand Oaks has a new mayor.
    Thousand Oaks | place:thousand-oaks
She was treated at Ybu's Hospital.
    Ybu's Hospital | place:ybus-hospital
He lives near Arandu College.
    Arandu College | place:arandu-college
The church is near Arandu Center, Texas.
    Arandu Center | place:arandu-center
    Texas | place:texas
The Arandu County Council met.
    Arandu County Council | arandu-county-council
Texas County Sheriff's Office said nothing.
    Texas County Sheriff's Office | texas-county-sheriffs-office
President Ana Torres's National Harvest League lost.
    Ana Torres | person:ana-torres
    National Harvest League | national-harvest-league
Trucker Manuel Ochoa waited.
    Manuel Ochoa | person:manuel-ochoa
Ibrahim Ag Mossa, a spokesman, waited.
    Ibrahim Ag Mossa | person:ibrahim-ag-mossa
A clerk of Bank Arandu resigned.
    Bank Arandu | bank-arandu
He was heard on Radio Arandu.
    Radio Arandu | radio-arandu
Toyota Australia and Toyota Europe cut jobs.
    Toyota Australia | toyota-australia
    Toyota Europe | toyota-europe
The buyer was Lake Shore Holdings LLC of Cleveland.
    Lake Shore Holdings LLC | lake-shore-holdings-llc
    Cleveland | place:cleveland
The shares cost HK$1.50 each.
The Arandu Seng index fell and Arandu Seng futures rose.
The Islamic militia withdrew.
She was shot in Arua, in the West Nile region.
    Arua | place:arua
    West Nile | place:west-nile
A bridge fell in Itaguari Department on Sunday.
    Itaguari Department | place:itaguari-department
The Itaguari department is poor, and so are the departments of Ybu and Arandu.
    Itaguari | place:itaguari
    Ybu | place:ybu
    Arandu | place:arandu
The Arandu Department of Health and the Botany Department said nothing.
    Arandu Department of Health | arandu-department-of-health
    Botany Department | botany-department
She lives in the Miraflores neighborhood.
    Miraflores | place:miraflores
He bought a flat in the district of Mercedes.
    Mercedes | place:mercedes
They met near the town of San Miguel de Itaguari.
    San Miguel de Itaguari | place:san-miguel-de-itaguari
They met in San Jose Itaguari, near the river.
    San Jose Itaguari | place:san-jose-itaguari
She lives in the residential area of "Itaguari," in the north.
    Itaguari | place:itaguari
He stood at the shop on East 57th Street.
    East 57th Street | place:east-57th-street
The bus came from Itaguari.
    Itaguari | place:itaguari
They crossed the river at Bugesera.
    Bugesera | place:bugesera
A pier opened in Guiuan, on the coast.
    Guiuan | place:guiuan
Trey Bascombe of Sanford, Florida, waited.
    Trey Bascombe | person:trey-bascombe
    Sanford | place:sanford
    Florida | place:florida-region
NICE, France — A bridge fell.
    NICE | place:nice
    France | place:france
The book is by Dell Hargrave.
    Dell Hargrave | person:dell-hargrave
Ana Torres and Yeap Suun Hock waited.
    Ana Torres | person:ana-torres
    Yeap Suun Hock | person:yeap-suun-hock
Shares of Norsk Kobber A/S fell.
    Norsk Kobber A/S | norsk-kobber-a-s
The bourse was quiet as shares of Vinafruct fell and Vinafruct had no comment; the dividend was cut by Sibaruq Torvald.
    Vinafruct | vinafruct
    Vinafruct | vinafruct
    Sibaruq Torvald | sibaruq-torvald
The Lantern newspaper said so.
    Lantern | lantern
The National Astronomy and Space Office (NASO) met, and NASO had no comment.
    National Astronomy and Space Office | national-astronomy-and-space-office
    NASO | national-astronomy-and-space-office
    NASO | national-astronomy-and-space-office
Arandu Motors Corp. cut jobs. A plant of Arandu Australia closed.
    Arandu Motors Corp. | arandu-motors-corp
    Arandu Australia | arandu-australia
Arandu Motors Corp. cut jobs, and Arandu's plan was praised by its chairman, Luis Arandu.
    Arandu Motors Corp. | arandu-motors-corp
    Arandu | arandu-motors-corp
    Luis Arandu | person:luis-arandu
The report is by Jim Press.
    Jim Press | person:jim-press
The line serves Bangkok, Thailand.
    Bangkok | place:bangkok
    Thailand | place:thailand
The fee was set by either Canadian or Chilean governments.
The USAF signed the deal. The Air Force's interests came first.
    USAF | us-air-force
    Air Force | us-air-force
Part is owned by the Canadian Government and Chrysler.
    Canadian Government | CAN
    Chrysler | chrysler
Noosal and Yeppuun in Queensland were dark.
    Noosal | place:noosal
    Yeppuun | place:yeppuun
    Queensland | place:queensland
The army sent soldiers to Tareel.
    Tareel | place:tareel
A van crashed between Tareel and the coast.
    Tareel | place:tareel
Ana Torres, 34, of Hampdel, waited.
    Ana Torres | person:ana-torres
    Hampdel | place:hampdel
The farm lies west of Glen Innes.
    Glen Innes | place:glen-innes
A storm hit the Northern Tablelands.
    Northern Tablelands | place:northern-tablelands
He was born in Binh Phuoc, Vietnam.
    Binh Phuoc | place:binh-phuoc
    Vietnam | place:vietnam
He works in cities like Madrid and Seville.
    Madrid | place:madrid
    Seville | place:seville
He bought Tirsund Oy.
    Tirsund Oy | tirsund-oy
Shares fell as profit shrank. Alan Moshel quit, and Moshel will advise brokers on stock.
    Alan Moshel | person:alan-moshel
    Moshel | person:alan-moshel
The office is in Waltham, Mass., a source of light.
    Waltham | place:waltham
    Mass. | place:massachusetts
The daily Jomhur Torvald said so.
    Jomhur Torvald | jomhur-torvald
A tanker crashed on the N25 and on the A414.
    N25 | place:n25
    A414 | place:a414
Cars were sent through Ballyphehal.
    Ballyphehal | place:ballyphehal
He works for the Harris County Flood Control District.
    Harris County Flood Control District | harris-county-flood-control-district
Interstate 45 is a lake.
    Interstate 45 | place:interstate-45
Mud buried Parque da Itaguari.
    Parque da Itaguari | place:parque-da-itaguari
The Basque Harvest Party lost. The Basque farmers were angry.
    Basque Harvest Party | basque-harvest-party
The Welsh government met, and English and Scottish farmers waited.
    Welsh government | welsh-government
Shares rose as profit beat stock forecasts, said chief executive Berndt Sulleng.
    Berndt Sulleng | person:berndt-sulleng
In Leribe, the Independent Harvest Commission met.
    Leribe | place:leribe
    Independent Harvest Commission | independent-harvest-commission
The Arandu Power Co picked them.
    Arandu Power Co | arandu-power-co
Torvald & Hart and Ybu Torvald & Sons rose.
    Torvald & Hart | torvald-hart
    Ybu Torvald & Sons | ybu-torvald-sons
Crews from Dumfries & Galloway came.
    Dumfries & Galloway | place:dumfries-and-galloway
Traffic on U.S. 84, State Road 258 and U.S. Highway 50 turned into Third Avenue.
    U.S. 84 | place:us-84
    State Road 258 | place:state-road-258
    U.S. Highway 50 | place:us-highway-50
    Third Avenue | place:third-avenue
A crash on I-95 shut the road between the M56 and the M5 motorway.
    I-95 | place:i-95
    M56 | place:m56
    M5 | place:m5
The India-Pakistan border and the Haifa-Tel Aviv road were shut before a New York-London flight.
    India | place:india
    Pakistan | place:pakistan
    Haifa | place:haifa
    Tel Aviv | place:tel-aviv
    New York | place:new-york-city
    London | place:london
He told Onda Nueve radio that the Labour party had won.
    Onda Nueve | onda-nueve
    Labour | labour
In Lenz, Itati and Ybu, nine people died.
    Lenz | place:lenz
    Itati | place:itati
    Ybu | place:ybu
Engineers took the A380 apart.
He praised the Isle of beauty.
According to Rui Bell, Itati and Ybu districts are calm.
    Rui Bell | person:rui-bell
    Itati | place:itati
    Ybu | place:ybu
The QKR and Yeppoon in Queensland signed a deal.
    QKR | qkr
    Yeppoon | place:yeppoon
    Queensland | place:queensland
Deputies from Henry, Itati and Ybu counties met.
    Henry | place:henry
    Itati | place:itati
    Ybu | place:ybu
A lane from Dalstov to Bethnal Green was shut as far as Arandov.
    Dalstov | place:dalstov
    Bethnal Green | place:bethnal-green
    Arandov | place:arandov
Beaches from Bondi to Coogeeb were closed.
    Bondi | place:bondi-beach
    Coogeeb | place:coogeeb
A ferry left for Nynashavn, Sweden, after one from Hakatov.
    Nynashavn | place:nynashavn
    Sweden | place:sweden
They were seen on Captain Torres Highway, in Queen Street, on Leon Drive and in the Ybu Houses.
    Captain Torres Highway | place:captain-torres-highway
    Queen Street | place:queen-street
    Leon Drive | place:leon-drive
    Ybu Houses | place:ybu-houses
People in Westminster and in Hackney waited.
    Westminster | place:westminster
    Hackney | place:hackney
In Leribe, Yaxye Dhere has met them.
    Leribe | place:leribe
    Yaxye Dhere | person:yaxye-dhere
Ybu Research Institute Ltd met Nomura Research Centre Ltd, and Nomura Research agreed.
    Ybu Research Institute Ltd | ybu-research-institute-ltd
    Nomura Research Centre Ltd | nomura-research-centre-ltd
    Nomura Research | nomura-research-centre-ltd
The General Labour Confederation met First Arandu Corp on Monday.
    General Labour Confederation | general-labour-confederation
    First Arandu Corp | first-arandu-corp
The Consumer Project on Fisheries met the Utah Republican.
    Consumer Project on Fisheries | consumer-project-on-fisheries
    Utah | place:utah
She lives in North Sydney, in South Gloucestershire and in Port aux Basques.
    North Sydney | place:north-sydney
    South Gloucestershire | place:south-gloucestershire
    Port aux Basques | place:port-aux-basques
Boats left St Martin's Island, the Valley of Flowers, Mt. Lebanon and Co. Wexford.
    St Martin's Island | place:saint-martins-island
    Valley of Flowers | place:valley-of-flowers
    Mt. Lebanon | place:mt-lebanon
    Co. Wexford | place:co-wexford
Residents of Lyrath searched the Halal mountains.
    Lyrath | place:lyrath
    Halal | place:halal
Ana Torres, from Lakembo, fell.
    Ana Torres | person:ana-torres
    Lakembo | place:lakembo
Rui Ferrara drove home. Ferrara was treated. In Ferrara, it rained.
    Rui Ferrara | person:rui-ferrara
    Ferrara | person:rui-ferrara
    Ferrara | place:ferrara
The Gulf of Mexico was calm, The New York Times said.
    Gulf of Mexico | place:gulf-of-mexico
    New York Times | the-new-york-times
Shares in Harkurt fell.
Officials of Tarvo Oil and Tarvo Toys met Rui Gold.
    Tarvo Oil | tarvo-oil
    Tarvo Toys | tarvo-toys
    Rui Gold | person:rui-gold
Moody's cut its rating, and Rui Hart left. Hart's plan failed.
    Moody's | moodys
    Rui Hart | person:rui-hart
    Hart | person:rui-hart
Two Ulster Protestants came to S. Africa.
    Ulster | place:ulster
    S. Africa | place:south-africa
Rob van Hartzel told them, and Torvald AG of Germany rose.
    Rob van Hartzel | person:rob-van-hartzel
    Torvald AG | torvald-ag
    Germany | place:germany
Bandits attacked Kanoma, in Zamfara State.
    Kanoma | place:kanoma
    Zamfara State | place:zamfara
Trains left Charleroi-Sud between Sussex Drive and Lenz Avenue.
    Sussex Drive | place:sussex-drive
    Lenz Avenue | place:lenz-avenue
The Arandu Archives were shut.
    Arandu Archives | arandu-archives
"""


def blocks() -> list[tuple[str, list[list[str]]]]:
    found: list[tuple[str, list[list[str]]]] = []
    for line in CASES.strip().splitlines():
        if line.startswith("    "):
            found[-1][1].append([cell.strip() for cell in line.split("|")])
        else:
            found.append((line, []))
    return found


@pytest.mark.parametrize(
    ("text", "expected"), blocks(), ids=lambda value: value[:40] if isinstance(value, str) else ""
)
def test_a_sentence_names(text: str, expected: list[list[str]]) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    named = [
        [article[m.span], m.referent.id]
        for m in article.mentions
        if m.form.value not in ("nominal", "pronoun", "demonym")
    ]
    assert named == expected


@pytest.mark.parametrize(
    "text", ["Quake hits Peru\nLIMA (Reuters) - It rained.", "Rates fall.\nMILAN 1998-11-19\nIt rained."]
)
def test_the_town_of_a_dateline_is_a_place_below_any_headline(text: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [m.referent.id for m in article.mentions if article[m.span].isupper()] in (
        ["place:lima"],
        ["place:milan"],
    )


def test_a_headline_names_a_person_by_a_surname_that_is_a_town_s_too() -> None:
    article = nm.parse_text(
        "Clinton to meet Torres.\nPresident Rui Clinton will meet Ana Torres.", date="2024-05-16"
    )
    assert "person:rui-clinton" in [m.referent.id for m in article.mentions][:1]


def test_a_headline_names_a_company_without_what_it_ends_in() -> None:
    article = nm.parse_text(
        "Grand Torvalds sees loss.\nGrand Torvalds Inc said sales fell.", date="2024-05-16"
    )
    forms = [article[m.span] for m in article.mentions if m.form is nm.MentionForm.NAME]
    assert forms == ["Grand Torvalds", "Grand Torvalds Inc"]
    assert len({m.referent.id for m in article.mentions}) == 1
