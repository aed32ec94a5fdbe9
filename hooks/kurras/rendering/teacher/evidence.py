"""The sentence that proves an answer, quoted with its number: a binder is read without the site at hand."""

from collections.abc import Iterator

from kurras.ground import Ground
from kurras.rendering.question import marked
from kurras.rendering.wording import SENTENCES_NAMED
from kurras.study.mention import Passage


def quoted_sentences(evidence: tuple[Passage, ...], ground: Ground) -> Iterator[str]:
    """Each proving sentence once, the quoted words in it marked, and its number."""
    for number in dict.fromkeys(passage.sentence for passage in evidence):
        own = [passage for passage in evidence if passage.sentence == number]
        yield f'<blockquote><p>{marked(own, ground)} <span class="t-number">[{number}]</span></p></blockquote>'


def sentence_numbers(evidence: tuple[Passage, ...]) -> str:
    """«الجملة 2.3», «الجملتان 2.3 و2.4», «الجمل 2.3، 2.4، 3.1»; empty where there is none."""
    numbers = list(dict.fromkeys(passage.sentence for passage in evidence))
    if not numbers:
        return ""
    one, two, more = SENTENCES_NAMED
    if len(numbers) == 1:
        return f"{one} {numbers[0]}"
    if len(numbers) == 2:  # noqa: PLR2004  (the dual)
        return f"{two} {numbers[0]} و{numbers[1]}"
    return f"{more} {'، '.join(numbers)}"
