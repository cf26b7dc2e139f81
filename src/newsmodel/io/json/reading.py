"""JSON values to Article: first quickly, and where something is wrong once more, patiently, to say what and where."""

from __future__ import annotations

from typing import Any

from cattrs import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from newsmodel.errors import SchemaError
from newsmodel.io.json.converter import converter
from newsmodel.io.json.extra import checked_copy, extra_key
from newsmodel.io.json.path import found, step
from newsmodel.io.json.strict import UnfitError
from newsmodel.io.json.tables import new_tables
from newsmodel.model import Article

__all__ = ["read_article"]


def read_article(document: dict[str, Any]) -> Article:
    """The article in a document of the current schema; what the model has no field for is in its `extra`.

    Raises:
        SchemaError: every fault of the document, each with its path.
    """
    values = {key: value for key, value in document.items() if key != "schema"}
    with new_tables() as known:
        try:
            article = converter(patient=False).structure(values, Article)
        except Exception:  # whatever it was, the patient reading says it better
            article = None
    if article is not None and not known.unknown_keys and "schema" in document:
        return article
    findings = _Findings.of(values)
    if "schema" not in document:
        findings.faults.insert(0, "expected field 'schema' at $")
    if article is None or findings.faults:
        raise SchemaError(findings.faults)
    article.extra.update(findings.extra)
    return article


class _Findings:
    """What a patient reading finds in a document.

    Attributes:
        faults: one line each, with its path.
        extra: the values that the model has no field for, by their keys in `Article.extra`.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.extra: dict[str, Any] = {}

    @classmethod
    def of(cls, values: dict[str, Any]) -> _Findings:
        """The findings in a document."""
        findings = cls()
        with new_tables():
            try:
                converter(patient=True).structure(values, Article)
            except Exception as error:
                findings._sort(error, "$", values)
        return findings

    def _sort(self, error: Exception, path: str, value: Any) -> None:
        """Sorts what an error says of the value at a path, and the errors within it."""
        if isinstance(error, ClassValidationError):
            self._sort_object(error, path, value)
        elif isinstance(error, IterableValidationError):
            for fault, note in error.group_exceptions()[0]:
                self._sort(fault, path + step(note.index), value[note.index])
        elif isinstance(error, ForbiddenExtraKeysError):
            for key in value:
                if key in error.extra_fields:
                    kept = checked_copy(value[key], path + step(key), self.faults)
                    self.extra[extra_key(path, key)] = kept
        else:
            expected = error.expected if isinstance(error, UnfitError) else "a value of the model's type"
            self.faults.append(f"expected {expected} at {path}, found {found(value)}")

    def _sort_object(self, error: ClassValidationError, path: str, value: dict[str, Any]) -> None:
        of_fields, of_itself = error.group_exceptions()
        for fault, note in of_fields:
            if note.name in value:
                self._sort(fault, path + step(note.name), value[note.name])
            # The body is a stretch of the text: without a text, that is the one thing to say.
            elif not (path == "$" and note.name == "body" and "text" not in value):
                self.faults.append(f"expected field {note.name!r} at {path}")
        for fault in of_itself:
            self._sort(fault, path, value)
