"""Name: one stretch of tokens that names something, before it is known which actor or place that is."""

from __future__ import annotations

from newsmodel.lexicon.names import Sense

__all__ = ["Name"]


class Name:
    """A name found in the text.

    Attributes:
        first, end: token range of the name, half-open, without title.
        kind: state, listed (an actor of the lexicon), org, person, place, force (an institution by pattern), title
            (an office without a name) or unknown.
        form: MentionForm value, as far as it is known: name, acronym, demonym, surname, metonym, nominal.
        senses: what the lexicon says it may mean.
        actor_kind: ActorKind value of an organisation, or "".
        place_kind: PlaceKind value of a place, or "".
        country: alpha-3 code that its neighbours give it, or None.
        title: the person's title as written, or None.
        title_first: token at which the title begins; `first` where there is none.
        sure: False where only weak evidence speaks for it: the rest of the document decides.
        place_evidence: True if the words around it make it a place.
        rule: name of the rule that found it.
    """

    __slots__ = (
        "actor_kind",
        "country",
        "end",
        "first",
        "form",
        "kind",
        "place_evidence",
        "place_kind",
        "rule",
        "senses",
        "sure",
        "title",
        "title_first",
    )

    def __init__(
        self,
        first: int,
        end: int,
        kind: str,
        rule: str,
        *,
        form: str = "name",
        senses: list[Sense] | None = None,
        actor_kind: str = "",
        place_kind: str = "",
        country: str | None = None,
        title: str | None = None,
        title_first: int | None = None,
        sure: bool = True,
    ) -> None:
        self.first = first
        self.end = end
        self.kind = kind
        self.rule = rule
        self.form = form
        self.senses = senses or []
        self.actor_kind = actor_kind
        self.place_kind = place_kind
        self.country = country
        self.title = title
        self.title_first = first if title_first is None else title_first
        self.sure = sure
        self.place_evidence = False

    @property
    def single(self) -> bool:
        """Whether it is one token."""
        return self.end == self.first + 1

    def make_place(self, kind: str, rule: str) -> None:
        """Decides that it is a place of that PlaceKind."""
        self.kind, self.place_kind, self.sure, self.rule = "place", kind, True, rule

    def make_person(self, rule: str) -> None:
        """Decides that it is a person."""
        self.kind, self.rule, self.sure, self.senses, self.place_kind = "person", rule, True, [], ""

    def make_organisation(self, kind: str, rule: str) -> None:
        """Decides that it is an organisation of that ActorKind."""
        self.kind, self.actor_kind, self.sure, self.rule = "org", kind, True, rule

    def __repr__(self) -> str:
        return f"<Name {self.first}-{self.end} {self.kind} {self.form} {self.rule}{'' if self.sure else '?'}>"
