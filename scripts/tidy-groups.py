#!/usr/bin/env python3
"""tidy-groups.py BUILD_FOLDER FOLDER: clang-tidy reads several sources of a layer at once.

Sources of one target that can stand together are included one after the other by a file of its own. Writes
BUILD_FOLDER/groups/*.cpp with a compile_commands.json beside them and prints, one group a line, the group and its sources.
"""
import json
import pathlib
import re
import sys

from source_groups import after, before, groups_of

LARGEST = 14  # sources in a group: fewer leave more work to share between processors


def main(build_folder, folder):
    build = pathlib.Path(build_folder).resolve()
    root = pathlib.Path(folder).resolve()
    entries = {}  # source: its line of the compilation database
    targets = {}  # target folder: its sources
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        if root in source.parents and build not in source.parents:
            entries[source] = entry
            targets.setdefault(re.search(r"(\S+\.dir)/", entry["command"]).group(1), []).append(source)

    out = build / "groups"
    out.mkdir(exist_ok=True)
    commands = []
    for sources in (group for target in targets.values() for group in groups_of(target, LARGEST)):
        file = out / f"{len(commands)}.cpp"
        includes = "".join(f'{before(number)}#include "{source}"\n{after()}' for number, source in enumerate(sources))
        file.write_text(f"// NOLINTBEGIN(bugprone-suspicious-include)\n{includes}// NOLINTEND(bugprone-suspicious-include)\n")
        entry = entries[sources[0]]
        commands.append(entry | {"file": str(file), "command": entry["command"].replace(entry["file"], str(file))})
        print(file, *sources)
    (out / "compile_commands.json").write_text(json.dumps(commands, indent=1))


main(*sys.argv[1:])
