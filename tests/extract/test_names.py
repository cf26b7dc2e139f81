"""Names, end to end: what each sentence names, in what form, and what it stands for. The sentences are invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

# sentence: mention | form | id of the referent, in order of the text; pronouns and descriptions in test_coreference.
CASES = """
The Iraqi Interior Ministry closed the road.
    Iraqi | demonym | IRQ
    Iraqi Interior Ministry | name | IRQ-interior-ministry
Russia's Defence Ministry denied the report.
    Russia | name | RUS
    Defence Ministry | name | RUS-defence-ministry
The Colombian army crossed the river.
    Colombian | demonym | COL
    Colombian army | name | COL-military
Turkish police arrested two men in Izmir.
    Turkish | demonym | TUR
    Turkish police | name | TUR-police
    Izmir | name | place:izmir
Iraqi factions claimed the attack.
    Iraqi | demonym | IRQ
    Iraqi factions | name | armed_group:irq-factions
Iraqi Prime Minister Karim Hadi met U.S. President Grace Holloway in Baghdad.
    Iraqi | demonym | IRQ
    Karim Hadi | name | person:karim-hadi
    U.S. | acronym | USA
    Grace Holloway | name | person:grace-holloway
    Baghdad | metonym | place:baghdad
Lt. Gen. Ali Hadi and Col. Omar Nasser were wounded.
    Ali Hadi | name | person:ali-hadi
    Omar Nasser | name | person:omar-nasser
Maria Okafor, a spokeswoman for the Coastal Relief Agency, waited.
    Maria Okafor | name | person:maria-okafor
    Coastal Relief Agency | name | coastal-relief-agency
Former President Ana Torres left Lisbon. Torres will return.
    Ana Torres | name | person:ana-torres
    Lisbon | metonym | place:lisbon
    Torres | surname | person:ana-torres
The Popular Mobilization Forces (PMF) withdrew. The PMF has no comment.
    Popular Mobilization Forces | name | popular-mobilization-forces
    PMF | acronym | popular-mobilization-forces
    PMF | acronym | popular-mobilization-forces
The Red Coast Front (RCF) attacked a post. The RCF has 200 men.
    Red Coast Front | name | red-coast-front
    RCF | acronym | red-coast-front
    RCF | acronym | red-coast-front
Kateib Hezbollah and Kataib Hezbollah are one group.
    Kateib Hezbollah | name | kataib-hezbollah
    Kataib Hezbollah | name | kataib-hezbollah
Hassan al-Saadoun spoke in Basra. Al-Sadoun left.
    Hassan al-Saadoun | name | person:hassan-al-saadoun
    Basra | name | place:basra
    Al-Sadoun | surname | person:hassan-al-saadoun
In the village of Bir Hamad, two houses burned.
    Bir Hamad | name | place:bir-hamad
The Al-Nour area of the city of Hilla in central Babel Governorate was hit.
    Al-Nour | name | place:al-nour
    Hilla | name | place:hilla
    Babel Governorate | name | place:babil
He was born in Reading and worked in Mobile, Alabama.
    Reading | name | place:reading
    Mobile | name | place:mobile
    Alabama | name | place:alabama
Paris accused London of bad faith.
    Paris | metonym | FRA
    London | metonym | GBR
They marched through Paris and London.
    Paris | metonym | place:paris
    London | metonym | place:london
The invasion of Iraq was condemned by Syria.
    Iraq | name | place:iraq
    Syria | name | SYR
An ally of Iraq sold arms to Iran.
    Iraq | name | IRQ
    Iran | name | IRN
Brussels urged Rome to cut its deficit.
    Brussels | metonym | european-union
    Rome | metonym | ITA
Bank of England Governor Ana Torres spoke in London.
    Bank of England | name | bank-of-england
    Ana Torres | name | person:ana-torres
    London | metonym | place:london
Coastal Electric Power Co. has found no leak.
    Coastal Electric Power Co. | name | coastal-electric-power-co
General Motors Corporation cut jobs. General Motors lost money.
    General Motors Corporation | name | general-motors
    General Motors | name | general-motors
The U.N. Security Council met in New York.
    U.N. Security Council | name | un-security-council
    New York | name | place:new-york-city
The U.S. Treasury Department froze the funds.
    U.S. | acronym | USA
    U.S. Treasury Department | name | us-department-of-the-treasury
The United States, France and Britain condemned the raid.
    United States | name | USA
    France | name | FRA
    Britain | name | GBR
He fled from Syria to Lebanon.
    Syria | name | place:syria
    Lebanon | name | place:lebanon
The Strait of Hormuz and the Gulf of Aden were closed.
    Strait of Hormuz | name | place:strait-of-hormuz
    Gulf of Aden | name | place:gulf-of-aden
The Rafah crossing opened.
    Rafah crossing | name | place:rafah-crossing
Supplies ran out in Khan Younis, Rafah and Beit Bahar.
    Khan Younis | name | place:khan-younis
    Rafah | name | place:rafah
    Beit Bahar | name | place:beit-bahar
BAGHDAD (AP) — The army entered the town.
    BAGHDAD | metonym | place:baghdad
John Smith Jr. and J. K. Rowan signed.
    John Smith Jr. | name | person:john-smith-jr
    J. K. Rowan | name | person:j-k-rowan
Members of the Al-Qassam Brigades took part.
    Al-Qassam Brigades | name | qassam-brigades
Arandu is a small town in northern Paraguay.
    Arandu | name | place:arandu
    Paraguay | name | place:paraguay
The international coalition struck the camp.
    international coalition | name | global-coalition-against-daesh
Itaguari opened a plant. Analysts rated Itaguari, and Itaguari's owner smiled.
    Itaguari | name | itaguari
    Itaguari | name | itaguari
    Itaguari | name | itaguari
The Axis of Resistance met. Later the Axis spoke again.
    Axis of Resistance | name | axis-of-resistance
    Axis | name | axis-of-resistance
The GAO upheld the protest.
    GAO | acronym | us-government-accountability-office
The West Nile virus spread.
It cost US$460 million.
GDP grew in the quarter.
People's Harbour Army fighters fled. The People's Harbour Army lost.
    People's Harbour Army | name | peoples-harbour-army
    People's Harbour Army | name | peoples-harbour-army
The Harbour Ombudsman's Office closed.
    Harbour Ombudsman's Office | name | harbour-ombudsmans-office
Fighters of the 59th Brigade met the Third Division.
    59th Brigade | name | 59th-brigade
    Third Division | name | third-division
The Blue Hill-run Harbour Council met.
    Harbour Council | name | harbour-council
Margriet van Houten left. Van Houten waited.
    Margriet van Houten | name | person:margriet-van-houten
    Van Houten | surname | person:margriet-van-houten
President Hsu Mei-chuan left. Soldiers saw Hsu.
    Hsu Mei-chuan | name | person:hsu-mei-chuan
    Hsu | surname | person:hsu-mei-chuan
Mayor Mrinalini Sen left. On Monday, Sen said no.
    Mrinalini Sen | name | person:mrinalini-sen
    Sen | surname | person:mrinalini-sen
The Harbour Teachers Union met. HTU members sang.
    Harbour Teachers Union | name | harbour-teachers-union
    HTU | acronym | harbour-teachers-union
The Harbour Traffic Authority (Hatra) met. They sued Hatra.
    Harbour Traffic Authority | name | harbour-traffic-authority
    Hatra | acronym | harbour-traffic-authority
    Hatra | acronym | harbour-traffic-authority
The Peruvian Tax Police (PPT) left.
    Peruvian | demonym | PER
    Peruvian Tax Police | name | PER-tax-police
    PPT | acronym | PER-tax-police
Arandu Shipping Lines Inc. paid. Then Arandu Shipping closed.
    Arandu Shipping Lines Inc. | name | arandu-shipping-lines-inc
    Arandu Shipping | name | arandu-shipping-lines-inc
The Harbour Commission met. They asked the Commission to wait.
    Harbour Commission | name | harbour-commission
    Commission | name | harbour-commission
The Gran Rif gang fled.
    Gran Rif | name | gran-rif
The union Okrabond went on strike.
    Okrabond | name | okrabond
Ana Torres wrote on Telegram.
    Ana Torres | name | person:ana-torres
She flew aboard Air Force One.
HARBOUR BOARD TALKS OKRA DEAL.
Banco Aurora closed.
    Banco Aurora | name | banco-aurora
Kevin Marsh swam.
    Kevin Marsh | name | person:kevin-marsh
Two men died in Gidan Mallo, a village in Nigeria.
    Gidan Mallo | name | place:gidan-mallo
    Nigeria | name | place:nigeria
"""


def cases() -> list[tuple[str, list[str]]]:
    result: list[tuple[str, list[str]]] = []
    for line in CASES.strip("\n").split("\n"):
        if line.startswith("    "):
            result[-1][1].append(line.strip())
        else:
            result.append((line, []))
    return result


@pytest.mark.parametrize(("sentence", "expected"), cases(), ids=[case[0][:40] for case in cases()])
def test_a_sentence_names_these_actors_and_places(sentence: str, expected: list[str]) -> None:
    article = nm.parse_text(sentence, date="2024-05-16").validate()
    named = [m for m in article.mentions if m.form not in ("pronoun", "nominal")]
    assert [f"{article[m.span]} | {m.form} | {m.referent.id}" for m in named] == expected


def actor(text: str, id: str) -> nm.Actor:
    return nm.parse_text(text, date="2024-05-16").actor(id)


@pytest.mark.parametrize(
    ("text", "id", "kind", "country"),
    [
        ("The Iraqi Interior Ministry closed the road.", "IRQ-interior-ministry", "government", "IRQ"),
        ("The Colombian army crossed the river.", "COL-military", "military", "COL"),
        ("Turkish police arrested two men.", "TUR-police", "police", "TUR"),
        (
            "The National Water Council of Peru met.",
            "PER-national-water-council-of-peru",
            "government",
            "PER",
        ),
        (
            "Coastal Electric Power Co. has found no leak in Japan.",
            "coastal-electric-power-co",
            "company",
            "JPN",
        ),
        ("Iraqi President Karim Hadi resigned.", "person:karim-hadi", "person", "IRQ"),
        (
            "The White House said President Grace Holloway would wait.",
            "person:grace-holloway",
            "person",
            "USA",
        ),
        ("The White House said that Peru must open its ports.", "white-house", "government", "USA"),
        ("The State Department urged Peru to wait.", "us-department-of-state", "government", "USA"),
        ("The World Health Organization met.", "world-health-organization", "organisation", None),
        ("The Gran Rif gang fled.", "gran-rif", "armed_group", None),
        ("The Peruvian Coast Guard sailed.", "PER-coast-guard", "government", "PER"),
        ("Peru waited. UNHCR spokesperson Ana Torres left.", "person:ana-torres", "person", None),
        ("Peru waited. Egyptian envoy Ali Okafor left.", "person:ali-okafor", "person", "EGY"),
        ("Peru waited. President Ana Torres of Chile left.", "person:ana-torres", "person", "CHL"),
        ("In Peru, he met his Chilean counterpart, Ana Torres.", "person:ana-torres", "person", "CHL"),
        (
            "Ana Torres, a spokeswoman for the Peruvian Navy, left Chile.",
            "person:ana-torres",
            "person",
            "PER",
        ),
        ("Peru sued Okra Logistics Ltd., a Dubai-based firm.", "okra-logistics-ltd", "company", "ARE"),
        ("Chile met. The Peruvian union Okrabond paid.", "okrabond", "organisation", "PER"),
        ("Pakistan waited. Pakistan's Foreign Office spoke.", "PAK-foreign-office", "government", "PAK"),
        ("India voted. The Congress lost Delhi.", "indian-national-congress", "party", "IND"),
    ],
)
def test_an_actor_has_a_kind_and_the_country_it_belongs_to(
    text: str, id: str, kind: str, country: str | None
) -> None:
    found = actor(text, id)
    assert (found.kind, found.country) == (kind, country)


def test_a_title_is_kept_with_the_person() -> None:
    assert actor("Prime Minister Karim Hadi resigned.", "person:karim-hadi").title == "Prime Minister"


def test_an_outlet_names_itself_by_its_last_word() -> None:
    article = nm.parse_text("He told the Clarion that it rained.", source="Harbour Clarion")
    assert [(article[m.span], m.referent.id) for m in article.mentions if m.form == "name"] == [
        ("Clarion", "harbour-clarion")
    ]


def test_a_force_is_one_actor_under_its_own_and_its_common_name() -> None:
    article = nm.parse_text("The Sudanese army withdrew. The Sudanese Armed Forces lost a town.")
    assert {m.referent.id for m in article.mentions if m.form == "name"} == {"sudanese-armed-forces"}


def test_an_agency_in_brackets_behind_the_dateline_is_no_actor() -> None:
    article = nm.parse_text("BAGHDAD (AP) — Rain fell on Monday.", date="2024-05-16")
    assert article.actors == ()


def test_the_other_forms_of_an_actor_are_its_aliases() -> None:
    assert actor("Washington accused Iran. The U.S. waited. The United States signed.", "USA").aliases == (
        "Washington",
        "U.S.",
    )


def test_an_actor_has_the_same_id_in_every_article() -> None:
    one = nm.parse_text("Kateib Hezbollah withdrew.").actors[0]
    other = nm.parse_text("Fighters of Kataib Hezbollah withdrew.").actors[0]
    assert one.id == other.id == "kataib-hezbollah"


@pytest.mark.parametrize(
    ("text", "name", "chain"),
    [
        ("in the Al-Nour area of the city of Hilla in central Babel Governorate", "Al-Nour", (None, "IRQ")),
        ("in Mobile, Alabama", "Mobile", ("Alabama", "USA")),
        ("in Tripoli, Lebanon", "Tripoli", ("North Lebanon", "LBN")),
        ("in Tripoli, Libya", "Tripoli", ("Tripoli", "LBY")),
        ("in Bir Hamad, Iraq", "Bir Hamad", (None, "IRQ")),
    ],
)  # fmt: skip
def test_a_place_lies_in_what_surrounds_it(text: str, name: str, chain: tuple[str | None, str]) -> None:
    article = nm.parse_text(f"Two people died {text}.", date="2024-05-16")
    (place,) = [p for p in article.places if p.name == name]
    if chain[0] is not None:
        assert place.admin1 == chain[0]
    assert place.country == chain[1]


def test_a_namesake_lies_in_a_country_that_the_dispatch_speaks_of() -> None:
    article = nm.parse_text(
        "Syrian troops moved. Shells fell in Tripoli, and Lebanese medics came.", date="2024-05-16"
    )
    assert [p.country for p in article.places if p.name == "Tripoli"] == ["LBN"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Azure Front ambushed a patrol. “We hold the road,” the Azure Front said.", "Azure Front"),
        (
            "The Upper Column attacked a post. “We hold the road,” the Upper Column said.",
            "Upper Column",
        ),
        ("Fighters from the Dawn Movement left the valley.", "Dawn Movement"),
        ("The Dawn Movement's fighters left the valley.", "Dawn Movement"),
        ("The patrol was attacked by the Sand Brigades on Monday.", "Sand Brigades"),
    ],
)
def test_what_fights_is_an_armed_group(text: str, name: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [(a.name, a.kind) for a in article.actors] == [(name, "armed_group")]
    assert not article.places


def test_a_front_that_does_not_fight_is_a_party() -> None:
    (actor,) = nm.parse_text("The Azure Front won the election.", date="2024-05-16").actors
    assert actor.kind == "party"


def test_money_and_ships_are_no_actors() -> None:
    text = (
        "Ana Torres got Tk 2 lakh and paid Rs 500. The ferry MV Rupa-4 sank. The MV Blue Dawn left the port."
    )
    assert [a.name for a in nm.parse_text(text, date="2024-05-16").actors] == ["Ana Torres"]


def test_a_town_called_after_a_saint_lies_in_the_one_country_that_the_dispatch_speaks_of() -> None:
    article = nm.parse_text("Two ferries sank in San José, and Peruvian medics came.", date="2024-05-16")
    assert [(p.name, p.country) for p in article.places] == [("San José", "PER")]
    article = nm.parse_text("Two ferries sank in San José, and Costa Rican medics came.", date="2024-05-16")
    assert [(p.name, p.country) for p in article.places] == [("San José", "CRI")]
    text = "Peru said Peruvian rebels fled Peruvian troops in San Ramon and Santa Ana. Lima wants U.S. money."
    named = {p.name: p.country for p in nm.parse_text(text, date="2024-05-16").places}
    assert named == {"San Ramon": "PER", "Santa Ana": "PER"}


def test_an_unknown_village_lies_in_the_country_that_the_dispatch_is_about() -> None:
    article = nm.parse_text("Peruvian troops left the village of Arandu Viejo.", date="2024-05-16")
    assert [(p.name, p.country) for p in article.places] == [("Arandu Viejo", "PER")]


def test_known_places_have_coordinates() -> None:
    (place,) = nm.parse_text("Two people died in Mosul.").places
    assert place.latitude == pytest.approx(36.3, abs=0.2)
    assert place.longitude == pytest.approx(43.1, abs=0.2)


@pytest.mark.parametrize(
    "text", ["", " ", "x", "The", "THE ARMY LEFT.", "İstanbul ve Ankara", "中国", "A" * 5000, "Mr. " * 300]
)
def test_any_text_gives_a_valid_article(text: str) -> None:
    assert nm.parse_text(text, date="2024-05-16").faults() == []


def test_a_name_that_is_broken_at_the_end_of_a_line_is_one_name_on_one_line() -> None:
    text = (
        "The police said that the\npresident of the town council, Ana Maria\nTorres, was shot dead in\nthe old market town of Bir\n"
        "Hamad and\nthat members of a faction that calls itself the Lenz\nFront were seen there on Monday night."
    )
    article = nm.parse_text(text, date="2024-05-16")
    names = {a.name for a in article.actors} | {p.name for p in article.places}
    assert {"Ana Maria Torres", "Lenz Front", "Bir Hamad"} <= names
    assert not any("\n" in name for name in names)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Juan Perez Molina", "Perez"),
        ("Luis Carlos Perez Molina", "Perez"),
        ("Juan Perez Molina", "Juan Perez"),
        ("Juan Perez Molina", "Molina"),
    ],
)
def test_who_has_two_surnames_goes_by_the_first_of_them(full: str, short: str) -> None:
    article = nm.parse_text(
        f"Mayor {full} left. {short} had been ill for weeks, doctors said.", date="2024-05-16"
    )
    named = [
        article[m.span] for m in article.mentions if m.referent.name == full and m.form.value != "pronoun"
    ]
    assert named == [full, short]


def test_a_second_given_name_is_no_surname() -> None:
    article = nm.parse_text("Mayor Ana Maria Gomez left. Maria was ill.", date="2024-05-16")
    assert [article[m.span] for m in article.mentions] == ["Ana Maria Gomez"]


def test_a_pipeline_is_no_place() -> None:
    article = nm.parse_text("Rebels blew up the Balena oil pipeline on Monday.", date="2024-05-16")
    assert not article.places


def test_a_long_listed_name_may_lose_its_capitals_on_the_way() -> None:
    article = nm.parse_text(
        "Envoys of the European Bank for reconstruction and development left.", date="2024-05-16"
    )
    assert "European Bank for Reconstruction and Development" in [a.name for a in article.actors]


def test_a_surname_stands_for_whom_the_story_is_about_and_not_for_his_kin() -> None:
    text = "Mayor Luis Torres was shot dead. “He was alone,” said his sister, Rosa Torres. Torres had told a radio station."
    article = nm.parse_text(text, date="2024-05-16")
    assert [m.referent.id for m in article.mentions if m.form == "surname"] == ["person:luis-torres"]


@pytest.mark.parametrize(
    "headline", ["TORRES TO MEET HART", "Torres to meet Hart", "ANA TORRES TO MEET HART"]
)
def test_a_person_in_a_headline_bears_the_name_of_the_report(headline: str) -> None:
    text = f"{headline}\n\nForeign Minister Ana Torres is to meet Rui Hart in Lima."
    assert "Ana Torres" in [actor.name for actor in nm.parse_text(text, date="2024-05-16").actors]


def test_a_first_name_that_two_bear_is_neither_of_them() -> None:
    article = nm.parse_text("Luis Torres met Luis Bell. Luis left.", date="2024-05-16")
    assert [m.referent.name for m in article.mentions] == ["Luis Torres", "Luis Bell", "Luis"]
