"""Names in sports reports: result lines, tables, clubs, competitions. The clubs and persons are invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

# text: mention | form | id of the referent; lines of the text stand before the mentions, which are indented.
CASES = """
SOCCER-KARVIAN FIRST DIVISION RESULTS.|Real Arandu 2 Sporting Ybu 1
    Real Arandu | name | real-arandu
    Sporting Ybu | name | sporting-ybu
SOCCER-STANDINGS AFTER SATURDAY'S GAMES.|Real Arandu 13 9 4 0 27 9 31|Tobati 13 9 3 1 38 17 30
    Real Arandu | name | real-arandu
    Tobati | name | tobati
BASEBALL-RESULTS OF GAMES ON MONDAY.|Oakland 4 BOSTON 3|BUFFALO 2 Detroit 1
    Oakland | metonym | team:oakland
    BOSTON | metonym | team:boston
    BUFFALO | metonym | team:buffalo
    Detroit | metonym | team:detroit
SKIING-WOMEN'S DOWNHILL RESULTS.|1. Renata Wexler (Austria) 1:41.22|2. Ida Marklund (Sweden) 1:41.59|3. Wexler 12
    Renata Wexler | name | person:renata-wexler
    Austria | name | AUT
    Ida Marklund | name | person:ida-marklund
    Sweden | name | SWE
    Wexler | surname | person:renata-wexler
TENNIS-SECOND ROUND RESULTS.|4-Ana Torres (Spain) beat Mia Hartlepp (Germany) 6-3 6-4
    Ana Torres | name | person:ana-torres
    Spain | name | ESP
    Mia Hartlepp | name | person:mia-hartlepp
    Germany | name | DEU
SOCCER-CUP DRAW.|Arandu (Georgia) v Torpedo Ybu (Belgium)
    Arandu | name | arandu
    Georgia | name | GEO
    Torpedo Ybu | name | torpedo-ybu
    Belgium | name | BEL
RUGBY UNION-SQUAD NAMED.|Team: 15-Conor Mallin (Arandu Harriers), 14-Denis Quaid (Ybu), captain.
    Conor Mallin | name | person:conor-mallin
    Arandu Harriers | name | arandu-harriers
    Denis Quaid | name | person:denis-quaid
    Ybu | name | ybu
SOCCER-CUP FINAL.|Arandu Rovers 3 Ybu Town 1|Scorers: Torres 12, Hartlepp 40
    Arandu Rovers | name | arandu-rovers
    Ybu Town | name | ybu-town
    Torres | surname | person:torres
    Hartlepp | surname | person:hartlepp
SOCCER-ARANDU WIN AFTER LATE TORRES GOAL.|Luis Torres scored as Arandu Rovers beat Torpedo Moscow.
    ARANDU | name | arandu-rovers
    TORRES | surname | person:luis-torres
    Luis Torres | name | person:luis-torres
    Arandu Rovers | name | arandu-rovers
    Torpedo Moscow | name | torpedo-moscow
SOCCER-SUMMARIES.|Summaries of first division matches on Saturday:|Arandu 3 (Torres 4, Hartlepp 33, 70) Ybu 0. Halftime 2-0. Attendance 47,000.
    Arandu | name | arandu
    Torres | surname | person:torres
    Hartlepp | surname | person:hartlepp
    Ybu | name | ybu
CRICKET-COUNTY SCORES.|Scores: Durham 114 and 68-2; Itati 259 (A. Torres 81, M. Hartlepp 6-77); Tobati 197-8 v Ybu 232.
    Durham | metonym | team:durham
    Itati | name | itati
    A. Torres | name | person:a-torres
    M. Hartlepp | name | person:m-hartlepp
    Tobati | name | tobati
    Ybu | name | ybu
RUGBY LEAGUE-SQUAD NAMED.|Squad: Luis Torres (Newcastle), Tim Hartlepp (Brisbane).
    Luis Torres | name | person:luis-torres
    Newcastle | metonym | team:newcastle
    Tim Hartlepp | name | person:tim-hartlepp
    Brisbane | metonym | team:brisbane
SOCCER-INJURIES.|Luis Torres of Leeds was hurt in a draw with Coventry at the Arandu Centre.
    Luis Torres | name | person:luis-torres
    Leeds | metonym | team:leeds
    Coventry | metonym | team:coventry
    Arandu Centre | name | place:arandu-centre
SKIING-TORRES ON POLE.|AUSTRALIA NAME SQUAD FOR TOUR.|Ana Torres led.
    TORRES | surname | person:ana-torres
    AUSTRALIA | name | AUS
    Ana Torres | name | person:ana-torres
GOLF-LEADING SCORES.|Leading scores after the second round:|134 Ana Torres 68 66, Mia Hartlepp (Sweden) 70 64|136 Ida Marklund 70 66
    Ana Torres | name | person:ana-torres
    Mia Hartlepp | name | person:mia-hartlepp
    Sweden | name | SWE
    Ida Marklund | name | person:ida-marklund
CYCLING-LEADING PLACINGS.|1. Luis Torres (Spain) Lantern 5:10.12|2. Tim Hartlepp (Austria) Bankar 5:10.14
    Luis Torres | name | person:luis-torres
    Spain | name | ESP
    Lantern | name | lantern
    Tim Hartlepp | name | person:tim-hartlepp
    Austria | name | AUT
    Bankar | name | bankar
CRICKET-SCOREBOARD.|First innings:|L. Torres lbw b Hartlepp 64|Omar Quaid not out 12|Bowling: Hartlepp 10-0-47-1
    L. Torres | name | person:l-torres
    Hartlepp | surname | person:hartlepp
    Omar Quaid | name | person:omar-quaid
    Hartlepp | surname | person:hartlepp
BASEBALL-STANDINGS.|Standings after games on Monday:|ARANDU 75 57 .568 -|Detroit 68 64 .515 7
    ARANDU | name | arandu
    Detroit | metonym | team:detroit
SOCCER-TIRSUND HOLD LEEDS.|Tirsund held Leeds to a draw on Sunday.
    TIRSUND | name | tirsund
    LEEDS | metonym | team:leeds
    Tirsund | name | tirsund
    Leeds | metonym | team:leeds
CRICKET-PAKISTAN V SRI LANKA SCOREBOARD.|1. Luis Torres-Reid 240 points
    PAKISTAN | name | PAK
    SRI LANKA | name | LKA
    Luis Torres-Reid | name | person:luis-torres-reid
ICE HOCKEY-NIGHT OF GOALS.|Luis Torres made 26 saves for Calgary.
    Luis Torres | name | person:luis-torres
    Calgary | metonym | team:calgary
TENNIS-DOUBLES RESULTS.|Doubles final: Ana Torres and Mia Hartlepp (Spain) beat Ida Marklund and Renata Wexler (Sweden) 6-3
    Ana Torres | name | person:ana-torres
    Mia Hartlepp | name | person:mia-hartlepp
    Spain | name | ESP
    Ida Marklund | name | person:ida-marklund
    Renata Wexler | name | person:renata-wexler
    Sweden | name | SWE
SOCCER-RESULTS.|Newell's 0 Racing 0
    Newell's | name | newells-old-boys
    Racing | name | racing
AMERICAN FOOTBALL-ROUND UP.|In Green Bay, Luis Torres threw two touchdown passes.
    Green Bay | name | place:green-bay
    Luis Torres | name | person:luis-torres
TENNIS-TORRES OUT OF THE CANADIAN OPEN.|Ana Torres of Spain won the U.S. Open last year and a medal at the Pan-African Games.
    TORRES | surname | person:ana-torres
    Ana Torres | name | person:ana-torres
    Spain | name | place:spain
GOLF-SCORES AT THE KARVIAN MASTERS.|134 Ana Torres 68 66|136 Mia Hartlepp 69 67
    Ana Torres | name | person:ana-torres
    Mia Hartlepp | name | person:mia-hartlepp
BASKETBALL-RESULTS.|In Chicago, Skotta Prine scored 29 points as the Bulls won.
    Chicago | name | place:chicago
    Skotta Prine | name | person:skotta-prine
    Bulls | name | chicago-bulls
SOCCER-INTER SIGN KARVIAN DEFENDER.|MILAN 1998-11-19|Inter coach Rui Hart said Inter needed a keeper.
    INTER | name | inter-milan
    MILAN | name | place:milan
    Inter | name | inter-milan
    Rui Hart | name | person:rui-hart
    Inter | name | inter-milan
CRICKET-COUNTY MATCHES.|At Taunton, Somerset were all out in reply to Kent's 401, and Essex, the leaders, batted against Surrey.
    Taunton | name | place:taunton
    Somerset | metonym | team:somerset
    Kent | metonym | team:kent
    Essex | metonym | team:essex
    Surrey | metonym | team:surrey
BASEBALL-ROUND UP.|Texas and Boston were rained out. Houston, which leads by two games, gave Denver an 8-3 win.
    Texas | metonym | team:texas
    Boston | metonym | team:boston
    Houston | metonym | team:houston
    Denver | metonym | team:denver
RUGBY UNION-SQUAD NAMED.|Penarvon flanker Rui Hart and Swansea hooker Luis Torres were recalled.
    Penarvon | name | penarvon
    Rui Hart | name | person:rui-hart
    Swansea | metonym | team:swansea
    Luis Torres | name | person:luis-torres
BASKETBALL-NAMES.|Pivot Skotta Prine had 34 points.
    Skotta Prine | name | person:skotta-prine
ICE HOCKEY-STANDINGS.|Standings after the games on Sunday:|W L T GF GA PTS|BUFFALO 13 11 1 75 74 27|DALLAS AT TORONTO|L.A. CLIPPERS AT SEATTLE
    BUFFALO | metonym | team:buffalo
    DALLAS | name | dallas
    TORONTO | name | place:toronto
    L.A. CLIPPERS | name | los-angeles-clippers
    SEATTLE | name | place:seattle
GOLF-SCORES.|278 Billa Maddock 66 72 69 71, Stev Strander 68 72 69 69
    Billa Maddock | name | person:billa-maddock
    Stev Strander | name | person:stev-strander
TENNIS-RESULTS.|6-Rui van der Hart (Netherlands) beat Jan de la Torre (Spain) 6-3 6-4
    Rui van der Hart | name | person:rui-van-der-hart
    Netherlands | name | NLD
    Jan de la Torre | name | person:jan-de-la-torre
    Spain | name | ESP
BASEBALL-ORIOLES RALLY PAST TIGERS.|The Orioles won.
    ORIOLES | name | baltimore-orioles
    TIGERS | name | detroit-tigers
    Orioles | name | baltimore-orioles
ICE HOCKEY-TABLE.|Sweden 1 1 0, Russia 1 0 1
    Sweden | name | SWE
    Russia | name | RUS
BASEBALL-GAME.|The game at Arandu Field was shut out, and the one at the Ybu Oval.
    Arandu Field | name | place:arandu-field
    Ybu Oval | name | place:ybu-oval
SOCCER-FIRST DIVISION.|Rui Hart took five for 32.|Kent, who beat Surrey, won.
    Rui Hart | name | person:rui-hart
    Kent | metonym | team:kent
    Surrey | metonym | team:surrey
TENNIS-ROUND UP.|Hart lost the Arandu Indoor final.
CRICKET-SHIELD.|New South Wales host Tasmania. He was named captain of Victoria.
    New South Wales | metonym | team:new-south-wales
    Tasmania | metonym | team:tasmania
    Victoria | metonym | team:victoria
SOCCER-CUP GROUP C RESULTS.|Matches of group C were played on Friday.
SOCCER-EVERTON SINK LEEDS.|Everton beat Leeds United 1-0. Leeds, unbeaten in six games, lost. Liverpool stayed top after a draw in London.
    EVERTON | name | everton
    LEEDS | metonym | team:leeds
    Everton | name | everton
    Leeds United | name | leeds-united
    Leeds | metonym | team:leeds
    Liverpool | metonym | team:liverpool
    London | metonym | place:london
BASKETBALL-RESULTS.|Results of matches on Thursday:|Arandu Spor (Turkey) 78 Ybu Milan (Italy) 71
    Arandu Spor | name | arandu-spor
    Turkey | name | TUR
    Ybu Milan | name | ybu-milan
    Italy | name | ITA
RUGBY UNION-SQUAD NAMED.|Auckland hooker Norm Hartlay was the surprise.
    Auckland | metonym | team:auckland
    Norm Hartlay | name | person:norm-hartlay
ICE HOCKEY-ROUND UP.|Montreal's Jossan Thibo stopped 31 shots.
    Montreal | metonym | team:montreal
    Jossan Thibo | name | person:jossan-thibo
"""


def blocks() -> list[tuple[str, list[list[str]]]]:
    found: list[tuple[str, list[list[str]]]] = []
    for line in CASES.strip().splitlines():
        if line.startswith("    "):
            found[-1][1].append([cell.strip() for cell in line.split("|")])
        else:
            found.append((line.replace("|", "\n"), []))
    return found


@pytest.mark.parametrize(
    ("text", "expected"), blocks(), ids=lambda value: value[:40] if isinstance(value, str) else ""
)
def test_a_sports_report_names(text: str, expected: list[list[str]]) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    named = [
        [article[m.span], m.form.value, m.referent.id]
        for m in article.mentions
        if m.form.value not in ("nominal", "pronoun", "demonym")
    ]
    assert named == expected


def test_a_short_form_of_a_club_holds_in_sports_reports_only() -> None:
    article = nm.parse_text(
        "The Wolves of Arandu came back to the valley, the ministry said.", date="2024-05-16"
    )
    assert all(m.referent.id != "wolverhampton-wanderers" for m in article.mentions)
    article = nm.parse_text("SOCCER-CUP FINAL.\nWolves beat Everton in the final.", date="2024-05-16")
    assert "wolverhampton-wanderers" in [m.referent.id for m in article.mentions]


def test_the_place_in_the_name_of_a_treaty_or_prize_is_no_mention() -> None:
    article = nm.parse_text("The Lisbon Treaty and the Paris Peace Prize were praised.", date="2024-05-16")
    assert not article.mentions


def test_a_nation_that_is_no_state_plays_as_one() -> None:
    article = nm.parse_text(
        "RUGBY UNION-WALES BEAT ENGLAND.\nWales beat England in the league.", date="2024-05-16"
    )
    kinds = {article[m.span].upper(): getattr(m.referent, "kind", None) for m in article.mentions}
    assert kinds == {"WALES": nm.ActorKind.STATE, "ENGLAND": nm.ActorKind.STATE}
