"""YAML: the values of newsmodel/1, one document an article; read with no more than JSON can say.

Written so that YAML 1.1 and 1.2 read the same: "NO" and "2023-12-26" in quotation marks. Read by a loader that knows
neither tags nor dates nor yes and no, and that refuses aliases: a page of them can stand for gigabytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import IO, Any

from newsmodel.errors import FormatError, SchemaError
from newsmodel.io.formats.protocol import library
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.io.formats.uri import BASE
from newsmodel.io.json import from_dict, to_bytes, to_dict
from newsmodel.model import Article

__all__ = ["YamlWriter", "read"]

_FOLDED = re.compile("[\x85\u2028\u2029\ufeff]")


class YamlWriter(TextWriter):
    """Writes one YAML document an article."""

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        super().__init__(file, base=base)
        self._yaml, self._dumper = library("yaml", "yaml"), _dumper()

    def write(self, article: Article) -> None:
        """Writes one article, if JSON can hold it: YAML could hold lone surrogates and endless numbers too."""
        to_bytes(article)
        style = {"allow_unicode": True, "sort_keys": False, "explicit_start": True, "width": 110}
        self.put(self._yaml.dump(to_dict(article), Dumper=self._dumper, **style))


@cache
def _dumper() -> Any:
    yaml = library("yaml", "yaml")

    class Dumper(yaml.SafeDumper):  # type: ignore[misc, name-defined, unused-ignore]
        """Writes equal values twice rather than as an alias of the first."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

        def represent_str(self, data: str) -> Any:
            # PyYAML takes these for line ends, and folds them into one blank unless they are escaped.
            style = '"' if _FOLDED.search(data) else None
            return self.represent_scalar("tag:yaml.org,2002:str", data, style=style)

    Dumper.add_representer(str, Dumper.represent_str)
    return Dumper


@cache
def _loader() -> Any:
    yaml = library("yaml", "yaml")
    wanted = ("null", "int", "float")
    known = yaml.SafeLoader.yaml_implicit_resolvers.items()
    plain = {first: [r for r in some if r[0].rpartition(":")[2] in wanted] for first, some in known}

    class Loader(yaml.SafeLoader):  # type: ignore[misc, name-defined, unused-ignore]
        """Reads null, true, false, numbers, strings, lists and objects, and nothing else."""

        yaml_implicit_resolvers = plain

        def compose_node(self, parent: Any, index: Any) -> Any:
            event = self.peek_event()
            if isinstance(event, yaml.AliasEvent):
                raise yaml.MarkedYAMLError(problem="an alias", problem_mark=event.start_mark)
            if getattr(event, "tag", None) is not None and not event.tag.startswith("tag:yaml.org,2002:"):
                raise yaml.MarkedYAMLError(problem="a tag", problem_mark=event.start_mark)
            return super().compose_node(parent, index)

        def construct_mapping(self, node: Any, deep: bool = False) -> Any:
            keys = [key.value for key, _ in node.value]
            if len(set(map(repr, keys))) != len(keys):
                raise yaml.MarkedYAMLError(problem="a key that stands twice", problem_mark=node.start_mark)
            return super().construct_mapping(node, deep)

    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), ["t", "f"])
    return Loader


def read(file: IO[bytes]) -> Iterator[Article]:
    """The articles, one a document.

    Raises:
        FormatError: it is no YAML, or has aliases, tags or a key twice; with line and column.
        SchemaError: a document is no article; every fault at once, each with its path.
    """
    yaml = library("yaml", "yaml")
    documents = yaml.load_all(file, Loader=_loader())
    number = 0
    while True:
        number += 1
        try:
            document = next(documents, None)
            if document is None:
                return
            article = from_dict(document)
            to_bytes(article)
            yield article
        except SchemaError as error:
            raise SchemaError([f"document {number}: {fault}" for fault in error.faults]) from None
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            raise _fault(error) from error


def _fault(error: Exception) -> FormatError:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
    if mark is None:
        return FormatError(f"no YAML ({problem})")
    return FormatError(f"no YAML of ours ({problem})", line=mark.line + 1, column=mark.column + 1)
