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
