"""Where the statements of a file begin and end, and what they define."""

from __future__ import annotations

import ast
from collections.abc import Iterator

Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class Statements:
    """Those of one file; lines count from 1."""

    def __init__(self, text: str) -> None:
        self._all = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.stmt)]
        self._all.sort(key=lambda node: (_first(node), -_last(node)))

    def around(self, line: int) -> list[ast.stmt]:
        """The statements around a line, the outermost first."""
        return [node for node in self._all if _first(node) <= line <= _last(node)]

    def span(self, line: int) -> range:
        """The lines of the innermost statement; of one with a body, those before that."""
        around = self.around(line)
        if not around:
            return range(line, line + 1)
        body = getattr(around[-1], "body", None)
        first = _first(around[-1])
        return range(first, max(first + 1, body[0].lineno) if body else _last(around[-1]) + 1)

    def in_function(self, line: int) -> bool:
        return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in self.around(line))

    def defines(self, line: int) -> set[str]:
        """The class or function around the line, or else the names that its statement assigns."""
        for node in self.around(line):
            if isinstance(node, Named):
                return {node.name}
        return {name for node in self.around(line) for name in _assigned(node)}


def _first(node: ast.stmt) -> int:
    decorators = node.decorator_list if isinstance(node, Named) else []
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _last(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno


def _assigned(node: ast.stmt) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    for target in targets:
        yield from (part.id for part in ast.walk(target) if isinstance(part, ast.Name)) if target else ()
