"""Whether a text is English: by its script, by its function words, and by those of other languages."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import CLOSED

__all__ = ["check_language"]

# A fifth of an English text is made of these; of a text in another language hardly any.
_FUNCTION_WORDS = frozenset(
    word
    for word, tag in CLOSED.items()
    if tag in "DOHWwTtoyiSs&MBbVX" and len(word) > 1 and word[0].isalpha()
)
_FEWEST_WORDS = 20
_LEAST_SHARE = 0.1
_FEWEST_FOREIGN = 2

# Function words of languages written in Latin letters, those left out that are English words too (|die|, |on|, |her|)
# or that stand alone in English texts (|a la carte|). One or two sentences of any of these hold several.
_FOREIGN_WORDS = frozenset(
    # French, Spanish, Portuguese, Italian, Romanian
    "les une est sont dans sur avec pas qui ont été était cette ces aux leur mais où ses nous vous depuis selon "
    "los las una uno con por para que se su sus fue está ha han este esta ayer pero según también más desde hasta entre "
    "não uma com foi em ao aos dos das nos nas são seu sua pelo pela também após segundo sobre ontem "
    "il lo gli che non di è sono della delle dei degli nel nella alla dalla sulla anche più dopo hanno dal suo ieri "
    "și este sunt din pentru cu că fost au în nu după "
    # German, Dutch, Danish, Norwegian, Swedish
    "der das und nicht ist sind dem den des ein eine einen einem einer mit auf für zu im vom zum zur wurde wurden wird "
    "haben sich auch bei nach gegen aus dass seit worden sagte sei laut "
    "het een zijn niet zei voor dat ook naar volgens bij uit heeft hebben werd werden wordt worden aan tegen maar deze "
    "og til av af ikke som det er har ble blev på från och att inte är för med efter mot över under "
    # Polish, Czech, Croatian, Hungarian, Finnish
    "z się nie na że jest przez został została zostali oraz dla są jak jego było "
    "ve že se byl byla bylo jsou podle ze které který "
    "je su nije koji koje kako iz od sa za što bila "
    "az és egy hogy nem is volt meg ki el azt "
    "ja oli että ei myös ovat mukaan kun hän joka sen "
    # Turkish, Indonesian, Malay, Filipino, Vietnamese, Swahili
    "ve bir bu için ile olarak olan göre daha çok gibi dedi oldu etti edildi ettiği kadar sonra ise "
    "yang di dan dengan untuk dari pada ini itu dalam tidak akan telah oleh kepada adalah juga mereka karena "
    "ang ng mga sa ay na nang "
    "và của là các một được những trong người đã không cho với này tại "
    "na kwa wa ya katika ni kuwa hiyo huo yake watu".split()
) - frozenset(CLOSED)
# These stand in names too, |Rio de Janeiro|, |Ludwig van Gaal|: they tell nothing before a capital letter.
_IN_NAMES = frozenset(
    "de la le el du des da do di du del dei della delle van von der den dem y e al los las les das dos na ng wa ya "
    "av af und och og na za od sa im zu zum zur con sur aux".split()
) - frozenset(CLOSED)
_SUSPECT = _FOREIGN_WORDS | _IN_NAMES
# |coup d'état|, |charge d'affaires|, |de facto|
_ELISIONS = ("l'", "d'", "qu'", "n'", "s'", "dell'", "nell'", "all'", "un'")
_LOANS = frozenset(["d'etat", "d'état", "d'affaires", "d'or", "s'mores"])
_LOAN_HEADS = frozenset(["facto", "jure", "novo", "rigueur", "resistance", "carte", "crème", "niño", "niña"])


def check_language(analysis: Analysis) -> str:
    """The BCP 47 tag of the text's language: "en", or "und" with a Diagnostic where it does not read as English.

    Evidence against English is another script, function words of other languages, or, in a longer text, a lack of
    English ones. A short text with no such evidence counts as English: a headline may have no function word at all.
    """
    if not _is_in_another_script(analysis) and not _reads_otherwise(analysis):
        return "en"
    analysis.report(
        "not-english",
        "the text does not read as English: newsmodel finds little or nothing in other languages",
    )
    return "und"


def _is_in_another_script(analysis: Analysis) -> bool:
    """Whether most letters are not Latin ones."""
    if not any(_is_strange(word[0]) for word in analysis.vocabulary if not word.isascii()):
        return False
    words = [word for word in analysis.words if word[0].isalpha()]
    strange = sum(len(word) for word in words if _is_strange(word[0]))
    return strange > max(sum(map(len, words)) - strange, 1)


def _is_strange(character: str) -> bool:
    """Whether it is a letter of another script than the Latin one."""
    return character.isalpha() and not (character < "\u0250" or "\u1e00" <= character < "\u1f00")


def _reads_otherwise(analysis: Analysis) -> bool:
    """Whether a text in Latin letters holds too few English function words, or fewer than of other languages."""
    english = analysis.count(_FUNCTION_WORDS)
    foreign = sum(1 for _ in _foreign(analysis))
    if foreign >= _FEWEST_FOREIGN and foreign > english:
        return True
    if english and english / len(analysis.words) >= _LEAST_SHARE:
        return False  # so does nearly every text: enough of them even if every other token is a word
    words = [word for word in analysis.words if word[0].isalpha()]
    # Names say nothing of the language, |Ana Torres, Rui Costa, Eva Lund ... met|; in a text of capitals every word counts.
    shouted = 2 * sum(word.isupper() for word in words) > len(words)
    counted = len(words) if shouted else sum(word.islower() for word in words)
    return counted >= _FEWEST_WORDS and english / counted < _LEAST_SHARE


def _foreign(analysis: Analysis) -> Iterator[str]:
    """The words in a text that are those of other languages, by list or by letter."""
    words, vocabulary = analysis.words, analysis.vocabulary
    for i in analysis.where({w for w in vocabulary if w in _SUSPECT or "'" in w or not w.isascii()}):
        word = words[i]
        plain = word.replace("’", "'")
        if plain.startswith(_ELISIONS) and plain[plain.index("'") + 1 :].islower() and plain not in _LOANS:
            yield word
        elif word in _IN_NAMES:
            follower = next((w for w in words[i + 1 : i + 4] if w not in _IN_NAMES), "")
            if follower.islower() and follower not in _LOAN_HEADS and follower not in CLOSED:
                yield word
        elif word in _FOREIGN_WORDS or (not word.isascii() and word.islower() and word.isalpha()):
            yield word  # a letter with a mark on it, |açıklama|, |että|: English lower-case words hardly have any
