"""Force and coercion: what was done by force, tried, put off, supposed or denied, and by whom to whom. Every sentence is
invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def told(text: str) -> list[tuple[str, str, list[str], list[str]]]:
    """Type, status, agents and targets of the events of a text."""
    article = nm.parse_text(text, date="2024-05-16")
    return [
        (
            e.type.value,
            e.status.value,
            [p.text for p in e.participants if p.role == "agent"],
            [p.text for p in e.participants if p.role == "target"],
        )
        for e in article.events
    ]


DEEDS = [
    # what an offensive is to bring about is what it is directed at
    ("offensive", ["The army"], ["Orvale"], "The army launched an offensive to retake Orvale from the rebels."),
    ("offensive", ["Rebels"], ["the port"], "Rebels began a major assault operation on Sunday to seize the port."),
    ("offensive", ["Chile"], ["the port"], "Chile started a military operation to capture the port on Monday."),
    # whose advance it is
    ("offensive", ["government forces"], ["the port"], "The advance of government forces on the port began at dawn."),
    ("offensive", ["The rebels"], ["the capital"], "The rebels' advance on the capital has slowed."),
    # into whose hands a town falls
    ("seize_territory", ["the rebels"], ["Goma"], "The fall of Goma to the rebels alarmed the neighbours."),
    ("withdrawal", ["Some 60 rebels"], ["the army"], "Some 60 rebels surrendered to the army on Monday."),
    ("siege", ["the navy"], ["the port"], "The blockade of the port by the navy entered its second week."),
    ("suicide_bombing", [], ["a church"], "The suicide bombing of a church killed two people on Monday."),
    # halls are built, and so are centres and fields of some kind
    ("suicide_bombing", [], ["a wedding hall"], "A suicide attack on a wedding hall left many dead on Monday."),
    ("attack", [], ["a detention centre"], "An attack on a detention centre shocked the town on Monday."),
    # staff are evacuated, not the country that they leave
    ("evacuation", ["Peru"], ["its embassy staff"], "Peru evacuated its embassy staff from Sudan on Monday."),
    ("riot", ["Looters"], ["a warehouse"], "Looters attacked a warehouse in Orvale on Monday."),
    ("arson", ["Arsonists"], ["a hostel"], "Arsonists set fire to a hostel in Orvale on Monday."),
    ("expulsion", ["Algeria"], ["a Peruvian journalist"], "Algeria expelled a Peruvian journalist on Monday."),
    # ships and aircraft that are taken
    ("arrest", ["The navy"], ["a Greek tanker"], "The navy seized a Greek tanker on Monday."),
    ("abduction", ["Four men"], ["a passenger plane"], "Four men seized a passenger plane on Monday."),
    # whose bulldozers they are
    ("property_destruction", ["Chilean"], ["three houses"], "Chilean bulldozers demolished three houses on Monday."),
    # an aircraft that comes down strikes nobody, and nobody does it
    ("accident", [], [], "A jet fell on a village and destroyed six homes on Monday."),
    ("accident", [], [], "A navy helicopter crashed in the sea on Monday, killing its crew of five."),
    ("air_strike", ["its air force"], ["30 targets"], "Israel said its air force hit 30 targets on Monday."),
    ("arson", [], ["A mosque"], "A mosque was attacked with petrol bombs on Monday."),
    # a plant that gives power is no living thing
    ("attack", ["Rebels"], ["a power plant"], "Rebels attacked a power plant on Monday."),
    ("suicide_bombing", ["A suicide bomber"], ["a wedding"], "A suicide bomber attacked a wedding in Kabul."),
    ("attack", [], ["a village"], "An attack on a village near Kabul left ten dead."),
    # those who are shot and beaten while they do something
    ("shooting", ["Militants"], ["sleeping students"], "Militants shot sleeping students on Monday."),
    ("protest_dispersal", ["Police"], ["stone-throwing youths"],
     "Police used tear gas against stone-throwing youths on Monday."),
    ("armed_clash", ["Rival gangs"], [], "Rival gangs fought a gun battle in Guayaquil."),
    ("seize_territory", ["the rebels"], ["Sake"], "The army lost the town of Sake to the rebels."),
    ("seize_territory", [], ["Avdiivka"], "Ukraine lost control of the town of Avdiivka in February."),
    ("release", ["The rebels", "the army"], ["30 prisoners"],
     "The rebels exchanged 30 prisoners with the army on Monday."),
    ("trial", ["Supreme Court"], ["four men"], "The Supreme Court upheld the death sentence of four men."),
    # people smuggling is a crime, and no people that smuggle
    ("arrest", [], ["Nine men"], "Nine men were arrested for people smuggling in Izmir."),
    ("seize_territory", ["Rebels"], ["the town hall"], "Rebels occupied the town hall on Monday."),
    ("force_against_protest", ["Police"], ["demonstrators"], "Police charged at demonstrators in Santiago."),
    ("arrest", [], ["Three men"], "Three men were held on suspicion of arson."),
    ("expulsion", [], ["Hundreds of migrants"], "Hundreds of migrants were deported from Mauritania on Monday."),
    ("seize_territory", ["Rebel fighters"], ["the centre"], "Rebel fighters have entered the centre of Aleppo."),
    ("trial", ["A court"], ["a colonel"], "A court jailed a colonel for life for crimes against humanity."),
    # to whom it is done, where the clause only says "they" or "them"
    ("ambush", ["rebels"], ["The soldiers"], "The soldiers were on their way home when they were ambushed by rebels."),
    ("shooting", ["police"], ["The miners"], "The miners were walking home when police shot them."),
    ("raid", ["Police"], ["a flat"], "Police raided a flat in Marseille on Monday."),
    # those who see it are not those to whom it is done
    ("attack", [], ["the bus"], "Two boys saw the attack on the bus on Monday."),
    ("attack", ["Chile"], ["the village"], "Chile denied having attacked the village."),
    ("attack", ["The army"], ["the village"], "The army is accused of having attacked the village."),
]  # fmt: skip


@pytest.mark.parametrize(("type", "agents", "targets", "text"), DEEDS)
def test_an_act_of_force_is_told_with_who_did_it_to_whom(
    type: str, agents: list[str], targets: list[str], text: str
) -> None:
    found = told(text)
    assert [(kind, doers, done_to) for kind, _, doers, done_to in found] == [(type, agents, targets)]


STATUSES = [
    ("The mayor survived an assassination attempt on Monday.", ("assassination", "attempted")),
    ("The minister escaped assassination on Monday.", ("assassination", "attempted")),
    ("There was a kidnapping attempt on the judge's son on Monday.", ("abduction", "attempted")),
    ("The deployment of 200 policemen to Haiti was delayed.", ("deployment", "planned")),
    ("The withdrawal of Russian troops from Syria has been postponed.", ("withdrawal", "planned")),
    ("Chile denied ever having attacked the village.", ("attack", "denied")),
    ("A car bomb failed to go off outside a bank in Lima on Monday.", ("bombing", "attempted")),
    ("Rebels are about to attack the town of Bunia, officials said.", ("attack", "planned")),
    ("Police thwarted a planned raid on a farm near Goma on Monday.", ("raid", "attempted")),
    ("The ministry announced the expulsion of three journalists.", ("expulsion", "happened")),
    # by whom it was done is denied, not that it took place
    ("Nine died in an air raid on a camp, medics say. The army has denied carrying out the attack.", ("air_strike", "happened")),
    # what is thought possible
    ("Chile may launch air strikes on the port of Odesa in the coming days.", ("air_strike", "hypothetical")),
    ("The rebels might attack the port this week, the mayor said.", ("attack", "hypothetical")),
    ("The army could withdraw its troops from Orvale next month.", ("withdrawal", "hypothetical")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_an_act_of_force_has_the_status_that_the_words_around_it_give(
    text: str, expected: tuple[str, str]
) -> None:
    assert [(type, status) for type, status, _, _ in told(text)] == [expected]


NOTHING = [
    "Police arrested no one after the match.",
    "The gunmen escaped arrest.",
    "The union is holding the country hostage, the minister said.",
    "Extremists have hijacked the protest, the minister said.",
    "The goalkeeper was expelled from the game.",
    # where forces are, not that they were sent
    "The two countries have thousands of soldiers stationed along the border.",
    "Some 2,000 US troops are stationed in Syria.",
    "Soldiers stationed at the base refused orders.",
    # what came to nothing before it was tried
    "A student was accused of conspiring to kill the governor of Sindh.",
    # feared, warned of, ruled out, averted, given up, talked of: not done
    "Analysts fear that rebels will attack the town of Bunia.",
    "Rebels have no plans to attack the town of Bunia.",
    "Rebels stopped short of attacking the town of Bunia.",
    "Officials warned of an attack on a farm in Bunia by rebels.",
    "The army ruled out an attack on a farm in Bunia.",
    "The walls are meant to prevent an attack on a farm in Bunia.",
    "An attack on a farm in Bunia would be a mistake, he said.",
    "Talks on the deployment of 500 soldiers to the border failed.",
    "They are negotiating the arrest of the opposition leader.",
    "A deployment of 500 soldiers to the border is unlikely, he said.",
    # nobody named would do it; what hangs on something else; who they are
    "Hundreds might attack the port this week.",
    "If the talks fail, the rebels could attack the port.",
    "Rebels who could attack the port were seen on Monday.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_figure_a_posting_or_a_condition_is_no_act_of_force(text: str) -> None:
    forcible = ("abduction", "arrest", "assassination", "attack", "deployment", "expulsion", "missile_strike")
    assert [event for event in told(text) if event[0] in forcible] == []


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen tried to assassinate the mayor of Orvale on Monday.",
        "Rebels tried to kidnap two nurses in Orvale on Monday.",
    ],
)
def test_nobody_is_counted_of_whom_it_was_only_tried(text: str) -> None:
    assert [event.casualties for event in nm.parse_text(text, date="2024-05-16").events] == [()]


@pytest.mark.parametrize(
    "text",
    [
        "Twin blasts rocked Mogadishu on Thursday.",
        "Several explosions rocked Kyiv on Monday.",
        "A series of explosions shook the Syrian city of Latakia.",
    ],
)
def test_explosions_that_shake_a_town_went_off(text: str) -> None:
    assert [event[0] for event in told(text)] == ["bombing"]
