"""Says what pip-audit has found for a part (bot, nlu): how much could be looked up, and what holes nobody has accepted.

Exit code 1 where there is one. `.ci/audit-accepted.tsv` has those that are accepted: id, and why it does no harm here.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def main(part: str, out: Path, accepted: Path) -> int:
    try:
        packages = json.loads((out / f"audit-{part}.json").read_text(encoding="utf-8"))["dependencies"]
    except (OSError, ValueError, KeyError):
        print(f"{part}: nothing could be looked up; out/audit-{part}.log says why")
        return 0
    known = dict(row.split("\t", 1) for row in accepted.read_text(encoding="utf-8").splitlines() if "\t" in row)
    looked_up = [each for each in packages if "skip_reason" not in each]
    holes = [(each, hole) for each in looked_up for hole in each["vulns"]]
    open_ones = [(each, hole) for each, hole in holes if not {hole["id"], *hole.get("aliases", ())} & known.keys()]
    if packages and not looked_up:
        print(f"{part}: nothing could be looked up: of none of {len(packages)} packages does this index know holes")
        return 0
    print(f"{part}: {len(looked_up)} of {len(packages)} packages could be looked up, {len(open_ones)} open holes")
    for each, hole in open_ones:
        print(f"  {each['name']} {each['version']}: {hole['id']}{_mended(hole)}")
    return 1 if open_ones else 0


def _mended(hole: dict[str, Any]) -> str:
    return f", mended in {', '.join(hole['fix_versions'])}" if hole.get("fix_versions") else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], HERE.parent / "out", HERE / "audit-accepted.tsv"))
