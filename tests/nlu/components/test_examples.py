from __future__ import annotations

from pathlib import Path

import pytest

from components.examples import DataError, Example, read_examples, read_lookups


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_an_example_knows_its_language_and_its_line(tmp_path: Path) -> None:
    path = write(
        tmp_path / "da/talk.yml",
        'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - hej\n\n    - god dag\n'
        "- intent: goodbye\n  examples: |\n    - farvel\n",
    )
    assert read_examples(tmp_path) == [
        Example("da", "greet", "hej", path, 5),
        Example("da", "greet", "god dag", path, 7),
        Example("da", "goodbye", "farvel", path, 10),
    ]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("nlu:\n- intent: [greet\n", 3),
        ("nlu:\n- intent: greet\n", 2),
        ("nlu:\n- intent: greet\n  examples: |\n    - hej\n    hallo\n", 5),
        ("intents: []\n", 1),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line(tmp_path: Path, content: str, line: int) -> None:
    path = write(tmp_path / "da/talk.yml", content)
    with pytest.raises(DataError) as problem:
        read_examples(tmp_path)
    assert str(problem.value).startswith(f"{path}:{line}: ")


def test_lookup_lists_are_read_for_each_language(tmp_path: Path) -> None:
    write(tmp_path / "da/entities.yml", "item:\n  bicycle: [cykel, cykl*]\n")
    write(tmp_path / "ln/entities.yml", "item:\n  bicycle:\n  - nkinga\n")
    assert read_lookups(tmp_path) == {
        "da": {"item": {"bicycle": ["cykel", "cykl*"]}},
        "ln": {"item": {"bicycle": ["nkinga"]}},
    }


def test_a_larger_sample_holds_the_smaller_and_is_as_large_as_it_says(tmp_path: Path) -> None:
    examples = [Example("da", "greet", f"hej {number}", tmp_path / "talk.yml", number) for number in range(2000)]
    small, large = ({each.text for each in examples if each.is_among(share)} for share in (0.1, 0.3))
    assert small < large
    assert len(small) == pytest.approx(200, abs=60)
    assert len(large) == pytest.approx(600, abs=100)
    assert not any(each.is_among(0.0) for each in examples) and all(each.is_among(1.0) for each in examples)
